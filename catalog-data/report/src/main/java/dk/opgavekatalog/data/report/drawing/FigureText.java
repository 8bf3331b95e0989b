package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Writes the values of one figure with as many decimals as give the greatest value four digits, as the texts of
 * benchmarks do. All digits before the mark are shown.
 */
public final class FigureText {

    private static final int DIGITS = 4;

    /** A longer number would not fit beside a mark or below a tick. */
    private static final int LONGEST_IN_PICTURE = 15;

    private final Phrases phrases;
    private final int decimals;

    private FigureText(Phrases phrases, int decimals) {
        this.phrases = phrases;
        this.decimals = decimals;
    }

    /** Makes a form for values. */
    public static FigureText of(List<BigDecimal> values, Language language) {
        BigDecimal greatest = values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        int before = greatest.compareTo(BigDecimal.ONE) < 0 ? 0 : greatest.precision() - greatest.scale();
        return new FigureText(Phrases.in(language), Math.max(DIGITS - before, 0));
    }

    /** Writes a value, rounded half up. */
    public String write(BigDecimal value) {
        return phrases.number(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Writes a statistic, which is no exact number. */
    public String write(double statistic) {
        return write(BigDecimal.valueOf(statistic));
    }

    /** Writes a distance, with its sign. */
    public String signed(double statistic) {
        String text = write(statistic);
        return statistic > 0 ? "+" + text : text;
    }

    /** Writes a value in a picture, where there is little room: a huge one as a power of ten. */
    String inPicture(BigDecimal value) {
        String text = write(value);
        return text.length() <= LONGEST_IN_PICTURE ? text : power(value);
    }

    /** Writes a value such as {@code 1,235·10^17}. */
    String power(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        BigDecimal digits = value.movePointLeft(exponent).setScale(DIGITS - 1, RoundingMode.HALF_UP);
        return phrases.number(digits) + "·10^" + exponent;
    }
}
