package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            text.append(i % 5_000 == 4_999 ? "217;2024;Teknik;9.9." + (1 + i / 5_000) + ";1;1\n" : Registrations.GOOD);
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

    /** A cell of two million characters in a row of its own, which no spreadsheet writes. */
    @Test
    void longCellsAndRowsAreReadWhereTheOptionsSaySo() {
        String text =
                Registrations.HEADINGS + Registrations.GOOD + "217;2024;" + "x".repeat(2_000_000) + ";3.1.1;1;1\n";
        Problem row = onlyProblem(ReadingOptions.standard(), text);
        Problem cell =
                onlyProblem(ReadingOptions.builder().maxRowLength(3_000_000).build(), text);

        assertThat(row.getAllowed()).isEqualTo("at most 1048576; the option maxRowLength sets another limit");
        assertThat(row.getAllowed(Language.DANISH))
                .isEqualTo("højst 1048576; indstillingen maxRowLength sætter en anden grænse");
        assertThat(row.getOptions()).containsExactly(OptionHint.of("maxRowLength"));
        assertThat(cell.getAllowed()).isEqualTo("at most 32767; the option maxCellLength sets another limit");
        assertThat(cell.getOptions()).containsExactly(OptionHint.of("maxCellLength"));
        assertThat(Registrations.read(
                                ReadingOptions.builder()
                                        .maxRowLength(3_000_000)
                                        .maxCellLength(2_000_000)
                                        .build(),
                                text)
                        .getRowCount())
                .isEqualTo(2);
    }

    @Test
    void oneThingIsNotCalledMany() {
        String text = Registrations.HEADINGS + Registrations.GOOD + "217;2024;Park;3.1.1;1;1\n";

        assertThat(onlyProblem(ReadingOptions.builder().maxRows(1).build(), text)
                        .getFound())
                .isEqualTo("more than 1 row");
        assertThat(onlyProblem(ReadingOptions.builder().maxPlaces(1).build(), text)
                        .getFound())
                .isEqualTo("more than 1 combination of organisation, period, account and unit");
        assertThat(Registrations.read(ReadingOptions.standard(), Registrations.HEADINGS + Registrations.GOOD))
                .hasToString("registrations read: 1 statement of 1 row, 0 refused, 0 comments");
    }

    /** Other threads read the rows of CSV files than those of tables: both count together. */
    @Test
    void rowsOfFilesOfSeveralFormsCountTogether(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), Registrations.HEADINGS + Registrations.GOOD.repeat(3));
        Path other = folder.resolve("b");
        RowSource table = new RowSource() {
            @Override
            public String getName() {
                return "b";
            }

            @Override
            public void readRows(RowReceiver receiver) {
                receiver.row(1, cells(Registrations.HEADINGS));
                receiver.row(2, cells(Registrations.GOOD));
            }

            private List<Cell> cells(String row) {
                return Arrays.stream(row.strip().split(";", -1))
                        .map(Cell::ofText)
                        .toList();
            }
        };
        for (int threads : List.of(1, 3)) {
            ReadingOptions.Builder options = ReadingOptions.builder().threads(threads);
            RegistrationReader enough = RegistrationReader.of(
                    Catalogs.edition2006(), options.maxRows(4).build());
            RegistrationReader tooFew = RegistrationReader.of(
                    Catalogs.edition2006(), options.maxRows(3).build());
            RowSource.Finder finder = file -> file.equals(other) ? Optional.of(table) : Optional.empty();

            assertThat(enough.read(List.of(csv, other), finder).getRowCount()).isEqualTo(4);
            assertThatThrownBy(() -> tooFew.read(List.of(csv, other), finder)).hasMessageContaining("more than 3 rows");
        }
    }

    private static String manyUnits(int count, String ofUnit) {
        StringBuilder text = new StringBuilder(Registrations.HEADINGS);
        for (int i = 0; i < count; i++) {
            text.append("217;2024;").append(ofUnit).append(i).append(";3.1.1;1;1\n");
        }
        return text.toString();
    }

    private static ReadingOptions.Builder memory(long bytes) {
        return ReadingOptions.builder().maxMemory(bytes);
    }

    private static Problem onlyProblem(ReadingOptions options, String text) {
        List<Problem> problems = Registrations.problems(options, text);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void differentTextsAreRefusedBeforeTheyFillTheMemory() {
        for (int threads : List.of(1, 4)) {
            Problem problem =
                    onlyProblem(memory(1_000_000).threads(threads).build(), manyUnits(20_000, "Enhed nummer "));
            assertThat(problem.getReason()).isEqualTo(Reason.OUT_OF_RANGE);
            assertThat(problem.findPosition().orElseThrow().getFile()).isEqualTo("f.csv");
            // Of several threads, one can fill the memory before another has met its first organisation.
            assertThat(problem.getFound())
                    .startsWith("more different cells in the column " + (threads == 1 ? "Enhed (" : ""));
            assertThat(problem.getAllowed()).startsWith("at most 1000000 bytes of memory; the option maxMemory");
        }
    }

    /** Each of 200 texts has 10,000 characters; of 20 characters there would be room for them. */
    @Test
    void longTextsCountByTheirLength() {
        String ofUnit = "x".repeat(10_000);
        assertThat(onlyProblem(memory(1_000_000).build(), manyUnits(200, ofUnit))
                        .getFound())
                .startsWith("more different cells in the column Enhed (");
        assertThat(Registrations.read(memory(1_000_000).build(), manyUnits(200, "x"))
                        .getStatementCount())
                .isEqualTo(1);
    }

    /** The same units again and again: few texts, many places. */
    @Test
    void placesAndStatementsCountToo() {
        StringBuilder places = new StringBuilder(Registrations.HEADINGS);
        StringBuilder periods = new StringBuilder(Registrations.HEADINGS);
        for (int i = 0; i < 10_000; i++) {
            places.append("217;2024;")
                    .append(i / 100)
                    .append(";outside:")
                    .append(i % 100)
                    .append(";1;1\n");
            periods.append("217;").append(1000 + i / 10).append(';').append(i).append(";3.1.1;1;1\n");
        }
        assertThat(onlyProblem(memory(1_000_000).build(), places.toString()).getFound())
                .startsWith("more combinations of organisation, period, account and unit (");
        assertThat(onlyProblem(memory(1_000_000).build(), periods.toString()).getFound())
                .contains("more ");
        assertThat(Registrations.read(memory(8_000_000).build(), places.toString())
                        .getStatementCount())
                .isEqualTo(1);
    }

    /** What recognises cells again is forgotten where it would take too much: the same is read. */
    @Test
    void littleMemoryForRecognisingCellsChangesNothing() {
        String text = manyUnits(3_000, "En enhed med et langt navn og nummer ")
                + manyUnits(3_000, "En enhed med et langt navn og nummer ").substring(Registrations.HEADINGS.length());
        assertThat(Registrations.read(memory(1_500_000).threads(1).build(), text)
                        .getStatements())
                .isEqualTo(Registrations.read(ReadingOptions.standard(), text).getStatements());
    }

    @Test
    void refusedRowsAreListedAsFarAsThereIsMemory() {
        StringBuilder text = new StringBuilder(Registrations.HEADINGS);
        for (int i = 0; i < 300; i++) {
            text.append("217;2024;").append("y".repeat(5_000)).append(";9.9.9;1;1\n");
        }
        ReadingOptions lenient = memory(1_000_000).lenient(true).build();
        assertThat(onlyProblem(lenient, text.toString()).getFound()).startsWith("more refused rows (");
        assertThat(onlyProblem(lenient, text.toString()).getAllowed()).contains("maxProblems");
    }

    /** What was read fits, but all statements at once do not. */
    @Test
    void moreStatementsThanThereIsMemoryForAreMadeOneByOne() {
        StringBuilder text = new StringBuilder(Registrations.HEADINGS);
        for (int i = 0; i < 24_000; i++) {
            text.append("217;")
                    .append(2000 + i % 12)
                    .append(';')
                    .append(i / 12 % 100)
                    .append(";outside:")
                    .append(i / 1200)
                    .append(";1;1\n");
        }
        ReadRegistrations read = Registrations.read(memory(3_800_000).threads(1).build(), text.toString());
        assertThatThrownBy(read::getStatements)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("48000 amounts of 12 statements")
                .hasMessageContaining("streamStatements");
        assertThat(read.streamStatements()
                        .mapToInt(statement -> statement.getAmounts().size())
                        .sum())
                .isEqualTo(48_000);
    }
}
