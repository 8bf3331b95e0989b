package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells titles above the headings of a table from rows that would be lost as if they were titles, such as where a table
 * without headings stands above one with them. A row that is wrong in some way is lost as much as one without a fault,
 * so what counts is its form: how many cells are filled, and whether one of them is a number. A title has one cell, or
 * a label and what it says; years, months and dates are no amounts.
 *
 * @param rules the known headings
 * @param size the number of columns that are read
 * @param amounts the columns that are amounts, as far as that is known
 * @param accounts says whether a cell is an account, or another key that no title has
 */
public record TitleRows(HeadingRules rules, int size, Set<Integer> amounts, Predicate<String> accounts) {

    /** The fewest filled cells of a row of a table, unless the table has fewer columns. */
    private static final int FEWEST = 3;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");

    /** A number as people write amounts, its spaces and currency removed. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+\u2212\u2013(]*(?:\\d{1,3}(?:[.,'\u2019]\\d{3})+|\\d+)(?:[.,]\\d+)?[-)%]*");

    private static final Pattern CURRENCY = Pattern.compile("(?i)^(?:kr\\.?|dkk)|(?:kr\\.?|dkk|kroner|,-)$");

    /** A number with a zero in front is a part of a date or a code. */
    private static final Pattern ZERO_IN_FRONT = Pattern.compile("[^\\d]*0\\d.*");

    /** A year, a month such as 202401, or a day such as 20240131. */
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d\\d(?:(?:0[1-9]|1[0-2])(?:[0-3]\\d)?)?");

    /** A date, a title and a page number. */
    private static final int CELLS_OF_PAGE_LINE = 3;

    private static final Pattern DATE = Pattern.compile("[0-3]?\\d([-./])[01]?\\d\\1(?:19|20)\\d\\d");

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private static final Pattern QUOTES = Pattern.compile("^\\s*\"|\"\\s*$");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** A cell that is not empty. */
    private record FilledCell(int column, String text) {

        boolean hasDigit() {
            return DIGIT.matcher(text).find();
        }

        boolean isNumber() {
            String plain = CURRENCY.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("");
            return NUMBER.matcher(plain).matches()
                    && !ZERO_IN_FRONT.matcher(plain).matches()
                    && !PERIOD.matcher(plain).matches();
        }

        /** Whether it is a mark in place of an amount, such as a dash. */
        boolean isMark() {
            return SIGNS.matcher(text).matches();
        }
    }

    /**
     * Finds the rows that are no titles.
     *
     * @param above the rows above the headings that are not blank
     * @return the rows, in their order
     */
    public List<TableRow> findLost(List<TableRow> above) {
        List<TableRow> lost = new ArrayList<>();
        boolean areSeveral =
                above.stream().filter(row -> isPageLine(filled(row.cells()))).count() > 1;
        for (int i = 0; i < above.size(); i++) {
            TableRow row = above.get(i);
            if ((areSeveral && isPageLine(filled(row.cells()))) || isLost(row, above.subList(i + 1, above.size()))) {
                lost.add(row);
            }
        }
        return lost;
    }

    private boolean isLost(TableRow row, List<TableRow> below) {
        List<FilledCell> cells = filled(row.cells());
        return cells.size() == 1
                ? SeparatorLine.USUAL.stream().anyMatch(sign -> isLostRowOf(sign, row, below))
                : isOfTable(cells)
                        || areHeadings(
                                cells,
                                below.stream().map(next -> filled(next.cells())).toList());
    }

    /** Whether a single cell is a row of another separator, such as of a table that was put before this one. */
    private boolean isLostRowOf(char sign, TableRow row, List<TableRow> below) {
        List<String> parts = parts(row, sign);
        List<FilledCell> cells = filled(parts);
        return cells.size() > 1
                && (isOfTable(cells)
                        || rules.isLikeHeadings(parts)
                        || areHeadings(
                                cells,
                                below.stream()
                                        .map(next -> filled(parts(next, sign)))
                                        .toList()));
    }

