package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of facts, statistics, mappings and price indices as tables of cases: the file, and what comes of it. */
class OtherInputReadersTest {

    private static final FactsReader FACTS =
            FactsReader.of(InputTables.MUNICIPALITIES).withAttributes("Region", "Type");
    private static final StatisticReader STATISTICS = StatisticReader.of(Catalogs.edition2006())
            .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"))
            .withStatistic("area", LocalizedText.of("Kvadratmeter", "Square metres"));
    private static final StatisticReader EMPLOYEES = StatisticReader.of(Catalogs.edition2006())
            .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"));
    private static final MappingReader MAPPING =
            MappingReader.of(Catalogs.edition2006(), "loen", LocalizedText.of("Løn", "Payroll"));
    private static final PriceIndexReader INDEX = PriceIndexReader.of(LocalizedText.of("Lønindeks", "Wage index"));

    private static String facts(ReadInput<List<OrganisationFacts>> read) {
        return read.getContent().stream()
                .map(facts -> facts.getOrganisation().getId() + " " + facts.getPeriod()
                        + facts.getInhabitants().map(number -> " " + number).orElse("")
                        + facts.getAttributes().stream()
                                .map(attribute -> " " + attribute.getName() + "=" + attribute.getValue())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommune;År;Indbyggere;Region / Helsingør;2024;64.047.000;Hovedstaden / 101;2024;660842; | 217 2024 64047000 Region=Hovedstaden, 101 2024 660842
            Kommune;År;type;Folketal / Helsingør;2024;By; | 217 2024 Type=By
            Kommune;År;Type / Helsingør;2024;By | 217 2024 Type=By
            Kommune;År;Indbyggertal / Helsingør;2024;.. | 217 2024
            """)
    void factsAreRead(String table, String expected) {
        assertThat(facts(InputTables.read(FACTS, table))).isEqualTo(expected);
        assertThat(facts(InputTables.readAsTable(FACTS, table))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OMRÅDE;TID;INDHOLD / Helsingør;2024;64047 / 101 København;2024;660842 | 217 2024 64047, 101 2024 660842
            Folketal efter område og tid /   / ;2023;2024 / Helsingør;64000;64047 / København;..; | 217 2023 64000, 217 2024 64047, 101 2023
            """)
    void aTableOfInhabitantsOfStatisticsDenmarkIsRead(String table, String expected) {
        FactsReader reader = FACTS.ofInhabitants();

        assertThat(facts(InputTables.read(reader, table))).isEqualTo(expected);
        assertThat(facts(InputTables.readAsTable(reader, table))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommune;År;Indbyggere / Helsingør;2024;64047,5 | row 2, column Indbyggere: TOO_MANY_DECIMALS, found '64047,5' | a whole number of inhabitants
            Kommune;År;Indbyggere / Helsingør;2024;0 | row 2, column Indbyggere: OUT_OF_RANGE, found '0' | 1 or more
            Kommune;År;Indbyggere / Helsingør;2024;5 / 217;2024;5 | row 3, column Indbyggere: DUPLICATE, found 'Helsingør, 2024' | the first is in tal.csv, row 2
            Kommune;Kommunenavn;År;Indbyggere / 217;Hillerød;2024;5 | row 2, column Kommunenavn: CONTRADICTION, found 'Hillerød' | a name of 217 Helsingør
            Kommune;Kommunenavn;År;Indbyggere / 1;A;2024;5 / 1;B;2023;5 | row 3, column Kommune: CONTRADICTION, found 'B' | A, the first name with the id 1
            Kommune;År;Indbyggere / Hele landet;2024;5 | row 2, column Kommune: UNKNOWN_VALUE, found 'Hele landet' | this is a total
            """)
    void wrongFactsAreRefused(String table, String refused, String allowed) {
        assertRefused(FACTS, table, refused, allowed);
    }

    /** Without an attribute, nothing says which columns are facts. */
    @Test
    void aTableWithoutFactsIsRefusedWithTheMethodsThatHelp() {
        assertThat(InputTables.refusal(FactsReader.standard(), "Kommune;År / Helsingør;2024"))
                .startsWith("row 1: MISSING, nothing found, allowed: a column Indbyggere (Inhabitants), or ")
                .contains("withAttributes", "ofInhabitants");
    }

    private static String statistics(ReadInput<List<Statistic>> read) {
        return read.getContent().stream()
                .map(statistic -> statistic.getId()
                        + statistic.getValues().stream()
                                .map(value -> " " + value.getUnit() + "/" + value.getField() + "="
                                        + value.getValue().toPlainString())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Enhed;Opgavefelt;Medarbejdere;Kvadratmeter / Teknik;3.1.1;12;340,5 / Stab;1.1.1 Lønadministration;4; | employees Teknik/3.1.1=12 Stab/1.1.1=4, area Teknik/3.1.1=340.5
            Unit;Task field;employees / Teknik;Byggesager;12 / TEKNIK;1.1.1;3 | employees Teknik/3.1.1=12 Teknik/1.1.1=3, area
            Enhed;Opgavefelt;Statistik;Værdi / Teknik;3.1.1;Square metres;12 / Teknik;3.1.1;employees;2 | employees Teknik/3.1.1=2, area Teknik/3.1.1=12
            """)
    void statisticsAreRead(String table, String expected) {
        assertThat(statistics(InputTables.read(STATISTICS, table))).isEqualTo(expected);
        assertThat(statistics(InputTables.readAsTable(STATISTICS, table))).isEqualTo(expected);
    }

    @Test
    void aTableOfOneStatisticNeedNotNameIt() {
        assertThat(statistics(InputTables.read(EMPLOYEES, "Enhed;Felt;Antal / Teknik;3.1.1;12")))
                .isEqualTo("employees Teknik/3.1.1=12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Enhed;Opgavefelt;Medarbejdere / Teknik;3.1.1;.. | row 2, column Medarbejdere: MISSING, found '..' | would count as zero
            Enhed;Opgavefelt;Medarbejdere / Teknik;3.1.1;-1 | row 2, column Medarbejdere: NEGATIVE_WEIGHT, found '-1' | zero or more
            Enhed;Opgavefelt;Medarbejdere / Teknik;3.1.99;1 | row 2, column Opgavefelt: UNKNOWN_CODE, found '3.1.99' | nearest
            Enhed;Opgavefelt;Medarbejdere / Teknik;pool:management;1 | row 2, column Opgavefelt: ACCOUNT_NOT_ALLOWED, found 'pool:management' | a task field
            Enhed;Opgavefelt;Medarbejdere / Teknik i alt;3.1.1;1 | row 2, column Enhed: UNKNOWN_VALUE, found 'Teknik i alt' | this is a total
            Enhed;Opgavefelt;Medarbejdere / Teknik;3.1.1;1 / teknik;3.1.1;2 | row 3, column Medarbejdere: DUPLICATE, found 'employees, Teknik, 3.1.1' | the first is in tal.csv, row 2
            Enhed;Opgavefelt;Statistik;Værdi / Teknik;3.1.1;Folk;1 | row 2, column Statistik: UNKNOWN_REFERENCE, found 'Folk' | employees
            Enhed;Opgavefelt;Værdi / Teknik;3.1.1;1 | row 1: MISSING, nothing found | a column Statistik (Statistic)
            Opgavefelt;Medarbejdere / 3.1.1;1 | row 1: MISSING, nothing found | the option unit
            """)
    void wrongStatisticsAreRefused(String table, String refused, String allowed) {
        assertRefused(STATISTICS, table, refused, allowed);
    }

    private static String mapping(String table) {
        return InputTables.read(MAPPING, table).getContent().getRows().stream()
                .map(row -> row.getSourceAccount().orElse("*") + "/"
                        + row.getSourceUnit().orElse("*") + " -> " + row.getTarget()
                        + row.getTargetUnit().map(unit -> "/" + unit).orElse("") + " " + row.getShare())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Konto;Enhed;Målkonto;Målenhed;Andel / 6451.100;;1.1.1;;1 / 6451.100;4711;1.1.1;Løn;0,25 / 6451.100;4711;pool:management;Løn;75 % / ;4711;outside:6.45.53;;1 | 6451.100/* -> 1.1.1 1, 6451.100/4711 -> 1.1.1/Løn 0.25, 6451.100/4711 -> pool:management/Løn 0.75, */4711 -> outside:6.45.53 1
            Konto;Kontonavn;Forslag / 100;Løn;Lønadministration / 200;Ledelse;Ledelse / 300;Jobcenter;outside | 100/* -> 1.1.1 1, 200/* -> pool:management 1, 300/* -> outside:300 1
            Account;Name;Proposal / 100;Payroll;1.1.1 | 100/* -> 1.1.1 1
            Omkostningssted;Opgavefelt / 4711;3.1.1 | */4711 -> 3.1.1 1
            """)
    void mappingsAreRead(String table, String expected) {
        assertThat(mapping(table)).isEqualTo(expected);
        assertThat(InputTables.readAsTable(MAPPING, table).getContent())
                .isEqualTo(InputTables.read(MAPPING, table).getContent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Konto;Målkonto / 100; | row 2, column Målkonto: BLANK, nothing found | an account
            Konto;Målkonto / 100;9.9.9 | row 2, column Målkonto: UNKNOWN_CODE, found '9.9.9' | nearest
            Konto;Målkonto / 100;excluded:1.1.1 | row 2, column Målkonto: ACCOUNT_NOT_ALLOWED, found 'excluded:1.1.1' | only a calculation
            Konto;Målkonto;Andel / 100;1.1.1;0,5 / 100;3.1.1;0,4 | row 3, column Andel: OUT_OF_RANGE, found '0.9 in all for account '100'' | add up to 1
            Konto;Målkonto;Andel / 100;1.1.1; | row 2, column Andel: MISSING, nothing found | 1 where the account goes to the target as a whole
            Konto;Målkonto;Andel / 100;1.1.1;.. | row 2, column Andel: MISSING, found '..' | a share
            Konto;Målkonto / ;1.1.1 | row 2: MISSING, nothing found | an account, a unit or both
            Enhed;Målkonto / 4711;outside | row 2, column Målkonto: BLANK, found 'outside' | outside:ID
            Konto;Andel / 100;1 | row 1: MISSING, nothing found | a column Målkonto (Target account)
            Konto;Målkonto;Opgavefelt / 100;1.1.1;1.1.1 | row 1: CONTRADICTION, found 'Målkonto' | either this column or
            """)
    void wrongMappingsAreRefused(String table, String refused, String allowed) {
        assertRefused(MAPPING, table, refused, allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            År;Indeks / 2023;100 / 2024;104,2 | {2023=100, 2024=104.2}
            TID;INDHOLD / 2023;100,0 / 2024;.. | {2023=100.0}
            2023;2024 / 100;104,2 | {2023=100, 2024=104.2}
            """)
    void priceIndicesAreRead(String table, String expected) {
        assertThat(InputTables.read(INDEX, table).getContent().getValues()).hasToString(expected);
        assertThat(InputTables.readAsTable(INDEX, table).getContent().getValues())
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            År;Indeks / 2023;0 | row 2, column Indeks: OUT_OF_RANGE, found '0' | more than 0
            År;Indeks / 2023; | row 2, column Indeks: MISSING, nothing found | an index
            År;Indeks / 2023;1 / 2023;1 | row 3, column Indeks: DUPLICATE, found '2023' | the first is in tal.csv, row 2
            År;Indeks / 2023-13;1 | row 2, column År: MALFORMED, found '2023-13' | a period
            År;Indeks;Værdi / 2023;1;1 | row 1: CONTRADICTION, found 'Indeks' | either this column or
            """)
    void wrongPriceIndicesAreRefused(String table, String refused, String allowed) {
        assertRefused(INDEX, table, refused, allowed);
    }

    @Test
    void aReaderOfNoStatisticsIsAMistakeOfTheProgram() {
        StatisticReader none = StatisticReader.of(Catalogs.edition2006());

        assertThatThrownBy(() -> InputTables.read(none, "Enhed;Felt;Antal"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withStatistic");
    }

    private static void assertRefused(InputReader<?> reader, String table, String refused, String allowed) {
        List<Problem> problems = InputTables.problems(reader, table);
        String message = InputTables.refusal(reader, table);

        assertThat(problems).as(message).hasSize(1);
        assertThat(message).startsWith(refused).contains(allowed);
        assertThat(problems.get(0).findPosition()).isPresent();
        // TODO accounts in Danish
        if (!List.of(Reason.UNKNOWN_CODE, Reason.ACCOUNT_NOT_ALLOWED)
                .contains(problems.get(0).getReason())) {
            InputTables.requireBothLanguages(problems);
        }
    }
}
