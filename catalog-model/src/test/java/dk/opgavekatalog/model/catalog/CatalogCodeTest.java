package dk.opgavekatalog.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.testing.Jackson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogCodeTest {

    @Test
    @Tag("section-0.2")
    void codesSortByNumberNotByTextAndParentsBeforeChildren() {
        List<CatalogCode> sorted = Stream.of("1.4.10", "2", "10", "1.4.9", "1.4", "1.10", "1")
                .map(CatalogCode::parse)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(CatalogCode::toString)
                .containsExactly("1", "1.4", "1.4.9", "1.4.10", "1.10", "2", "10");
    }

    @ParameterizedTest
    @CsvSource({"1, MAIN_CATEGORY", "999, MAIN_CATEGORY", "1.4, SUBCATEGORY", "1.4.10, FIELD", "999.999.999, FIELD"})
    @Tag("section-0.2")
    void theCountOfNumbersIsTheLevel(String code, CatalogLevel level) {
        assertThat(CatalogCode.parse(code).getLevel()).isEqualTo(level);
    }

    @Test
    void theParentIsTheCodeOneLevelUp() {
        assertThat(CatalogCode.of(1, 4, 10).findParent()).contains(CatalogCode.of(1, 4));
        assertThat(CatalogCode.of(1, 4).findParent()).contains(CatalogCode.of(1));
        assertThat(CatalogCode.of(1).findParent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.10, 1.4.10, true",
        "1.4.10, 1.4, true",
        "1.4.10, 1, true",
        "1.4, 1, true",
        "1.4, 1.4.10, false",
        "1, 1.4, false",
        "1.4.10, 1.4.1, false",
        "1.4.10, 1.41, false",
        "1.40.1, 1.4, false",
        "11, 1, false"
    })
    void aCodeIsWithinItselfAndItsAncestorsOnly(String code, String other, boolean within) {
        assertThat(CatalogCode.parse(code).isWithin(CatalogCode.parse(other))).isEqualTo(within);
    }

    static List<String> malformed() {
        return List.of(
                "",
                "0",
                "01",
                "1.",
                ".1",
                "1..2",
                "1.4.10.2",
                "1.0",
                "1.4.0",
                "1.04",
                " 1",
                "1 ",
                "1\n",
                "1000",
                "1.1000",
                "1.-2",
                "-1",
                "+1",
                "1,4",
                "a",
                "1.4.x",
                "9".repeat(400),
                "1." + "9".repeat(400),
                "\u0661",
                "1.\u0664",
                "\uff11.4",
                "1.\u0be7",
                "\ud835\udfcf");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedCodeIsRefusedWithTheTextFound(String text) {
        assertThatThrownBy(() -> CatalogCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("1 to 999");
        assertThat(CatalogCode.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aNumberOutOfRangeIsRefusedAtEveryLevel(int number) {
        assertThatThrownBy(() -> CatalogCode.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number " + number)
                .hasMessageContaining("1 to 999");
        assertThatThrownBy(() -> CatalogCode.of(1, number)).hasMessageContaining("number " + number);
        assertThatThrownBy(() -> CatalogCode.of(1, 1, number)).hasMessageContaining("number " + number);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aCodeIsAStringInJson(Jackson jackson) {
        assertThat(jackson.write(CatalogCode.of(1, 4, 10))).isEqualTo("\"1.4.10\"");
        assertThat(jackson.read("\"1.4.10\"", CatalogCode.class)).isEqualTo(CatalogCode.of(1, 4, 10));
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aMalformedCodeInJsonIsRefused(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("\"1.4.10.2\"", CatalogCode.class))
                .hasMessageContaining("'1.4.10.2' is not a catalogue code");
    }
}
