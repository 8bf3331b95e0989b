package dk.opgavekatalog.data.excel;

import java.util.List;

/**
 * A result in a workbook.
 *
 * @param sheets its sheets
 * @param about what the first sheet says of it
 */
record WorkbookPart(List<WrittenSheet> sheets, List<SheetRow> about) {

    /** Makes a part when the workbook is written. */
    @FunctionalInterface
    interface PartMaker {
        WorkbookPart make(SheetMaker make);
    }
}
