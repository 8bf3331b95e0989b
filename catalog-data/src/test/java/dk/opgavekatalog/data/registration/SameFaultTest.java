package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault in many cells is one problem. */
class SameFaultTest {

    private static final String BLANK_UNIT = "217;2024;;3.1.1;8,5;100,00\n";

    private static List<Problem> problems(ReadingOptions.Builder options, String rows) {
        return Registrations.problems(options.build(), Registrations.HEADINGS + rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void fortyThousandCellsAreOneProblemAndTheOneDifferentFaultIsSeen(int threads) {
        String rows = BLANK_UNIT.repeat(30_000) + "217;2024;Teknik;3.1.1;1,2345678;1\n" + BLANK_UNIT.repeat(10_000);
        List<Problem> problems = problems(ReadingOptions.builder().threads(threads), rows);

        assertThat(problems)
                .extracting(Problem::getReason, Problem::getCount)
                .containsExactly(tuple(Reason.BLANK, 40_000L), tuple(Reason.TOO_MANY_DECIMALS, 1L));
        assertThat(problems.get(0).toString())
                .startsWith("f.csv, row 2, column Enhed, and 39,999 more cells (rows 3, 4, 5, ...): BLANK");
        assertThat(problems.get(0).describe(Language.DANISH))
                .startsWith("f.csv, række 2, kolonne Enhed, og 39.999 andre celler (række 3, 4, 5, ...): ");
        assertThat(problems.get(1).findPosition()).contains(FilePosition.of("f.csv", 30_002, "Årsværk"));
    }

    @Test
    void theFaultOfMostCellsComesFirst() {
        List<Problem> problems = problems(
                ReadingOptions.builder(), "217;2024;Teknik;Ukendt;1;1\n" + BLANK_UNIT.repeat(2) + ";2024;;3.1.1;1;1\n");

        assertThat(problems)
                .extracting(Problem::getReason, Problem::getCount)
                .containsExactly(tuple(Reason.BLANK, 3L), tuple(Reason.UNKNOWN_VALUE, 1L), tuple(Reason.BLANK, 1L));
    }

    @Test
    void eachUnknownNameIsAFaultOfItsOwn() {
        List<Problem> problems = problems(
                ReadingOptions.builder(),
                "217;2024;Teknik;Ukendt;1;1\n217;2024;Teknik;Fremmed;1;1\n217;2024;Park;Ukendt;1;1\n");

        assertThat(problems)
                .extracting(Problem::getFound, Problem::getCount)
                .containsExactly(tuple("Ukendt", 2L), tuple("Fremmed", 1L));
    }

    @Test
    void oneFaultOfAmountsIsOneProblemWhateverTheColumn() {
        List<Problem> problems = problems(
                ReadingOptions.builder(),
                "217;2024;Teknik;3.1.1;8;-\n217;2024;Teknik;2.1.1;-;1\n217;2024;A;2.1.1;-;1\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getCount()).isEqualTo(3);
            assertThat(problem.describe(Language.DANISH))
                    .startsWith("f.csv, række 2, kolonne Lønudgift, og 2 andre celler (række 3 kolonne Årsværk, række 4"
                            + " kolonne Årsværk): ");
        });
    }

    @Test
    void headingsAndRowsAreReportedTogether() {
        String text = "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgfit\n" + BLANK_UNIT;

        assertThat(Registrations.found(text))
                .containsExactly(
                        Registrations.place(1, "6", Reason.UNKNOWN_VALUE),
                        Registrations.place(2, "Enhed", Reason.BLANK));
        assertThat(Registrations.found("Kommune;Enhed;Konto;Årsværk\n217;;3.1.1;8\n"))
                .containsExactly(
                        Registrations.place(1, "", Reason.MISSING), Registrations.place(2, "Enhed", Reason.BLANK));
    }

    @Test
    void theFaultsOfSeveralFilesStayApart() {
        ReadingOptions options = ReadingOptions.standard();
        List<String> texts = List.of(
                Registrations.HEADINGS + BLANK_UNIT, Registrations.HEADINGS + BLANK_UNIT.repeat(2), "x;y\n1;2\n");

        assertThat(Registrations.problemsOfFiles(options, texts))
                .extracting(p -> p.findPosition().orElseThrow().getFile(), Problem::getReason, Problem::getCount)
                .containsExactly(
                        tuple("2.csv", Reason.UNKNOWN_VALUE, 1L),
                        tuple("1.csv", Reason.BLANK, 2L),
                        tuple("0.csv", Reason.BLANK, 1L));
    }

    /** Ten thousand unknown names come before the one cell with too many decimals. */
    @Test
    void manyFaultsOfOneKindHideNoneOfAnother() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rows.append("217;2024;Teknik;Ukendt ").append(i).append(";1;1\n");
        }
        rows.append("217;2024;Teknik;3.1.1;1,2345678;1\n");
        List<Problem> problems = problems(ReadingOptions.builder().maxProblems(5), rows.toString());

        assertThat(problems)
                .extracting(Problem::getReason)
                .containsExactly(
                        Reason.UNKNOWN_VALUE,
                        Reason.UNKNOWN_VALUE,
                        Reason.UNKNOWN_VALUE,
                        Reason.UNKNOWN_VALUE,
                        Reason.TOO_MANY_DECIMALS,
                        Reason.MORE_PROBLEMS);
    }

    /** What was found before the limit is told too. */
    @Test
    void aLimitIsReportedBesideTheFaultsBefore() {
        List<Problem> problems =
                problems(ReadingOptions.builder().maxRows(2).threads(1), BLANK_UNIT.repeat(2) + Registrations.GOOD);

        assertThat(problems).extracting(Problem::getReason).containsExactly(Reason.OUT_OF_RANGE, Reason.BLANK);
    }
}
