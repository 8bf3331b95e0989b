package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.Sharings.Sharing;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

@Domain(Sharings.class)
@Domain(DomainContext.Global.class)
class LargestRemainderProperties {

    @Property
    void sharesAddUpToTheAmount(@ForAll Sharing sharing) {
        BigInteger sum = sharing.shares().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(sum).isEqualTo(BigInteger.valueOf(sharing.amount()));
    }

    @Property
    void eachShareIsLessThanOneUnitFromItsExactValue(@ForAll Sharing sharing) {
        List<Long> shares = sharing.shares();

        for (int i = 0; i < shares.size(); i++) {
            BigFraction distance =
                    BigFraction.of(shares.get(i)).subtract(exact(sharing, i)).abs();
            assertThat(distance).isLessThan(BigFraction.ONE);
        }
    }

    @Property
    void eachShareIsItsExactValueRoundedTowardZeroOrOneUnitMore(@ForAll Sharing sharing) {
        List<Long> shares = sharing.shares();

        for (int i = 0; i < shares.size(); i++) {
            BigInteger floor = exact(sharing, i)
                    .abs()
                    .getNumerator()
                    .divide(exact(sharing, i).getDenominator());
            assertThat(BigInteger.valueOf(shares.get(i)).abs()).isIn(floor, floor.add(BigInteger.ONE));
            assertThat(shares.get(i) * Long.signum(sharing.amount())).isNotNegative();
        }
    }

    @Property
    void aWholeExactShareIsNotRounded(@ForAll Sharing sharing) {
        List<Long> shares = sharing.shares();

        for (int i = 0; i < shares.size(); i++) {
            BigFraction exact = exact(sharing, i);
            if (exact.getDenominator().equals(BigInteger.ONE)) {
                assertThat(BigInteger.valueOf(shares.get(i))).isEqualTo(exact.getNumerator());
            }
        }
    }

    @Property
    void sharesAreThoseOfThePlainMethod(@ForAll Sharing sharing) {
        assertThat(sharing.shares()).isEqualTo(plainLargestRemainder(sharing));
    }

    /** So that all that holds here holds for weightings too, whatever they shared before. */
    @Property
    void aWeightingSharesEveryAmountAlike(
            @ForAll Sharing sharing, @ForAll @LongRange(min = -Long.MAX_VALUE) long other) {
        Weighting weighting = Weighting.of(sharing.weightArray());

        assertThat(weighting.share(other)).isEqualTo(LargestRemainder.share(other, sharing.weightArray()));
        assertThat(Sharings.asList(weighting.share(sharing.amount())))
                .isEqualTo(plainLargestRemainder(sharing))
                .isEqualTo(sharing.shares());
        assertThat(BigInteger.valueOf(weighting.getTotal())).isEqualTo(sharing.totalWeight());
    }

    /** Half of the receivers have one of a few weights, so that there are many ties beside many that do not tie. */
    @Property
    void sharesOfManyReceiversAreThoseOfThePlainMethod(
            @ForAll @IntRange(min = 500, max = 3000) int receivers,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long largestWeight,
            @ForAll @IntRange(min = 1, max = 50) int values,
            @ForAll @LongRange(min = -Long.MAX_VALUE) long amount,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Long> fewValues = random.longs(values, 0, largestWeight).boxed().toList();
        List<Long> weights = new ArrayList<>(
                random.ints(receivers, 0, values).mapToObj(fewValues::get).toList());
        weights.addAll(random.longs(receivers, 0, largestWeight).boxed().toList());
        weights.add(1L);
        Sharing sharing = new Sharing(amount, weights);

        assertThat(sharing.shares()).isEqualTo(plainLargestRemainder(sharing));
        assertThat(Weighting.of(sharing.weightArray()).share(amount))
                .isEqualTo(LargestRemainder.share(amount, sharing.weightArray()));
    }

    @Property
    void zeroWeightGetsZero(@ForAll Sharing sharing) {
        List<Long> shares = sharing.shares();

        for (int i = 0; i < shares.size(); i++) {
            if (sharing.weights().get(i) == 0) {
                assertThat(shares.get(i)).isZero();
            }
        }
    }

    @Property
    void aLargerWeightNeverGetsLess(@ForAll Sharing sharing) {
        List<Long> shares = sharing.shares();

        for (int i = 1; i < shares.size(); i++) {
            long weights =
                    Long.compare(sharing.weights().get(i - 1), sharing.weights().get(i));
            long magnitudes = Long.compare(Math.abs(shares.get(i - 1)), Math.abs(shares.get(i)));
            assertThat(weights * magnitudes).isNotNegative();
        }
    }

    @Property
    void aNegativeAmountIsSharedLikeItsPositiveTwin(@ForAll Sharing sharing) {
        Sharing twin = new Sharing(-sharing.amount(), sharing.weights());

        assertThat(twin.shares())
                .isEqualTo(sharing.shares().stream().map(share -> -share).toList());
    }

