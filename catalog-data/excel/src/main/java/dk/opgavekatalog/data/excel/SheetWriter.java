package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.statement.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of a sheet, one cell after the other. Not thread-safe. */
final class SheetWriter {

    /** Every number of so many digits is the same after it was kept in binary; of longer ones some are not. */
    private static final int SURE_DIGITS = 15;

    /** What Excel takes for text whatever is typed in, so that a code which is corrected stays one. */
    private static final String TEXT = "@";

    /** So many rows are kept before they are compressed. */
    private static final int ROWS_KEPT = 1_000;

    private static final char DECIMAL_SIGN = ',';

    private final Worksheet sheet;
    private int row;
    private int column;

    SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    void texts(List<String> texts) {
        texts.forEach(this::text);
    }

    void text(String text) {
        sheet.value(row, column, XlsxText.encode(XlsxText.mark(text)));
        sheet.style(row, column).format(TEXT).set();
        column++;
    }

    void amount(BigDecimal amount, Measure measure) {
        BigDecimal exact = amount.setScale(measure.getDecimals());
        if (exact.precision() > SURE_DIGITS) {
            text(exact.toPlainString().replace('.', DECIMAL_SIGN));
            return;
        }
        sheet.value(row, column, exact);
        sheet.style(row, column).format(format(measure.getDecimals())).set();
        column++;
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    void skip() {
        column++;
    }

    void endRow() throws IOException {
        row++;
        column = 0;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }
}
