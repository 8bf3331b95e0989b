package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.total.Rounding;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares the totals of tables whose numbers add up with the numbers that they are over. Not thread-safe.
 *
 * @param <K> what tells the numbers of one group apart
 */
final class TotalSums<K> {

    /** The numbers of each group, such as those of one file and period. */
    private final Map<Object, List<Part<K>>> parts = new HashMap<>();

    private final List<Total<K>> totals = new ArrayList<>();

    /**
     * A number.
     *
     * @param key what it is of
     * @param number the number; empty when it is withheld
     */
    record Part<K>(K key, Optional<BigDecimal> number) {}

    /**
     * A total.
     *
     * @param cell its cell
     * @param number its number
     * @param group the group of the numbers that it is over
     * @param scopes finds among the numbers of the group those that it can be over, one way or several; none when not
     *     all of them are there
     */
    private record Total<K>(
            RecordCell cell, BigDecimal number, Object group, Function<List<Part<K>>, List<List<Part<K>>>> scopes) {}

    void add(Object group, K key, Optional<BigDecimal> number) {
        parts.computeIfAbsent(group, g -> new ArrayList<>()).add(new Part<>(key, number));
    }

    void addTotal(
            RecordCell cell, BigDecimal number, Object group, Function<List<Part<K>>, List<List<Part<K>>>> scopes) {
        totals.add(new Total<>(cell, number, group, scopes));
    }

    /** What became of a total; of a row with several totals, the last one of these. */
    enum TotalOutcome {
        /** It is what the rows add up to. */
        AGREES,
        /** It is what the rows add up to, rounded as it is. */
        AGREES_ROUNDED,
        /** Not all numbers that it is over are there. */
        NOT_COMPARED,
        /** It is something else, which is a problem. */
        DIFFERS
    }

    /** Reports the totals that do not agree, and returns what became of the totals of each row. */
    Map<FilePosition, TotalOutcome> check(RecordProblems problems) {
        Map<FilePosition, TotalOutcome> outcomes = new HashMap<>();
        for (Total<K> total : totals) {
            List<BigDecimal> sums = total.scopes().apply(parts.getOrDefault(total.group(), List.of())).stream()
                    .flatMap(scope -> sum(scope).stream())
                    .toList();
            TotalOutcome outcome = compare(total.number(), sums);
            FilePosition position = total.cell().position();
            outcomes.merge(
                    FilePosition.of(position.getFile(), position.findRow().orElseThrow()),
                    outcome,
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
            if (outcome == TotalOutcome.DIFFERS) {
                problems.add(
                        position,
                        Reason.CONTRADICTION,
                        total.cell().raw(),
                        Phrase.number(sums.get(0))
                                .plus(Phrase.of(
                                        ", som er summen af de rækker, som totalen dækker",
                                        ", which the rows add up to that the total is over")));
            }
        }
        return outcomes;
    }

    private static TotalOutcome compare(BigDecimal total, List<BigDecimal> sums) {
        if (sums.isEmpty()) {
            return TotalOutcome.NOT_COMPARED;
        }
        if (sums.stream().anyMatch(sum -> sum.compareTo(total) == 0)) {
            return TotalOutcome.AGREES;
        }
        boolean isRounded = sums.stream().anyMatch(sum -> Rounding.gives(sum, total, Math.max(0, total.scale())));
        return isRounded ? TotalOutcome.AGREES_ROUNDED : TotalOutcome.DIFFERS;
    }

    /** Adds numbers up; empty when one of them is withheld, or there is none. */
    private static <K> Optional<BigDecimal> sum(List<Part<K>> scope) {
        boolean isKnown = !scope.isEmpty()
                && scope.stream().allMatch(part -> part.number().isPresent());
        return isKnown
                ? scope.stream().map(part -> part.number().orElseThrow()).reduce(BigDecimal::add)
                : Optional.empty();
    }
}
