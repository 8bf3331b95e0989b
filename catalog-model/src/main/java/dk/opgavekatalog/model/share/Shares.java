package dk.opgavekatalog.model.share;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The rules of numbers that amounts are multiplied by: shares and rates. */
public final class Shares {

    /** The most decimals that a share or rate can have. */
    public static final int MAX_DECIMALS = 18;

    private Shares() {}

    /**
     * Adds a problem when a share lies below zero or above a limit, or has too many decimals. Looks at the size and
     * expands nothing: 1e999999999 must cost nothing.
     *
     * @param problems collector at the place of the share
     * @param share the share
     * @param largest the largest that is allowed
     */
    public static void checkSize(Problems problems, BigDecimal share, BigDecimal largest) {
        if (share.signum() < 0 || share.compareTo(largest) > 0) {
            problems.add(Reason.OUT_OF_RANGE, share, "0 to " + largest);
        } else if (share.signum() != 0 && share.stripTrailingZeros().scale() > MAX_DECIMALS) {
            problems.add(Reason.TOO_MANY_DECIMALS, share, "at most " + MAX_DECIMALS + " decimals");
        }
    }

    /**
     * The sum of shares.
     *
     * @param shares any numbers
     * @return the sum; empty when one of them is no share from 0 to 1, which is reported where it is: adding it up
     *     could cost anything
     */
    public static Optional<BigDecimal> sum(List<BigDecimal> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            Problems ofShare = Problems.at("");
            checkSize(ofShare, share, BigDecimal.ONE);
            if (!ofShare.isEmpty()) {
                return Optional.empty();
            }
            if (share.signum() != 0) { // a zero may be written 0e-999999999, and would expand the sum
                sum = sum.add(share);
            }
        }
        return Optional.of(sum);
    }
}
