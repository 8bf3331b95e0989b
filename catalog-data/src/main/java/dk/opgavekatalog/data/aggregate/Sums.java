package dk.opgavekatalog.data.aggregate;

import java.util.ArrayList;
import java.util.List;

/**
 * The sums of all statements. What a row states may wait until more rows of its statement have come, so {@link #flush()} before
 * anything is asked. Takes about 60 bytes for a place of three measures. Not thread-safe.
 */
public final class Sums {

    /** The most measures. */
    public static final int MAX_MEASURES = 64;

    private final int measures;
    private final int maxPlaces;
    private final int[] scratch = new int[PlaceSums.BATCH];
    private final List<PlaceSums> statements = new ArrayList<>();

    /** How many places there are, all statements together, as far as no rows wait. */
    private long places;

    /**
     * No sums.
     *
     * @param measures how many sums a place has, 1 to {@value #MAX_MEASURES}
     * @param maxPlaces the most places
     */
    public Sums(int measures, int maxPlaces) {
        this.measures = measures;
        this.maxPlaces = maxPlaces;
    }

    /**
     * Adds what a row states.
     *
     * @param statement number of the statement, at most one more than the greatest so far
     * @param account number of the account
     * @param unit number of the unit
     * @param stated a bit for each measure in which anything is stated, the first measure's lowest
     * @param amounts for each of these the amount in smallest units
     * @return false when there are more places than may be
     */
    public boolean add(int statement, int account, int unit, long stated, long[] amounts) {
        PlaceSums sums = get(statement);
        int before = sums.getSize();
        if (sums.add(account, unit, stated, amounts)) {
            places += sums.getSize() - before;
        }
        return places <= maxPlaces;
    }

    /**
     * The sums of a statement.
     *
     * @param statement number of the statement, at most one more than the greatest so far
     * @return its sums
     */
    public PlaceSums get(int statement) {
        while (statement >= statements.size()) {
            statements.add(new PlaceSums(measures, scratch));
        }
        return statements.get(statement);
    }

    /**
     * Adds what is waiting.
     *
     * @return false when there are more places than may be
     */
    public boolean flush() {
        places = 0;
        for (PlaceSums sums : statements) {
            sums.flush();
            places += sums.getSize();
        }
        return places <= maxPlaces;
    }

    /**
     * Adds other sums of the same measures, which have no rows waiting.
     *
     * @param other the other sums
     * @param statementOf for each statement of the others its number in these
     * @param accountOf for each account of the others its number in these
     * @param unitOf for each unit of the others its number in these
     * @return false when there are more places than may be
     */
    public boolean addAll(Sums other, int[] statementOf, int[] accountOf, int[] unitOf) {
        for (int s = 0; s < other.statements.size(); s++) {
            get(statementOf[s]).addAll(other.statements.get(s), accountOf, unitOf);
        }
        return flush();
    }
}
