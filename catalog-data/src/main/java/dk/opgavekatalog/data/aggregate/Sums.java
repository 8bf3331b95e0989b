package dk.opgavekatalog.data.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sums of all statements. Any number of threads add to them, each through an {@link Adder} of its own. A place with
 * three measures takes 52 to 104 bytes, however many threads there are, and 156 while the sums grow; in a statement of
 * 65 to 1,024 places up to twice as much. A statement takes a kilobyte more, and up to another kilobyte for every
 * thread that meets it.
 */
public final class Sums {

    /** The most measures. */
    public static final int MAX_MEASURES = 64;

    /** Stands for an amount where nothing is stated, which differs from a stated zero. No amount has this value. */
    public static final long NOT_STATED = Long.MIN_VALUE;

    private final RowForm form;
    private final int maxPlaces;
    private final Allowance allowance;
    private final AtomicInteger places = new AtomicInteger();
    private final List<PlaceSums> statements = new ArrayList<>();

    /**
     * Makes an object without sums.
     *
     * @param measures the number of sums of a place, 1 to {@value #MAX_MEASURES}
     * @param maxPlaces the most places
     * @param allowance the memory that the sums may take
     */
    public Sums(int measures, int maxPlaces, Allowance allowance) {
        this.form = new RowForm(measures);
        this.maxPlaces = maxPlaces;
        this.allowance = allowance;
    }

    /**
     * Returns the adder of one thread.
     *
     * @return an adder without waiting rows
     */
    public Adder newAdder() {
        return new Adder(this);
    }

    RowForm form() {
        return form;
    }

    Allowance allowance() {
        return allowance;
    }

    /**
     * The number of places.
     *
     * @return the number, over all statements
     */
    public int getPlaceCount() {
        return places.get();
    }

    /** Whether there are no more places than allowed. */
    boolean isRoom() {
        return places.get() <= maxPlaces;
    }

    /**
     * Returns the sums of a statement.
     *
     * @param statement number of the statement
     * @return its sums
     * @throws AllowanceSpentException when the statement is new and no more memory is allowed
     */
    public PlaceSums get(int statement) {
        synchronized (statements) {
            while (statement >= statements.size()) {
                statements.add(new PlaceSums(form, places, allowance));
            }
            return statements.get(statement);
        }
    }
}
