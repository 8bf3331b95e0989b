package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.wording.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the values of one benchmark with as many decimals as tell them apart, and no more. */
final class ValueText {

    /** Digits of the greatest value. */
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

    String write(double value) {
        return rounded(value, decimals, phrases);
    }

    static String rounded(double value, int decimals, Phrases phrases) {
        return phrases.number(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    String writeSigned(double value) {
        String text = write(value);
        return value > 0 ? "+" + text : text;
    }
}
