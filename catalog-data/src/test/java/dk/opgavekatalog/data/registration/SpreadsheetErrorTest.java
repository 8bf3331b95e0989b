package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet writes where a formula failed is no name. */
class SpreadsheetErrorTest {

    private static final String HEADINGS = "Periode;Organisation id;Organisation;Enhed;Konto;Lønudgift\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#N/A",
                "#I/T",
                "#REF!",
                "#REFERENCE!",
                "#VÆRDI!",
                "#VALUE!",
                "#DIV/0!",
                "#NAVN?",
                "#NAME?",
                "#NUM!",
                "#NULL!",
                "#NUL!",
                "#######",
                "##",
                "#n/a",
                " #I/T ",
                "Err:502",
                "Fejl:508"
            })
    void anErrorOfASpreadsheetIsRefusedInEveryKey(String error) {
        List<String> cells = List.of("2024", "x", "X", "Teknik", "3.1.1");
        List<String> columns = List.of("Periode", "Organisation id", "Organisation", "Enhed", "Konto");
        for (int c = 1; c < cells.size(); c++) {
            List<String> row = new ArrayList<>(cells);
            row.set(c, error);
            List<Problem> problems =
                    Registrations.problems(Registrations.STANDARD, HEADINGS + String.join(";", row) + ";5\n");
            assertThat(problems).as(columns.get(c)).hasSize(1);
            assertThat(problems.get(0).findPosition().orElseThrow().toString()).contains(columns.get(c));
            if (c < 4) {
                assertThat(problems.get(0).getReason()).isEqualTo(Reason.MALFORMED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "# Ikke tildelt", "#1", "N/A afdeling", "Team #N", "Hold:502"})
    void otherNamesWithSuchSignsAreNames(String name) {
        assertThat(Registrations.read(Registrations.STANDARD, HEADINGS + "2024;x;X;" + name + ";3.1.1;5\n")
                        .getRowCount())
                .isOne();
    }
}
