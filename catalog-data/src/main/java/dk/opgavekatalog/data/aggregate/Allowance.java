package dk.opgavekatalog.data.aggregate;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory things may take together, in bytes. Whatever grows takes from it first, so that a limit is met before
 * the heap is full; and it grows seldom, by doubling, so that this costs nothing. Any number of threads take from it.
 */
public final class Allowance {

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    /**
     * An allowance that nothing is taken from yet.
     *
     * @param limit the most bytes
     */
    public Allowance(long limit) {
        this.limit = limit;
    }

    /**
     * Takes bytes, if there are as many left.
     *
     * @param bytes how many
     * @return false when there are not; nothing is taken then
     */
    public boolean tryTake(long bytes) {
        if (taken.addAndGet(bytes) > limit) {
            taken.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /**
     * Takes bytes.
     *
     * @param bytes how many
     * @throws AllowanceSpentException when there are not as many left
     */
    public void take(long bytes) {
        if (!tryTake(bytes)) {
            throw new AllowanceSpentException();
        }
    }

    /**
     * Takes the bytes of an array, and what it is the larger successor of back.
     *
     * @param bytes of the new array
     * @param old bytes of the array that it takes the place of; both are there for a moment
     * @throws AllowanceSpentException when there is no room for both
     */
    void exchange(long bytes, long old) {
        take(bytes);
        giveBack(old);
    }

    /**
     * Gives back what was taken.
     *
     * @param bytes how many
     */
    public void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    /**
     * What is taken now.
     *
     * @return a number of bytes, at most the limit
     */
    public long getTaken() {
        return taken.get();
    }
}
