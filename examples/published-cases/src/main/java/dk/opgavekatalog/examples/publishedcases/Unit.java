package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The smallest unit that amounts are whole numbers of.
 *
 * @param decimals the number of decimals of the unit: it is ten to the power of minus this number
 * @param remedy what to do about an amount with more decimals
 */
record Unit(int decimals, String remedy) {

    /** The most decimals; more would leave no room before the point. */
    static final int MAX_DECIMALS = 18;

    private static final BigInteger MAX_UNITS = BigInteger.valueOf(LargestRemainder.MAX_AMOUNT);

    /** Returns the number of units; adds a problem and returns zero when it is not a whole number or too large. */
    long toUnits(BigDecimal amount, Problems problems) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > decimals) {
            problems.add(Reason.TOO_MANY_DECIMALS, amount, Phrase.same("at most " + decimals + "; " + remedy));
            return 0;
        }
        // Compared first: a number such as 1e999999999 would not fit into memory.
        boolean isTooLong = (long) plain.precision() - plain.scale() > MAX_DECIMALS + 1L;
        if (isTooLong || plain.movePointRight(decimals).toBigInteger().abs().compareTo(MAX_UNITS) > 0) {
            problems.add(Reason.OVERFLOW, amount, Phrase.same(largest()));
            return 0;
        }
        return plain.movePointRight(decimals).longValueExact();
    }

    String largest() {
        return "at most " + toText(LargestRemainder.MAX_AMOUNT) + ", or more with fewer --decimals";
    }

    String toText(long units) {
        return toText(BigInteger.valueOf(units));
    }

    String toText(BigInteger units) {
        return new BigDecimal(units, decimals).toPlainString();
    }
}
