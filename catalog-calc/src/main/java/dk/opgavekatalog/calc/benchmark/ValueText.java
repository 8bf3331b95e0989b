package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.wording.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the values of one benchmark with as many decimals as give the greatest value four digits. */
final class ValueText {

    /** The number of digits of the greatest value. */
    private static final int DIGITS = 4;

    private final Phrases phrases;
    private final int decimals;

    ValueText(Benchmark benchmark, Phrases phrases) {
        this.phrases = phrases;
        double greatest = benchmark.getPlacements().stream()
                .mapToDouble(placement -> Math.abs(placement.toDouble()))
                .max()
                .orElse(0);
        int before = greatest < 1 ? 0 : (int) Math.floor(Math.log10(greatest)) + 1;
        this.decimals = Math.max(DIGITS - before, 0);
    }

    String write(ExactFraction value) {
        return rounded(value, decimals, phrases);
    }

    /** Writes a statistic, which is not an exact number. */
    String write(double statistic) {
        return phrases.number(BigDecimal.valueOf(statistic).setScale(decimals, RoundingMode.HALF_UP));
    }

    static String rounded(ExactFraction value, int decimals, Phrases phrases) {
        return phrases.number(value.round(decimals, RoundingMode.HALF_UP));
    }

    String writeSigned(ExactFraction value) {
        String text = write(value);
        return value.signum() > 0 ? "+" + text : text;
    }
}
