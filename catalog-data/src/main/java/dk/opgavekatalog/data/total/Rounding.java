package dk.opgavekatalog.data.total;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How people round a sum before they write it down as a total. */
public final class Rounding {

    private Rounding() {}

    /** Whether a sum is a total once it is rounded to so many decimals; halves go up, or to an even digit. */
    public static boolean gives(BigDecimal sum, BigDecimal total, int decimals) {
        return sum.setScale(decimals, RoundingMode.HALF_UP).compareTo(total) == 0
                || sum.setScale(decimals, RoundingMode.HALF_EVEN).compareTo(total) == 0;
    }
}
