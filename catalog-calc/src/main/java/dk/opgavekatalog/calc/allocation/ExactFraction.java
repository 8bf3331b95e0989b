package dk.opgavekatalog.calc.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A fraction of two whole numbers, in lowest terms with a denominator above zero; for example a share before rounding.
 * Immutable.
 */
public final class ExactFraction implements Comparable<ExactFraction> {

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** Keeps terms that are the lowest already, with a denominator above zero. */
    private ExactFraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Creates a fraction.
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
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? new ExactFraction(numerator, denominator)
                : new ExactFraction(numerator.divide(signed), denominator.divide(signed));
    }

    /**
     * Converts a decimal number to a fraction.
     *
     * @param number any number
     * @return the fraction of the same value
     */
    public static ExactFraction of(BigDecimal number) {
        return number.scale() > 0
                ? of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new ExactFraction(number.toBigInteger(), BigInteger.ONE);
    }

    /**
     * Returns the exact share of an amount: {@code amount × weight / totalWeight}.
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
     * Returns the sum of this fraction and another one.
     *
     * @param other the fraction to add
     * @return the exact sum
     */
    public ExactFraction plus(ExactFraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns this fraction minus another one.
     *
     * @param other the fraction to subtract
     * @return the exact difference
     */
    public ExactFraction minus(ExactFraction other) {
        return of(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns the product of this fraction and another one.
     *
     * @param other the fraction to multiply by
     * @return the exact product
     */
    public ExactFraction times(ExactFraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns this fraction divided by another one.
     *
     * @param other the fraction to divide by, not zero
     * @return the exact quotient
     * @throws IllegalArgumentException when the other fraction is zero
     */
    public ExactFraction dividedBy(ExactFraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns the absolute value.
     *
     * @return this fraction, or its negation when it is below zero
     */
    public ExactFraction abs() {
        return numerator.signum() < 0 ? new ExactFraction(numerator.negate(), denominator) : this;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1 when the fraction is negative, zero or positive
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns what must be added to this fraction to get a whole number.
     *
     * @param rounded the whole number that the fraction was rounded to
     * @return {@code rounded} minus this fraction
     */
    public ExactFraction roundingTo(long rounded) {
        // Whatever divides both terms of the difference divides both terms of this fraction too.
        return new ExactFraction(
                BigInteger.valueOf(rounded).multiply(denominator).subtract(numerator), denominator);
    }

    /**
     * Returns the fraction divided by a power of ten, such as øre converted to kroner.
     *
     * @param decimals the exponent, zero or more
     * @return the fraction times 10<sup>-decimals</sup>
     */
    public ExactFraction movePointLeft(int decimals) {
        return of(numerator, denominator.multiply(BigInteger.TEN.pow(decimals)));
    }

    /**
     * Returns whether the fraction is zero.
     *
     * @return true for 0/1
     */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /**
     * Returns the fraction as a decimal number, rounded toward zero. For display only; calculate with the fraction.
     *
     * @param decimals the number of decimals to keep
     * @return the number
     */
    public BigDecimal toDecimal(int decimals) {
        return round(decimals, RoundingMode.DOWN);
    }

    /**
     * Returns the fraction rounded once to a number of decimals.
     *
     * @param decimals the number of decimals to keep
     * @param mode the rounding mode
     * @return the number
     */
    public BigDecimal round(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /**
     * Returns the fraction rounded once to a number of digits.
     *
     * @param context the number of digits and the rounding mode
     * @return the number, without trailing zeros and without an exponent
     * @throws ArithmeticException when the context has unlimited precision and the decimals do not end
     */
    public BigDecimal round(MathContext context) {
        BigDecimal number = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), context)
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
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
    @JsonValue
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
