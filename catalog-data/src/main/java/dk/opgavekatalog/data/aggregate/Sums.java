package dk.opgavekatalog.data.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sums of all statements, which any number of threads add to, each through an {@link Adder} of its own. Takes 52 to
 * 104 bytes for a place of three measures, however many threads there are, and 156 while it grows; of each statement a
 * kilobyte more, and up to another one for every thread that meets it.
 */
public final class Sums {

    /** The most measures. */
    public static final int MAX_MEASURES = 64;

    /**
     * What stands for an amount where nothing is stated, which zero is something else than. No amount has this value.
     */
    public static final long NOT_STATED = Long.MIN_VALUE;

    private final RowForm form;
    private final int maxPlaces;
    private final Allowance allowance;
    private final AtomicInteger places = new AtomicInteger();
    private final List<PlaceSums> statements = new ArrayList<>();

    /**
     * No sums.
     *
     * @param measures how many sums a place has, 1 to {@value #MAX_MEASURES}
     * @param maxPlaces the most places
     * @param allowance the memory that they may take
     */
    public Sums(int measures, int maxPlaces, Allowance allowance) {
        this.form = new RowForm(measures);
        this.maxPlaces = maxPlaces;
        this.allowance = allowance;
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

    Allowance allowance() {
        return allowance;
    }

    /**
     * How many places there are.
     *
     * @return the number, of all statements
     */
    public int getPlaceCount() {
        return places.get();
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
     * @throws AllowanceSpentException when it is a new one, and no more memory is allowed
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
