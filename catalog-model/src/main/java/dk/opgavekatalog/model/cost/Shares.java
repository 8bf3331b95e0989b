package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigDecimal;

/** The rule of numbers that amounts are multiplied by: shares and rates. */
final class Shares {

    private static final int MAX_DECIMALS = 18;

    private Shares() {}

    /** Looks at the size and expands nothing: 1e999999999 must cost nothing. */
    static void checkSize(Problems problems, BigDecimal share, BigDecimal largest) {
        if (share.signum() < 0 || share.compareTo(largest) > 0) {
            problems.add(Reason.OUT_OF_RANGE, share, "0 to " + largest);
        } else if (share.signum() != 0 && share.stripTrailingZeros().scale() > MAX_DECIMALS) {
            problems.add(Reason.TOO_MANY_DECIMALS, share, "at most " + MAX_DECIMALS + " decimals");
        }
    }
}
