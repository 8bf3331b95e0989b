package dk.opgavekatalog.data.total;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that a total row states.
 *
 * @param column the number of its column
 * @param measures the measures that it is the sum of, by their numbers
 * @param amount the figure
 * @param decimals how many decimals of it the file shows; below 0 where its last digit counts tens, hundreds or more
 */
public record TotalFigure(int column, List<Integer> measures, BigDecimal amount, int decimals) {

    boolean is(BigDecimal sum) {
        return sum.compareTo(amount) == 0;
    }

    /** Whether a sum is the figure once it is rounded to the decimals of that; halves go up, or to an even digit. */
    boolean isRounded(BigDecimal sum) {
        return Rounding.gives(sum, amount, decimals);
    }
}
