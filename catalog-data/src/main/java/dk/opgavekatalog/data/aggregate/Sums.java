package dk.opgavekatalog.data.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sums of all statements, which any number of threads add to, each through an {@link Adder} of its own. Takes about 60 bytes
 * for a place of three measures, however many threads there are.
 */
public final class Sums {

    /** The most measures. */
    public static final int MAX_MEASURES = 64;

    /** What stands for an amount where nothing is stated, which zero is something else than. No amount has this value. */
    public static final long NOT_STATED = Long.MIN_VALUE;

    private final RowForm form;
    private final int maxPlaces;
    private final AtomicInteger places = new AtomicInteger();
    private final List<PlaceSums> statements = new ArrayList<>();

    /**
     * No sums.
     *
     * @param measures how many sums a place has, 1 to {@value #MAX_MEASURES}
     * @param maxPlaces the most places
     */
    public Sums(int measures, int maxPlaces) {
        this.form = new RowForm(measures);
        this.maxPlaces = maxPlaces;
    }

    /**
     * What one thread adds by.
     *
     * @return an adder that nothing is waiting in
     */
    public Adder newAdder() {
        return new Adder(this);
    }

    RowForm form() {
        return form;
    }

    /** Whether there are no more places than may be. */
    boolean isRoom() {
        return places.get() <= maxPlaces;
    }

    /**
     * The sums of a statement.
     *
     * @param statement number of the statement
     * @return its sums
     */
    public PlaceSums get(int statement) {
        synchronized (statements) {
            while (statement >= statements.size()) {
                statements.add(new PlaceSums(form, places));
            }
            return statements.get(statement);
        }
    }
}
