package dk.opgavekatalog.data.report.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis: places for amounts, in pixels, and ticks at round amounts. Ticks are exact; they lie 1, 2 or 5 times a power
 * of ten apart.
 */
public final class Scale {

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal step;
    private final double start;
    private final double end;

    private Scale(BigDecimal least, BigDecimal most, BigDecimal step, double start, double end) {
        this.least = least;
        this.most = most;
        this.step = step;
        this.start = start;
        this.end = end;
    }

    /**
     * Creates an axis that begins and ends at a tick.
     *
     * @param least the least amount to be placed
     * @param most the largest amount to be placed, not less than the least
     * @param start the place of the beginning
     * @param end the place of the end; before the start when amounts grow upwards
     * @param mostTicks the most ticks between the beginning and the end, 2 or more
     */
    public static Scale of(BigDecimal least, BigDecimal most, double start, double end, int mostTicks) {
        BigDecimal step = step(most.subtract(least), mostTicks);
        BigDecimal first = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(first, last.compareTo(first) == 0 ? first.add(step) : last, step, start, end);
    }

    /** Returns the smallest round step that needs no more ticks. */
    private static BigDecimal step(BigDecimal range, int mostTicks) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal exact = range.divide(BigDecimal.valueOf(mostTicks), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        for (BigDecimal factor : ROUND) {
            if (factor.multiply(power).compareTo(exact) >= 0) {
                return factor.multiply(power);
            }
        }
        throw new IllegalStateException(exact + " has more digits before its power of ten");
    }

    /** Returns the place of an amount. */
    public double at(BigDecimal amount) {
        double part =
                amount.subtract(least).doubleValue() / most.subtract(least).doubleValue();
        return start + part * (end - start);
    }

    /** Returns the amounts at the ticks, from the beginning to the end. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = least; tick.compareTo(most) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }
}
