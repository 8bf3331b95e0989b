package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which amount cells are refused. */
class AmountCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | MALFORMED",
                "1.234 | MALFORMED",
                "1,234 | TOO_MANY_DECIMALS",
                "1e999999999 | MALFORMED",
                "99999999999999999999 | OVERFLOW",
                "92233720368547758,08 | OVERFLOW",
                "-92233720368547758,08 | OVERFLOW",
                "1,2,3 | MALFORMED",
                "- | MALFORMED"
            })
    void anAmountIsRefusedWithItsReason(String amount, Reason reason) {
        assertThat(Registrations.found(Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;" + amount + "\n"))
                .containsExactly(Registrations.place(2, "Lønudgift", reason));
    }

    @Test
    void anAmountOf400DigitsIsShownByItsBeginning() {
        List<Problem> problems = Registrations.problems(
                Registrations.STANDARD, Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;" + "9".repeat(400) + "\n");
        assertThat(Registrations.found(problems))
                .containsExactly(Registrations.place(2, "Lønudgift", Reason.OUT_OF_RANGE));
        assertThat(problems.get(0).getFound()).hasSize(201);
    }

    private static String allowed(ReadingOptions options, String amount) {
        return Registrations.problems(options, Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;" + amount + "\n")
                .get(0)
                .getAllowed();
    }

    @Test
    void theOptionIsNamedThatWouldMakeAnAmountOfACell() {
        ReadingOptions points = ReadingOptions.builder().decimalSign('.').build();
        ReadingOptions thousands =
                ReadingOptions.builder().thousandsSeparator('.').build();

        assertThat(allowed(Registrations.STANDARD, "0.5"))
                .isEqualTo("the option decimalSign ('.'), so that a decimal point is read");
        assertThat(allowed(Registrations.STANDARD, "-1,234.50"))
                .endsWith("the option decimalSign ('.'), so that a decimal point is read");
        assertThat(allowed(points, "0,5")).isEqualTo("the option decimalSign (','), so that a decimal comma is read");
        for (String amount : List.of("abc", "1,2,3", "12 stk", "1.2.3,4.5")) {
            assertThat(allowed(Registrations.STANDARD, amount)).isEqualTo("a number such as -1234,50");
        }
        assertThat(allowed(thousands, "0.5")).contains("as the option thousandsSeparator says");
        for (String amount : List.of("50 kr.", "DKK 1.234,50", "100,-", "905\u00A0000,00 kr.")) {
            assertThat(allowed(Registrations.STANDARD, amount)).contains("the option currencies (");
        }
        assertThat(allowed(Registrations.STANDARD, "2024-02-01 12:00:00")).contains("this is a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "100-", "\u2212100", "100\u2212", " - 100 ", "-100,00", "-0100"})
    void aMinusStandsBeforeOrBehind(String amount) {
        String file = Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;" + amount + "\n";
        assertThat(Registrations.read(Registrations.STANDARD, file)
                        .getTotals()
                        .get(1)
                        .getFound())
                .isEqualByComparingTo("-100");
    }
}
