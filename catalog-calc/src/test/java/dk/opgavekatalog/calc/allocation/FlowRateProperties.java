package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FlowRateProperties {

    @Property
    void aFlowIsRoundedDownAndItsFractionKept(
            @ForAll @LongRange(min = 0) long numerator,
            @ForAll @LongRange(min = 1) long denominator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long divisor,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long multiple) {
        requireSplit(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), divisor, divisor * multiple);
        requireSplit(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator % 97 + 1), 1, multiple);
    }

    /** A flow of just over or under a whole number of units, by a fraction far too small for the first 128 bits. */
    @Property
    void aFlowThatIsNearlyWholeIsDividedInFull(
            @ForAll @IntRange(min = 1, max = 1_000_000) int units,
            @ForAll @IntRange(min = 1, max = 1_000_000) int weight,
            @ForAll @IntRange(min = -1, max = 1) int difference) {
        BigInteger denominator = BigInteger.TEN.pow(60).multiply(BigInteger.valueOf(weight));
        BigInteger numerator =
                BigInteger.TEN.pow(60).multiply(BigInteger.valueOf(units)).add(BigInteger.valueOf(difference));

        requireSplit(numerator, denominator, 1, weight);
    }

    private static void requireSplit(BigInteger numerator, BigInteger denominator, long divisor, long weight) {
        BigInteger[] exact =
                numerator.multiply(BigInteger.valueOf(weight / divisor)).divideAndRemainder(denominator);
        Assume.that(exact[0].bitLength() < Long.SIZE);
        UnitParts parts = UnitParts.of(denominator, 23);
        FlowRate rate = new FlowRate(numerator, denominator, divisor, parts);

        assertThat(rate.split(weight)).isEqualTo(exact[0].longValueExact());
        if (exact[1].signum() == 0) {
            assertThat(rate.fraction()).isEqualTo(FlowRate.WHOLE);
        } else {
            long inParts = exact[1].multiply(BigInteger.valueOf(parts.one()))
                    .divide(denominator)
                    .longValueExact();
            assertThat(rate.fraction()).isBetween(Math.max(0, inParts - 1), inParts);
        }
    }
}
