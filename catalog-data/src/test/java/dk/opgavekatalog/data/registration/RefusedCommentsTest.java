package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RefusedRow;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.Measures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comment that is like a row is refused like any other row, in its place among the others. */
class RefusedCommentsTest {

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;FTE\n";

    private static ReadingOptions.Builder lenient() {
        return ReadingOptions.builder().lenient(true);
    }

    private static List<Long> lines(ReadRegistrations read) {
        return read.getRefusedRows().stream()
                .map(row -> row.getPosition().findRow().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a\""})
    void itIsListedAndCountedOnce(String unit) {
        ReadRegistrations read = Registrations.read(
                lenient().build(), HEADINGS + "217;2024;" + unit + ";3.1.1;1\n#;2024;" + unit + ";3.1.1;8\n");

        assertThat(read.getRefusedRowCount()).isEqualTo(1);
        RefusedRow row = read.getRefusedRows().get(0);
        assertThat(row.getPosition().findRow()).contains(3L);
        assertThat(row.getCells()).containsExactly("#", "2024", "a", "3.1.1", "8");
        assertThat(row.getProblems())
                .singleElement()
                .extracting(Problem::getOptions)
                .isEqualTo(List.of(OptionHint.of("commentCharacter")));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2 3", "3, 2 3 4", "10, 2 3 4 5"})
    void theFirstRefusedRowsAreListedInTheOrderOfTheFile(int maxProblems, String expected) {
        String rows = """
                217;2024;a;9.9.9;1
                #;2024;a;3.1.1;2
                217;2024;a;9.9.9;4
                #;2024;a;3.1.1;8
                """;
        ReadRegistrations read =
                Registrations.read(lenient().maxProblems(maxProblems).build(), HEADINGS + rows);

        assertThat(read.getRefusedRowCount()).isEqualTo(4);
        assertThat(lines(read)).map(String::valueOf).isEqualTo(List.of(expected.split(" ")));
    }

    @Test
    void aTotalIsOverTheCommentsAboveItAlone() {
        String rows = """
                217;2024;a;3.1.1;1
                I alt;;;;1
                #;2024;a;3.1.1;2
                217;2024;a;3.1.1;4
                I alt;;;;6
                #;2024;a;3.1.1;8
                """;
        ReadRegistrations read =
                Registrations.read(lenient().checkingTotals(true).build(), HEADINGS + rows);

        assertThat(lines(read)).containsExactly(4L, 7L);
    }

    @Test
    void aTotalOfAMonthIsOverTheCommentsOfThisMonth() {
        String file = """
                Kommune;Enhed;Konto;jan 2024;feb 2024
                217;a;3.1.1;1;2
                #;a;3.1.1;4;8
                I alt;;;5;10
                """;
        ReadRegistrations read = Registrations.read(
                ReadingOptions.builder()
                        .measureOfPeriodColumns(Measures.FTE)
                        .lenient(true)
                        .checkingTotals(true)
                        .build(),
                file);

        assertThat(lines(read)).containsExactly(3L);
        assertThat(read.getTotals().get(0)).hasToString("FTE: found 15.0000, taken over 3.0000, refused 12.0000");
    }
}
