package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the cells of a sheet, row by row, and collects what cannot be written. Not thread-safe. */
final class CellXml {

    private static final int MAX_PROBLEMS = 1_000;

    private final String name;
    private final char decimalSign;
    private final WrittenStyles styles;
    private final OutputStream out;
    private final StringBuilder xml = new StringBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> headings = List.of();
    private int row;

    /**
     * @param name what problems are reported with
     * @param decimalSign the decimal sign of numbers that are written as text
     */
    CellXml(String name, char decimalSign, WrittenStyles styles, OutputStream out) {
        this.name = name;
        this.decimalSign = decimalSign;
        this.styles = styles;
        this.out = out;
    }

    /** Sets the headings that problems name their columns with. */
    void setHeadings(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    void write(String markup) throws IOException {
        out.write(markup.getBytes(StandardCharsets.UTF_8));
    }

    void beginRow(long number) {
        beginRow(number, "");
    }

    /** Begins a row of a height in points. */
    void beginRow(long number, int height) {
        beginRow(number, " ht=\"" + height + "\" customHeight=\"1\"");
    }

    private void beginRow(long number, String attributes) {
        requireAtMost(Phrase.of("rækker", "rows"), number, XlsxTable.MAX_ROWS);
        row = (int) number;
        xml.setLength(0);
        xml.append("<row r=\"").append(number).append('"').append(attributes).append('>');
    }

    void requireColumns(int columns) {
        requireAtMost(Phrase.of("kolonner", "columns"), columns, XlsxTable.MAX_COLUMNS);
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

    void endRow() throws IOException {
        xml.append("</row>");
        write(xml.toString());
    }

    /** Writes a number with its decimals, or as text when Excel would lose digits. */
    void number(int column, Look look, BigDecimal number, int decimals) {
        if (ExcelNumber.isKept(number)) {
            begin(column, styles.ofNumber(look, decimals));
            xml.append("><v>").append(number.toPlainString()).append("</v></c>");
        } else {
            text(column, look, number.toPlainString().replace('.', decimalSign));
        }
    }

    /** Writes a formula with its value. */
    void sum(int column, Look look, SheetCell.Sum sum, int decimals) {
        begin(column, styles.ofNumber(look, decimals));
        xml.append("><f>SUM(")
                .append(String.join(",", sum.ranges()))
                .append(")</f><v>")
                .append(sum.value().toPlainString())
                .append("</v></c>");
    }

    void text(int column, Look look, String text) {
        if (isFit(text, column)) {
            begin(column, styles.ofText(look));
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            escape(XlsxText.encode(text));
            xml.append("</t></is></c>");
        }
    }

    /** Writes a cell with nothing but its look. */
    void nothing(int column, Look look) {
        begin(column, styles.ofText(look));
        xml.append("/>");
    }

    private void begin(int column, int style) {
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

    private boolean isFit(String text, int column) {
        int before = problems.size();
        if (text.length() > Limits.TEXT) {
            refuse(
                    column,
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
                    Reason.MALFORMED,
                    Phrase.same(Archive.shorten(text)),
                    Phrase.of(
                            "en tekst, som XML kan rumme: uden styretegn og halve tegn",
                            "a text that XML can hold: without control characters and halves of characters"));
        }
        return problems.size() == before;
    }

    private void refuse(int column, Reason reason, Phrase found, Phrase allowed) {
        if (problems.size() < MAX_PROBLEMS) {
            String heading = column < headings.size() ? Archive.shorten(headings.get(column)) : "";
            FilePosition place = heading.isEmpty() ? FilePosition.of(name, row) : FilePosition.of(name, row, heading);
            problems.add(Problem.of(place, reason, found, allowed));
        }
    }

    /** Refuses the sheet when a text could not be written. */
    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
