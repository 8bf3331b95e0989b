package dk.opgavekatalog.data.excel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file is, it is refused with one problem, and the limits hold by how much is counted and not by a clock.
 */
class HostileFileTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String SST = "<sst " + MAIN;
    private static final String WORKSHEET = "<worksheet " + MAIN;

    private static final Limits SMALL = new Limits(100_000, 20, 100_000, 10, 1_000, 100, 10);

    /** Offsets in an entry of the central directory of a zip file. */
    private static final int CRC = 16;

    private static final int EXPANDED_SIZE = 24;

    @TempDir
    Path folder;

    private Problem problemOf(byte[] bytes, Limits limits) throws IOException {
        Path file = Files.write(folder.resolve("løn.xlsx"), bytes);
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> XlsxTable.of(file).withLimits(limits).readRows((number, cells) -> {}));
        assertThat(refused).isNotNull();
        assertThat(refused.getProblems()).hasSize(1);
        Problem problem = refused.getProblems().get(0);
        assertThat(problem.findPosition().map(FilePosition::getFile)).contains("løn.xlsx");
        return problem;
    }

    private Problem problemOf(ExcelFile file) throws IOException {
        return problemOf(file.toBytes(), SMALL);
    }

    private Problem problemOf(String rows) throws IOException {
        return problemOf(new ExcelFile().sheet(rows));
    }

    private void assertRefused(Problem problem, Reason reason, String found) {
        assertThat(problem.getReason()).isEqualTo(reason);
        assertThat(problem.getFound()).contains(found);
    }

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        byte[] ole = new byte[2_000];
        ByteBuffer.wrap(ole).putLong(0xD0CF11E0A1B11AE1L);
        assertRefused(problemOf(ole, SMALL), Reason.MALFORMED, "protected by a password");
        assertRefused(problemOf("Enhed;Konto;Årsværk\n".getBytes(UTF_8), SMALL), Reason.MALFORMED, "a text file");
        assertRefused(problemOf(new byte[0], SMALL), Reason.MALFORMED, "an empty file");
        assertRefused(problemOf(new byte[] {'P', 'K', 1, 2}, SMALL), Reason.MALFORMED, "does not begin as");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertRefused(problemOf(other.toByteArray(), SMALL), Reason.MALFORMED, "a Word document");
    }

    @Test
    void aCutOrChangedFileIsDamaged() throws IOException {
        byte[] whole = new ExcelFile().toBytes();
        assertRefused(problemOf(Arrays.copyOf(whole, whole.length / 2), SMALL), Reason.MALFORMED, "cut off");
        assertRefused(
                problemOf(changed(whole, CRC, 12345), SMALL),
                Reason.MALFORMED,
                "a damaged file: the part xl/worksheets/sheet1.xml has changed since it was saved");
    }

    @Test
    void aRemarkOnAPartThatIsNoTextIsDamage() throws IOException {
        for (String name : List.of("xl/workbook.xml", "XL/WORKBOOK.XML")) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(file, ISO_8859_1)) {
                ZipEntry entry = new ZipEntry(name);
                entry.setComment("løn"); // the ø as one byte, which is no UTF-8
                zip.putNextEntry(entry);
            }
            assertRefused(problemOf(file.toByteArray(), SMALL), Reason.MALFORMED, "damaged");
        }
    }

    @Test
    void aZipThatLiesAboutSizesIsCountedAllTheSame() throws IOException {
        byte[] file = new ExcelFile()
                .sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + " ".repeat(200_000))
                .toBytes();
        assertThat(file.length).isLessThan(10_000);
        assertRefused(problemOf(file, SMALL), Reason.OUT_OF_RANGE, "more than 100000 bytes after decompression");
        byte[] lying = changed(file, EXPANDED_SIZE, 10);
        Problem problem = problemOf(lying, SMALL);
        assertThat(problem.getReason()).isIn(Reason.OUT_OF_RANGE, Reason.MALFORMED);
    }

    @Test
    void aBombIsRefusedBeforeItIsThere() throws IOException {
        byte[] file = new ExcelFile()
                .sheet("<row r=\"1\"/>" + (" ".repeat(1_000) + "<row/>").repeat(20_000))
                .toBytes();
        assertThat(file.length).isLessThan(100_000);
        Limits limits = new Limits(100_000, 20, 1_000_000, 10, 1_000, 1_000_000, 10);
        assertRefused(problemOf(file, limits), Reason.OUT_OF_RANGE, "more than 1000000 bytes after decompression");
        assertThat(ReadRows.of(XlsxTable.of(Files.write(folder.resolve("many.xlsx"), file))))
                .isEmpty();
    }

    @Test
    void theFileAndTheNumberOfItsPartsAreLimited() throws IOException {
        assertRefused(
                problemOf(Arrays.copyOf(new ExcelFile().toBytes(), 100_001), SMALL),
                Reason.OUT_OF_RANGE,
                "bytes in the file");
        ExcelFile many = new ExcelFile();
        for (int i = 0; i < 20; i++) {
            many.part("more/" + i, "");
        }
        assertRefused(problemOf(many), Reason.OUT_OF_RANGE, "more than 20 files within the file");
    }

    /** Each limit is refused by a table that sets it too low, and the message names the method. */
    @Test
    void whoTrustsAFileSetsEachLimitByTheMethodThatTheMessageNames() throws IOException {
        Path file = folder.resolve("tillid.xlsx");
        Files.write(
                file,
                new ExcelFile()
                        .sharedStrings("<si><t>Enhed</t></si><si><t>Konto</t></si>")
                        .sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>")
                        .toBytes());
        Map<String, XlsxTable> tooLow = Map.of(
                "withMaxSize", XlsxTable.of(file).withMaxSize(100),
                "withMaxExpandedSize", XlsxTable.of(file).withMaxExpandedSize(200),
                "withMaxParts", XlsxTable.of(file).withMaxParts(1),
                "withMaxSharedTexts", XlsxTable.of(file).withMaxSharedTexts(1),
                "withMaxSharedCharacters", XlsxTable.of(file).withMaxSharedCharacters(9),
                "withMaxColumns", XlsxTable.of(file).withMaxColumns(1));
        tooLow.forEach((method, table) -> {
            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> table.readRows((number, cells) -> {}));
            Problem problem = refused.getProblems().get(0);
            assertThat(problem.getReason()).as(method).isEqualTo(Reason.OUT_OF_RANGE);
            assertThat(problem.getAllowed()).contains("; " + method + " sets another limit");
            assertThat(problem.getAllowed(Language.DANISH)).contains("; " + method + " sætter en anden grænse");
        });
        assertThat(ReadRows.of(XlsxTable.of(file)
                        .withMaxSize(Long.MAX_VALUE)
                        .withMaxExpandedSize(Long.MAX_VALUE)
                        .withMaxParts(Integer.MAX_VALUE)
                        .withMaxSharedTexts(2)
                        .withMaxSharedCharacters(10)
                        .withMaxColumns(16_384)))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XlsxTable.of(file).withMaxColumns(16_385))
                .withMessage("limit 16385; allowed is 1 to 16384");
        assertThatIllegalArgumentException().isThrownBy(() -> XlsxTable.of(file).withMaxSize(0));
    }

    @Test
    void noEntityIsDeclaredAndNoneIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String root = WORKSHEET + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row>"
                + "</sheetData></worksheet>";
        String sheet = "xl/worksheets/sheet1.xml";
        Problem external = problemOf(new ExcelFile()
                .part(sheet, "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>" + root));
        assertRefused(external, Reason.MALFORMED, "a document type declaration");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        laughs.append("<!ENTITY a \"&a29;\">]>");
        assertRefused(
                problemOf(new ExcelFile().part(sheet, laughs + root)), Reason.MALFORMED, "a document type declaration");
        assertRefused(
                problemOf(new ExcelFile()
                        .part("xl/workbook.xml", "<!DOCTYPE workbook SYSTEM \"" + secret.toUri() + "\"><workbook/>")),
                Reason.MALFORMED,
                "a document type declaration");
        assertRefused(problemOf(new ExcelFile().part(sheet, root)), Reason.MALFORMED, "the unknown entity &a;");
    }

    @Test
    void whatTheParserKeepsIsLimited() throws IOException {
        String piece = "<!--" + "x".repeat(1_200_000) + "-->";
        assertRefused(
                problemOf(new ExcelFile().sheet(piece).toBytes(), Limits.STANDARD),
                Reason.OUT_OF_RANGE,
                "characters in one piece of XML");
        assertRefused(problemOf("<row><c><f>" + "<x>".repeat(200)), Reason.OUT_OF_RANGE, "elements within each other");
        assertRefused(
                problemOf("<row" + namespaces("a", 1_001) + "/>"), Reason.OUT_OF_RANGE, "more than 1000 attributes");
        assertRefused(
                problemOf("<row" + namespaces("a", 600) + "><c" + namespaces("b", 600) + "/></row>"),
                Reason.OUT_OF_RANGE,
                "declared namespaces");
        assertRefused(
                problemOf("<row xmlns:a=\"" + "x".repeat(4_097) + "\"/>"),
                Reason.OUT_OF_RANGE,
                "more than 4096 characters in a namespace");
        assertRefused(problemOf("<" + "x".repeat(1_001) + "/>"), Reason.OUT_OF_RANGE, "characters of a name");
        assertRefused(
                problemOf("<row r=\"1\"><c r=\"" + "A".repeat(5_000) + "1\"/></row>"),
                Reason.OUT_OF_RANGE,
                "characters in the attribute r");
    }

    private static String namespaces(String prefix, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" xmlns:").append(prefix).append(i).append("=\"u\"");
        }
        return all.toString();
    }

    @Test
    void rowsColumnsAndTextsAreLimited() throws IOException {
        assertRefused(problemOf("<row r=\"101\"/>"), Reason.OUT_OF_RANGE, "more than 100 rows");
        assertRefused(
                problemOf("<row r=\"1\"><c r=\"K1\"><v>1</v></c></row>"), Reason.OUT_OF_RANGE, "more than 10 columns");
        String text = "x".repeat(32_768);
        assertRefused(
                problemOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"),
                Reason.OUT_OF_RANGE,
                "characters in a text");
        assertRefused(
                problemOf("<row r=\"1\"><c r=\"A1\"><v>" + text + "</v></c></row>"),
                Reason.OUT_OF_RANGE,
                "characters in a text");
        assertRefused(
                problemOf(new ExcelFile().sharedStrings("<si><t>x</t></si>".repeat(11))),
                Reason.OUT_OF_RANGE,
                "more than 10 shared texts");
        assertRefused(
                problemOf(new ExcelFile().sharedStrings("<si><t>" + "x".repeat(1_001) + "</t></si>")),
                Reason.OUT_OF_RANGE,
                "characters in shared texts");
    }

    @Test
    void placesThatAreNoneAreRefused() throws IOException {
        assertRefused(problemOf("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), Reason.MALFORMED, "ZZZZZZ1");
        assertRefused(problemOf("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>"), Reason.MALFORMED, "A2");
        assertRefused(problemOf("<row r=\"0\"/>"), Reason.OUT_OF_ORDER, "a row with the number 0");
        assertRefused(problemOf("<row r=\"2\"/><row r=\"2\"/>"), Reason.OUT_OF_ORDER, "row 2 below row 2");
        assertRefused(problemOf("<row r=\"-1\"/>"), Reason.MALFORMED, "r=\"-1\"");
        assertRefused(problemOf("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"), Reason.OUT_OF_ORDER, "A1 after B1");
    }

    @Test
    void referencesToNothingAreRefused() throws IOException {
        for (String text : new String[] {"2000000000", "-1", "0", "x", "99999999999"}) {
            assertRefused(
                    problemOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + text + "</v></c></row>"),
                    Reason.UNKNOWN_REFERENCE,
                    text);
        }
        assertRefused(
                problemOf("<row r=\"1\"><c r=\"A1\" t=\"q\"><v>1</v></c></row>"), Reason.UNKNOWN_VALUE, "the kind q");
        assertRefused(problemOf(new ExcelFile().without("xl/worksheets/sheet1.xml")), Reason.MISSING, "sheet1.xml");
        assertRefused(problemOf(new ExcelFile().without("xl/workbook.xml")), Reason.MISSING, "workbook.xml");
        assertRefused(problemOf(new ExcelFile().workbook("", "")), Reason.MISSING, "");
    }

    @Test
    void bytesThatAreNoTextAreNoXml() throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        assertRefused(
                problemOf(new ExcelFile().part(sheet, "<?xml version=\"1.0\" encoding=\"none\"?>" + WORKSHEET)),
                Reason.MALFORMED,
                "encoding none");
        assertRefused(
                problemOf(new ExcelFile().part(sheet, "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + WORKSHEET)),
                Reason.MALFORMED,
                "encoding UTF-16");
        assertRefused(problemOf(new ExcelFile().part(sheet, "")), Reason.MALFORMED, "which ends in the middle");
        assertRefused(
                problemOf(new ExcelFile().part(sheet, WORKSHEET + "<sheetData>")),
                Reason.MALFORMED,
                "which ends in the middle");
    }

    /** The parser has its messages in the language of the machine. */
    @Test
    void whatIsWrongWithXmlIsSaidByItsPartAndPlaceInAnyLanguage() throws IOException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Problem problem = problemOf(new ExcelFile().part("xl/sharedStrings.xml", SST + "\n<si></sst>"));

            assertThat(problem.getFound())
                    .matches("damaged XML in the part xl/sharedStrings.xml, line 2, column 10:"
                            + " </sst> in place of </si>");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithoutAWordToStandardError() throws IOException {
        PrintStream standardError = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream error = new PrintStream(printed, true, UTF_8)) {
            System.setErr(error);
            assertRefused(
                    problemOf(new ExcelFile().toBytes(ISO_8859_1, "UTF-8"), SMALL),
                    Reason.MALFORMED,
                    "in the part xl/workbook.xml");
        } finally {
            System.setErr(standardError);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void theEncodingsOfTheFormatAreRead() throws IOException {
        ExcelFile file = new ExcelFile().sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>løn</v></c></row>");

        for (Charset charset :
                List.of(UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path path = Files.write(
                    folder.resolve("løn.xlsx"), file.toBytes(charset, charset.equals(UTF_8) ? "utf-8" : "UTF-16"));
            assertThat(ReadRows.of(XlsxTable.of(path)))
                    .singleElement()
                    .asString()
                    .contains("løn");
        }
    }

    @Test
    void inAWorkbookWithoutSharedTextsNoNumberOfThemIsAllowed() throws IOException {
        assertThat(problemOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                        .getAllowed())
                .contains("the workbook has no shared texts");
    }

    /** Changes a number in the entry of the first sheet in the central directory. */
    private static byte[] changed(byte[] zip, int offset, int value) {
        byte[] name = "xl/worksheets/sheet1.xml".getBytes(UTF_8);
        for (int i = zip.length - name.length; i > 0; i--) {
            if (Arrays.equals(zip, i, i + name.length, name, 0, name.length)) {
                byte[] changed = zip.clone();
                int entry = i - 46;
                ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + offset, value);
                return changed;
            }
        }
        throw new AssertionError("no sheet");
    }
}
