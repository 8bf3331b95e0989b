package dk.opgavekatalog.data.aggregate;

import java.util.Arrays;

/** Numbers pairs of numbers from 0 on, in the order in which they first come. Not thread-safe. */
public final class NumberedPairs {

    private static final int FIRST_SLOTS = 64;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** Number of the pair plus one, 0 for a free slot; a power of two of them, at most half of them taken. */
    private int[] slots = new int[FIRST_SLOTS];

    private long[] pairs = new long[FIRST_SLOTS / 2];
    private int size;

    private final Allowance allowance;

    /**
     * Without any pair.
     *
     * @param allowance the memory that it may take
     */
    public NumberedPairs(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * The number of a pair, a new one for a pair that did not come before.
     *
     * @param first the first number, 0 or more
     * @param second the second number, 0 or more
     * @return the number of the pair
     * @throws AllowanceSpentException when no more memory is allowed
     */
    public int number(int first, int second) {
        long pair = ((long) first << Integer.SIZE) | second;
        int slot = slotOf(pair);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (pairs[number] == pair) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (size == pairs.length) {
            grow();
            return number(first, second);
        }
        pairs[size] = pair;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slotOf(long pair) {
        return (int) ((pair * MIX) >>> (Long.SIZE - Integer.numberOfTrailingZeros(slots.length)));
    }

    private void grow() {
        allowance.exchange(2 * bytes(), bytes());
        slots = new int[2 * slots.length];
        pairs = Arrays.copyOf(pairs, 2 * size);
        for (int number = 0; number < size; number++) {
            int slot = slotOf(pairs[number]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }

    private long bytes() {
        return (long) Integer.BYTES * slots.length + (long) Long.BYTES * pairs.length;
    }

    /**
     * How many different pairs came.
     *
     * @return the number of pairs
     */
    public int getSize() {
        return size;
    }

    /**
     * The first number of a pair.
     *
     * @param number the number of the pair
     * @return the first number
     */
    public int getFirst(int number) {
        return (int) (pairs[number] >>> Integer.SIZE);
    }

    /**
     * The second number of a pair.
     *
     * @param number the number of the pair
     * @return the second number
     */
    public int getSecond(int number) {
        return (int) pairs[number];
    }
}
