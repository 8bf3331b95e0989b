package dk.opgavekatalog.data.total;

import dk.opgavekatalog.data.total.CheckedTotal.Outcome;
import dk.opgavekatalog.data.total.CheckedTotal.WrongFigure;
import dk.opgavekatalog.data.total.TotalsOfFile.Above;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the total rows of a file with the rows that they are over. A total is over
 *
 * <ol>
 *   <li>by its keys: all rows of the file that have every key of the total that is neither empty nor a total. "Teknik i
 *       alt" is over the rows of the unit Teknik, when there are any.
 *   <li>by its position: the rows since the last total of its level (Delsum, Mellemsum), or all rows above; those
 *       since any total before it only when it says to be a part (Subtotal), or names something that no row is called.
 *       All of these rows must have the keys and the names of the total that any row of the file has.
 * </ol>
 *
 * <p>The total of a group of keys, such as a subcategory above its fields, is over the rows of its keys alone.
 *
 * <p>It agrees when one of these gives each of its figures, exactly or rounded to the decimals that the figure shows.
 * Totals are never counted, so taking any of them guesses no figure. One that does not agree is shown with what its
 * keys give, or the rows above it when no row has its keys. One that has all that a registration has, and names
 * something that no row is called, such as "Team Total", may be a registration: it is not compared.
 *
 * <p>A level over rows of several periods, such as the FTE of a year, may be the sum or the mean of theirs: where it is
 * not the sum, it is not judged.
 */
public final class TotalCheck {

    private final TotalKeys keys;
    private final int[] decimals;
    private final BitSet levels;

    /**
     * Makes a check.
     *
     * @param decimals the decimals of each measure
     * @param levels the measures whose amounts do not add up over time, by their numbers
     */
    public TotalCheck(TotalKeys keys, int[] decimals, BitSet levels) {
        this.keys = keys;
        this.decimals = decimals.clone();
        this.levels = levels;
    }

    /**
     * The rows that a total is over by its keys.
     *
     * @param scope these rows
     * @param isKnown whether rows have everything that it names
     * @param isOverPeriods whether it may be over rows of several periods
     */
    private record Keyed(TotalScope scope, boolean isKnown, boolean isOverPeriods) {}

    /** Compares all totals of a file, in their order. */
    public List<CheckedTotal> check(TotalsOfFile totals, List<FileSums> parts) {
        if (totals.size() == 0) {
            return List.of();
        }
        ScopeIndex index = new ScopeIndex(parts, keys);
        List<Keyed> keyed = totals.totals().stream()
                .map(total -> byKeys(total.row(), index))
                .toList();
        Map<TotalScope, Stretch> sums =
                index.sums(keyed.stream().map(Keyed::scope).toList());
        List<CheckedTotal> checked = new ArrayList<>();
        for (int i = 0; i < keyed.size(); i++) {
            Stretch byKeys = sums.get(keyed.get(i).scope());
            TotalScope scope = keyed.get(i).scope();
            List<Above> positions = positions(i, totals, keyed.get(i), index);
            boolean mayLackRows = totals.refused().mayBelong((key, number) -> index.isIn(scope, key, number));
            checked.add(compare(totals.totals().get(i).row(), positions, keyed.get(i), byKeys, mayLackRows));
        }
        return checked;
    }

    /**
     * Returns the rows that a total can be over by its position: all of them have its keys, and what begins at a total
     * of another level is only for one that says to be a part, or names something that no row is called.
     */
    private static List<Above> positions(int total, TotalsOfFile totals, Keyed keyed, ScopeIndex index) {
        TotalRow row = totals.totals().get(total).row();
        boolean isPart = row.isPart() || !row.names().isEmpty();
        return totals.totals().get(total).positions().stream()
                .filter(above -> above.isOfLevel() || isPart)
                .filter(above -> totals.areAll(total, above, (key, number) -> index.isIn(keyed.scope(), key, number)))
                .toList();
    }

