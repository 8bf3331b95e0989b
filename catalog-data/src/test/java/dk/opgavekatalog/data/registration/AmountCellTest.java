package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
