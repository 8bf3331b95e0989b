package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;

/** What the numbers along an axis count, so that they stay short: one, a thousand, a million or a billion. */
public enum AxisUnit {
    ONE(0, "", ""),
    THOUSAND(3, "1.000 ", "thousand "),
    MILLION(6, "mio. ", "million "),
    BILLION(9, "mia. ", "billion ");

    private final int power;
    private final String danish;
    private final String english;

    AxisUnit(int power, String danish, String english) {
        this.power = power;
        this.danish = danish;
        this.english = english;
    }

    /** Returns the largest unit in which the distance between two ticks is at least one. */
    public static AxisUnit of(Scale scale) {
        BigDecimal step = scale.ticks().get(1).subtract(scale.ticks().get(0));
        for (int i = values().length - 1; i > 0; i--) {
            if (step.movePointLeft(values()[i].power).compareTo(BigDecimal.ONE) >= 0) {
                return values()[i];
            }
        }
        return ONE;
    }

    /** Writes the amount at a tick in this unit. */
    public String write(BigDecimal tick, Language language) {
        BigDecimal shown = tick.movePointLeft(power).stripTrailingZeros();
        return Phrases.in(language).number(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    /** Writes what the numbers count, such as {@code million DKK}. */
    public String name(String unit, Language language) {
        return Phrases.in(language).of(danish, english) + unit;
    }
}
