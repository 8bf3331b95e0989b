package dk.opgavekatalog.data.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorisedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "06.45.51.1.0100, 6.45.51",
        "6.45.51, 6.45.51",
        "06-45-51-1-0100, 6.45.51",
        "06 45 51 1 0100, 6.45.51",
        "06/45/53, 6.45.53",
        "06.45.51 Sekretariat og forvaltninger, 6.45.51",
        "03.22.01.1, 3.22.01",
        "064551, 6.45.51",
        "0645511, 6.45.51",
        "06455110100, 6.45.51",
        "0322011 Folkeskoler, 3.22.01"
    })
    void aNumberOfTheAuthorisedChartSaysItsFunctionInEverySpelling(String number, String function) {
        assertThat(AuthorisedNumber.findFunction(number)).contains(function);
    }

    /** Any of these could be a number of a municipality's own chart, a date, or an amount. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4711",
                "645511",
                "6451.100",
                "0815",
                "9.45.51",
                "06.45",
                "6.4.51",
                "06.45-51",
                "1.1.1",
                "2024-01-15",
                "06.45.512",
                "0912345",
                "06455101",
                "A 06.45.51",
                ""
            })
    void anyOtherNumberSaysNone(String number) {
        assertThat(AuthorisedNumber.findFunction(number)).isEmpty();
    }
}
