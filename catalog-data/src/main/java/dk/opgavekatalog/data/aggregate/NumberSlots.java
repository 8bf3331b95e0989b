package dk.opgavekatalog.data.aggregate;

import java.util.function.IntToLongFunction;

/**
 * Where the numbers of things are found by what the things are: a hash table with open addressing, which knows the
 * numbers alone. Whoever uses it keeps the things, compares them and tells their hashes:
 *
 * <pre>{@code
 * int slot = slots.slotOf(hash);
 * int number = slots.numberAt(slot);
 * while (number >= 0 && !isThatOne(number)) {
 *     slot = slots.next(slot);
 *     number = slots.numberAt(slot);
 * }
 * }</pre>
 *
 * <p>Then there is a number of 0 or more, or the slot is free. Not thread-safe.
 */
final class NumberSlots {

    /** Odd, with bits all over: the fraction of the golden ratio. */
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** Number plus one, 0 for a free slot; a power of two of them, at most half of them taken. */
    private int[] slots;

    /** Leaves as many bits of a hash as number the slots. */
    private int shift;

    /** Free slots for some numbers, a power of two of them. */
    NumberSlots(int capacity) {
        slots = new int[2 * capacity];
        shift = shiftOf(slots.length);
    }

    private static int shiftOf(int slots) {
        return Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /** What slots for so many numbers take in memory. */
    static long bytes(int capacity) {
        return 2L * Integer.BYTES * capacity;
    }

    /** How many numbers there is room for. */
    int capacity() {
        return slots.length / 2;
    }

    /** Where to look first. The highest bits of the product depend on all bits of the hash. */
    int slotOf(long hash) {
        return (int) ((hash * MIX) >>> shift);
    }

    /** Where to look when another thing is in a slot. */
    int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** The number in a slot, or -1 when it is free. */
    int numberAt(int slot) {
        return slots[slot] - 1;
    }

    /** Puts a number into a free slot. */
    void put(int slot, int number) {
        slots[slot] = number + 1;
    }

    /** Makes room for twice as many numbers as there are, which is all that there was room for. */
    void grow(IntToLongFunction hashOf) {
        int size = capacity();
        clear(2 * size);
        for (int number = 0; number < size; number++) {
            int slot = slotOf(hashOf.applyAsLong(number));
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = number + 1;
        }
    }

    /** Forgets all numbers, and has room for some. */
    void clear(int capacity) {
        slots = new int[2 * capacity];
        shift = shiftOf(slots.length);
    }
}
