package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    @TempDir
    Path folder;

    private List<String> rows(ExcelFile file) throws IOException {
        return ReadRows.of(XlsxTable.of(file.write(folder)));
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    private static Problem problemOf(Callable<?> reading) {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThatThrownBy(reading::call)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .satisfies(e -> problems.addAll(e.getProblems()));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void textsAreSharedInlineOrResultsAndKnowNoLooks() throws IOException {
        ExcelFile file = new ExcelFile()
                .sharedStrings("<si><t>Børn &amp; Unge</t></si>"
                        + "<si><r><rPr><b/></rPr><t>Tek</t></r><r><t xml:space=\"preserve\">nik </t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh><phoneticPr fontId=\"1\"/></si>"
                        + "<si/>")
                .sheet(row(
                        1,
                        "<c r=\"A1\" t=\"s\"><v>0</v></c>",
                        "<c r=\"B1\" t=\"s\"><v>1</v></c>",
                        "<c r=\"C1\" t=\"s\"><v>2</v></c>",
                        "<c r=\"D1\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>",
                        "<c r=\"E1\" t=\"str\"><f>\"x\"&amp;A1</f><v>x_x000D_y</v></c>",
                        "<c r=\"F1\" t=\"str\"><f>\"\"</f><v></v></c>",
                        "<c r=\"G1\" t=\"inlineStr\"><is><t>_x005F_x0041_</t></is></c>"));
        assertThat(rows(file)).containsExactly("1: Børn & Unge|Teknik ||inline|x\ry||_x0041_");
    }

    @Test
    void numbersAreWhatExcelShows() throws IOException {
        ExcelFile file = new ExcelFile()
                .sheet(row(
                        1,
                        "<c r=\"A1\"><v>0.30000000000000004</v></c>",
                        "<c r=\"B1\" t=\"n\"><v>4400000</v></c>",
                        "<c r=\"C1\"><f>1/3</f><v>0.33333333333333331</v></c>",
                        "<c r=\"D1\"><v>1E-05</v></c>",
                        "<c r=\"E1\"><v>-1.2345678901234550E2</v></c>",
                        "<c r=\"F1\"><v>NaN</v></c>",
                        "<c r=\"G1\"><v>0.0</v></c>",
                        "<c r=\"H1\"><v>1.0000000000000005</v></c>"));
        assertThat(rows(file))
                .containsExactly("1: #0.3|#4400000|#0.333333333333333|#0.00001|#-123.456789012345|NaN|#0|#1");
    }

    @Test
    void aNumberBeyondEveryAmountCostsNothing() throws IOException {
        Path path = new ExcelFile()
                .styles("", "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>")
                .sheet(row(
                        1,
                        "<c r=\"A1\"><v>1e999999999</v></c>",
                        "<c r=\"B1\" s=\"1\"><v>1e999999999</v></c>",
                        "<c r=\"C1\" s=\"1\"><v>1e-999999999</v></c>",
                        "<c r=\"D1\"><v>99999999999999999e2147483646</v></c>"))
                .write(folder);
        List<Object> kinds = new java.util.ArrayList<>();
        XlsxTable.of(path)
                .readRows((number, cells) ->
                        cells.forEach(cell -> kinds.add(cell.getClass().getSimpleName())));
        assertThat(kinds).containsExactly("StringCell", "StringCell", "StringCell", "StringCell");
    }

    @Test
    void datesAreTextsInIsoForm() throws IOException {
        ExcelFile file = new ExcelFile()
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"[$-406]d. mmmm yyyy;@\"/>"
                                + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\"
                                + " &quot;dkk&quot;;[Red]\\-#,##0.00\"/>"
                                + "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>"
                                + "<numFmt numFmtId=\"14\" formatCode=\"0.0\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
                                + "<xf numFmtId=\"22\"/><xf numFmtId=\"14\"/>")
                .sheet(row(
                        1,
                        "<c r=\"A1\" s=\"1\"><v>36894</v></c>",
                        "<c r=\"B1\" s=\"2\"><v>36894</v></c>",
                        "<c r=\"C1\" s=\"3\"><v>0.5</v></c>",
                        "<c r=\"D1\" s=\"4\"><v>36894.75</v></c>",
                        "<c r=\"E1\" s=\"5\"><v>1.5</v></c>",
                        "<c r=\"F1\" t=\"d\" s=\"1\"><v>2001-01-03T10:00:00</v></c>",
                        "<c r=\"G1\" s=\"1\"><v>59</v></c>",
                        "<c r=\"H1\" s=\"1\"><v>60</v></c>",
                        "<c r=\"I1\" s=\"1\"><v>61</v></c>",
                        "<c r=\"J1\" s=\"1\"><v>-1</v></c>"));
        assertThat(rows(file))
                .containsExactly("1: 2001-01-03|#36894|12:00:00|2001-01-03 18:00:00|#1.5|2001-01-03 10:00:00"
                        + "|1900-02-28|1900-02-29|1900-03-01|#-1");
        file.workbook("<workbookPr date1904=\"1\"/>", "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>")
                .sheet(row(1, "<c r=\"A1\" s=\"1\"><v>35432</v></c>"));
        assertThat(rows(file)).containsExactly("1: 2001-01-03");
    }

    @Test
    void truthValuesAndErrorsAreTexts() throws IOException {
        ExcelFile file = new ExcelFile()
                .sheet(row(
                        1,
                        "<c r=\"A1\" t=\"b\"><v>1</v></c>",
                        "<c r=\"B1\" t=\"b\"><f>FALSE()</f><v>0</v></c>",
                        "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));
        assertThat(rows(file)).containsExactly("1: TRUE|FALSE|#DIV/0!");
    }

    @Test
    void rowsHaveTheNumbersThatExcelShowsAndHiddenOnesCount() throws IOException {
        ExcelFile file = new ExcelFile()
                .sheet("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"XFD3\" s=\"0\"/></row>"
                        + "<row r=\"4\" hidden=\"1\"><c r=\"A4\"><v>2</v></c></row>"
                        + "<row r=\"6\" spans=\"1:2\"/>"
                        + "<row><c><v>3</v></c><c><v>4</v></c></row>"
                        + "<row r=\"1048576\"><c><v>5</v></c></row>");
        assertThat(rows(file)).containsExactly("3: |#1", "4: #2", "7: #3|#4", "1048576: #5");
    }

    @Test
    void theFirstSheetThatIsSeenIsReadOrTheOneThatIsNamed() throws IOException {
        Path path = new ExcelFile()
                .workbook(
                        "",
                        "<sheet name=\"Graf\" sheetId=\"3\" r:id=\"rId5\"/>"
                                + "<sheet name=\"Skjult\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Løn\" sheetId=\"2\" r:id=\"rId2\"/>")
                .sheet(row(1, "<c r=\"A1\"><v>1</v></c>"))
                .write(folder);
        assertThat(ReadRows.of(XlsxTable.of(path))).containsExactly("1: to");
        assertThat(ReadRows.of(XlsxTable.of(path).withSheet("skjult"))).containsExactly("1: #1");
        assertThat(XlsxTable.of(path).getName()).isEqualTo("løn.xlsx");
        XlsxTable absent = XlsxTable.of(path).withSheet("Graf");
        Problem problem = problemOf(() -> ReadRows.of(absent));
        assertThat(problem.getReason()).isEqualTo(Reason.UNKNOWN_REFERENCE);
        assertThat(problem.getAllowed()).isEqualTo("one of Skjult (hidden), Løn");
        assertThat(problem.getPlace()).isEqualTo("løn.xlsx [Graf]");
    }

    @Test
    void formulasWithoutTheirResultsAreOneProblem() throws IOException {
        Path path = new ExcelFile()
                .sheet(row(5, "<c r=\"AB5\"><f>SUM(A1:A4)</f></c>", "<c r=\"AC5\"><f>A1</f><v></v></c>"))
                .write(folder);
        assertThatThrownBy(() -> ReadRows.of(XlsxTable.of(path)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .satisfies(e -> assertThat(e.getProblems())
                        .singleElement()
                        .asString()
                        .startsWith("løn.xlsx, row 5, column 28, and 1 more cell (row 5 column 29): MISSING, found 'the"
                                + " formula in AB5 without its result'"));
    }

    @Test
    void aWorkbookInStrictFormWithPrefixesAndOtherPlacesIsRead() throws IOException {
        ExcelFile file = new ExcelFile()
                .without("xl/styles.xml")
                .part(
                        "xl/styles.xml",
                        "<s:styleSheet xmlns:s=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><s:cellXfs>"
                                + "<s:xf numFmtId=\"14\"/></s:cellXfs></s:styleSheet>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                                + "<x:row r=\"1\"><x:c"
                                + " r=\"A1\"><x:v>36894</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        assertThat(rows(file)).containsExactly("1: 2001-01-03");
    }

    @Test
    void ampersandsAreNotLimitedInNumber() throws IOException {
        String cell = "<c t=\"inlineStr\"><is><t>" + "&amp;".repeat(30_000) + "</t></is></c>";
        assertThat(rows(new ExcelFile().sheet(row(1, cell, cell, cell, cell, cell, cell))))
                .singleElement()
                .satisfies(text -> assertThat(text).hasSize(3 + 6 * 30_000 + 5));
    }

    @Test
    void registrationsAreReadAndADateInPlaceOfACodeIsRefusedWithAHint() throws IOException {
        ExcelFile file = new ExcelFile()
                .sharedStrings("<si><t>Enhed</t></si><si><t>Konto</t></si><si><t>Årsværk</t></si><si><t>Teknik</t></si>"
                        + "<si><t>3.1.1</t></si>")
                .styles("", "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>")
                .sheet(row(
                                2,
                                "<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\""
                                        + " t=\"s\"><v>2</v></c>")
                        + row(
                                3,
                                "<c r=\"A3\" t=\"s\"><v>3</v></c><c r=\"B3\" t=\"s\"><v>4</v></c><c"
                                        + " r=\"C3\"><v>8.5</v></c>"));
        RegistrationReader reader = RegistrationReader.of(
                Catalogs.edition2006(),
                ReadingOptions.builder()
                        .organisation(Organisation.of("217", "Helsingør"))
                        .period(AccountingPeriod.ofYear(2024))
                        .build());
        Path path = file.write(folder);
        ResourceStatement read =
                reader.readTables(List.of(XlsxTable.of(path))).getStatements().get(0);
        assertThat(read.getAmounts()).singleElement().satisfies(amount -> {
            assertThat(amount.getAccount()).hasToString("3.1.1");
            assertThat(amount.getAmount()).isEqualByComparingTo("8.5");
        });
        file.sheet(row(
                                2,
                                "<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\""
                                        + " t=\"s\"><v>2</v></c>")
                        + row(
                                3,
                                "<c r=\"A3\" t=\"s\"><v>3</v></c><c r=\"B3\" s=\"1\"><v>36894</v></c><c"
                                        + " r=\"C3\"><v>8.5</v></c>"))
                .write(folder);
        Problem problem = problemOf(() -> reader.readTables(List.of(XlsxTable.of(path))));
        assertThat(problem.getPlace()).isEqualTo("løn.xlsx, row 3, column Konto");
        assertThat(problem.getFound()).isEqualTo("2001-01-03");
        assertThat(problem.getAllowed()).contains("it may have been 3.1.1 or 1.3.1");
    }

    @Test
    void aFileThatIsNotThereIsNoMatterOfItsContent() {
        assertThatThrownBy(() -> ReadRows.of(XlsxTable.of(folder.resolve("none.xlsx"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderThatIsReadAsAFileIsNamed() {
        assertThatThrownBy(() -> ReadRows.of(XlsxTable.of(folder)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(folder.toString());
    }
}
