package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
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

    /** Reports the totals that do not agree, and says how many were compared. */
    List<Phrase> check(RecordProblems problems) {
        int compared = 0;
        for (Total<K> total : totals) {
            List<BigDecimal> sums = total.scopes().apply(parts.getOrDefault(total.group(), List.of())).stream()
                    .flatMap(scope -> sum(scope).stream())
                    .toList();
            compared += sums.isEmpty() ? 0 : 1;
            boolean isRight = sums.isEmpty() || sums.stream().anyMatch(sum -> sum.compareTo(total.number()) == 0);
            if (!isRight) {
                problems.add(
                        total.cell().position(),
                        Reason.CONTRADICTION,
                        total.cell().raw(),
                        Phrase.number(sums.get(0))
                                .plus(Phrase.of(
                                        ", som er summen af de rækker, som totalen dækker",
                                        ", which the rows add up to that the total is over")));
            }
        }
        return describe(compared);
    }

    /** Adds numbers up; empty when one of them is withheld, or there is none. */
    private static <K> Optional<BigDecimal> sum(List<Part<K>> scope) {
        boolean isKnown = !scope.isEmpty()
                && scope.stream().allMatch(part -> part.number().isPresent());
        return isKnown
                ? scope.stream().map(part -> part.number().orElseThrow()).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private List<Phrase> describe(int compared) {
        List<Phrase> lines = new ArrayList<>();
        if (compared > 0) {
            lines.add(counted(compared)
                    .plus(Phrase.of(
                            " er sammenlignet med de rækker, de dækker, og stemmer",
                            " compared with the rows that they are over, and right")));
        }
        if (totals.size() > compared) {
            lines.add(counted(totals.size() - compared)
                    .plus(Phrase.of(
                            " kunne ikke sammenlignes, da ikke alle rækker er der",
                            " could not be compared, as not all rows are there")));
        }
        return lines;
    }

    private static Phrase counted(int count) {
        return Counted.of(count, Phrase.of("total", "total"), Phrase.of("totaler", "totals"));
    }
}
