package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date that a sheet shows as a year or a month is that year or month; any other stands for its month. */
class DatesAsPeriodsTest {

    /** 31 March 2024. */
    private static final String MARCH = "<v>45382</v>";

    private static String cell(String column, int row, String rest) {
        return "<c r=\"" + column + row + "\"" + rest + "</c>";
    }

    private static String text(String column, int row, String text) {
        return cell(column, row, " t=\"inlineStr\"><is><t>" + text + "</t></is>");
    }

    private static String row(int number, String period, String account) {
        return "<row r=\"" + number + "\">" + text("A", number, "217") + cell("B", number, period)
                + text("C", number, "Teknik") + account + cell("E", number, "><v>8</v>") + "</row>";
    }

    private static String headings() {
        List<String> headings = List.of("Kommune", "Periode", "Enhed", "Konto", "Årsværk");
        return Stream.of("A", "B", "C", "D", "E")
                .map(column -> text(column, 1, headings.get(column.charAt(0) - 'A')))
                .collect(Collectors.joining("", "<row r=\"1\">", "</row>"));
    }

    private static ReadRegistrations read(ReadingOptions options, String format, String... rows) throws IOException {
        String formats = "<numFmt numFmtId=\"170\" formatCode=\"" + format.replace("\"", "&quot;") + "\"/>";
        String number = format.matches("#[0-9]+") ? format.substring(1) : "170";
        ExcelFile file = new ExcelFile()
                .styles(formats, "<xf numFmtId=\"0\"/><xf numFmtId=\"" + number + "\"/>")
                .sheet(headings() + String.join("", rows));
        return RegistrationReader.of(Catalogs.edition2006(), options)
                .readTables(List.of(XlsxTable.of(new ByteArrayInputStream(file.toBytes()), "a.xlsx")));
    }

    private static List<String> periods(String format, String content) throws IOException {
        return read(ReadingOptions.standard(), format, row(2, " s=\"1\">" + content, text("D", 2, "3.1.1")))
                .getStatements()
                .stream()
                .map(ResourceStatement::getPeriod)
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy| 2024",
                "yy| 2024",
                "[$-406]yyyy| 2024",
                "yyyy;@| 2024",
                "mmm-yy| 2024-03-01/2024-03-31",
                "#17| 2024-03-01/2024-03-31",
                "mmmm yyyy| 2024-03-01/2024-03-31",
                "[$-406]mmmm\\ yyyy| 2024-03-01/2024-03-31",
                "yyyy\\-mm| 2024-03-01/2024-03-31",
                "dd-mm-yyyy| 2024-03-01/2024-03-31",
                "#14| 2024-03-01/2024-03-31",
                "#22| 2024-03-01/2024-03-31",
                "mmmm| 2024-03-01/2024-03-31",
                "yyyy\"-K1\"| 2024-03-01/2024-03-31",
                "yyyy hh:mm| 2024-03-01/2024-03-31"
            })
    void theFormatSaysWhatADateIs(String format, String period) throws IOException {
        assertThat(periods(format, MARCH)).containsExactly(period);
    }

    @Test
    void aDateWithATimeAndADateInIsoFormAreTheSame() throws IOException {
        assertThat(periods("yyyy", "<v>45382.75</v>")).containsExactly("2024");
        assertThat(periods("dd-mm-yyyy hh:mm", "<v>45382.75</v>")).containsExactly("2024-03-01/2024-03-31");
        String iso = " s=\"1\" t=\"d\"><v>2024-03-31T00:00:00</v>";
        assertThat(read(ReadingOptions.standard(), "yyyy", row(2, iso, text("D", 2, "3.1.1")))
                        .getStatements()
                        .get(0)
                        .getPeriod())
                .hasToString("2024");
    }

    @Test
    void monthsOfDatesAreSummed() throws IOException {
        ReadingOptions toYears =
                ReadingOptions.builder().sumPeriodsTo(PeriodLength.YEAR).build();
        ResourceStatement statement = read(
                        toYears,
                        "mmm-yy",
                        row(2, " s=\"1\">" + MARCH, text("D", 2, "3.1.1")),
                        row(3, " s=\"1\"><v>45383</v>", text("D", 3, "3.1.1")))
                .getStatements()
                .get(0);

        assertThat(statement.getPeriod()).hasToString("2024");
        assertThat(statement.getAmounts().get(0).getAmount()).isEqualByComparingTo("1.3333");
    }

    /** Shown as months, two dates of one month are that month; shown as days, they are two. */
    @Test
    void aLevelOnTwoDatesThatAreShownAsOneMonthAddsUp() throws IOException {
        String first = row(2, " s=\"1\">" + MARCH, text("D", 2, "3.1.1"));
        String second = row(3, " s=\"1\"><v>45352</v>", text("D", 3, "3.1.1"));

        assertThat(read(ReadingOptions.standard(), "mmm-yy", first, second)
                        .getStatements()
                        .get(0)
                        .getAmounts()
                        .get(0)
                        .getAmount())
                .isEqualByComparingTo("16");
        assertThatThrownBy(() -> read(ReadingOptions.standard(), "dd-mm-yyyy", first, second))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .extracting(Problem::getReason)
                                .containsExactly(Reason.CONTRADICTION));
    }

    /** Twelve months that are all shown as 2024 would be twelve times their FTE in 2024. */
    @Test
    void differentDaysThatAreShownAsOneYearAreRefused() throws IOException {
        String first = row(2, " s=\"1\">" + MARCH, text("D", 2, "3.1.1"));
        String other = row(3, " s=\"1\"><v>45352</v>", text("D", 3, "3.1.1"));
        String same = row(3, " s=\"1\"><v>45382.5</v>", text("D", 3, "1.1.1"));

        assertThatThrownBy(() -> read(ReadingOptions.standard(), "yyyy", first, other))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.getAllowed())
                                        .contains("show 2024", "2024-03-01", "2024-03-31")));
        assertThat(read(ReadingOptions.standard(), "yyyy", first, same).getRowCount())
                .isEqualTo(2);
    }

    @Test
    void aDateThatIsShownAsAYearIsStillADateWhereAnAccountIsNeeded() {
        String account = cell("D", 2, " s=\"1\"><v>36894</v>");

        assertThatThrownBy(() -> read(ReadingOptions.standard(), "yyyy", row(2, " s=\"1\">" + MARCH, account)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .extracting(Problem::getFound)
                                .containsExactly("2001-01-03"));
    }

    /** 2024 in a cell that is formatted as a date is 16 July 1905, and shown as 1905 where the year alone is. */
    @ParameterizedTest
    @ValueSource(strings = {"yyyy", "mmmm yyyy", "dd-mm-yyyy"})
    void aYearThatBecameADateIsRefused(String format) {
        assertThatThrownBy(() -> periods(format, "<v>2024</v>"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("found '1905-07-16'")
                .hasMessageContaining("formatted as a date");
    }
}
