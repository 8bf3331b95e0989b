package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.wording.Phrases;

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
        return phrases.number(value, decimals);
    }

    String writeSigned(double value) {
        String text = write(value);
        return value > 0 ? "+" + text : text;
    }
}
