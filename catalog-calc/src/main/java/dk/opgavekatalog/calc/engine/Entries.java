package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.cost.AllocationKey;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The entries that one sharing wrote into the journal: one source, one measure, several receivers. Kept together, so
 * that a journal costs little more than the shares themselves; each entry is made when someone asks. Immutable.
 */
public abstract class Entries {

    private final int step;
    private final int measure;
    private final int source;
    private final int seen;

    /**
     * Entries of a sharing.
     *
     * @param step number of the step, from 1
     * @param measure index of the measure
     * @param source position of the account that gives
     * @param seen how many sharings of the journal had come to the source when it gave
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

    /** The sharings before this place in the journal had come to the source when it gave, those after it had not. */
    public int seen() {
        return seen;
    }

    /** How many receivers there are; not each of them has an entry. */
    public abstract int size();

    /** Whether a receiver has an entry: it weighs something, and it is not what stays where it is. */
    public abstract boolean isEntry(int i);

    /** The position of a receiver. */
    public abstract int target(int i);

    /** What a receiver gets, in smallest units. */
    public abstract long amount(int i);

    /** What was shared out, in smallest units; with decimals only where it is no amount that stood somewhere. */
    public abstract BigDecimal shared(int i);

    /** What was shared out, before any rounding, in smallest units. */
    public abstract ExactFraction exactShared(int i);

    /** What a receiver gets before rounding, in smallest units. */
    public abstract ExactFraction exactAmount(int i);

    /** What a receiver weighs. */
    public abstract BigDecimal weight(int i);

    /** What all receivers weigh. */
    public abstract BigDecimal totalWeight();

    /** The key that the weights come from; empty where a step needs none. */
    public abstract Optional<AllocationKey> key();

    /** Whether the key is the fallback of its step. */
    public abstract boolean isFallback();
}
