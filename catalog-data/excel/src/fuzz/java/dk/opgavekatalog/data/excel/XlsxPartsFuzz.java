package dk.opgavekatalog.data.excel;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in its parts, a file is refused with its problems or read. */
class XlsxPartsFuzz {

    private static final int MAX = 4_000;

    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of("<sheet name=\"x\" r:id=\"rId1\"/>", "", "", "", "", "", "", ""),
                Arguments.of(
                        "<sheet name=\"x\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"Løn\" sheetId=\"1\""
                                + " r:id=\"rId1\"/>",
                        "<workbookPr date1904=\"1\"/>",
                        "<numFmt numFmtId=\"164\" formatCode=\"#,##0.00\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>",
                        Workbooks.goodTexts(),
                        "<cols><col min=\"2\" max=\"5\" hidden=\"1\"/></cols>",
                        Workbooks.goodRows()
                                + "<row hidden=\"1\"><c r=\"D3\" t=\"str\"><v>1.1.1</v></c><c><v>2</v></c></row>",
                        "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>"));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aFileIsRefusedOrRead(
            @NotNull @WithUtf8Length(max = MAX) String sheets,
            @NotNull @WithUtf8Length(max = MAX) String properties,
            @NotNull @WithUtf8Length(max = MAX) String formats,
            @NotNull @WithUtf8Length(max = MAX) String styles,
            @NotNull @WithUtf8Length(max = MAX) String texts,
            @NotNull @WithUtf8Length(max = MAX) String before,
            @NotNull @WithUtf8Length(max = MAX) String rows,
            @NotNull @WithUtf8Length(max = MAX) String behind)
            throws IOException {
        Workbooks.check(new ExcelFile()
                .workbook(properties, sheets)
                .styles(formats, styles)
                .sharedStrings(texts)
                .part("xl/worksheets/sheet1.xml", ExcelFile.worksheet(before, rows, behind))
                .toBytes());
    }
}
