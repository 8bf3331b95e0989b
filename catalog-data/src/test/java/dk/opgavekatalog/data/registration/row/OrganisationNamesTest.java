package dk.opgavekatalog.data.registration.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.Registrations;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation has one name in all files. */
class OrganisationNamesTest {

    private static final String HEADINGS = "Kommune;Kommunenavn;Periode;Enhed;Konto;Lønudgift\n";
    private static final String ODENSE = "461;Odense;2024;Stab;1.1.1;1\n";
    private static final String MISSPELT = "461;Oddense;2024;Stab;1.1.1;1\n";
    private static final String UNNAMED = "461;;2024;Stab;1.1.1;1\n";

    private static String expected(String row, String first) {
        return row + ", column Kommunenavn: CONTRADICTION, found 'Oddense', allowed: one name for each organisation;"
                + " 461 is 'Odense' in " + first + ", column Kommunenavn";
    }

    @Test
    void anOrganisationHasTheNameThatAnyRowGivesIt() {
        assertThat(Registrations.read(Registrations.STANDARD, HEADINGS + UNNAMED + ODENSE + UNNAMED)
                        .getStatements()
                        .get(0)
                        .getOrganisation()
                        .getName())
                .isEqualTo("Odense");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherNameIsReportedWhereItFirstIsWithTheFirstOne(boolean isLenient) {
        ReadingOptions options = ReadingOptions.builder().lenient(isLenient).build();

        assertThat(Registrations.problems(options, HEADINGS + UNNAMED + ODENSE + MISSPELT + MISSPELT + ODENSE))
                .map(Problem::toString)
                .containsExactly(expected("f.csv, row 4", "f.csv, row 3"));
    }

    /** Far behind many blocks, and in another file. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theRowDoesNotDependOnTheThreads(int threads) {
        ReadingOptions options = ReadingOptions.builder().threads(threads).build();
        String rows = ODENSE.repeat(40_000);
        String file = HEADINGS + rows + MISSPELT + rows + MISSPELT;

        assertThatThrownBy(() -> Registrations.readFiles(options, List.of(HEADINGS + rows, file)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .map(Problem::toString)
                                .containsExactly(expected("1.csv, row 40002", "0.csv, row 2")));
    }

    @Test
    void aNameIsReportedOnceByEachThread() {
        TallyPart part = new TallyPart(new Tally(
                new ReadingRules(Catalogs.edition2006(), Registrations.STANDARD),
                Tally.allowance(Registrations.STANDARD)));

        for (int organisation = 0; organisation < 40; organisation++) {
            assertThat(part.isNewName(organisation, 7)).isTrue();
            assertThat(part.isNewName(organisation, 7)).isFalse();
        }
    }

    @Test
    void twoSpellingsOfANameAreNoContradictionAndTheFirstStands() {
        assertThat(Registrations.read(
                                Registrations.STANDARD,
                                HEADINGS + UNNAMED + "999;Prøve\u00ADkøbing  Kommune;2024;Stab;1.1.1;1\n"
                                        + "999;PRØVEKØBING\u00A0KOMMUNE;2024;Stab;1.1.1;1\n")
                        .getStatements())
                .extracting(statement -> statement.getOrganisation().getName())
                .contains("Prøve\u00ADkøbing  Kommune");
    }

    @Test
    void ofManyNamesTheFirstAreReported() {
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int i = 0; i < 10; i++) {
            text.append(ODENSE.replace("Odense", "Odense " + i));
        }
        ReadingOptions options = ReadingOptions.builder().maxProblems(3).build();

        assertThat(Registrations.problems(options, text.toString()))
                .map(problem ->
                        problem.findPosition().flatMap(FilePosition::findRow).orElse(0L))
                .containsExactly(3L, 4L, 5L, 0L);
    }

    @Test
    void aTableNamesItsRowsToo() {
        RowSource table = new RowSource() {
            @Override
            public String getName() {
                return "t";
            }

            @Override
            public void readRows(RowReceiver receiver) {
                long number = 0;
                for (String row : List.of(HEADINGS, ODENSE, MISSPELT)) {
                    number += 10;
                    receiver.row(
                            number,
                            Arrays.stream(row.strip().split(";", -1))
                                    .map(Cell::ofText)
                                    .toList());
                }
            }
        };

        assertThatThrownBy(() -> RegistrationReader.of(Catalogs.edition2006()).readTables(List.of(table)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .map(Problem::toString)
                                .containsExactly(expected("t, row 30", "t, row 20")));
    }
}
