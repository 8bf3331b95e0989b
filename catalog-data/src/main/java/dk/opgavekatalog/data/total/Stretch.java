package dk.opgavekatalog.data.total;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some rows: how many they are, and what they add up to.
 *
 * @param rows the number of rows
 * @param sums the sum of each measure, in smallest units
 */
public record Stretch(long rows, List<BigInteger> sums) {

    /** No rows. */
    public static Stretch none(int measures) {
        return new Stretch(0, Collections.nCopies(measures, BigInteger.ZERO));
    }

    /** These rows and others. */
    public Stretch plus(Stretch other) {
        return new Stretch(
                rows + other.rows,
                IntStream.range(0, sums.size())
                        .mapToObj(m -> sums.get(m).add(other.sums.get(m)))
                        .toList());
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
