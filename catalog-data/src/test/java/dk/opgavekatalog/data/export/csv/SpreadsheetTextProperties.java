package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.export.Editions;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpreadsheetTextProperties {

    /** Short texts out of what means something to spreadsheets, CSV or Unicode. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "'", "\"", ";", ",", "=", "+", "-", "@", "#", "\t", "\r", "\n", "\r\n", " ", ".", ":", "/", "%",
                        "1", "12", "007", "E", "e", "maj", "kr", "SAND", "æ", "Å", "𝔸", "\u0000", "\uFEFF", "\u00A0",
                        "tekst")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void droppingOneLeadingApostropheGivesTheText(@ForAll("texts") String text) {
        assertThat(WrittenCsv.textOf(SpreadsheetText.of(text))).isEqualTo(text);
    }

    /** Words out of the letters and words that spreadsheets know, and signs between them. */
    @Provide
    Arbitrary<String> nearlyNumbers() {
        return Arbitraries.of(
                        "jan",
                        "Januar",
                        "sepember",
                        "tirdag",
                        "torsdag",
                        "WED",
                        "kr",
                        "DKK",
                        "a",
                        "p",
                        "am",
                        "PM",
                        "m",
                        "d",
                        "E",
                        "t",
                        "Z",
                        "x",
                        "İ",
                        "K",
                        "ſ",
                        "Σ",
                        "º",
                        "µ",
                        "lør",
                        "sand",
                        "falsk",
                        "true",
                        "1",
                        "23",
                        "0",
                        ".",
                        ",",
                        ":",
                        "/",
                        "-",
                        "+",
                        " ",
                        "\u00A0",
                        "\u00AD",
                        "\u200B",
                        "–",
                        "…",
                        "½",
                        "²",
                        "%",
                        "€",
                        "enhed",
                        "decemberdecember")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void aFirstLookDecidesAsThePatternsDo(@ForAll("nearlyNumbers") String text) {
        FirstLook look = FirstLook.at(text);
        if (look != FirstLook.UNDECIDED) {
            assertThat(SpreadsheetText.isTakenByPatterns(text)).isEqualTo(look == FirstLook.NUMBER);
        }
    }

    @Property
    void noCellBeginsAFormula(@ForAll("texts") String text) {
        assertThat(SpreadsheetText.of(text)).doesNotContainPattern("\\A[\\s\u00A0]*[=+@#-]");
    }

    @Property
    void noCellIsDigitsAndSignsOnly(@ForAll("texts") String text) {
        assertThat(SpreadsheetText.of(text)).doesNotMatch("(?s)[\\s.,:/%+\\-]*\\d[\\s\\d.,:/%+\\-]*");
    }

    @Property
    void anyTextReadsBackFromATable(@ForAll("texts") String text) {
        TaskField field = TaskField.builder()
                .code(CatalogCode.parse("1.1.1"))
                .name(LocalizedText.of("Felt", "Field"))
                .purpose(LocalizedText.of("x" + text, text.isBlank() ? "x" : text))
                .build();
        Export export = CatalogCsv.fields(Editions.withFields("A", field), Language.ENGLISH);
        assertThat(WrittenCsv.of(export).column("Purpose")).isEqualTo(List.of(text.isBlank() ? "x" : text));
    }
}
