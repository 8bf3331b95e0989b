package dk.opgavekatalog.data.aggregate;

import java.util.Arrays;

/** Numbers pairs of numbers from 0 on, in the order in which they first come. Not thread-safe. */
public final class NumberedPairs {

    private static final int FIRST_CAPACITY = 32;

    private final NumberSlots slots = new NumberSlots(FIRST_CAPACITY);
    private long[] pairs = new long[FIRST_CAPACITY];
    private int size;

    private final Allowance allowance;

    /**
     * Makes an object without pairs.
     *
     * @param allowance the memory that it may take
     */
    public NumberedPairs(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * Returns the number of a pair, a new number for a new pair.
     *
     * @param first the first number, 0 or more
     * @param second the second number, 0 or more
     * @return the number of the pair
     * @throws AllowanceSpentException when no more memory is allowed
     */
    public int number(int first, int second) {
        long pair = ((long) first << Integer.SIZE) | second;
        int slot = slots.slotOf(pair);
        int number = slots.numberAt(slot);
        while (number >= 0 && pairs[number] != pair) {
            slot = slots.next(slot);
            number = slots.numberAt(slot);
        }
        if (number >= 0) {
            return number;
        }
        if (size == pairs.length) {
            grow();
            return number(first, second);
        }
        pairs[size] = pair;
        slots.put(slot, size);
        return size++;
    }

    private void grow() {
        allowance.exchange(bytes(2 * size), bytes(size));
        slots.grow(2 * size, number -> pairs[number]);
        pairs = Arrays.copyOf(pairs, 2 * size);
    }

    private static long bytes(int capacity) {
        return NumberSlots.bytes(capacity) + (long) Long.BYTES * capacity;
    }

    /**
     * The number of different pairs.
     *
     * @return the number of pairs
     */
    public int getSize() {
        return size;
    }

    /**
     * Returns the first number of a pair.
     *
     * @param number the number of the pair
     * @return the first number
     */
    public int getFirst(int number) {
        return (int) (pairs[number] >>> Integer.SIZE);
    }

    /**
     * Returns the second number of a pair.
     *
     * @param number the number of the pair
     * @return the second number
     */
    public int getSecond(int number) {
        return (int) pairs[number];
    }
}
