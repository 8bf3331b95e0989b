package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.cost.AllocationKey;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The entries that one sharing wrote into the journal: one source, one measure, several receivers. They are kept
 * together, so that a journal needs little more memory than the shares themselves; an entry is created when it is read.
 * Immutable.
 */
public abstract class Entries {

    private final int step;
    private final int measure;
    private final int source;
    private final int seen;

    /**
     * Creates the entries of a sharing.
     *
     * @param step the number of the step, from 1
     * @param measure the index of the measure
     * @param source the position of the account that gives
     * @param seen the number of sharings in the journal that had been applied to the source when it gave
     */
    Entries(int step, int measure, int source, int seen) {
        this.step = step;
        this.measure = measure;
        this.source = source;
        this.seen = seen;
    }

    public int step() {
        return step;
    }

    public int measure() {
        return measure;
    }

    public int source() {
        return source;
    }

    /** The number of sharings in the journal that had been applied to the source when it gave. */
    public int seen() {
        return seen;
    }

    /** The number of receivers; not every receiver has an entry. */
    public abstract int size();

    /** Returns whether a receiver has an entry: its weight is above zero, and it is not the source itself. */
    public abstract boolean isEntry(int i);

    /** Returns the position of a receiver. */
    public abstract int target(int i);

    /** Returns the amount that a receiver gets, in smallest units. */
    public abstract long amount(int i);

    /**
     * Returns the amount shared out, in smallest units; it can have decimals only when it is the base of a surcharge.
     */
    public abstract BigDecimal shared(int i);

    /** Returns the amount shared out before any rounding, in smallest units. */
    public abstract ExactFraction exactShared(int i);

    /** Returns the amount that a receiver gets before rounding, in smallest units. */
    public abstract ExactFraction exactAmount(int i);

    /** Returns the weight of a receiver. */
    public abstract BigDecimal weight(int i);

    /** Returns the total weight of all receivers. */
    public abstract BigDecimal totalWeight();

    /** The key that the weights come from; empty when a step needs none. */
    public abstract Optional<AllocationKey> key();

    /** Returns whether the key is the fallback key of its step. */
    public abstract boolean isFallback();
}
