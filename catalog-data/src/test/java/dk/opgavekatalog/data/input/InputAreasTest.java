package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.cell.AreaNames;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What statistics have beside municipalities is no organisation, unless the options say so. */
class InputAreasTest {

    private static final FactsReader FACTS = FactsReader.of(InputTables.MUNICIPALITIES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordsjælland", "Fyn", "Landet", "Danmark", "Region Hovedstaden", "084 Region Hovedstaden",
                "Københavns omegn", "KØBENHAVNS OMEGN", "Provinsen", "Uoplyst", "Udlandet", "Kommunegruppe 1",
                "Landsgennemsnit", "1081", "6-byer", "Uden for region", "Byen København", "Hovedstadsområdet"
            })
    void anAreaIsNoOrganisation(String area) {
        String table = "Område;År;Indbyggere / 217;2024;5 / " + area + ";2024;7";
        List<Problem> problems = InputTables.problems(FACTS, table);
        assertThat(problems).extracting(Problem::getReason).containsExactly(Reason.TOTAL);
        InputTables.requireBothLanguages(problems);

        ReadingOptions checking = ReadingOptions.builder().checkingTotals(true).build();
        ReadInput<List<OrganisationFacts>> read = InputTables.read(FactsReader.of(checking), table);
        assertThat(read.getContent()).hasSize(1);
        assertThat(read.getOmitted()).extracting(OmittedValue::getText).containsExactly(area);

        ReadingOptions named = ReadingOptions.builder().addNotTotals(area).build();
        assertThat(InputTables.read(FactsReader.of(named), table).getContent()).hasSize(2);
    }

    @Test
    void noMunicipalityIsAnArea() {
        AreaNames names = new AreaNames(List.of());
        assertThat(Municipalities.since2007().getAll())
                .noneMatch(
                        municipality -> names.isArea(municipality.getName()) || names.isArea(municipality.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordsjælland", "Fyn", "Udlandet", "Region Hovedstaden"})
    void anAreaIsNoOrganisationOfRegistrationsEither(String area) throws IOException {
        String file = "Kommune;Periode;Enhed;Konto;Årsværk\n217;2024;T;3.1.1;1\n" + area + ";2024;T;3.1.1;9\n";
        InvalidInputException refused = Assertions.catchThrowableOfType(
                InvalidInputException.class,
                () -> RegistrationReader.of(Catalogs.edition2006())
                        .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "f.csv"));
        assertThat(refused.getProblems()).extracting(Problem::getReason).containsExactly(Reason.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"217 Helsingør i alt", "Helsingør i alt", "I alt Helsingør"})
    void aTotalOfOneMunicipalityIsCompared(String total) {
        FactsReader checking =
                FactsReader.of(ReadingOptions.builder().checkingTotals(true).build());
        String table = "Område;År;Indbyggere / 217 Helsingør;2024;2 / " + total + ";2024;";
        assertThat(InputTables.problems(checking, table + "5"))
                .extracting(Problem::getReason)
                .containsExactly(Reason.CONTRADICTION);
        assertThat(InputTables.problems(checking, table + "2")).isEmpty();
    }

    @Test
    void emptyInhabitantsAreTold() {
        String table = "Kommune;År;Indbyggere / 217;2024; / 219;2024;6";
        assertThat(InputTables.read(FACTS, table).getOmitted())
                .extracting(value -> value.describe(Language.DANISH))
                .containsExactly("tal.csv, række 2, kolonne Indbyggere: tom (Helsingør, 2024)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01-2024", "2024-01-01", "31-12-2024"})
    void aHeadingThatIsTheFirstOrLastDayOfAYearIsNotTakenForAMonth(String heading) {
        List<Problem> problems = InputTables.problems(FACTS.ofInhabitants(), "Område;" + heading + " / 217;5");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).getAllowed()).contains("the year 2024 or the month 2024-");
        InputTables.requireBothLanguages(problems);
    }

    @Test
    void headingsThatAreDaysOfSeveralMonthsAreMonths() {
        assertThat(InputTables.read(FACTS.ofInhabitants(), "Område;01-01-2024;01-02-2024 / 217;5;6")
                        .getContent())
                .hasSize(2);
    }

    @Test
    void fourDigitsThatBeginWithZeroAreNoYear() {
        assertThat(InputTables.problems(FACTS, "Kommune;År;Indbyggere / 217;0124;5"))
                .extracting(Problem::getReason)
                .containsExactly(Reason.MALFORMED);
    }

    @Test
    void adviceForAnUnknownHeadingNamesOnlyWhatIsLikeIt() {
        List<Problem> problems = InputTables.problems(FACTS, "Kommune;KØN;År;Indbyggere / 217;M;2024;5");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).getAllowed()).doesNotContain("nearest");
        InputTables.requireBothLanguages(problems);
    }
}