    /**
     * Divides what a row says by a separator. A comma with a space behind it divides a sentence, not a row. Where a
     * quotation mark in a title is not closed, the lines below it are rows of their own.
     */
    private static List<String> parts(TableRow row, char sign) {
        String text = String.join("", row.cells()).strip().lines().findFirst().orElse("");
        return sign == ',' && text.contains(", ")
                ? List.of(text)
                : Arrays.stream(text.split(Pattern.quote(String.valueOf(sign)), -1))
                        .map(part -> QUOTES.matcher(part).replaceAll(""))
                        .toList();
    }

    private static List<FilledCell> filled(List<String> row) {
        List<FilledCell> filled = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            String text = BLANKS.matcher(row.get(c)).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                filled.add(new FilledCell(c, text));
            }
        }
        return filled;
    }

    private boolean isOfTable(List<FilledCell> cells) {
        if (cells.size() < 2 || isLabel(cells.get(0)) || areNumbersOfColumns(cells) || isPageLine(cells)) {
            return false;
        }
        boolean hasNumber = cells.stream().anyMatch(FilledCell::isNumber);
        if (cells.size() < FEWEST) {
            return hasNumber && (size <= cells.size() || isInItsColumns(cells.get(0), cells.get(1)));
        }
        return hasNumber
                || cells.stream().anyMatch(cell -> cell.hasDigit() && accounts.test(cell.text()))
                || hasMarksOnly(cells);
    }

    /** Whether a title begins with the cell, which says what the next ones are. */
    private boolean isLabel(FilledCell cell) {
        return cell.text().endsWith(":") || rules.isLabel(cell.text());
    }

    /** Whether cells are 1, 2, 3 and so on, as some programs number columns. */
    private static boolean areNumbersOfColumns(List<FilledCell> cells) {
        return IntStream.range(0, cells.size())
                .allMatch(i -> SIGNS.matcher(cells.get(i).text()).replaceAll("").equals(Integer.toString(i + 1)));
    }

    /**
     * Whether cells are a date, a title and a page number, as lists of SAP begin: fewer cells than the table has
     * columns, none of them an account, and no number where the table has amounts. Several of them are a table.
     */
    private boolean isPageLine(List<FilledCell> cells) {
        FilledCell page = cells.get(cells.size() - 1);
        return cells.size() == CELLS_OF_PAGE_LINE
                && cells.size() < size
                && DATE.matcher(cells.get(0).text()).matches()
                && cells.get(1).text().codePoints().anyMatch(Character::isLetter)
                && PAGE.matcher(page.text()).matches()
                && !amounts.contains(page.column())
                && cells.stream().noneMatch(cell -> accounts.test(cell.text()));
    }

    /** Whether the second of two cells is an amount of the first, and not what a label beside it says. */
    private boolean isInItsColumns(FilledCell first, FilledCell second) {
        return second.isNumber()
                && amounts.contains(second.column())
                && (second.column() > first.column() + 1 || accounts.test(first.text()));
    }

    /** Whether a row states nothing in columns of amounts, by marks. */
    private boolean hasMarksOnly(List<FilledCell> cells) {
        List<FilledCell> stated =
                cells.stream().filter(cell -> amounts.contains(cell.column())).toList();
        return !stated.isEmpty() && stated.stream().allMatch(FilledCell::isMark);
    }

    /** Whether texts stand above a row of as many cells, some with digits, as the headings of another table do. */
    private boolean areHeadings(List<FilledCell> cells, List<List<FilledCell>> below) {
        return cells.size() >= FEWEST
                && !cells.get(0).text().endsWith(":")
                && (cells.size() > FEWEST || !isLabel(cells.get(0)))
                && cells.stream().noneMatch(FilledCell::hasDigit)
                && below.stream()
                        .anyMatch(row ->
                                row.size() == cells.size() && row.stream().anyMatch(FilledCell::hasDigit));
    }
}
