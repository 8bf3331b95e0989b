package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a table as a sheet, each as it comes. Not thread-safe. */
final class SheetWriter implements RowSource.RowReceiver {

    /** The number of digits up to which every number stays the same when it is kept in binary. */
    private static final int SURE_DIGITS = 15;

    private static final char DECIMAL_SIGN = ',';

    private static final int MAX_PROBLEMS = 1_000;

    private final String name;
    private final OutputStream out;
    private final StringBuilder xml = new StringBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> headings = List.of();
    private int mostDecimals;

    private SheetWriter(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /**
     * Writes a table and returns the most decimals of its numbers. The output must not be used when the table is
     * refused.
     *
     * @param textColumns the number of columns in whose empty cells a person types texts
     */
    static int write(RowSource table, int textColumns, OutputStream out) throws IOException {
        SheetWriter writer = new SheetWriter(table.getName(), out);
        out.write(WorkbookMarkup.beginningOfSheet(textColumns).getBytes(StandardCharsets.UTF_8));
        try {
            table.readRows(writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!writer.problems.isEmpty()) {
            throw new InvalidInputException(writer.problems);
        }
        out.write(WorkbookMarkup.endOfSheet().getBytes(StandardCharsets.UTF_8));
        return writer.mostDecimals;
    }

    @Override
    public void row(long number, List<Cell> cells) {
        requireAtMost(Phrase.of("rækker", "rows"), number, XlsxTable.MAX_ROWS);
        requireAtMost(Phrase.of("kolonner", "columns"), cells.size(), XlsxTable.MAX_COLUMNS);
        if (headings.isEmpty()) {
            headings = cells.stream()
                    .map(cell -> cell instanceof Cell.StringCell text ? text.getText() : "")
                    .toList();
        }
        xml.setLength(0);
        xml.append("<row r=\"").append(number).append("\">");
        for (int c = 0; c < cells.size(); c++) {
            write(cells.get(c), c, (int) number);
        }
        xml.append("</row>");
        try {
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireAtMost(Phrase what, long found, long max) {
        if (found > max) {
            throw new InvalidInputException(List.of(Problem.of(
                    FilePosition.of(name),
                    Reason.OUT_OF_RANGE,
                    Phrase.of("mere end ", "more than ").plus(max + " ").plus(what),
                    Phrase.of("højst ", "at most ").plus(String.valueOf(max)))));
        }
    }

    private void write(Cell cell, int column, int row) {
        if (cell.equals(Cell.EMPTY)) {
            return;
        }
        if (cell instanceof Cell.NumberCell numeric && isKept(numeric.getNumber())) {
            int decimals = Math.max(0, numeric.getNumber().scale());
            mostDecimals = Math.max(mostDecimals, decimals);
            begin(column, row, WorkbookMarkup.numberStyle(decimals));
            xml.append("><v>").append(numeric.getNumber().toPlainString()).append("</v></c>");
            return;
        }
        String text = cell instanceof Cell.NumberCell numeric
                ? numeric.getNumber().toPlainString().replace('.', DECIMAL_SIGN)
                : ((Cell.StringCell) cell).getText();
        if (isFit(text, column, row)) {
            begin(column, row, WorkbookMarkup.TEXT);
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            escape(XlsxText.encode(text));
            xml.append("</t></is></c>");
        }
    }

    private void begin(int column, int row, int style) {
        xml.append("<c r=\"")
                .append(CellReference.of(column, row))
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(c);
            }
        }
    }

    private static boolean isKept(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= SURE_DIGITS;
    }

    private boolean isFit(String text, int column, int row) {
        int before = problems.size();
        if (text.length() > Limits.TEXT) {
            refuse(
                    column,
                    row,
                    Reason.OUT_OF_RANGE,
                    Phrase.same(text.length() + " ").plus(Phrase.of("tegn", "characters")),
                    Phrase.of("højst ", "at most ")
                            .plus(String.valueOf(Limits.TEXT))
                            .plus(Phrase.of(
                                    ", en apostrof foran teksten medregnet",
                                    ", an apostrophe in front of a text included")));
        }
        if (!XlsxText.isWritable(text)) {
            refuse(
                    column,
                    row,
                    Reason.MALFORMED,
                    Phrase.same(Archive.shorten(text)),
                    Phrase.of(
                            "en tekst, som XML kan rumme: uden styretegn og halve tegn",
                            "a text that XML can hold: without control characters and halves of characters"));
        }
        return problems.size() == before;
    }

    private void refuse(int column, int row, Reason reason, Phrase found, Phrase allowed) {
        if (problems.size() < MAX_PROBLEMS) {
            String heading = Archive.shorten(headings.get(column));
            problems.add(Problem.of(FilePosition.of(name, row, heading), reason, found, allowed));
        }
    }
}
