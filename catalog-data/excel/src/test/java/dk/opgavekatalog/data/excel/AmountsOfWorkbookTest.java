package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and accounts of workbooks have the same options and the same messages as those of CSV files. */
class AmountsOfWorkbookTest {

    private static final String DATE_STYLE = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";

    @TempDir
    Path folder;

    /** A cell with a text, or with a number when it begins with a sign for numbers. */
    private static String cell(int row, int column, String content) {
        String at = "<c r=\"" + (char) ('A' + column) + row + "\"";
        if (content.startsWith("#date ")) {
            return at + " s=\"1\"><v>" + content.substring("#date ".length()) + "</v></c>";
        }
        return content.startsWith("#")
                ? at + "><v>" + content.substring(1) + "</v></c>"
                : at + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + content + "</t></is></c>";
    }

    private static String row(int number, String cells) {
        List<String> contents = List.of(cells.split(";", -1));
        return IntStream.range(0, contents.size())
                .mapToObj(column -> cell(number, column, contents.get(column)))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private XlsxTable table(String... rows) throws IOException {
        String sheet = IntStream.range(0, rows.length)
                .mapToObj(i -> row(i + 2, rows[i]))
                .collect(Collectors.joining());
        return XlsxTable.of(new ExcelFile()
                .styles("", DATE_STYLE)
                .sheet(row(1, "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift") + sheet)
                .write(folder));
    }

    private static ReadRegistrations read(ReadingOptions options, XlsxTable table) throws IOException {
        return RegistrationReader.of(Catalogs.edition2006(), options).readTables(List.of(table));
    }

    private static String totals(ReadingOptions options, XlsxTable table) throws IOException {
        return read(options, table).getTotals().stream()
                .limit(2)
                .map(total -> total.getTakenOver().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static Problem problemOf(XlsxTable table) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> read(ReadingOptions.standard(), table));
        assertThat(refused.getProblems()).hasSize(1);
        return refused.getProblems().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#8;- | marksForNothing",
                "#8;.. | marksForNothing",
                "#8;1.234,50 kr. | currencies",
                "#8;(1.234,50) | parenthesesNegative",
                "#8;4,4 mio. kr. | moneyUnit",
                "#8;0.5 | decimalSign",
                "#8;\u2013100,00 | U+2013 EN DASH",
                "80 %;#100 | per cent, not FTE",
                "#8;4,4E+06 | digits were lost"
            })
    void aTextIsRefusedAsInAFileOfText(String amounts, String words) throws IOException {
        Problem problem = problemOf(table("217;#2024;Teknik;3.1.1;" + amounts));
        assertThat(problem.describe(Language.ENGLISH)).contains(words);
    }

    @Test
    void theOptionsHoldForTextsAndTheUnitOfMoneyForNumbersToo() throws IOException {
        ReadingOptions options = ReadingOptions.builder()
                .addMarksForNothing("-")
                .addCurrencies("kr.")
                .parenthesesNegative(true)
                .moneyUnit(MoneyUnit.THOUSANDS)
                .build();
        XlsxTable table = table(
                "217;#2024;Teknik;3.1.1;#8.5;#4.4",
                "217;#2024;Teknik;3.1.1;-;1.234,50 kr.",
                "217;#2024;Teknik;3.1.1;#1;(1,00001)",
                "217;#2024;Teknik;3.1.1;#0.25;#-0.5");
        assertThat(totals(options, table)).isEqualTo("9.7500 1237399.99");
    }

    @Test
    void aNumberWithTooManyDecimalsForThousandsIsRefused() throws IOException {
        ReadingOptions options =
                ReadingOptions.builder().moneyUnit(MoneyUnit.THOUSANDS).build();
        XlsxTable table = table("217;#2024;Teknik;3.1.1;#8;#4.3999999");
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> read(options, table));
        assertThat(refused.getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("in thousands of kroner"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#date 36894 | 3.1.1 or 1.3.1",
                "#36894 | 3.1.1 or 1.3.1",
                "2001-01-03 | 3.1.1 or 1.3.1",
                "#date 40269 | 1.4.10",
                "1. apr 10 | 1.4.10"
            })
    void aCodeThatBecameADateIsRefusedWithTheCode(String account, String codes) throws IOException {
        Problem problem = problemOf(table("217;#2024;Teknik;" + account + ";#8;#100"));
        assertThat(problem.getPlace()).endsWith("row 2, column Opgavefelt");
        assertThat(problem.getAllowed()).contains("it may have been " + codes);
        assertThat(problem.describe(Language.DANISH))
                .contains("det kan have været " + codes.replace(" or ", " eller "));
    }
}
