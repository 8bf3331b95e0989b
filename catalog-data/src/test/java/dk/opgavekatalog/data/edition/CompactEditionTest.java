package dk.opgavekatalog.data.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.io.InputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactEditionTest {

    @ParameterizedTest
    @ValueSource(strings = {"catalog-2006.json", "catalog-2007.json"})
    void readingWhatIsWrittenGivesTheEditionOfTheJson(String resource) throws Exception {
        try (InputStream in = Catalogs.class.getResourceAsStream(resource)) {
            TaskCatalog catalog = JsonForm.CATALOG.read(in);
            assertThat(CompactEdition.read(CompactEditionWriter.write(catalog))).isEqualTo(catalog);
        }
    }

    @Property
    void everyValueIsReadAsItWasWritten(
            @ForAll @Positive int number, @ForAll boolean flag, @ForAll List<String> texts) {
        CompactOutput out = new CompactOutput();
        out.number(number);
        out.flag(flag);
        texts.forEach(out::text);
        texts.forEach(text -> out.pair(LocalizedText.of(text, text + "–")));
        texts.forEach(out::text);
        CompactInput in = new CompactInput(out.toByteArray());
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.flag()).isEqualTo(flag);
        assertThat(texts).allMatch(text -> in.text().equals(text));
        assertThat(texts).allMatch(text -> in.pair().equals(LocalizedText.of(text, text + "–")));
        assertThat(texts).allMatch(text -> in.text().equals(text));
    }

    @Property
    void everyCodeIsReadAsItWasWritten(
            @ForAll @IntRange(min = 1, max = 999) int main,
            @ForAll @IntRange(min = 1, max = 999) int sub,
            @ForAll @IntRange(min = 1, max = 999) int field) {
        CompactOutput out = new CompactOutput();
        out.code(CatalogCode.of(main));
        out.code(CatalogCode.of(main, sub));
        out.code(CatalogCode.of(main, sub, field));
        CompactInput in = new CompactInput(out.toByteArray());
        assertThat(in.mainCode()).isEqualTo(CatalogCode.of(main));
        assertThat(in.subcategoryCode()).isEqualTo(CatalogCode.of(main, sub));
        assertThat(in.fieldCode()).isEqualTo(CatalogCode.of(main, sub, field));
    }
}
