package dk.opgavekatalog.data.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file as Excel saves it, part by part, so that a test can say to the letter what is in it. */
final class ExcelFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    ExcelFile() {
        part(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "worksheet",
                        "/xl/worksheets/sheet2.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "../xl/sharedStrings.xml",
                        "chartsheet",
                        "chartsheets/sheet1.xml"));
        workbook(
                "",
                "<sheet name=\"Løn\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Andet\" sheetId=\"2\" r:id=\"rId2\"/>");
        styles("", "<xf numFmtId=\"0\"/>");
        sharedStrings("");
        sheet("");
        part(
                "xl/worksheets/sheet2.xml",
                worksheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>to</t></is></c></row>"));
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder all = new StringBuilder(XML + "<Relationships " + PACKAGE + ">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "/" + typesAndTargets[i]
                    + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    ExcelFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    String content(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    ExcelFile without(String name) {
        parts.remove(name);
        return this;
    }

    ExcelFile workbook(String properties, String sheets) {
        return part(
                "xl/workbook.xml",
                XML + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
    }

    ExcelFile styles(String formats, String cells) {
        return part(
                "xl/styles.xml",
                XML + "<styleSheet " + MAIN + "><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    ExcelFile sharedStrings(String items) {
        return part("xl/sharedStrings.xml", XML + "<sst " + MAIN + ">" + items + "</sst>");
    }

    ExcelFile sheet(String rows) {
        return part("xl/worksheets/sheet1.xml", worksheet(rows));
    }

    static String worksheet(String rows) {
        return worksheet("", rows, "");
    }

    /** With what stands before the rows, such as columns, and behind them, such as merged cells. */
    static String worksheet(String before, String rows, String behind) {
        return XML + "<worksheet " + MAIN + "><dimension ref=\"A1\"/>" + before + "<sheetData>" + rows + "</sheetData>"
                + behind + "<conditionalFormatting><cfRule><formula>A1</formula></cfRule></conditionalFormatting>"
                + "</worksheet>";
    }

    /**
     * The rows of a text with semicolons between cells, as a spreadsheet would have them: numbers with a decimal comma
     * are numbers, everything else is text. An empty line is an empty row.
     */
    static String rows(String text) {
        StringBuilder rows = new StringBuilder();
        String[] lines = text.split("\r?\n", -1);
        for (int r = 0; r < lines.length; r++) {
            rows.append("<row r=\"" + (r + 1) + "\">");
            for (String cell : lines[r].split(";", -1)) {
                rows.append(cell(cell));
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static String cell(String text) {
        if (text.matches("-?[0-9]+(,[0-9]+)?")) {
            return "<c><v>" + text.replace(',', '.') + "</v></c>";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return text.isEmpty()
                ? "<c/>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>";
    }

    byte[] toBytes() {
        return toBytes(StandardCharsets.UTF_8, "UTF-8");
    }

    /** In another encoding, or one that it does not declare. */
    byte[] toBytes(Charset charset, String declared) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replace("UTF-8", declared).getBytes(charset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("løn.xlsx"), toBytes());
    }
}
