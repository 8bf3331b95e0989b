package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers and names of a municipality are one organisation, unless the option is turned off. */
class MunicipalityReadingTest {

    private static final ReadingOptions OPTIONS = ReadingOptions.standard();

    private static final ReadingOptions OFF =
            ReadingOptions.builder().municipalities(Optional.empty()).build();

    private static final Organisation HELSINGOER = Organisation.of("217", "Helsingør");
    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Lønudgift\n";
    private static final String NAMED = "Kommune;Kommunenavn;Periode;Enhed;Konto;Lønudgift\n";
    private static final String CELLS = ";2024;Stab;1.1.1;1\n";
    private static final List<String> SPELLINGS =
            List.of("217", "0217", "Helsingør", "HELSINGØR KOMMUNE", "217 Helsingør");

    private static String file(List<String> organisations) {
        return HEADINGS + String.join(CELLS, organisations) + CELLS;
    }

    @Test
    void allSpellingsAreOneOrganisationWithTheSumOfTheirAmounts() {
        List<ResourceStatement> statements =
                Registrations.read(OPTIONS, file(SPELLINGS)).getStatements();

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0))
                .isEqualTo(Registrations.read(OPTIONS, file(List.of("217")).replace(";1\n", ";5\n"))
                        .getStatements()
                        .get(0));
        assertThat(statements.get(0).getOrganisation()).isEqualTo(Organisation.of("217", "Helsingør"));
    }

    @Test
    void turnedOffEveryOrganisationKeepsItsId() {
        assertThat(Registrations.read(OFF, file(SPELLINGS)).getStatements())
                .extracting(statement -> statement.getOrganisation().getId())
                .containsExactlyInAnyOrderElementsOf(SPELLINGS);
    }

    @Test
    void whatIsNoMunicipalityKeepsItsId() {
        assertThat(Registrations.read(OPTIONS, file(List.of("Fælles IT", "Helsingor", "218")))
                        .getStatements())
                .extracting(ResourceStatement::getOrganisation)
                .containsExactlyInAnyOrder(
                        Organisation.of("Fælles IT", "Fælles IT"),
                        Organisation.of("Helsingor", "Helsingor"),
                        Organisation.of("218", "218"));
    }

    @Test
    void spellingsOfItsNameAreOneName() {
        assertThat(Registrations.read(
                                OPTIONS,
                                NAMED + "217;Helsingør" + CELLS + "0217;Helsingør Kommune" + CELLS + "Helsingør;"
                                        + CELLS)
                        .getStatements())
                .extracting(ResourceStatement::getOrganisation)
                .containsExactly(Organisation.of("217", "Helsingør"));
    }

    @Test
    void theNameOfAnotherMunicipalityIsAContradiction() {
        assertThat(Registrations.problems(
                        OPTIONS, NAMED + "0217;Hillerød Kommune" + CELLS + "217;Hillerød" + CELLS + "219;" + CELLS))
                .map(Problem::toString)
                .containsExactly("f.csv, row 2, column Kommunenavn: CONTRADICTION, found 'Hillerød', allowed: a name of"
                        + " organisation 217, which is Helsingør");
    }

    @Test
    void aNumberInTheNameMustBeThatOfTheOrganisation() {
        assertThat(Registrations.problems(OPTIONS, NAMED + "217;217 København" + CELLS))
                .map(Problem::getReason)
                .containsExactly(Reason.CONTRADICTION);
        assertThat(Registrations.read(OPTIONS, NAMED + "217;0217 Helsingør" + CELLS)
                        .getStatements())
                .extracting(ResourceStatement::getOrganisation)
                .containsExactly(HELSINGOER);
    }

    @Test
    void aNameThatContradictsItsNumberInOneCellIsRefusedWithBothThatMayBeMeant() {
        List<Problem> problems = Registrations.problems(OPTIONS, file(List.of("217 København", "218 Helsingør")));

        assertThat(problems)
                .map(Problem::toString)
                .containsExactly(
                        "f.csv, row 2, column Kommune: CONTRADICTION, found '217 København', allowed: a number and a"
                                + " name of the same municipality: 217 Helsingør or 101 København; if it is no"
                                + " municipality, turn the option municipalities off",
                        "f.csv, row 3, column Kommune: CONTRADICTION, found '218 Helsingør', allowed: a number and a"
                                + " name of the same municipality: 217 Helsingør; if it is no municipality, turn the"
                                + " option municipalities off");
        assertThat(problems.get(0).describe(Language.DANISH))
                .contains("217 København", "217 Helsingør eller 101 København", "municipalities");
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.getOptions()).contains(OptionHint.of("municipalities")));
        assertThat(Registrations.read(OFF, file(List.of("217 København"))).getStatements())
                .extracting(ResourceStatement::getOrganisation)
                .containsExactly(Organisation.of("217 København", "217 København"));
    }

    @Test
    void aNumberWithAnUnknownNameIsAnotherOrganisation() {
        assertThat(Registrations.read(OPTIONS, file(List.of("217 Vandforsyning", "217")))
                        .getStatementCount())
                .isEqualTo(2);
    }

    /** Case 16 of the small inputs: two files write the number with and without its zero. */
    @Test
    void twoFilesThatWriteTheNumberDifferentlyMeetInOneStatement() {
        String headings = "Kommunekode;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";
        List<ResourceStatement> statements = Registrations.readFiles(
                        OPTIONS,
                        List.of(
                                headings + "0217;2024;Teknik;3.1.1;8;100\n",
                                headings + "217;2024;Teknik;pool:management;;50\n"))
                .getStatements();

        assertThat(statements).extracting(ResourceStatement::getOrganisation).containsExactly(HELSINGOER);
        assertThat(CostCalculator.of(Catalogs.edition2006())
                        .calculate(statements.get(0), StandardModels.EXCLUDING_LAST)
                        .getCost("3.1.1"))
                .isEqualByComparingTo("150");
    }

    /** Case 16 as a table. */
    @Test
    void aTableThatWritesTheNumberDifferentlyIsOneStatementToo() {
        assertThat(Registrations.readTable(OPTIONS, HEADINGS + "0217" + CELLS + "217" + CELLS)
                        .getStatements())
                .extracting(ResourceStatement::getOrganisation)
                .containsExactly(HELSINGOER);
    }

    /** Case 18, as CSV and as a table. */
    @Test
    void nameKommuneAndCapitalsAreOneMunicipality() throws IOException {
        String rows = """
            Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift
            Helsingør Kommune;2024;A;3.1.1;95;1
            Helsingør;2024;A;1.1.1;95;1
            HELSINGØR;2024;A;1.1.1;95;1
            """;
        ReadRegistrations csv = Registrations.read(OPTIONS, rows);
        ReadRegistrations table = Registrations.readTable(OPTIONS, rows);

        assertThat(csv.getStatements())
                .extracting(ResourceStatement::getOrganisation)
                .containsExactly(HELSINGOER);
        assertThat(table.getStatements()).isEqualTo(csv.getStatements());
    }

    @Test
    void anEmptyOrganisationIsRefusedAsBefore() {
        assertThat(Registrations.problems(OPTIONS, HEADINGS + CELLS))
                .isEqualTo(Registrations.problems(OFF, HEADINGS + CELLS))
                .hasSize(1);
    }
}
