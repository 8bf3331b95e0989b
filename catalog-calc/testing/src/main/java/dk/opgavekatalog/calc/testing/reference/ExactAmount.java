package dk.opgavekatalog.calc.testing.reference;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/** The amount that should be on an account after a step, before rounding. Immutable. */
public final class ExactAmount {

    /** The amount of an account that had nothing and gets nothing. */
    public static final ExactAmount NOTHING = new ExactAmount(BigFraction.ZERO, 0, 0, 0);

    private final BigFraction smallestUnits;
    private final int decimals;
    private final int shares;
    private final int roundings;

    ExactAmount(BigFraction smallestUnits, int decimals, int shares, int roundings) {
        this.smallestUnits = smallestUnits;
        this.decimals = decimals;
        this.shares = shares;
        this.roundings = roundings;
    }

    /**
     * Whether the account receives anything in the step.
     *
     * @return false when all its weights are zero, when it takes no part, and when it only gives
     */
    public boolean isReceived() {
        return shares > 0;
    }

    /**
     * Whether an amount agrees with this one if each share may be less than one smallest unit off. In a step-down
     * allocation, where shares of rounded amounts are shared out again, every rounding on the way is allowed for.
     *
     * @param found the amount
     * @return true when it agrees; where nothing is rounded, when it is equal
     */
    public boolean allows(BigDecimal found) {
        BigFraction difference = Fractions.of(found.movePointRight(decimals))
                .subtract(smallestUnits)
                .abs();
        return roundings == 0 ? difference.signum() == 0 : difference.compareTo(BigFraction.of(roundings)) < 0;
    }

    /** The amount as text, such as {@code exactly 10/3 of 1E-2, 1 share rounded}. */
    @Override
    public String toString() {
        String exact = Fractions.isWhole(smallestUnits)
                ? new BigDecimal(smallestUnits.getNumerator(), decimals).toPlainString()
                : "exactly " + smallestUnits.getNumerator() + "/" + smallestUnits.getDenominator() + " of 1E-"
                        + decimals;
        return roundings == 0 ? exact : exact + ", " + roundings + (roundings == 1 ? " share" : " shares") + " rounded";
    }
}
