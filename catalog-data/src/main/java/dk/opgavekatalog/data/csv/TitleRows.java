package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import java.util.ArrayList;
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

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

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
        for (int i = 0; i < above.size(); i++) {
            List<FilledCell> cells = filled(above.get(i));
            if (isOfTable(cells) || areHeadings(cells, above.subList(i + 1, above.size()))) {
                lost.add(above.get(i));
            }
        }
        return lost;
    }

    private static List<FilledCell> filled(TableRow row) {
        List<FilledCell> filled = new ArrayList<>();
        for (int c = 0; c < row.cells().size(); c++) {
            String text = BLANKS.matcher(row.cells().get(c)).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                filled.add(new FilledCell(c, text));
            }
        }
        return filled;
    }

    private boolean isOfTable(List<FilledCell> cells) {
        if (cells.size() < 2 || isLabel(cells.get(0)) || areNumbersOfColumns(cells)) {
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
    private boolean areHeadings(List<FilledCell> cells, List<TableRow> below) {
        return cells.size() >= FEWEST
                && !isLabel(cells.get(0))
                && cells.stream().noneMatch(FilledCell::hasDigit)
                && below.stream()
                        .map(TitleRows::filled)
                        .anyMatch(row ->
                                row.size() == cells.size() && row.stream().anyMatch(FilledCell::hasDigit));
    }
}
