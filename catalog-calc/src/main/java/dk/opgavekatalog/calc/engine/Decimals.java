package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts decimal numbers of one kind, such as values of a statistic, to whole numbers of a common unit. */
final class Decimals {

    private static final int MAX_INTEGER_DIGITS = 19;
    private static final int MAX_DECIMALS = 18;

    private Decimals() {}

    /**
     * Whole numbers.
     *
     * @param decimals the number of decimals of their unit
     * @param values the numbers; they add up to less than 2^63
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
    record WholeNumbers(int decimals, long[] values) {}

    /** Gives the name of the account of a number. */
    interface Naming {

        /** Returns the account in its unit. */
        Object nameOf(int i);
    }

    /**
     * Adds two weights. One with too many digits is returned unchanged, to be refused later; adding would expand it.
     */
    static BigDecimal add(@Nullable BigDecimal one, BigDecimal other) {
        if (one == null || one.signum() == 0) {
            return other;
        }
        if (other.signum() == 0) {
            return one;
        }
        if (hasTooManyDigits(other)) {
            return other;
        }
        return hasTooManyDigits(one) ? one : one.add(other);
    }

    /** Returns a part of a weight. A weight with too many digits is returned unchanged, to be refused later. */
    static BigDecimal multiply(BigDecimal weight, BigDecimal share) {
        return weight.signum() == 0 || hasTooManyDigits(weight) ? weight : weight.multiply(share);
    }

    /** Returns whether a weight other than zero has too many digits. Expands nothing, so that 1e999999999 is cheap. */
    private static boolean hasTooManyDigits(BigDecimal weight) {
        long integerDigits = (long) weight.precision() - weight.scale();
        return integerDigits > MAX_INTEGER_DIGITS || weight.stripTrailingZeros().scale() > MAX_DECIMALS;
    }

    /** Converts weights; a missing weight is zero. Returns empty and adds problems when a weight is refused. */
    static Optional<WholeNumbers> toWhole(@Nullable BigDecimal[] weights, Naming names, Problems problems) {
        int decimals = 0;
        boolean isUsable = true;
        for (int i = 0; i < weights.length; i++) {
            BigDecimal weight = weights[i];
            if (weight == null || weight.signum() == 0) {
                continue;
            }
            if (weight.signum() < 0) {
                problems.add(
                        Reason.NEGATIVE_WEIGHT,
                        describe(weight.toPlainString(), names.nameOf(i)),
                        Phrase.of("nul eller mere", "zero or more"));
                isUsable = false;
            } else if (hasTooManyDigits(weight)) {
                problems.add(
                        Reason.OVERFLOW,
                        describe(weight.toString(), names.nameOf(i)),
                        Phrase.of(
                                "højst " + MAX_INTEGER_DIGITS + " cifre før decimaltegnet og " + MAX_DECIMALS
                                        + " efter",
                                "at most " + MAX_INTEGER_DIGITS + " digits before the decimal sign and " + MAX_DECIMALS
                                        + " after it"));
                isUsable = false;
            } else {
                decimals = Math.max(decimals, weight.stripTrailingZeros().scale());
            }
        }
        return isUsable ? scale(weights, decimals, names, problems) : Optional.empty();
    }

    private static Phrase describe(String weight, Object name) {
        return Phrase.same(weight).plus(Phrase.of(" på ", " of ")).plus(name.toString());
    }

    private static Optional<WholeNumbers> scale(
            @Nullable BigDecimal[] weights, int decimals, Naming names, Problems problems) {
        long[] values = new long[weights.length];
        long total = 0;
        for (int i = 0; i < values.length; i++) {
            BigDecimal weight = weights[i];
            if (weight == null || weight.signum() == 0) {
                continue;
            }
            try {
                values[i] = weight.movePointRight(decimals).longValueExact();
                total = Math.addExact(total, values[i]);
            } catch (ArithmeticException e) {
                problems.add(
                        Reason.OVERFLOW,
                        describe(weight.toString(), names.nameOf(i)),
                        Phrase.of(
                                "vægte, der giver mindre end 2^63 i alt ved " + decimals + " decimaler",
                                "weights that add up to less than 2^63 at " + decimals + " decimals"));
                return Optional.empty();
            }
        }
        return Optional.of(new WholeNumbers(decimals, values));
    }
}
