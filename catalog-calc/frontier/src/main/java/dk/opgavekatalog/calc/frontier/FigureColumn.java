package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * One figure of every unit, as whole numbers without a common divisor. They do not depend on the unit of measure of the
 * figure.
 *
 * @param numbers the numbers, in the order of the units
 * @param divisor the common divisor that was taken out, above zero
 * @param decimals how many decimals the figures had
 */
record FigureColumn(List<BigInteger> numbers, BigInteger divisor, int decimals) {

    /**
     * Makes a column of figures; each has at most {@link FrontierUnit#MAX_DIGITS} digits on either side of its point.
     */
    static FigureColumn of(List<BigDecimal> figures) {
        int decimals = decimals(figures);
        List<BigInteger> numbers = figures.stream()
                .map(figure -> figure.movePointRight(decimals).toBigIntegerExact())
                .toList();
        BigInteger divisor =
                numbers.stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        return new FigureColumn(
                numbers.stream().map(number -> number.divide(divisor)).toList(), divisor, decimals);
    }

    /** The largest number of decimals of a figure. */
    static int decimals(List<BigDecimal> figures) {
        return figures.stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
    }

    BigInteger get(int unit) {
        return numbers.get(unit);
    }

    int size() {
        return numbers.size();
    }

    /** The largest number, at least one. */
    BigInteger largest() {
        return numbers.stream().reduce(BigInteger.ONE, BigInteger::max);
    }

    /** Turns a fraction of these numbers back into a figure. */
    ExactFraction figure(BigInteger numerator, BigInteger denominator) {
        return ExactFraction.of(numerator.multiply(divisor), denominator).movePointLeft(decimals);
    }
}
