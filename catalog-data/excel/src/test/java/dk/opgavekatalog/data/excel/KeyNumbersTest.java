package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number stands for a text only when the sheet shows that text and no digit of it was lost. */
class KeyNumbersTest {

    @TempDir
    Path folder;

    private static String cell(char column, String value, int style) {
        return "<c r=\"" + column + "2\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    /** A file whose account, unit, organisation and period are numbers. */
    private Path file(String format, String organisation, String period, String unit, String account)
            throws IOException {
        StringBuilder headings = new StringBuilder("<row r=\"1\">");
        for (String heading : List.of("Kommune", "Periode", "Enhed", "Konto", "Årsværk")) {
            headings.append("<c t=\"str\"><v>").append(heading).append("</v></c>");
        }
        return new ExcelFile()
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"" + format.replace("\"", "&quot;") + "\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>")
                .sheet(headings + "</row><row r=\"2\">" + cell('A', organisation, 0) + cell('B', period, 1)
                        + cell('C', unit, 0) + cell('D', account, 1) + cell('E', "1.5", 1) + "</row>")
                .write(folder);
    }

    private static RegistrationReader reader(boolean isLenient, String... accounts) {
        AccountMapping.Builder mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("egen")
                .name(LocalizedText.of("Egen", "Own"))
                .edition(Catalogs.edition2006().getEdition().getId());
        for (String account : accounts) {
            mapping.addRows(MappingRow.builder()
                    .sourceAccount(account)
                    .target(Account.parse("1.1.1"))
                    .share(BigDecimal.ONE)
                    .build());
        }
        return RegistrationReader.of(
                Catalogs.edition2006(),
                ReadingOptions.builder()
                        .mapping(mapping.build())
                        .lenient(isLenient)
                        .build());
    }

    @Test
    void aNumberOfMoreThanFifteenDigitsIsNoAccount() throws IOException {
        Path file = file("0", "217", "2024", "7", "1234567890123456");
        RegistrationReader reader = reader(false, "1234567890123450", "1234567890123460", "1234567890123456");
        Problem problem = catchThrowableOfType(
                        InvalidInputException.class, () -> reader.readTables(List.of(XlsxTable.of(file))))
                .getProblems()
                .get(0);

        assertThat(problem.getPlace()).isEqualTo("løn.xlsx, row 2, column Konto");
        assertThat(problem.getFound()).isEqualTo("1234567890123460");
        assertThat(problem.getAllowed()).contains("Excel keeps only 15 digits").contains("format the column as text");
    }

    @Test
    void aLenientReadingRefusesTheRowOfSuchANumberAndCountsWhatItStates() throws IOException {
        Path organisation = file("0", "1234567890123456", "2024", "7", "1");
        ReadRegistrations read = reader(true, "1").readTables(List.of(XlsxTable.of(organisation)));

        assertThat(read.getStatements()).isEmpty();
        assertThat(read.getRefusedRowCount()).isEqualTo(1);
        assertThat(read.getRefusedRows().get(0).getProblems())
                .extracting(Problem::getPlace)
                .containsExactly("løn.xlsx, row 2, column Kommune");
        assertThat(read.getTotals())
                .anySatisfy(total -> assertThat(total.getRefused()).isEqualByComparingTo("1.5"));
    }

    @Test
    void aNumberThatIsShownAsItIsStandsForItsText() throws IOException {
        Path file = file("#,##0", "217", "2024", "3.1000000000000001", "12345678");

        assertThat(reader(false, "12345678")
                        .readTables(List.of(XlsxTable.of(file)))
                        .getStatements()
                        .get(0)
                        .getAmounts())
                .singleElement()
                .satisfies(amount -> assertThat(amount.getUnit()).isEqualTo("3,1"));
    }

