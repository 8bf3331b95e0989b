package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes sheets as an Excel file. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * Returns a table as a file of one sheet.
     *
     * @param table the table
     * @param tab the name on the tab of its sheet
     * @param textColumns the number of columns in whose empty cells a person types texts
     */
    static Export of(RowSource table, String tab, int textColumns) {
        return of("workbook of " + table.getName(), () -> List.of(new TableOfRows(table, tab, textColumns)));
    }

    /**
     * Returns sheets as a file.
     *
     * @param subject what it is, for a log and for messages
     * @param sheets makes the sheets whenever the file is written
     */
    static Export of(String subject, Supplier<List<? extends SheetContent>> sheets) {
        return Export.ofBinary(subject, out -> toBytes(sheets.get()).writeTo(out));
    }

    private record TableOfRows(RowSource table, String tab, int textColumns) implements SheetContent {
        @Override
        public void writeTo(OutputStream out, WrittenStyles styles, boolean isFirst) throws IOException {
            SheetWriter.write(table, textColumns, styles, out);
        }
    }

    /** Returns the whole file, since nothing may be written of a sheet that is refused. */
    private static ByteArrayOutputStream toBytes(List<? extends SheetContent> sheets) throws IOException {
        ZipParts parts = new ZipParts();
        WrittenStyles styles = new WrittenStyles();
        parts.add("[Content_Types].xml", WorkbookMarkup.contentTypes(sheets.size()));
        parts.add("_rels/.rels", WorkbookMarkup.packageRelations());
        parts.add("xl/workbook.xml", WorkbookMarkup.workbook(sheets));
        parts.add("xl/_rels/workbook.xml.rels", WorkbookMarkup.workbookRelations(sheets.size()));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            SheetContent sheet = sheets.get(i);
            boolean isFirst = i == 0;
            try {
                parts.add("xl/" + WorkbookMarkup.sheetPart(i + 1), out -> sheet.writeTo(out, styles, isFirst));
            } catch (InvalidInputException e) {
                problems.addAll(e.getProblems()); // those of the other sheets are told too
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        parts.add("xl/styles.xml", styles.toXml());
        return parts.toFile();
    }
}
