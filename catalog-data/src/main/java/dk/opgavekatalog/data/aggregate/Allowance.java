package dk.opgavekatalog.data.aggregate;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The memory, in bytes, that several structures may take together. A structure takes from it before it grows, so that
 * the limit is met before the heap is full. Structures grow seldom, by doubling, so that this costs little. Any number
 * of threads may take from it.
 */
public final class Allowance {

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    /** The allowance that this one is a part of, or null. */
    private final @Nullable Allowance whole;

    /**
     * Makes an allowance from which nothing is taken yet.
     *
     * @param limit the most bytes
     */
    public Allowance(long limit) {
        this(limit, null);
    }

    private Allowance(long limit, @Nullable Allowance whole) {
        this.limit = limit;
        this.whole = whole;
    }

    /**
     * Returns an allowance whose bytes are taken from this one, for structures that are given up together.
     *
     * @return an allowance from which nothing is taken yet
     */
    public Allowance newPart() {
        return new Allowance(limit, this);
    }

    /**
     * Takes bytes if enough are left.
     *
     * @param bytes the number of bytes
     * @return false when too few are left; then nothing is taken
     */
    public boolean tryTake(long bytes) {
        if (taken.addAndGet(bytes) > limit || (whole != null && !whole.tryTake(bytes))) {
            taken.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /**
     * Takes bytes.
     *
     * @param bytes the number of bytes
     * @throws AllowanceSpentException when too few are left
     */
    public void take(long bytes) {
        if (!tryTake(bytes)) {
            throw new AllowanceSpentException();
        }
    }

    /**
     * Takes the bytes of a larger array and gives back those of the array that it replaces.
     *
     * @param bytes the bytes of the new array
     * @param old the bytes of the old array; for a moment both are in memory
     * @throws AllowanceSpentException when there is no room for both
     */
    void exchange(long bytes, long old) {
        take(bytes);
        giveBack(old);
    }

    /**
     * Gives back bytes that were taken.
     *
     * @param bytes the number of bytes
     */
    public void giveBack(long bytes) {
        taken.addAndGet(-bytes);
        if (whole != null) {
            whole.giveBack(bytes);
        }
    }

    /** Gives back everything that is taken. Nothing may use it any more. */
    public void giveBackAll() {
        giveBack(taken.get());
    }

    /**
     * The number of bytes taken now.
     *
     * @return a number of bytes, at most the limit
     */
    public long getTaken() {
        return taken.get();
    }
}
