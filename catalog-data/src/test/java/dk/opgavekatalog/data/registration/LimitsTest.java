package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is read and reported. */
class LimitsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void theFirstProblemsOfManyAreReportedWhateverTheThreads(int threads) {
        ReadingOptions options =
                ReadingOptions.builder().threads(threads).maxProblems(3).build();
        StringBuilder text = new StringBuilder(Registrations.HEADINGS + "217;2024;\"a\nb\";3.1.1;1;1\n");
        for (int i = 0; i < 30_000; i++) {
            text.append(i % 5_000 == 4_999 ? "217;2024;Teknik;9.9.9;1;1\n" : Registrations.GOOD);
        }
        List<Problem> problems = Registrations.problems(options, text.toString());
        assertThat(Registrations.found(problems.subList(0, 3)))
                .containsExactly(
                        Registrations.place(5_003, "Konto", Reason.UNKNOWN_CODE),
                        Registrations.place(10_003, "Konto", Reason.UNKNOWN_CODE),
                        Registrations.place(15_003, "Konto", Reason.UNKNOWN_CODE));
        assertThat(problems).hasSize(4).last().extracting(Problem::getReason).isEqualTo(Reason.MORE_PROBLEMS);
    }

    @Test
    void limitsAreReported() {
        String text = Registrations.HEADINGS + Registrations.GOOD + "217;2024;Park;3.1.1;1;1\n";
        for (ReadingOptions options : List.of(
                ReadingOptions.builder().maxRows(1).build(),
                ReadingOptions.builder().maxPlaces(1).build(),
                ReadingOptions.builder().maxCellLength(8).build())) {
            assertThat(Registrations.problems(options, text))
                    .extracting(Problem::getReason)
                    .contains(Reason.OUT_OF_RANGE);
        }
        assertThat(Registrations.found(Registrations.HEADINGS + Registrations.GOOD + "\"" + "x".repeat(2_000_000)))
                .containsExactly(Registrations.place(3, "", Reason.OUT_OF_RANGE));
    }
}