    private Keyed byKeys(TotalRow row, ScopeIndex index) {
        TotalScope scope = row.scope();
        boolean isKnown = true;
        for (Map.Entry<Integer, String> name : row.names().entrySet()) {
            TotalScope before = scope;
            Optional<TotalScope> named = keysFor(name.getKey(), row)
                    .filter(key -> index.has(key, keys.form(key, name.getValue())))
                    .findFirst()
                    .map(key -> before.with(key, keys.form(key, name.getValue())));
            scope = named.orElse(scope);
            isKnown &= named.isPresent();
        }
        boolean isOverPeriods = index.hasSeveral(keys.period(), scope.keys().get(keys.period()));
        return new Keyed(scope, isKnown, isOverPeriods);
    }

    /** Returns the keys that a name can mean: the one that it stands in, then those that the row leaves open. */
    private Stream<Integer> keysFor(int own, TotalRow row) {
        Stream<Integer> open = Stream.iterate(keys.size() - 1, key -> key >= 0, key -> key - 1)
                .filter(key ->
                        key != own && row.scope().isAny(key) && !row.names().containsKey(key));
        return Stream.concat(Stream.of(own), open);
    }

    private CheckedTotal compare(
            TotalRow row, List<Above> positions, Keyed keyed, @Nullable Stretch byKeys, boolean mayLackRows) {
        List<Stretch> all = Stream.concat(
                        Stream.ofNullable(byKeys), positions.stream().map(Above::stretch))
                .toList();
        boolean isShownByKeys = byKeys != null && keyed.isKnown();
        Above above = shown(positions);
        Stretch shown = byKeys != null && isShownByKeys ? byKeys : above.stretch();
        List<TotalFigure> sure = keyed.isOverPeriods() ? withoutLevels(row.figures()) : row.figures();
        Outcome outcome = outcome(row, sure, all, keyed, mayLackRows);
        List<WrongFigure> faults =
                outcome == Outcome.DIFFERS ? differences(sure, shown, TotalFigure::isRounded) : List.of();
        return new CheckedTotal(
                row,
                outcome,
                keyed.scope(),
                !isShownByKeys && row.isByPosition(),
                above.afterLine(),
                shown.rows() > 0,
                faults);
    }

    private Outcome outcome(TotalRow row, List<TotalFigure> sure, List<Stretch> all, Keyed keyed, boolean mayLackRows) {
        if (row.mayRegister() && !keyed.isKnown()) {
            return Outcome.MAY_BE_NAME;
        }
        if (!row.isSum()) {
            return Outcome.NO_SUM;
        }
        if (row.figures().isEmpty() || !row.isReadable()) {
            return row.isReadable() ? Outcome.NO_FIGURE : Outcome.NO_MEASURE;
        }
        boolean isExact = isSumOfAny(row.figures(), all, TotalFigure::is);
        if (isExact || isSumOfAny(row.figures(), all, TotalFigure::isRounded)) {
            return isExact ? Outcome.AGREES : Outcome.AGREES_ROUNDED;
        }
        if (mayLackRows) {
            return Outcome.REFUSED_ROWS;
        }
        // A level over several periods may be their sum or their mean: neither is wrong.
        boolean mayBeMean = sure.size() < row.figures().size() && isSumOfAny(sure, all, TotalFigure::isRounded);
        return mayBeMean ? Outcome.MEAN_OF_PERIODS : Outcome.DIFFERS;
    }

    private boolean isSumOfAny(
            List<TotalFigure> figures, List<Stretch> all, BiPredicate<TotalFigure, BigDecimal> rule) {
        return all.stream()
                .anyMatch(stretch -> differences(figures, stretch, rule).isEmpty());
    }

    private List<TotalFigure> withoutLevels(List<TotalFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.measures().stream().noneMatch(levels::get))
                .toList();
    }

    /** Returns the first of the positions that has rows. */
    private Above shown(List<Above> positions) {
        return positions.stream()
                .filter(above -> above.stretch().rows() > 0)
                .findFirst()
                .orElseGet(() -> new Above(0, Stretch.none(decimals.length), true, 0));
    }

    private List<WrongFigure> differences(
            List<TotalFigure> figures, Stretch stretch, BiPredicate<TotalFigure, BigDecimal> rule) {
        List<WrongFigure> wrong = new ArrayList<>();
        for (TotalFigure figure : figures) {
            BigDecimal expected = figure.measures().stream()
                    .map(m -> new BigDecimal(stretch.sums().get(m), decimals[m]))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!rule.test(figure, expected)) {
                wrong.add(new WrongFigure(figure, expected));
            }
        }
        return wrong;
    }
}
