package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the option, numbers and names of a municipality are one organisation. */
class MunicipalityReadingTest {

    private static final ReadingOptions OPTIONS =
            ReadingOptions.builder().municipalities(Municipalities.since2007()).build();

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
    void withoutTheOptionEveryOrganisationKeepsItsId() {
        assertThat(Registrations.read(Registrations.STANDARD, file(SPELLINGS)).getStatements())
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
    void anEmptyOrganisationIsRefusedAsBefore() {
        assertThat(Registrations.problems(OPTIONS, HEADINGS + CELLS))
                .isEqualTo(Registrations.problems(Registrations.STANDARD, HEADINGS + CELLS))
                .hasSize(1);
    }
}
