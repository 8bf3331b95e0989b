package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a file is recognised by its whole name and place, never by a part of it. */
class RecognitionTest {

    private static final String X15 = "xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\"";
    private static final String COMPATIBILITY =
            "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEETS = "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>";

    @TempDir
    Path folder;

    private List<String> rows(ExcelFile file) throws IOException {
        return ReadRows.of(XlsxTable.of(file.write(folder)));
    }

    private Problem problemOf(ExcelFile file) throws IOException {
        Path path = file.write(folder);
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ReadRows.of(XlsxTable.of(path)));
        assertThat(refused).isNotNull();
        assertThat(refused.getProblems()).hasSize(1);
        return refused.getProblems().get(0);
    }

    private void assertRefused(ExcelFile file, Reason reason, String found) throws IOException {
        Problem problem = problemOf(file);
        assertThat(problem.getReason()).isEqualTo(reason);
        assertThat(problem.getFound()).contains(found);
    }

    private static ExcelFile cell(String cell) {
        return new ExcelFile().sheet("<row r=\"1\">" + cell + "</row>");
    }

    @Test
    void anElementOfAnExtensionIsNoneOfTheFormat() throws IOException {
        ExcelFile file = new ExcelFile()
                .workbook(
                        "<workbookPr date1904=\"1\"/><extLst><ext " + X15 + "><x15:workbookPr date1904=\"0\"/>"
                                + "<workbookPr date1904=\"0\"/><sheets><sheet name=\"B\""
                                + " r:id=\"rId2\"/></sheets></ext></extLst>",
                        SHEETS)
                .styles("", "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>")
                .sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>35432</v><extLst><ext><v>1</v></ext></extLst></c></row>");

        assertThat(rows(file)).containsExactly("1: 2001-01-03");
    }

    @Test
    void aFormatOutsideTheListOfFormatsFormatsNothing() throws IOException {
        ExcelFile file = cell("<c r=\"A1\" s=\"0\"><v>45323</v></c><c r=\"B1\" s=\"1\"><v>45323</v></c>");
        String dates = "<dxfs><dxf><numFmt numFmtId=\"16\" formatCode=\"0.00%\"/><numFmt numFmtId=\"2\""
                + " formatCode=\"d-m-yyyy\"/></dxf></dxfs>";
        file.part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><cellStyleXfs><xf numFmtId=\"2\"/></cellStyleXfs><cellXfs>"
                        + "<xf numFmtId=\"16\"/><xf numFmtId=\"2\"/></cellXfs>" + dates
                        + "<extLst><ext><numFmts><numFmt"
                        + " numFmtId=\"2\" formatCode=\"d\"/></numFmts></ext></extLst></styleSheet>");

        assertThat(rows(file)).containsExactly("1: 2024-02-01|#45323");
    }

    @Test
    void whatIsForOlderProgramsIsReadAndWhatIsForNewerOnesIsNot() throws IOException {
        String row = "<row r=\"%d\"><c r=\"A%<d\"><v>%<d</v></c></row>";
        String choices = "<mc:AlternateContent " + COMPATIBILITY + " " + X15 + " xmlns:m=\"" + MAIN + "\">"
                + "<mc:Choice Requires=\"x15\">" + row.formatted(1) + "</mc:Choice>%s<mc:Fallback>" + row.formatted(3)
                + "</mc:Fallback></mc:AlternateContent>" + row.formatted(4);

        assertThat(rows(new ExcelFile().sheet(choices.formatted("")))).containsExactly("3: #3", "4: #4");
        assertThat(rows(new ExcelFile()
                        .sheet(choices.formatted("<mc:Choice Requires=\"m\">" + row.formatted(2) + "</mc:Choice>"))))
                .containsExactly("2: #2", "4: #4");
    }

    /** Passed over, it would be missing, or the next text would be taken for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\" xmlns=\"\"><c r=\"A1\"><v>1</v></c></row>",
                "<x:row xmlns:x=\"http://example.org\" r=\"1\"><x:c r=\"A1\"/></x:row>",
                "<row r=\"1\"><x:c xmlns:x=\"http://example.org\" r=\"A1\"/></row>",
                "<row r=\"1\"><c r=\"A1\"><x:v xmlns:x=\"http://example.org\">1</x:v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><w>1</w></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1<b>2</b></v></c></row>",
                "<row r=\"1\"><c r=\"A1\">1</c></row>",
                "<row r=\"1\">1</row>",
                "<c r=\"A1\"><v>1</v></c>"
            })
    void whatIsNotKnownAmongRowsAndCellsIsRefused(String rows) throws IOException {
        assertThat(problemOf(new ExcelFile().sheet(rows)).getReason()).isIn(Reason.UNKNOWN_VALUE, Reason.MALFORMED);
    }

    @Test
    void whatAFileSaysMayBePassedOverIs() throws IOException {
        ExcelFile file = new ExcelFile();
        file.part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\" " + COMPATIBILITY
                        + " xmlns:x=\"http://example.org\" mc:Ignorable=\"x\"><sheetData><x:row/><row r=\"1\"><c"
                        + " r=\"A1\"><x:v>2"
                        + "</x:v><v>1</v></c></row></sheetData></worksheet>");

        assertThat(rows(file)).containsExactly("1: #1");
    }

    @Test
    void aSharedTextThatIsNotKnownIsRefusedAsItWouldMoveTheOthers() throws IOException {
        assertRefused(
                cell("<c r=\"A1\" t=\"s\"><v>0</v></c>")
                        .sharedStrings("<x:si xmlns:x=\"http://example.org\"/><si><t>a</t></si>"),
                Reason.UNKNOWN_VALUE,
                "<x:si> in the part xl/sharedStrings.xml");
    }

    @Test
    void aPartIsWhatItsRootSays() throws IOException {
        for (String root : List.of("<worksheet/>", "<sheet xmlns=\"" + MAIN + "\"/>", "<worksheet xmlns=\"urn:x\"/>")) {
            assertRefused(
                    new ExcelFile().part("xl/worksheets/sheet1.xml", root),
                    Reason.MALFORMED,
                    "xl/worksheets/sheet1.xml, which is no worksheet");
        }
    }

    @Test
    void aRelationIsOfAKindByItsWholeAddress() throws IOException {
        ExcelFile file = cell("<c r=\"A1\"><v>1</v></c>");
        file.part(
                "_rels/.rels",
                file.content("_rels/.rels")
                        .replace(
                                "<Relationship ",
                                "<Relationship Id=\"r0\" Type=\"http://example.org/officeDocument\""
                                        + " Target=\"other.xml\"/><Relationship "));

        assertThat(rows(file)).containsExactly("1: #1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c t=\"inlineStr\"><v>1,5</v></c> | 1: 1,5",
                "<c t=\"inlineStr\"><is><t></t></is><v>1,5</v></c> | 1: 1,5",
                "<c t=\"n\"><is><t>1,5</t></is></c> | 1: 1,5",
                "<c t=\"s\"><is><t>x</t></is></c> | 1: x",
                "<c><is><t>x</t></is></c> | 1: x",
                "<c t=\"str\"><v>x</v><is><t>x</t></is></c> | 1: x",
                "<c t=\"\" s=\"\" r=\"\"><v>7</v></c> | 1: #7",
                "<c r=\"$a$1\"><v>7</v></c> | 1: #7",
                "<c r=\" A1 \"><v> 7 </v></c> | 1: #7",
                "<c t=\"d\"><v>PT36H0M0.000S</v></c> | 1: PT36H0M0.000S",
                "<c t=\"d\"><v>2001-01-03T10:00:00</v></c> | 1: 2001-01-03 10:00:00"
            })
    void aCellThatHasContentIsNeverEmpty(String cell, String row) throws IOException {
        assertThat(rows(cell(cell))).containsExactly(row);
    }

    @Test
    void aCellWithTwoContentsIsRefused() throws IOException {
        assertRefused(
                cell("<c r=\"A1\" t=\"inlineStr\"><v>1</v><is><t>2</t></is></c>"),
                Reason.CONTRADICTION,
                "a cell that holds both 1 and 2, in A1");
    }

    @Test
    void aMissingPartIsMissedWhenACellNeedsIt() throws IOException {
        ExcelFile numbers = cell("<c r=\"A1\" s=\"0\"><v>1</v></c><c r=\"B1\" s=\"1\" t=\"str\"><v>x</v></c>")
                .without("xl/sharedStrings.xml")
                .without("xl/styles.xml");

        assertThat(rows(numbers)).containsExactly("1: #1|x");
        assertRefused(
                cell("<c r=\"A1\" t=\"s\"><v>0</v></c>").without("xl/sharedStrings.xml"),
                Reason.MISSING,
                "no part xl/sharedStrings.xml, in A1");
        assertRefused(
                cell("<c r=\"A1\" s=\"1\"><v>45323</v></c>").without("xl/styles.xml"),
                Reason.MISSING,
                "no part xl/styles.xml, in A1");
    }

    @Test
    void aSheetWithoutItsPartIsNotLeftOutForTheNextOne() throws IOException {
        assertRefused(
                new ExcelFile().workbook("", "<sheet name=\"A\" r:id=\"rId9\"/><sheet name=\"B\" r:id=\"rId2\"/>"),
                Reason.MISSING,
                "no part for the sheet A");
        assertRefused(
                new ExcelFile().workbook("", "<sheet name=\"A\" id=\"rId1\"/><sheet name=\"B\" r:id=\"rId2\"/>"),
                Reason.MISSING,
                "no part for the sheet A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "XL/Worksheets/SHEET1.xml",
                "xl\\worksheets\\sheet1.xml",
                "/xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet%31.xml"
            })
    void twoPartsOfANameAreRefusedHoweverItIsWritten(String name) throws IOException {
        byte[] other = "<worksheet/>".getBytes(StandardCharsets.UTF_8);
        byte[] file = withPart(new ExcelFile().toBytes(), name, other);
        Path path = Files.write(folder.resolve("two.xlsx"), file);
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ReadRows.of(XlsxTable.of(path)));

        assertThat(refused.getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.DUPLICATE);
            assertThat(problem.getFound()).isEqualTo("two parts of the name " + name);
        });
    }

    /** The JDK writes no name twice, so it is another one of the same length first. */
    private static byte[] withPart(byte[] file, String name, byte[] content) throws IOException {
        String placeholder = "~".repeat(name.length());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(all)) {
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(in.readAllBytes());
                }
            }
            out.putNextEntry(new ZipEntry(placeholder));
            out.write(content);
        }
        String bytes = all.toString(StandardCharsets.ISO_8859_1);
        return bytes.replace(placeholder, name).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet%201.xml, worksheets/sheet 1.xml",
        "xl/worksheets/sheet 1.xml, worksheets/sheet%201.xml",
        "xl\\worksheets\\Sheet1.XML, worksheets\\sheet1.xml",
        "xl/worksheets/løn.xml, worksheets/l%C3%B8n.xml",
        "xl/100%.xml, 100%.xml"
    })
    void aPartIsFoundHoweverItsNameIsWritten(String name, String target) throws IOException {
        ExcelFile file = new ExcelFile();
        String rels = "xl/_rels/workbook.xml.rels";
        file.part(rels, file.content(rels).replace("\"worksheets/sheet1.xml\"", "\"" + target + "\""))
                .part(name, ExcelFile.worksheet("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>"))
                .without("xl/worksheets/sheet1.xml");

        assertThat(rows(file)).containsExactly("1: #5");
    }

    @Test
    void twoPartsOfAKindOrByAnIdAreRefused() throws IOException {
        String rels = "xl/_rels/workbook.xml.rels";
        ExcelFile file = new ExcelFile();
        String relations = file.content(rels);
        String id = "Id=\"rId2\"";

        assertRefused(
                new ExcelFile().part(rels, relations.replace(id, "Id=\"rId1\"")),
                Reason.DUPLICATE,
                "two parts by the id rId1");
        assertRefused(
                new ExcelFile()
                        .part(
                                rels,
                                relations.replace(
                                        "/chartsheet\" Target=\"chartsheets/sheet1.xml", "/styles\" Target=\"s.xml")),
                Reason.DUPLICATE,
                "two parts of the kind styles");
    }

    @Test
    void twoSheetsOfANameAreRefusedWhenItIsAskedFor() throws IOException {
        Path path = new ExcelFile()
                .workbook("", "<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"A\" r:id=\"rId2\"/>")
                .write(folder);
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> ReadRows.of(XlsxTable.of(path).withSheet("A")));

        assertThat(refused.getProblems().get(0).getReason()).isEqualTo(Reason.DUPLICATE);
        assertThat(rows(new ExcelFile())).isEmpty();
    }
}
