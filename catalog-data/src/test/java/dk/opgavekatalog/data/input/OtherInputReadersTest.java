package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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
    @CsvFileSource(resources = "facts-are-read.txt", delimiter = '|', quoteCharacter = '`')
    void factsAreRead(String table, String expected) {
        assertThat(facts(InputTables.read(FACTS, table))).isEqualTo(expected);
        assertThat(facts(InputTables.readAsTable(FACTS, table))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "a-table-of-inhabitants-of-statistics-denmark-is-read.txt",
            delimiter = '|',
            quoteCharacter = '`')
    void aTableOfInhabitantsOfStatisticsDenmarkIsRead(String table, String expected) {
        FactsReader reader = FACTS.ofInhabitants();

        assertThat(facts(InputTables.read(reader, table))).isEqualTo(expected);
        assertThat(facts(InputTables.readAsTable(reader, table))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wrong-facts-are-refused.txt", delimiter = '|', quoteCharacter = '`')
    void wrongFactsAreRefused(String table, String refused, String allowed) {
        assertRefused(FACTS, table, refused, allowed);
    }

    /** Without an attribute, nothing says which columns are facts. */
    @Test
    void aTableWithoutFactsIsRefusedWithTheMethodsThatHelp() {
        assertThat(InputTables.refusal(FactsReader.standard(), "Kommune;År / Helsingør;2024"))
                .startsWith("row 1: MISSING, nothing found, allowed: a column Inhabitants, or ")
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
    @CsvFileSource(resources = "statistics-are-read.txt", delimiter = '|', quoteCharacter = '`')
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
    @CsvFileSource(resources = "wrong-statistics-are-refused.txt", delimiter = '|', quoteCharacter = '`')
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
    @CsvFileSource(resources = "mappings-are-read.txt", delimiter = '|', quoteCharacter = '`')
    void mappingsAreRead(String table, String expected) {
        assertThat(mapping(table)).isEqualTo(expected);
        assertThat(InputTables.readAsTable(MAPPING, table).getContent())
                .isEqualTo(InputTables.read(MAPPING, table).getContent());
    }

    /** As registrations name it, and as a spreadsheet in Danish shows it. */
    @Test
    void anAccountThatIsANumberIsWrittenWithTheDecimalSign() throws IOException {
        RowSource table = new RowSource() {
            @Override
            public String getName() {
                return "kontoplan.xlsx";
            }

            @Override
            public void readRows(RowReceiver receiver) {
                receiver.row(1, List.of(Cell.ofText("Konto"), Cell.ofText("Målkonto")));
                receiver.row(2, List.of(Cell.ofNumber(new BigDecimal("6451.1")), Cell.ofText("1.1.1")));
            }
        };

        assertThat(MAPPING.readTables(List.of(table)).getContent().getRows())
                .extracting(row -> row.getSourceAccount().orElseThrow())
                .containsExactly("6451,1");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wrong-mappings-are-refused.txt", delimiter = '|', quoteCharacter = '`')
    void wrongMappingsAreRefused(String table, String refused, String allowed) {
        assertRefused(MAPPING, table, refused, allowed);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "price-indices-are-read.txt", delimiter = '|', quoteCharacter = '`')
    void priceIndicesAreRead(String table, String expected) {
        assertThat(InputTables.read(INDEX, table).getContent().getValues()).hasToString(expected);
        assertThat(InputTables.readAsTable(INDEX, table).getContent().getValues())
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wrong-price-indices-are-refused.txt", delimiter = '|', quoteCharacter = '`')
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
        InputTables.requireBothLanguages(problems);
    }

    /** 24,000 is 24 or a thousand times as much. */
    @Test
    void aNumberWithThreeDigitsBehindItsSignIsRefusedUnlessItIsAShare() {
        assertThatThrownBy(() -> InputTables.read(EMPLOYEES, "Enhed;Opgavefelt;Medarbejdere\nTeknik;3.1.1;1,200\n"))
                .hasMessageContaining("1200", "thousandsSeparator", "decimalSign");
        assertThatThrownBy(() -> InputTables.read(INDEX, "År;Indeks\n2023;100\n2024;1,000\n"))
                .hasMessageContaining("1000");
        assertThatThrownBy(() -> InputTables.read(FACTS, "Kommune;År;Indbyggere\n217;2024;63,000\n"))
                .hasMessageContaining("63000");
        assertThat(InputTables.read(MAPPING, """
            Konto;Enhed;Målkonto;Målenhed;Andel
            6450;;1.1.1;;1,000
            6451;;1.1.1;;12,500%
            6451;;1.1.2;;0,875
            """).getContent().getRows()).hasSize(3);
    }
}
