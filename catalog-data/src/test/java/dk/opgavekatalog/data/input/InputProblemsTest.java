package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The problems of a reading, in the order and number that registrations have. */
class InputProblemsTest {

    private static ObservationReader reader(ReadingOptions.Builder options) {
        return ObservationReader.of(Catalogs.edition2006(), options.build());
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> " / 217;2024;ukendt " + i + ";5")
                .collect(Collectors.joining());
    }

    @Test
    void manyUnknownNamesDoNotHideTheOneWrongNumber() {
        String table = "Kommune;År;Indikator;Værdi" + rows(50) + " / 217;2024;1.1.1-p1;mange";

        List<Problem> problems =
                InputTables.problems(reader(ReadingOptions.builder().maxProblems(10)), table);

        assertThat(problems).hasSize(11).anySatisfy(problem -> {
            assertThat(problem.findPosition()).contains(FilePosition.of(InputTables.FILE, 52, "Værdi"));
            assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
        });
        InputTables.requireBothLanguages(problems);
    }

    @Test
    void aLimitIsReportedBesideWhatWasFoundBefore() {
        List<Problem> problems = InputTables.problems(
                reader(ReadingOptions.builder().maxRows(3)), "Kommune;År;Indikator;Værdi" + rows(5));

        assertThat(problems.get(0).getOptions()).containsExactly(OptionHint.of("maxRows"));
        assertThat(problems).hasSize(4);
        InputTables.requireBothLanguages(problems);
    }

    @Test
    void aFileOfHeadingsAloneIsRefusedBesideAFileWithFaults() {
        ObservationReader reader = reader(ReadingOptions.builder());
        String headings = "Kommune;År;Indikator;Værdi";

        assertThat(InputTables.problemsOfTables(reader, headings + rows(1), headings))
                .extracting(Problem::getReason)
                .containsExactly(Reason.UNKNOWN_REFERENCE, Reason.MISSING);
    }
}
