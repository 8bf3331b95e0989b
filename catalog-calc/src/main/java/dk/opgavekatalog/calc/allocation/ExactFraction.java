package dk.opgavekatalog.calc.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A fraction of two whole numbers, in lowest terms with a denominator above zero. Says what a share would be if nothing
 * had to be rounded.
 */
public final class ExactFraction implements Comparable<ExactFraction> {

    private final BigInteger numerator;
    private final BigInteger denominator;

    private ExactFraction(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(signed);
        this.denominator = denominator.divide(signed);
    }

    /**
     * A fraction.
     *
     * @param numerator any number
     * @param denominator any number but zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException when the denominator is zero
     */
    public static ExactFraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(numerator + "/0; allowed is any denominator but zero");
        }
        return new ExactFraction(numerator, denominator);
    }

    /**
     * The exact share of an amount: {@code amount × weight / totalWeight}.
     *
     * @param amount the amount that is shared out
     * @param weight the weight of the receiver
     * @param totalWeight the sum of all weights, not zero
     * @return the share, before rounding
     * @throws IllegalArgumentException when the total weight is zero
     */
    public static ExactFraction ofShare(long amount, long weight, long totalWeight) {
        return of(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight)), BigInteger.valueOf(totalWeight));
    }

    /**
     * The numerator in lowest terms.
     *
     * @return any number
     */
    public BigInteger getNumerator() {
        return numerator;
    }

    /**
     * The denominator in lowest terms.
     *
     * @return a number above zero
     */
    public BigInteger getDenominator() {
        return denominator;
    }

    /**
     * What has to be added to this fraction to get a whole number.
     *
     * @param rounded the whole number that the fraction was rounded to
     * @return {@code rounded} minus this fraction
     */
    public ExactFraction roundingTo(long rounded) {
        return of(BigInteger.valueOf(rounded).multiply(denominator).subtract(numerator), denominator);
    }

    /**
     * The fraction divided by a power of ten, such as a number of øre as kroner.
     *
     * @param decimals the exponent, zero or more
     * @return the fraction times 10<sup>-decimals</sup>
     */
    public ExactFraction movePointLeft(int decimals) {
        return of(numerator, denominator.multiply(BigInteger.TEN.pow(decimals)));
    }

    /**
     * Whether the fraction is zero.
     *
     * @return true for 0/1
     */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /**
     * The fraction as a decimal number, rounded toward zero. For display; calculate with the fraction.
     *
     * @param decimals decimals to keep
     * @return the number
     */
    public BigDecimal toDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(ExactFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactFraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The fraction as text.
     *
     * @return such as {@code -7/3}, or {@code 5} when the denominator is one
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
