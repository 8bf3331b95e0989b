package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * One figure of every unit as whole numbers without a common divisor. These are the same whatever unit of measure the
 * figure is stated in.
 *
 * @param numbers the numbers, in the order of the units
 * @param divisor what was divided by to get them, above zero
 * @param decimals how many decimals were taken away before
 */
record FigureColumn(List<BigInteger> numbers, BigInteger divisor, int decimals) {

    /** A column of figures with few digits. */
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

    /** The decimals of the figure that is stated with the most. */
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

    /** A fraction of these numbers as a figure. */
    ExactFraction figure(BigInteger numerator, BigInteger denominator) {
        return ExactFraction.of(numerator.multiply(divisor), denominator).movePointLeft(decimals);
    }
}
