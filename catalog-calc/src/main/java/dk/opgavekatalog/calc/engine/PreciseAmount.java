package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount, or a part of one, with {@value #PLACES} binary places. Exact fractions would grow with every account that
 * an amount came through, until a sum over thousands of units could not be worked out any more; these do not, and
 * their error stays far below the smallest difference that counts.
 *
 * <p>{@link #share(long, List)} rounds such amounts to whole units. It looks at {@value #PLACES_THAT_COUNT} places:
 * amounts that differ by less count as equal, and one that is so near to a whole number counts as that number. Each of
 * a hundred million divisions errs by less than 2<sup>-{@value #PLACES}</sup>, so that amounts below 2<sup>63</sup> are
 * right to more than those places.
 *
 * @param scaled the amount times 2<sup>{@value #PLACES}</sup>
 */
public record PreciseAmount(BigInteger scaled) {

    static final int PLACES = 256;

    static final int PLACES_THAT_COUNT = 128;

    static final PreciseAmount ZERO = new PreciseAmount(BigInteger.ZERO);

    static final PreciseAmount ONE = of(1);

    static PreciseAmount of(long amount) {
        return new PreciseAmount(BigInteger.valueOf(amount).shiftLeft(PLACES));
    }

    public PreciseAmount plus(PreciseAmount other) {
        return new PreciseAmount(scaled.add(other.scaled));
    }

    PreciseAmount times(long factor) {
        return new PreciseAmount(scaled.multiply(BigInteger.valueOf(factor)));
    }

    PreciseAmount dividedBy(long divisor) {
        return new PreciseAmount(scaled.divide(BigInteger.valueOf(divisor)));
    }

    /** Divides a fraction by a whole number; exact until the one division at the end. */
    static PreciseAmount ofQuotient(ExactFraction dividend, long divisor) {
        return new PreciseAmount(dividend.getNumerator()
                .shiftLeft(PLACES)
                .divide(dividend.getDenominator().multiply(BigInteger.valueOf(divisor))));
    }

    /** Multiplies by a fraction; exact until the one division at the end. */
    PreciseAmount times(ExactFraction factor) {
        return new PreciseAmount(scaled.multiply(factor.getNumerator()).divide(factor.getDenominator()));
    }

    /**
     * Rounds amounts to whole numbers that add up to a whole. Each is rounded down, and the units left over go one each
     * to the largest remainders; of equal ones, to the first. Amounts that differ only in sign are rounded alike.
     *
     * @param whole what the amounts add up to, but for their error
     * @param amounts the amounts
     * @return a whole number for each amount, less than one from it
     */
    public static long[] share(long whole, List<PreciseAmount> amounts) {
        boolean isNegative = whole < 0;
        long[] shares = new long[amounts.size()];
        List<BigInteger> remainders = new ArrayList<>(shares.length);
        long leftOver = isNegative ? Math.negateExact(whole) : whole;
        for (int i = 0; i < shares.length; i++) {
            BigInteger counting = amounts.get(i).counting(isNegative);
            BigInteger floor = counting.shiftRight(PLACES_THAT_COUNT);
            shares[i] = floor.longValueExact();
            leftOver = Math.subtractExact(leftOver, shares[i]);
            remainders.add(counting.subtract(floor.shiftLeft(PLACES_THAT_COUNT)));
        }
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(leftOver)
                .forEach(i -> shares[i]++);
        for (int i = 0; i < shares.length && isNegative; i++) {
            shares[i] = -shares[i];
        }
        return shares;
    }

    /** Returns the amount, rounded to the places that count. */
    BigInteger counting(boolean isNegated) {
        BigInteger half = BigInteger.ONE.shiftLeft(PLACES - PLACES_THAT_COUNT - 1);
        BigInteger signed = isNegated ? scaled.negate() : scaled;
        return signed.add(half).shiftRight(PLACES - PLACES_THAT_COUNT);
    }
}
