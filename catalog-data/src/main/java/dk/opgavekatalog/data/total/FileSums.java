package dk.opgavekatalog.data.total;

import dk.opgavekatalog.data.aggregate.Adder;
import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.NumberedPairs;
import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.aggregate.Sums;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of the rows of one file that one thread has read, as the file states them. A row has four keys, given by
 * numbers. Not thread-safe.
 */
public final class FileSums {

    private final int measures;
    private final Allowance allowance;
    private final NumberedPairs firstKeys;
    private final Sums sums;
    private final Adder adder;

    /** Makes sums of nothing, which take their memory from an allowance until they are {@linkplain #close closed}. */
    public FileSums(int measures, Allowance whole) {
        this.measures = measures;
        this.allowance = whole.newPart();
        this.firstKeys = new NumberedPairs(allowance);
        this.sums = new Sums(measures, Integer.MAX_VALUE, allowance);
        this.adder = sums.newAdder();
    }

    /** Takes the sums of rows with the same keys. */
    @FunctionalInterface
    interface SumHandler {
        void sums(int[] keys, Stretch stretch);
    }

    /**
     * Adds a row.
     *
     * @param amounts holds the amounts of the row, from an offset on, or {@link Sums#NOT_STATED}
     */
    public void add(int first, int second, int third, int fourth, long[] amounts, int offset) {
        adder.add(firstKeys.number(first, second), fourth, third, amounts, offset);
    }

    /** Adds the rows that wait to be added. */
    void flush() {
        adder.flush();
    }

    /** Hands over the sums; nothing may wait to be added. */
    void forEach(SumHandler handler) {
        int[] keys = new int[4];
        for (int pair = 0; pair < firstKeys.getSize(); pair++) {
            keys[0] = firstKeys.getFirst(pair);
            keys[1] = firstKeys.getSecond(pair);
            PlaceSums places = sums.get(pair);
            for (int place = 0; place < places.getSize(); place++) {
                keys[2] = places.getUnit(place);
                keys[3] = places.getAccount(place);
                handler.sums(keys, stretch(places, place));
            }
        }
    }

    private Stretch stretch(PlaceSums places, int place) {
        List<BigInteger> ofPlace = new ArrayList<>(measures);
        for (int m = 0; m < measures; m++) {
            ofPlace.add(places.getSum(place, m));
        }
        return new Stretch(1, ofPlace);
    }

    /** Gives back the memory. */
    public void close() {
        allowance.giveBackAll();
    }
}
