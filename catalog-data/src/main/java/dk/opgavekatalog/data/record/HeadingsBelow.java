package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.CellText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises headings below those of a table, where several tables were put together in one file: the same again, or
 * those of another table, whose rows must not be read by the headings above.
 *
 * @param <C> the columns that a file can have
 * @param headings the known headings
 * @param layout the content of each column
 * @param titles the titles above the headings
 */
record HeadingsBelow<C extends Enum<C>>(RecordHeadings<C> headings, RecordLayout<C> layout, Set<String> titles) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    static <C extends Enum<C>> HeadingsBelow<C> of(
            RecordHeadings<C> headings, RecordLayout<C> layout, List<List<String>> above) {
        return new HeadingsBelow<>(
                headings,
                layout,
                above.stream().flatMap(cells -> findOnly(cells).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the only cell of a row that says something. */
    private static Optional<String> findOnly(List<String> cells) {
        List<String> stated = stated(cells);
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    private static List<String> stated(List<String> cells) {
        return cells.stream().map(CellText::of).filter(cell -> !cell.isEmpty()).toList();
    }

    /** Whether a row says again what stands above the rows: the same headings, in any spelling, or a title. */
    boolean isAgain(List<String> cells) {
        return headings.areSame(layout.headings(), cells)
                || findOnly(cells).filter(titles::contains).isPresent();
    }

    /** Whether a row that is not the same again is likely the headings of another table. */
    boolean isOther(List<String> cells) {
        List<String> stated = stated(cells);
        if (stated.size() < 2) {
            return false;
        }
        return headings.isLikeHeadings(cells)
                || (isHeadedByItself(cells) && areHeadings(stated.subList(1, stated.size())))
                || areYearsBelowValues(cells);
    }

    /** Whether the first cell that says something is a heading of its own column. */
    private boolean isHeadedByItself(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(c -> !CellText.of(cells.get(c)).isEmpty())
                .boxed()
                .findFirst()
                .filter(c -> headings.findColumn(cells.get(c))
                        .filter(column -> Objects.equals(layout.columns().get(column), c))
                        .isPresent())
                .isPresent();
    }

    private boolean areHeadings(List<String> cells) {
        long years = cells.stream().filter(cell -> YEAR.matcher(cell).matches()).count();
        boolean canBeYears = years > 1 || !layout.values().isEmpty();
        return cells.stream()
                .allMatch(cell -> !DIGIT.matcher(cell).find()
                        || headings.isValue(cell)
                        || (canBeYears && YEAR.matcher(cell).matches()));
    }

    /** Whether years in turn stand below headings that are values, beside a text or nothing. */
    private boolean areYearsBelowValues(List<String> cells) {
        List<String> ofValues = layout.values().keySet().stream()
                .filter(c -> c < cells.size())
                .map(c -> CellText.of(cells.get(c)))
                .filter(cell -> !cell.isEmpty())
                .toList();
        List<String> others = IntStream.range(0, cells.size())
                .filter(c -> !layout.values().containsKey(c))
                .mapToObj(c -> CellText.of(cells.get(c)))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return ofValues.size() > 1
                && others.stream().noneMatch(cell -> DIGIT.matcher(cell).find())
                && areYearsInTurn(ofValues);
    }

    private static boolean areYearsInTurn(List<String> cells) {
        if (!cells.stream().allMatch(cell -> YEAR.matcher(cell).matches())) {
            return false;
        }
        int step = Integer.parseInt(cells.get(1)) - Integer.parseInt(cells.get(0));
        return Math.abs(step) == 1
                && IntStream.range(1, cells.size())
                        .allMatch(i -> Integer.parseInt(cells.get(i)) - Integer.parseInt(cells.get(i - 1)) == step);
    }
}
