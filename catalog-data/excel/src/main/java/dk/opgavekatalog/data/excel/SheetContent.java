package dk.opgavekatalog.data.excel;

import java.io.IOException;
import java.io.OutputStream;

/** A sheet of a workbook that is written. */
interface SheetContent {

    /** The name on its tab. */
    String tab();

    /** The range with a filter, such as A1:C9; empty for none. */
    default String filter() {
        return "";
    }

    /** The number of rows at the top that stay in sight and are printed on every page. */
    default int frozenRows() {
        return 0;
    }

    /**
     * Writes the sheet. The output must not be used when it is refused.
     *
     * @param styles gives and keeps the styles of its cells
     * @param isFirst whether it is the sheet that is shown when the workbook is opened
     */
    void writeTo(OutputStream out, WrittenStyles styles, boolean isFirst) throws IOException;
}
