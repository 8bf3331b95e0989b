package dk.opgavekatalog.data.excel;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithSize;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.io.IOException;
import java.util.List;

/** Whatever the cells and formats of a file that is XML throughout, it is refused with its problems or read. */
class XlsxCellsFuzz {

    private static final List<String> TYPES = List.of("n", "s", "str", "inlineStr", "b", "e", "d", "q");

    /** Refers to a cell by itself, by its column and row, or not at all. */
    private static final int OWN_REFERENCE = 0;

    record FuzzedCell(
            @InRange(min = 0, max = 2) int reference,
            @NotNull @WithUtf8Length(max = 12) String place,
            @InRange(min = 0, max = 7) int type,
            @InRange(min = 0, max = 4) int style,
            boolean hasFormula,
            @NotNull @WithUtf8Length(max = 420) String value) {

        String toXml(int column, int row) {
            String at = reference == OWN_REFERENCE ? place : CellReference.of(column, row);
            String attributes = (reference == 2 ? "" : " r=\"" + escape(at) + "\"") + " t=\"" + TYPES.get(type)
                    + "\" s=\"" + style + "\"";
            String content = TYPES.get(type).equals("inlineStr")
                    ? "<is><t>" + escape(value) + "</t></is>"
                    : "<v>" + escape(value) + "</v>";
            return "<c" + attributes + ">" + (hasFormula ? "<f>1</f>" : "") + content + "</c>";
        }
    }

    /** Without what no XML can have. */
    private static String escape(String text) {
        return text.replaceAll("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }

    @FuzzTest
    void aFileIsRefusedOrRead(
            boolean isFrom1904,
            @NotNull @WithUtf8Length(max = 40) String format,
            @NotNull @WithSize(max = 5) List<@NotNull @WithUtf8Length(max = 30) String> texts,
            @NotNull @WithSize(max = 4) List<@NotNull @WithSize(max = 7) List<@NotNull FuzzedCell>> rows)
            throws IOException {
        StringBuilder sheet = new StringBuilder(Workbooks.goodRows());
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row>");
            for (int c = 0; c < rows.get(r).size(); c++) {
                sheet.append(rows.get(r).get(c).toXml(c, r + 3));
            }
            sheet.append("</row>");
        }
        StringBuilder shared = new StringBuilder(Workbooks.goodTexts());
        texts.forEach(text -> shared.append("<si><t>").append(escape(text)).append("</t></si>"));
        Workbooks.check(new ExcelFile()
                .workbook("<workbookPr date1904=\"" + isFrom1904 + "\"/>", "<sheet name=\"x\" r:id=\"rId1\"/>")
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"" + escape(format) + "\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"21\"/>")
                .sharedStrings(shared.toString())
                .sheet(sheet.toString())
                .toBytes());
    }
}
