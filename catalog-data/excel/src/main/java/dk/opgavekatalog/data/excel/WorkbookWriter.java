package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.table.RowSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes a table as an Excel file of one sheet. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * Returns a table as a file.
     *
     * @param table the table
     * @param tab the name on the tab of its sheet
     * @param textColumns the number of columns in whose empty cells a person types texts
     */
    static Export of(RowSource table, String tab, int textColumns) {
        return Export.ofBinary(
                "workbook of " + table.getName(),
                out -> toBytes(table, tab, textColumns).writeTo(out));
    }

    /** Returns the whole file, since nothing may be written of a table that is refused. */
    private static ByteArrayOutputStream toBytes(RowSource table, String tab, int textColumns) throws IOException {
        ZipParts parts = new ZipParts();
        int[] mostDecimals = new int[1];
        parts.add("[Content_Types].xml", WorkbookMarkup.contentTypes());
        parts.add("_rels/.rels", WorkbookMarkup.packageRelations());
        parts.add("xl/workbook.xml", WorkbookMarkup.workbook(tab));
        parts.add("xl/_rels/workbook.xml.rels", WorkbookMarkup.workbookRelations());
        parts.add("xl/worksheets/sheet1.xml", out -> mostDecimals[0] = SheetWriter.write(table, textColumns, out));
        parts.add("xl/styles.xml", WorkbookMarkup.styles(mostDecimals[0]));
        return parts.toFile();
    }
}