    /** Only the order among equal remainders counts: any order of the weights that keeps it gives the same shares. */
    @Property
    void orderOfWeightsIsIrrelevantBeyondTies(@ForAll Sharing sharing, @ForAll long seed) {
        List<Integer> order = orderThatKeepsTies(sharing, new Random(seed));
        List<Long> shares = sharing.shares();

        Sharing reordered = new Sharing(
                sharing.amount(), order.stream().map(sharing.weights()::get).toList());

        assertThat(reordered.shares()).isEqualTo(order.stream().map(shares::get).toList());
    }

    @Property
    void zerosBetweenTheWeightsChangeNothing(@ForAll Sharing sharing, @ForAll @IntRange(max = 63) int position) {
        int index = position % (sharing.weights().size() + 1);
        List<Long> weights = new ArrayList<>(sharing.weights());
        weights.add(index, 0L);
        List<Long> expected = new ArrayList<>(sharing.shares());
        expected.add(index, 0L);

        assertThat(new Sharing(sharing.amount(), weights).shares()).isEqualTo(expected);
    }

    @Property
    void onlyTheProportionsOfTheWeightsMatter(@ForAll Sharing sharing, @ForAll @LongRange(min = 1) long anyFactor) {
        BigInteger largest = BigInteger.valueOf(Long.MAX_VALUE).divide(sharing.totalWeight());
        long factor = 1 + anyFactor % largest.longValueExact();
        long fitting = Math.min(factor, largest.longValueExact());

        Sharing scaled = new Sharing(
                sharing.amount(),
                sharing.weights().stream().map(weight -> weight * fitting).toList());

        assertThat(scaled.shares()).isEqualTo(sharing.shares());
    }

    @Property
    void aMultipleOfTheTotalWeightIsSharedExactly(@ForAll Sharing sharing, @ForAll long anyMultiple) {
        long total = sharing.totalWeight().longValueExact();
        long multiple = anyMultiple % (Long.MAX_VALUE / total + 1);

        assertThat(new Sharing(multiple * total, sharing.weights()).shares())
                .isEqualTo(sharing.weights().stream()
                        .map(weight -> weight * multiple)
                        .toList());
    }

    @Property
    void oneWeightGetsEverything(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long amount, @ForAll @LongRange(min = 1) long weight) {
        assertThat(LargestRemainder.share(amount, new long[] {weight})).containsExactly(amount);
    }

    @Property
    void weightsAreNotChanged(@ForAll Sharing sharing) {
        long[] weights = sharing.weightArray();

        LargestRemainder.share(sharing.amount(), weights);

        assertThat(weights).isEqualTo(sharing.weightArray());
    }

    private static BigFraction exact(Sharing sharing, int index) {
        return BigFraction.of(BigInteger.valueOf(sharing.amount()))
                .multiply(BigInteger.valueOf(sharing.weights().get(index)))
                .divide(sharing.totalWeight());
    }

    private static BigInteger remainder(Sharing sharing, int index) {
        return BigInteger.valueOf(sharing.amount())
                .abs()
                .multiply(BigInteger.valueOf(sharing.weights().get(index)))
                .mod(sharing.totalWeight());
    }

    /** The method as it is taught: sort by remainder, serve from the top. */
    private static List<Long> plainLargestRemainder(Sharing sharing) {
        int size = sharing.weights().size();
        BigInteger magnitude = BigInteger.valueOf(sharing.amount()).abs();
        BigInteger totalWeight = sharing.totalWeight();
        List<BigInteger> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger given = BigInteger.ZERO;
        for (long weight : sharing.weights()) {
            BigInteger[] exact = magnitude.multiply(BigInteger.valueOf(weight)).divideAndRemainder(totalWeight);
            shares.add(exact[0]);
            remainders.add(exact[1]);
            given = given.add(exact[0]);
        }
        List<Integer> queue = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        queue.sort(Comparator.comparing(remainders::get).reversed().thenComparing(Comparator.naturalOrder()));
        int leftOver = magnitude.subtract(given).intValueExact();
        for (int place : queue.subList(0, leftOver)) {
            shares.set(place, shares.get(place).add(BigInteger.ONE));
        }
        long sign = sharing.amount() < 0 ? -1 : 1;
        return shares.stream().map(share -> share.longValueExact() * sign).toList();
    }

    private static List<Integer> orderThatKeepsTies(Sharing sharing, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, sharing.weights().size()).boxed().toList());
        Collections.shuffle(order, random);
        Map<BigInteger, List<Integer>> placesOfTies = new HashMap<>();
        for (int place = 0; place < order.size(); place++) {
            placesOfTies
                    .computeIfAbsent(remainder(sharing, order.get(place)), r -> new ArrayList<>())
                    .add(place);
        }
        for (List<Integer> places : placesOfTies.values()) {
            List<Integer> sorted = places.stream().map(order::get).sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                order.set(places.get(i), sorted.get(i));
            }
        }
        return order;
    }
}
