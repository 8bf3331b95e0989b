package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1",
                "1.4.10",
                "3.1.1",
                "6.45.53",
                "1.000",
                "1,5",
                "007",
                "12345678901234567890",
                "(5)",
                "5-",
                "1/2",
                "1 1/2",
                "50 %",
                "5 kr.",
                "kr 5",
                "DKK 5",
                "€5",
                "5 €",
                "1E5",
                "1e-3",
                "10:30",
                "10:30 PM",
                "1 p",
                "2007-07-05",
                "2007-07-05T10:00:00Z",
                "5. juli 2007",
                "5 July 2007",
                "maj 2007",
                "jan-07",
                "1. okt",
                "mandag 5. maj 2007",
                "SAND",
                "Falsk",
                "true",
                " FALSE ",
                "１２"
            })
    void numbersDatesTimesAndTruthValuesGetAnApostrophe(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+45",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1+1",
                "\u00A0=1+1",
                "＝1+1",
                "#N/A",
                "+",
                "-"
            })
    void formulasGetAnApostrophe(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Løn",
                "1.1.1 Lønadministration",
                "1.1.1-q1",
                "1.1.1-p1",
                "funktion 6.45.53",
                "afsnit 0.3",
                "(tom i kilden)",
                "Maj",
                "sandt",
                "2 eller flere",
                "1.000 sager",
                "Pr. 1.000",
                "1.4.9 IT",
                "–",
                "½",
                "a = b",
                "x'y",
                "marts og april"
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "'x", "''", "'=1", "\tTab", "\rReturn", "\nFeed"})
    void aLeadingApostropheTabOrLineBreakGetsAnApostrophe(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }
}
