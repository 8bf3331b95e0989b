package dk.opgavekatalog.data.total;

import dk.opgavekatalog.data.aggregate.Adder;
import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.NumberedPairs;
import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.aggregate.Sums;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sums of the rows of one file that one thread has read, as the file states them. A row has four keys, given by
 * numbers. Not thread-safe.
 */
public final class FileSums {

    private final int measures;
    private final int parts;
    private final Allowance allowance;
    private final NumberedPairs firstKeys;

    /** The sums of each part of the rows. */
    private final List<Sums> sums;

    private final List<Adder> adders;

    /**
     * Makes sums of nothing, which take their memory from an allowance until they are {@linkplain #close closed}.
     *
     * @param parts how often a row states the measures, such as once for each month
     */
    public FileSums(int measures, int parts, Allowance whole) {
        this.measures = measures;
        this.parts = parts;
        this.allowance = whole.newPart();
        this.firstKeys = new NumberedPairs(allowance);
        this.sums = Stream.generate(() -> new Sums(measures, Integer.MAX_VALUE, allowance))
                .limit(parts)
                .toList();
        this.adders = sums.stream().map(Sums::newAdder).toList();
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
        int pair = firstKeys.number(first, second);
        for (int part = 0; part < parts; part++) {
            adders.get(part).add(pair, fourth, third, amounts, offset + part * measures);
        }
    }

    /** Adds the rows that wait to be added. */
    void flush() {
        adders.forEach(Adder::flush);
    }

    /** Hands over the sums; nothing may wait to be added. */
    void forEach(SumHandler handler) {
        int[] keys = new int[4];
        for (int pair = 0; pair < firstKeys.getSize(); pair++) {
            keys[0] = firstKeys.getFirst(pair);
            keys[1] = firstKeys.getSecond(pair);
            int number = pair;
            List<PlaceSums> places = sums.stream().map(part -> part.get(number)).toList();
            for (int place = 0; place < places.get(0).getSize(); place++) {
                keys[2] = places.get(0).getUnit(place);
                keys[3] = places.get(0).getAccount(place);
                handler.sums(keys, stretch(places, place));
            }
        }
    }

    /** Returns the sums of a place. Every part has the same places in the same order, as all get the same rows. */
    private Stretch stretch(List<PlaceSums> places, int place) {
        List<BigInteger> ofPlace = new ArrayList<>(parts * measures);
        for (PlaceSums part : places) {
            for (int m = 0; m < measures; m++) {
                ofPlace.add(part.getSum(place, m));
            }
        }
        return new Stretch(1, ofPlace);
    }

    /** Gives back the memory. */
    public void close() {
        allowance.giveBackAll();
    }
}
