package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Amounts and weights that can be shared: realistic, tiny, huge and mostly zero ones, many ties, and amounts picked for
 * their weights so that a product, a quotient or a remainder lies at an edge.
 */
class Sharings extends DomainContextBase {

    /** An amount and weights of which at least one is positive. */
    record Sharing(long amount, List<Long> weights) {

        long[] weightArray() {
            return weights.stream().mapToLong(Long::longValue).toArray();
        }

        List<Long> shares() {
            return asList(LargestRemainder.share(amount, weightArray()));
        }

        BigInteger totalWeight() {
            return total(weights);
        }
    }

    static List<Long> asList(long... values) {
        return Arrays.stream(values).boxed().toList();
    }

    /**
     * Without jqwik's edge cases: the extremes are part of the distributions, and their products would fill every run.
     */
    @Provide
    Arbitrary<Sharing> sharings() {
        Arbitrary<Sharing> independent =
                Combinators.combine(amounts(), weights()).as(Sharing::new);
        Arbitrary<Sharing> atAnEdge = Combinators.combine(
                        weights(),
                        Arbitraries.oneOf(
                                amountsOfAProductNearAPowerOfTwo(), amountsNearHalfTheTotalWeightAndItsMultiples()))
                .as((weights, amount) -> new Sharing(amount.applyAsLong(weights), weights));
        return Arbitraries.frequencyOf(Tuple.of(2, independent), Tuple.of(1, atAnEdge))
                .withoutEdgeCases();
    }

    /** Largest product of amount and weight just below and above 31 to 65 bits. */
    private static Arbitrary<ToLongFunction<List<Long>>> amountsOfAProductNearAPowerOfTwo() {
        return Combinators.combine(Arbitraries.of(31, 32, 62, 63, 64, 65), between(-2, 2))
                .as((exponent, distance) -> weights -> clamp(BigInteger.ONE
                        .shiftLeft(exponent)
                        .divide(BigInteger.valueOf(Collections.max(weights)))
                        .add(BigInteger.valueOf(distance))));
    }

    /** Amounts per unit of weight just below and above 0, ½, 1, 1½ and so on. */
    private static Arbitrary<ToLongFunction<List<Long>>> amountsNearHalfTheTotalWeightAndItsMultiples() {
        return Combinators.combine(between(0, 1_000_001), between(-2, 2))
                .as((halves, distance) -> weights -> clamp(total(weights)
                        .multiply(BigInteger.valueOf(halves))
                        .shiftRight(1)
                        .add(BigInteger.valueOf(distance))));
    }

    private static long clamp(BigInteger amount) {
        return amount.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    private static BigInteger total(List<Long> weights) {
        return weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    static Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, between(-100_000_000_00L, 100_000_000_00L)),
                Tuple.of(3, between(-12, 12)),
                Tuple.of(3, between(-Long.MAX_VALUE, Long.MAX_VALUE)),
                Tuple.of(2, Arbitraries.of(0L, Long.MAX_VALUE, -Long.MAX_VALUE, Long.MAX_VALUE - 1)));
    }

    static Arbitrary<List<Long>> weights() {
        Arbitrary<List<Long>> realistic =
                withZeros(between(1, 500_0000), 2).list().ofMinSize(1).ofMaxSize(64);
        Arbitrary<List<Long>> tiny = between(0, 3).list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<Long>> mostlyZero = withZeros(between(1, Long.MAX_VALUE / 40), 20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
        Arbitrary<List<Long>> huge = Arbitraries.integers()
                .between(1, 20)
                .flatMap(size -> withZeros(
                                Arbitraries.oneOf(
                                        between(0, Long.MAX_VALUE / size), Arbitraries.just(Long.MAX_VALUE / size)),
                                1)
                        .list()
                        .ofSize(size));
        Arbitrary<List<Long>> single = between(1, Long.MAX_VALUE).map(List::of);
        Arbitrary<List<Long>> fullTotal = between(0, Long.MAX_VALUE)
                .flatMap(first -> between(0, Long.MAX_VALUE - first)
                        .map(second -> List.of(first, second, Long.MAX_VALUE - first - second)));
        Arbitrary<List<Long>> onePositive = Combinators.combine(
                        between(1, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20))
                .as((weight, before, after) -> Stream.of(
                                Collections.nCopies(before, 0L), List.of(weight), Collections.nCopies(after, 0L))
                        .flatMap(List::stream)
                        .toList());
        Arbitrary<List<Long>> equal = Combinators.combine(
                        between(1, Long.MAX_VALUE / 64), Arbitraries.integers().between(1, 64))
                .as((weight, size) -> Collections.nCopies(size, weight));
        Arbitrary<List<Long>> fewValues = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(1L), Arbitraries.just(2500L), between(1, Long.MAX_VALUE / 192)),
                        between(0, 3).list().ofMinSize(1).ofMaxSize(64))
                .as((unit, multiples) ->
                        multiples.stream().map(multiple -> multiple * unit).toList());
        return Arbitraries.oneOf(
                        List.of(realistic, tiny, mostlyZero, huge, single, fullTotal, onePositive, equal, fewValues))
                .map(Sharings::withOnePositive);
    }

    static Arbitrary<Long> between(long smallest, long largest) {
        return Arbitraries.longs().between(smallest, largest).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Long> withZeros(Arbitrary<Long> weights, int zerosForFive) {
        return Arbitraries.frequencyOf(Tuple.of(5, weights), Tuple.of(zerosForFive, Arbitraries.just(0L)));
    }

    private static List<Long> withOnePositive(List<Long> weights) {
        if (weights.stream().anyMatch(weight -> weight > 0)) {
            return weights;
        }
        List<Long> changed = new ArrayList<>(weights);
        changed.set(weights.size() / 2, 1L);
        return List.copyOf(changed);
    }
}
