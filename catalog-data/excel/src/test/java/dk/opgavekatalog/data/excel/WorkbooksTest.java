package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workbooks with one peculiarity each; README.md in their folder says where they are from, outcomes.txt what they give.
 */
class WorkbooksTest {

    private static final RegistrationReader READER = RegistrationReader.of(Catalogs.edition2006());
    private static final String END = ".xlsx";
    private static final String BASELINE =
            "Stab 1.1.1 1.5000 FTE; Stab 1.1.1 905000.00 PAYROLL; Teknik 3.1.1 8.2500 FTE; Teknik 3.1.1 4935000.50"
                    + " PAYROLL";

    private static Path folder() throws URISyntaxException {
        Path outcomes = Path.of(Objects.requireNonNull(WorkbooksTest.class.getResource("/workbooks/outcomes.txt"))
                .toURI());
        return Objects.requireNonNull(outcomes.getParent());
    }

    private static XlsxTable table(String name) throws URISyntaxException {
        XlsxTable table = XlsxTable.of(folder().resolve(name + END));
        return name.startsWith("37-") ? table.withSheet("Data") : table;
    }

    /** The lines of each file, each divided into its columns. */
    private static Map<String, List<List<String>>> outcomes() throws IOException, URISyntaxException {
        return Files.readString(folder().resolve("outcomes.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .collect(Collectors.groupingBy(columns -> columns.get(0), TreeMap::new, Collectors.toList()));
    }

    static Stream<Arguments> cases() throws IOException, URISyntaxException {
        return outcomes().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void everyWorkbookHasAnOutcome() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(END)))
                    .containsExactlyInAnyOrderElementsOf(
                            outcomes().keySet().stream().map(name -> name + END).toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aWorkbookGivesWhatItSays(String name, List<List<String>> expected) throws IOException, URISyntaxException {
        XlsxTable table = table(name);
        if (expected.get(0).get(1).equals("read")) {
            String amounts = expected.get(0).get(2);
            assertThat(describe(READER.readTables(List.of(table))))
                    .isEqualTo(amounts.equals("baseline") ? BASELINE : amounts);
            return;
        }
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> READER.readTables(List.of(table)));
        List<Problem> problems = refused.getProblems();
        assertThat(problems).hasSameSizeAs(expected);
        for (int i = 0; i < problems.size(); i++) {
            List<String> columns = expected.get(i);
            String place = columns.get(2);
            String before = place.isEmpty() ? "" : place.startsWith("[") ? " " : ", ";
            assertThat(problems.get(i).getReason()).hasToString(columns.get(1));
            assertThat(problems.get(i).getPlace()).isEqualTo(name + END + before + place);
            assertThat(problems.get(i).getFound()).isEqualTo(columns.get(3));
            assertThat(problems.get(i).getAllowed()).contains(columns.get(4)).hasSizeLessThan(600);
        }
    }

    private static String describe(ReadRegistrations read) {
        return read.getStatements().stream()
                .map(ResourceStatement::getAmounts)
                .flatMap(List::stream)
                .map(amount -> amount.getUnit() + " " + amount.getAccount() + " "
                        + amount.getAmount().toPlainString() + " " + amount.getMeasure())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aYearThatStandsAsADateIsThatYear() throws IOException, URISyntaxException {
        assertThat(READER.readTables(List.of(table("20d-year-as-date"))).getStatements())
                .map(ResourceStatement::getPeriod)
                .containsExactly(AccountingPeriod.ofYear(2024));
    }

    @Test
    void whereTheHeadingsAreIsTold() throws IOException, URISyntaxException {
        assertThat(READER.readTables(List.of(table("00-baseline"), table("18b-title-above-headings")))
                        .getHeadings())
                .extracting(Object::toString)
                .containsExactly("00-baseline.xlsx, row 1", "18b-title-above-headings.xlsx, row 3");
    }

    @Test
    void hiddenRowsAreTold() throws IOException, URISyntaxException {
        ReadRegistrations read = READER.readTables(List.of(table("41-hidden-row"), table("00-baseline")));

        assertThat(read.getHiddenRowCount()).isEqualTo(1);
        assertThat(read.getRowCount()).isEqualTo(4);
    }

    @Test
    void theOptionThatAMessageNamesHelps() throws IOException, URISyntaxException {
        ReadingOptions options =
                ReadingOptions.builder().thousandsSeparator('.').build();

        assertThat(describe(RegistrationReader.of(Catalogs.edition2006(), options)
                        .readTables(List.of(table("21-numbers-as-text")))))
                .isEqualTo("Stab 1.1.1 1.5000 FTE; Stab 1.1.1 905000.00 PAYROLL");
        assertThat(describe(READER.readTables(
                        List.of(table("17d-several-data-second").withSheet("Data")))))
                .isEqualTo(BASELINE);
    }
}
