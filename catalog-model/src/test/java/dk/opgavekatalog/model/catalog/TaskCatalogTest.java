package dk.opgavekatalog.model.catalog;

import static dk.opgavekatalog.model.catalog.SmallCatalog.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCatalogTest {

    private final TaskCatalog catalog = SmallCatalog.complete();

    @Test
    @Tag("section-0.2")
    void fieldsStandInTheOrderOfTheNumbers() {
        assertThat(catalog.getFields())
                .extracting(field -> field.getCode().toString())
                .containsExactly("1.1.1", "1.1.2", "1.4.9", "1.4.10", "2.1.4", "3.1.1");
    }

    @Test
    void fieldsStandInTheOrderOfTheNumbersEvenInACatalogWithProblems() {
        TaskCatalog disordered = SmallCatalog.with(SmallCatalog.mainCategory(
                "1", SmallCatalog.subcategory("1.4", SmallCatalog.field("1.4.10"), SmallCatalog.field("1.4.9"))));

        assertThat(disordered.getFields())
                .extracting(field -> field.getCode().toString())
                .containsExactly("1.4.9", "1.4.10");
    }

    @Test
    void theListOfFieldsCannotBeChanged() {
        List<TaskField> fields = catalog.getFields();

        assertThatThrownBy(() -> fields.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1", "1.4.10", "3.1.1"})
    void aFieldIsFoundByItsCode(String code) {
        assertThat(catalog.getField(code).getCode()).hasToString(code);
        assertThat(catalog.getField(CatalogCode.parse(code))).isSameAs(catalog.getField(code));
        assertThat(catalog.findField(CatalogCode.parse(code))).containsSame(catalog.getField(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.3", "1.1", "1", "9.9.9"})
    void findingAFieldThatDoesNotExistGivesNothing(String code) {
        assertThat(catalog.findField(CatalogCode.parse(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.4.1 | 1.1.2, 1.4.9", "1.1 | 1.1.1", "1 | 1.1.1", "2.1.5 | 2.1.4, 3.1.1", "9.9.9 | 3.1.1"})
    void gettingAFieldThatDoesNotExistNamesTheCodeAndItsNeighbours(String code, String nearest) {
        assertThatThrownBy(() -> catalog.getField(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition 2006 has no task field " + code + "; nearest: " + nearest);
    }

    @Test
    void anEmptyCatalogHasNoNeighboursToName() {
        assertThatThrownBy(() -> SmallCatalog.builder().build().getField("1.1.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("nearest: none");
    }

    @Test
    void gettingAFieldByATextThatIsNoCodeNamesTheText() {
        assertThatThrownBy(() -> catalog.getField("1.1.x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'1.1.x'");
    }

    @Test
    void categoriesAreFoundByTheirOwnCodesOnly() {
        assertThat(catalog.findMainCategory(CatalogCode.of(2)))
                .hasValueSatisfying(found -> assertThat(found.getCode()).hasToString("2"));
        assertThat(catalog.findMainCategory(CatalogCode.of(4))).isEmpty();
        assertThat(catalog.findMainCategory(CatalogCode.of(1, 1))).isEmpty();
        assertThat(catalog.findSubcategory(CatalogCode.of(1, 4)))
                .hasValueSatisfying(found -> assertThat(found.getFields()).hasSize(2));
        assertThat(catalog.findSubcategory(CatalogCode.of(1, 5))).isEmpty();
        assertThat(catalog.findSubcategory(CatalogCode.of(1))).isEmpty();
    }

    @Test
    void aNameIsFoundOnEveryLevel() {
        assertThat(catalog.findName(CatalogCode.of(1))).contains(text("Hovedkategori 1", "Main category 1"));
        assertThat(catalog.findName(CatalogCode.of(1, 4))).contains(text("Delkategori 1.4", "Subcategory 1.4"));
        assertThat(catalog.findName(CatalogCode.of(1, 4, 10))).contains(text("Felt 1.4.10", "Field 1.4.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1.9", "1.4.1"})
    void aNameOfACodeThatDoesNotExistIsNotFound(String code) {
        assertThat(catalog.findName(CatalogCode.parse(code))).isEmpty();
    }

    @Test
    @Tag("section-0.7")
    void aStatuteIsFoundByItsId() {
        assertThat(catalog.findStatute("arkivloven")).contains(SmallCatalog.archivesAct());
        assertThat(catalog.getStatute("kommunalfuldmagten")).isEqualTo(SmallCatalog.municipalPowers());
        assertThat(catalog.findStatute("glemt")).isEmpty();
        assertThatThrownBy(() -> catalog.getStatute("glemt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition 2006 has no statute 'glemt'; nearest: none");
    }

    @Test
    void lookingSomethingUpDoesNotChangeEquality() {
        TaskCatalog untouched = SmallCatalog.complete();
        assertThat(catalog.getFields()).isNotEmpty();

        assertThat(catalog).isEqualTo(untouched).hasSameHashCodeAs(untouched).hasToString(untouched.toString());
    }

    @Test
    void aCatalogThatLacksAPartIsNotBuilt() {
        assertThatThrownBy(() -> TaskCatalog.builder().schemaVersion("1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("edition");
    }
}