    @Test
    void aYearIsAPeriodHoweverItIsShown() throws IOException {
        Path file = file("0.00", "217", "2024", "7", "6.12");

        assertThat(reader(false, "6,12").readTables(List.of(XlsxTable.of(file))).getStatements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.getPeriod()).hasToString("2024"));
    }

    @Test
    void aNumberThatIsShownWithZerosBeforeItStandsForThatText() throws IOException {
        String cells = ExcelFile.rows("Kommune;Periode;Enhed;Konto;Årsværk")
                + "<row r=\"2\">" + cell('A', "217", 1) + cell('B', "2024", 1) + cell('C', "815", 1)
                + cell('D', "42", 1) + cell('E', "2", 1) + "</row>";
        Path file = new ExcelFile()
                .styles("<numFmt numFmtId=\"164\" formatCode=\"0000\"/>", "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>")
                .sheet(cells)
                .write(folder);

        assertThat(reader(false, "0042").readTables(List.of(XlsxTable.of(file))).getStatements())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.getOrganisation().getId()).isEqualTo("217");
                    assertThat(statement.getPeriod()).hasToString("2024");
                    assertThat(statement.getAmounts()).singleElement().satisfies(amount -> {
                        assertThat(amount.getUnit()).isEqualTo("0815");
                        assertThat(amount.getAmount()).isEqualByComparingTo("2");
                    });
                });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "0000, 217, 0217",
                "0000, 0, 0000",
                "0000;@, 7, 0007",
                "0000, 1217, none",
                "0000, 12170, none",
                "0000, 6.5, none",
                "0000, -7, none",
                "General, 7, none",
                "00.00, 7, none",
                "00-00, 217, none",
                "#0000, 217, none",
                "0 000, 217, none",
                "[>100]0000, 217, none"
            })
    void aFormatOfZerosPutsZerosBeforeANumber(String format, String number, @Nullable String shown) {
        assertThat(NumberFormat.of(format).findWithZeros(new BigDecimal(number)))
                .isEqualTo(Optional.ofNullable(shown));
    }

    /** What a format shows, and whether that is more or less than the number has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "General | 6.1 | true",
                "@ | 6.1 | true",
                "0 | 217 | true",
                "0 | 6.1 | false",
                "00.00 | 6.1 | false",
                "00.00 | 6.12 | false",
                "00.00 | 16.12 | true",
                "0.00 | 6.1 | false",
                "0.00 | 6 | false",
                "0.0? | 6.1 | true",
                "#.## | 6.1 | true",
                "0000 | 217 | false",
                "0000 | 1217 | true",
                "#,##0 | 1234567 | true",
                "#,##0_);(#,##0) | 1217 | true",
                "#,##0;-#,##0 | -1217 | true",
                "[Red]#,##0 | 1217 | true",
                "[$-406]0 | 1217 | true",
                "[$kr-406] 0 | 1217 | false",
                "0, | 1217000 | false",
                "0% | 5 | false",
                "0.0E+00 | 12 | false",
                "# ?/? | 0.5 | false",
                "0\\.0\\.0 | 311 | false",
                "\"Konto \"0 | 311 | false",
                "0\" \" | 311 | true",
                "[>100]0;00000 | 11 | false",
                "0;-0;\"nul\" | 0 | false",
                "0;-0;\"nul\" | 1 | true",
                ";;; | 1 | false",
                "d-m-yyyy | 1 | false"
            })
    void aFormatShowsTheDigitsOfANumberOrOthers(String format, String number, boolean isKey) {
        assertThat(NumberFormat.of(format).findWhyNoKey(new BigDecimal(number)).isEmpty())
                .isEqualTo(isKey);
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999999, 999999999999999, true",
        "1000000000000000, 1000000000000000, false",
        "1.23456789012345E+15, 1234567890123450, false",
        "1234567890123456, 1234567890123460, false",
        "0.30000000000000004, 0.3, false",
        "3.1000000000000001, 3.1, true",
        "544.5454545454545, 544.545454545455, false",
        "-123.45678901234550, -123.456789012345, false",
        "1e3, 1000, true",
        "-0, 0, true",
        "00012.500, 12.5, true",
        "1., 1, true",
        ".5, 0.5, true"
    })
    void aNumberIsTheFifteenDigitsOfWhatExcelHolds(String written, String shown, boolean isKey) {
        Cell.NumberCell number = (Cell.NumberCell) ExcelNumber.of(written, NumberFormat.GENERAL);

        assertThat(number.getNumber()).isEqualTo(new BigDecimal(shown));
        assertThat(number.findWhyNoKey().isEmpty()).isEqualTo(isKey);
    }
}
