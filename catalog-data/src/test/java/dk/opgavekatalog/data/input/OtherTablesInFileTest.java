package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows above the headings, and second tables below: none may be lost, or read by the headings of another table. */
class OtherTablesInFileTest {

    private static final FactsReader INHABITANTS =
            FactsReader.of(InputTables.MUNICIPALITIES).ofInhabitants();

    private static final StatisticReader EMPLOYEES = StatisticReader.of(Catalogs.edition2006())
            .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"));
    private static final MappingReader MAPPINGS =
            MappingReader.of(Catalogs.edition2006(), "loen", LocalizedText.of("Løn", "Payroll"));

    private static final String TABLE = "Område;2023;2024 / 217;50000;60000";

    private static void assertRefused(InputReader<?> reader, String table, String what, long row) {
        List<Problem> problems = InputTables.problems(reader, table);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition().orElseThrow().findRow()).contains(row);
            assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
            assertThat(problem.toString()).contains(what);
        });
        InputTables.requireBothLanguages(problems);
    }

    private static List<OrganisationFacts> facts(String table) {
        return InputTables.read(INHABITANTS, table).getContent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Område;2021;2022",
                "Kommune;2021;2022",
                "Kommuner;2021;2022",
                "Område;2022;2021",
                "Område;2024",
                "Område;2021;2022;2023",
                "Kommune;År;Indhold",
                "Område;Tid;Andel",
                ";2021;2022"
            })
    void otherHeadingsBelowAreRefused(String others) {
        assertRefused(INHABITANTS, TABLE + " / " + others + " / 253;30000;40000", "other headings", 3);
        assertRefused(
                INHABITANTS,
                TABLE + " /  / Folketal 2021-2022 / " + others + " / 253;30000;40000",
                "other headings",
                5);
    }

    @Test
    void theyAreRefusedWhereEmptyCellsAreFilled() {
        ReadingOptions filling =
                ReadingOptions.builder().addFillDown(Column.ORGANISATION).build();

        assertRefused(
                FactsReader.of(filling).ofInhabitants(),
                ";2023;2024 / 217;5;6 / ;2021;2022 / 253;3;4",
                "other headings",
                3);
    }

    @Test
    void theSameHeadingsAndTitlesAgainAreLeftOut() {
        String file = "Folketal /  / Område;2023;2024 / 217;50000;60000 /  / Folketal /  / OMRÅDE ; 2023;2024;"
                + " / 253;30000;40000";
        ReadInput<List<OrganisationFacts>> read = InputTables.read(INHABITANTS, file);

        assertThat(read.getContent()).isEqualTo(facts(TABLE + " / 253;30000;40000"));
        assertThat(InputTables.readAsTable(INHABITANTS, file).getContent()).isEqualTo(read.getContent());
    }

    @Test
    void fewInhabitantsAreNoYears() {
        assertThat(facts(TABLE + " / 825;1806;1795 / 411;2021;")).hasSize(5);
    }

    @Test
    void nothingIsFilledAcrossHeadings() {
        FactsReader filling = FactsReader.of(
                ReadingOptions.builder().addFillDown(Column.ORGANISATION).build());

        assertThat(InputTables.problems(
                        filling, "Kommune;År;Indbyggere / 217;2023;5 / Kommune;År;Indbyggere / ;2024;6"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getReason()).isEqualTo(Reason.BLANK));
    }

    @Test
    void rowsAboveTheHeadingsAreNotLost() {
        assertRefused(
                EMPLOYEES,
                "Titel / Teknik;3.1.1;50 / Enhed;Opgavefelt;Medarbejdere / Stab;3.1.1;5",
                "the option rowOfHeadings",
                2);
        assertRefused(
                EMPLOYEES,
                "Teknik;3.1.1;mange / Enhed;Opgavefelt;Medarbejdere / Stab;3.1.1;5",
                "the option rowOfHeadings",
                1);
        assertRefused(
                MAPPINGS,
                "6450;;1.1.2;;1 / Konto;Enhed;Målkonto;Målenhed;Andel / 6451;;1.1.1;;1",
                "the option rowOfHeadings",
                1);
        assertRefused(
                INHABITANTS, "217 Helsingør;63000;64000 / ;2023;2024 / 253 Greve;3;4", "the option rowOfHeadings", 1);
        assertRefused(INHABITANTS, "217;63000 / Område;2024 / 253 Greve;3", "the option rowOfHeadings", 1);
    }

    @Test
    void theOptionForTheRowOfTheHeadingsLeavesThemOut() {
        FactsReader told = FactsReader.of(
                        ReadingOptions.builder().rowOfHeadings(2).build())
                .ofInhabitants();

        assertThat(InputTables.read(told, "217 Helsingør;63000;64000 / " + TABLE)
                        .getContent())
                .isEqualTo(facts(TABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Folketal den 1. januar",
                "Folketal;1. januar",
                "Område: hele landet;Alder: i alt;Køn: i alt",
                "Kilde;Danmarks Statistik;FOLK1A",
                "Enhed: antal",
                "År;2024",
                ";Mænd og kvinder;Mænd og kvinder",
                "1;2;3"
            })
    void titlesAreLeftOut(String title) {
        assertThat(facts(title + " / " + TABLE)).isEqualTo(facts(TABLE));
    }
}
