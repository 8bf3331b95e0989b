package dk.opgavekatalog.data.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The widths of the columns of a sheet and the decimals of its numbers, by its first rows. Not thread-safe.
 */
final class SheetShape {

    /** How many rows are looked at; the others are seldom wider. */
    private static final int LOOKED_AT = 200;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int WIDEST_WRAPPED = 90;

    /** Room for the arrow of a filter and the edges of a cell. */
    private static final int ROOM = 4;

    /** How wide a heading may make a column of short cells. */
    private static final int HEADING = 13;

    private static final int GROUP = 3;

    private static final int LINES_OF_TITLE = 2;

    /** The most lines of a row; Excel shows no more. */
    private static final int MOST_LINES = 27;

    /** The most decimals that a figure is shown with, and the digits in front from which two are enough. */
    private static final int MOST_DECIMALS_OF_FIGURE = 4;

    private static final int FEWER_DECIMALS_OF_FIGURE = 2;
    private static final int LARGE_FIGURE = 100;

    private final WrittenSheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private final List<SeenColumn> columns = new ArrayList<>();

    /** What was seen of a column. */
    private static final class SeenColumn {
        private int longest;
        private int mostDecimals;
        private boolean isLarge;
        private boolean hasNumber;
        private boolean hasText;
    }

    private SheetShape(WrittenSheet sheet) {
        this.sheet = sheet;
    }

    static SheetShape of(WrittenSheet sheet) {
        SheetShape shape = new SheetShape(sheet);
        sheet.headings().forEach(heading -> shape.columns.add(new SeenColumn()));
        Stream.concat(sheet.body().stream().limit(LOOKED_AT), sheet.foot().stream())
                .filter(row -> row.look() != Look.TITLE)
                .forEach(shape::look);
        int widest = sheet.form().isWrapped() ? WIDEST_WRAPPED : WIDEST;
        for (int c = 0; c < shape.columns.size(); c++) {
            int ofHeading =
                    c < sheet.headings().size() ? widthOf(sheet.headings().get(c)) : 0;
            int longest = Math.max(shape.longest(c), ofHeading);
            shape.widths.add(Math.max(NARROWEST, Math.min(widest, longest + ROOM)));
        }
        return shape;
    }

    private int longest(int column) {
        SeenColumn of = columns.get(column);
        int tooMany = of.mostDecimals - decimals(column, of.mostDecimals);
        return of.hasNumber && !of.hasText ? of.longest - tooMany : of.longest;
    }

    /** Returns the width that a heading takes on as many lines as it needs. */
    private static int widthOf(String heading) {
        int longestWord = 0;
        for (String word : heading.split(" ", -1)) {
            longestWord = Math.max(longestWord, word.length());
        }
        return Math.max(longestWord, Math.min(heading.length(), HEADING));
    }

    private void look(SheetRow row) {
        while (columns.size() < row.cells().size()) {
            columns.add(new SeenColumn());
        }
        for (int c = 0; c < row.cells().size(); c++) {
            look(columns.get(c), row.cells().get(c));
        }
    }

    private static void look(SeenColumn column, SheetCell cell) {
        if (cell instanceof SheetCell.Text text) {
            column.longest = Math.max(column.longest, text.text().length());
            column.hasText |= !text.text().isEmpty();
        } else {
            BigDecimal number = cell instanceof SheetCell.Sum sum ? sum.value() : ((SheetCell.Amount) cell).number();
            int whole = Math.max(1, number.precision() - number.scale());
            int decimals = Math.max(0, number.scale());
            column.longest = Math.max(column.longest, whole + whole / GROUP + decimals + 2);
            column.mostDecimals = Math.max(column.mostDecimals, decimals);
            column.isLarge |= number.abs().compareTo(BigDecimal.valueOf(LARGE_FIGURE)) >= 0;
            column.hasNumber = true;
        }
    }

    List<Integer> widths() {
        return widths;
    }

    /** Returns whether a column has numbers and no texts. */
    boolean isOfNumbers(int column) {
        return columns.get(column).hasNumber && !columns.get(column).hasText;
    }

    /** Returns how many lines the longest heading takes. */
    int linesOfHeadings() {
        int lines = 1;
        for (int c = 0; c < sheet.headings().size(); c++) {
            lines = Math.max(lines, lines(sheet.headings().get(c), widths.get(c) - ROOM));
        }
        return lines;
    }

    /** Returns how many lines the longest text of a row takes. */
    int linesOf(SheetRow row) {
        int lines = row.look() == Look.TITLE ? LINES_OF_TITLE : 1;
        for (int c = 0; c < row.cells().size() && row.look() != Look.TITLE; c++) {
            if (row.cells().get(c) instanceof SheetCell.Text text) {
                lines = Math.max(lines, lines(text.text(), widths.get(c) - ROOM));
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    /** Returns how many lines a text takes when words are not broken, unless they are longer than a line. */
    private static int lines(String text, int room) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("[ \n]", -1)) {
            if (used > 0 && used + word.length() > room) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, word.length() - 1) / room;
            used += word.length() + 1;
        }
        return lines + (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Returns with how many decimals a number is shown. */
    int decimals(int column, BigDecimal number) {
        return decimals(column, Math.max(0, number.scale()));
    }

    private int decimals(int column, int decimals) {
        SeenColumn of = columns.get(column);
        if (!sheet.form().showsFigures() || of.mostDecimals == 0) {
            return decimals;
        }
        int most = of.isLarge ? FEWER_DECIMALS_OF_FIGURE : MOST_DECIMALS_OF_FIGURE;
        return Math.min(of.mostDecimals, most);
    }
}
