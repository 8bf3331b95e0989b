package dk.opgavekatalog.model.share;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules for the numbers that amounts are multiplied by: shares and rates. */
public final class Shares {

    /** The most decimals that a share or rate can have. */
    public static final int MAX_DECIMALS = 18;

    private Shares() {}

    /**
     * Adds a problem when a share lies below zero or above a limit, or has too many decimals. Compares the size without
     * expanding the number: 1e999999999 must cost nothing.
     *
     * @param problems collector at the place of the share
     * @param share the share
     * @param largest the largest share that is allowed
     */
    public static void checkSize(Problems problems, BigDecimal share, BigDecimal largest) {
        if (share.signum() < 0 || share.compareTo(largest) > 0) {
            problems.add(
                    Reason.OUT_OF_RANGE, share, Phrase.of("0 til ", "0 to ").plus(largest.toString()));
        } else if (share.signum() != 0 && share.stripTrailingZeros().scale() > MAX_DECIMALS) {
            problems.add(
                    Reason.TOO_MANY_DECIMALS,
                    share,
                    Phrase.of("højst " + MAX_DECIMALS + " decimaler", "at most " + MAX_DECIMALS + " decimals"));
        }
    }

    /**
     * Adds a problem for each source whose shares do not add up to 1, at its last share.
     *
     * @param <T> type of the elements
     * @param <S> type of the sources
     * @param problems collector at the place of the list
     * @param property name of the list property at this place
     * @param elements its elements, each with a share of its source
     * @param source the source of an element
     * @param share the share of an element
     * @param mayKeepARest whether the shares of a source may add up to less than 1
     * @param describeSource names a source
     */
    public static <T, S> void checkSums(
            Problems problems,
            String property,
            List<T> elements,
            Function<T, S> source,
            Function<T, BigDecimal> share,
            Predicate<S> mayKeepARest,
            Function<S, Phrase> describeSource) {
        Map<S, List<Integer>> bySource = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            bySource.computeIfAbsent(source.apply(elements.get(i)), s -> new ArrayList<>())
                    .add(i);
        }
        bySource.forEach((of, places) -> {
            Problems atLast =
                    problems.in(property, places.get(places.size() - 1)).in("share");
            sum(places.stream().map(elements::get).map(share).toList())
                    .ifPresent(sum -> checkSum(atLast, describeSource.apply(of), sum, mayKeepARest.test(of)));
        });
    }

    private static void checkSum(Problems problems, Phrase source, BigDecimal sum, boolean mayBeLess) {
        int compared = sum.compareTo(BigDecimal.ONE);
        if (compared > 0 || (compared < 0 && !mayBeLess)) {
            problems.add(
                    Reason.OUT_OF_RANGE,
                    Phrase.same(sum.toPlainString())
                            .plus(Phrase.of(" i alt for ", " in all for "))
                            .plus(source),
                    mayBeLess
                            ? Phrase.of("andele, der højst giver 1 i alt", "shares that add up to at most 1")
                            : Phrase.of("andele, der giver 1 i alt", "shares that add up to 1"));
        }
    }

    /**
     * Returns empty when one of the shares is not from 0 to 1, as adding such a number could cost any amount of memory.
     * The check of that share reports it.
     */
    private static Optional<BigDecimal> sum(List<BigDecimal> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            Problems ofShare = Problems.at("");
            checkSize(ofShare, share, BigDecimal.ONE);
            if (!ofShare.isEmpty()) {
                return Optional.empty();
            }
            if (share.signum() != 0) { // a zero may be written 0e-999999999, and would expand the sum
                sum = sum.add(share);
            }
        }
        return Optional.of(sum);
    }
}
