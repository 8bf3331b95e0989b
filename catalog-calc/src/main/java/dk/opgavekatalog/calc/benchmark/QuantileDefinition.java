package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.indicator.FigureValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Definitions of the quartiles of a list of values. They differ where a quartile falls between two values. Named and
 * numbered as by Rob J. Hyndman and Yanan Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50
 * (1996). Quartiles are computed as exact fractions, so that a potential is not calculated from a rounded target.
 *
 * <p>Worked example: the lower quartile of 1, 2, 4 and 8 is 1.5 by HF2, 1.25 by HF6, 1.75 by HF7 and 1.417 by HF8.
 *
 * <p>With few values: HF2 and HF7 have quartiles for any number of values; for a single value, both quartiles are that
 * value. HF6 has none for fewer than three values. By HF8, the lower quartile of one or two values would lie before the
 * first value; it is then the first value, and the upper quartile is the last one, as in R. The median always exists
 * and is the same by all four definitions.
 */
public enum QuantileDefinition {
    /** The value at the position, or the mean of two values where it falls between them: the default of SAS. */
    HF2,
    /**
     * Position p(n + 1): KVARTIL.UDELAD (QUARTILE.EXC) of Excel, the default of SPSS and Minitab. For fewer than three
     * values a quartile would lie before the first value or after the last one, so there is none; Excel returns #NUM!.
     */
    HF6,
    /** Position p(n - 1) + 1: KVARTIL.MEDTAG (QUARTILE.INC) of Excel, the default of R and NumPy. */
    HF7,
    /** Position p(n + 1/3) + 1/3: nearly unbiased for the median, as Hyndman and Fan recommend. */
    HF8;

    private static final int QUARTERS = 4;

    /** Positions are counted in twelfths of a place, because quarters of thirds occur. */
    private static final int PLACE = 12;

    /**
     * Finds a quartile.
     *
     * @param quarter 1 for the lower quartile, 2 for the median, 3 for the upper quartile
     * @param sorted values in ascending order, at least one
     * @return the quartile; empty when it would lie outside the values and the definition has none in that case
     */
    Optional<ExactFraction> quartileOf(int quarter, List<FigureValue> sorted) {
        return this == HF2
                ? Optional.of(quartileByMeans(quarter, sorted))
                : quartileAt(twelfths(quarter, sorted.size()), sorted);
    }

    private static ExactFraction quartileByMeans(int quarter, List<FigureValue> sorted) {
        int position = quarter * sorted.size();
        int before = position / QUARTERS;
        return position % QUARTERS == 0
                ? between(sorted.get(before - 1), sorted.get(before), PLACE / 2)
                : sorted.get(before).toFraction();
    }

    private long twelfths(long quarter, long n) {
        return switch (this) {
            case HF2 -> throw new IllegalStateException("HF2 has no position between values");
            case HF6 -> 3 * quarter * (n + 1);
            case HF7 -> 3 * quarter * (n - 1) + PLACE;
            case HF8 -> quarter * (3 * n + 1) + PLACE / 3;
        };
    }

    private Optional<ExactFraction> quartileAt(long twelfths, List<FigureValue> sorted) {
        boolean isBefore = twelfths < PLACE;
        boolean isBehind = twelfths > (long) PLACE * sorted.size();
        if (isBefore || isBehind) {
            return this == HF6
                    ? Optional.empty()
                    : Optional.of(sorted.get(isBefore ? 0 : sorted.size() - 1).toFraction());
        }
        int place = (int) (twelfths / PLACE) - 1;
        int rest = (int) (twelfths % PLACE);
        return Optional.of(
                rest == 0 ? sorted.get(place).toFraction() : between(sorted.get(place), sorted.get(place + 1), rest));
    }

    private static ExactFraction between(FigureValue lower, FigureValue upper, int twelfths) {
        ExactFraction from = lower.toFraction();
        ExactFraction part = ExactFraction.of(BigInteger.valueOf(twelfths), BigInteger.valueOf(PLACE));
        return from.plus(upper.toFraction().minus(from).times(part));
    }

    /** Returns the median, which is the same by every definition. */
    static ExactFraction medianOf(List<FigureValue> sorted) {
        return HF7.quartileOf(2, sorted).orElseThrow();
    }
}
