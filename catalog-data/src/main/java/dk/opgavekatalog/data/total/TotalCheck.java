package dk.opgavekatalog.data.total;

import dk.opgavekatalog.data.total.CheckedTotal.Outcome;
import dk.opgavekatalog.data.total.CheckedTotal.WrongFigure;
import dk.opgavekatalog.data.total.TotalsOfFile.Above;
import dk.opgavekatalog.data.total.TotalsOfFile.PlacedTotal;
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
 *   <li>by its position: the rows since the total row before it, or since the last one of its level (Delsum,
 *       Mellemsum), or all rows above.
 * </ol>
 *
 * <p>The total of a group of keys, such as a subcategory above its fields, is over the rows of its keys alone.
 *
 * <p>It agrees when one of these gives each of its figures, exactly or rounded to the decimals that the figure shows.
 * Totals are never counted, so taking any of them guesses no figure. One that does not agree is shown with what its
 * keys give, or the rows since the total before it when no row has its keys.
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
            checked.add(compare(totals.totals().get(i), keyed.get(i), byKeys, totals.hasRefusedRows()));
        }
        return checked;
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

    private CheckedTotal compare(PlacedTotal total, Keyed keyed, @Nullable Stretch byKeys, boolean hasRefusedRows) {
        TotalRow row = total.row();
        List<TotalFigure> sure = keyed.isOverPeriods() ? withoutLevels(row.figures()) : row.figures();
        boolean isExact = isSumOfAny(row.figures(), total, byKeys, TotalFigure::is);
        boolean agrees = isExact || isSumOfAny(row.figures(), total, byKeys, TotalFigure::isRounded);
        // A level over several periods may be their sum or their mean: neither is wrong.
        boolean mayAgree = agrees
                || (sure.size() < row.figures().size() && isSumOfAny(sure, total, byKeys, TotalFigure::isRounded));
        boolean isShownByKeys = byKeys != null && keyed.isKnown();
        Above above = shown(total);
        Stretch shown = byKeys != null && isShownByKeys ? byKeys : above.stretch();
        boolean isChecked = !row.figures().isEmpty() && (agrees ? row.isReadable() : !hasRefusedRows && !mayAgree);
        Outcome agreed = isExact ? Outcome.AGREES : Outcome.AGREES_ROUNDED;
        Outcome decided = agrees ? agreed : Outcome.DIFFERS;
        Outcome outcome = isChecked ? decided : Outcome.NOT_CHECKED;
        List<WrongFigure> faults =
                outcome == Outcome.DIFFERS ? differences(sure, shown, TotalFigure::isRounded) : List.of();
        return new CheckedTotal(
                row, outcome, keyed.scope(), !isShownByKeys && row.isByPosition(), above.afterLine(), faults);
    }

    private boolean isSumOfAny(
            List<TotalFigure> figures,
            PlacedTotal total,
            @Nullable Stretch byKeys,
            BiPredicate<TotalFigure, BigDecimal> rule) {
        return Stream.concat(
                        Stream.ofNullable(byKeys), total.positions().stream().map(Above::stretch))
                .anyMatch(stretch -> differences(figures, stretch, rule).isEmpty());
    }

    private List<TotalFigure> withoutLevels(List<TotalFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.measures().stream().noneMatch(levels::get))
                .toList();
    }

    /** Returns the first of the positions that has rows. */
    private Above shown(PlacedTotal total) {
        return total.positions().stream()
                .filter(above -> above.stretch().rows() > 0)
                .findFirst()
                .or(() -> total.positions().stream().findFirst())
                .orElseGet(() -> new Above(0, Stretch.none(decimals.length)));
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
