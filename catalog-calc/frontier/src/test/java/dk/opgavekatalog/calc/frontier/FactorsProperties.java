package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the sizes of the numbers, and where a sum is zero or one of a number of a thousand digits. */
class FactorsProperties {

    private static final int BITS_OF_UNIT = 120;

    @Property
    void theSignIsThatOfTheSum(
            @ForAll @IntRange(min = 1, max = 21) int size,
            @ForAll @IntRange(min = 1, max = 3000) int bits,
            @ForAll @IntRange(min = -1, max = 1) int nearlyZero,
            @ForAll long seed) {
        Random random = new Random(seed);
        BigInteger[] factors = numbers(random, size, bits, true);
        BigInteger[] numbers = numbers(random, size, BITS_OF_UNIT, false);
        if (random.nextBoolean()) {
            // All but one add up to nothing or to nearly nothing.
            numbers[0] = BigInteger.ONE;
            factors[0] = BigInteger.ZERO;
            factors[0] = sum(factors, numbers).negate().add(BigInteger.valueOf(nearlyZero));
        }

        assertThat(new Factors(factors).signum(new Numbers(numbers)))
                .isEqualTo(sum(factors, numbers).signum());
    }

    @Property
    void theErrorIsNoLargerThanSaid(
            @ForAll @IntRange(min = 1, max = 21) int size,
            @ForAll @IntRange(min = 1, max = 3000) int bits,
            @ForAll long seed) {
        Random random = new Random(seed);
        BigInteger[] factors = numbers(random, size, bits, true);
        Numbers numbers = new Numbers(numbers(random, size, BITS_OF_UNIT, false));
        Factors all = new Factors(factors);
        int largest =
                IntStream.range(0, size).map(i -> factors[i].bitLength()).max().orElseThrow();

        double near = all.nearSum(numbers);

        if (!Double.isNaN(near)) {
            BigDecimal powerOfTwo = new BigDecimal(BigInteger.TWO.pow(largest));
            assertThat(new BigDecimal(near)
                            .multiply(powerOfTwo)
                            .subtract(new BigDecimal(all.sum(numbers)))
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal(all.error(numbers)).multiply(powerOfTwo));
        }
    }

    /** Nothing is known of such a sum in floating point, so that it is calculated. */
    @Property
    void aFactorThatIsTooSmallIsNotLost(@ForAll @IntRange(min = 1, max = 2000) int bits) {
        Factors factors = new Factors(BigInteger.ONE.shiftLeft(bits), BigInteger.ONE);

        assertThat(factors.signum(new Numbers(BigInteger.ZERO, BigInteger.TEN))).isEqualTo(1);
        assertThat(factors.signum(new Numbers(BigInteger.ZERO, BigInteger.ZERO)))
                .isZero();
    }

    private static BigInteger[] numbers(Random random, int size, int bits, boolean isSigned) {
        return IntStream.range(0, size)
                .mapToObj(i -> new BigInteger(random.nextInt(bits + 1), random))
                .map(number -> isSigned && random.nextBoolean() ? number.negate() : number)
                .toArray(BigInteger[]::new);
    }

    private static BigInteger sum(BigInteger[] factors, BigInteger... numbers) {
        return Activities.sumOfProducts(factors, numbers);
    }
}
