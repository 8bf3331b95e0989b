package dk.opgavekatalog.data.total;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some rows: how many they are, and what they add up to.
 *
 * @param rows the number of rows
 * @param sums the sum of each measure, in smallest units
 */
public record Stretch(long rows, List<BigInteger> sums) {

    // Equality is written out, since that of a record is linked at run time, and every file is compared with the
    // others.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stretch that && rows == that.rows && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(rows) + sums.hashCode();
    }

    /** No rows. */
    public static Stretch none(int measures) {
        return new Stretch(0, Collections.nCopies(measures, BigInteger.ZERO));
    }

    /** Whether every sum is zero. */
    public boolean isZero() {
        for (BigInteger sum : sums) {
            if (sum.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /** These rows and others. */
    public Stretch plus(Stretch other) {
        List<BigInteger> together = new ArrayList<>(sums.size());
        for (int m = 0; m < sums.size(); m++) {
            together.add(sums.get(m).add(other.sums.get(m)));
        }
        return new Stretch(rows + other.rows, Collections.unmodifiableList(together));
    }

    /** These rows without some of them. */
    public Stretch minus(Stretch part) {
        return new Stretch(
                rows - part.rows,
                IntStream.range(0, sums.size())
                        .mapToObj(m -> sums.get(m).subtract(part.sums.get(m)))
                        .toList());
    }
}
