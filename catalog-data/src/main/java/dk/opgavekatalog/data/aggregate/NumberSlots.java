package dk.opgavekatalog.data.aggregate;

import java.util.function.IntToLongFunction;

/**
 * A hash table with open addressing that finds the numbers of things. It knows only the numbers; its user keeps the
 * things, compares them and computes their hashes:
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
 * <p>After the loop, either the number is 0 or more and the thing is found, or the slot is free. Not thread-safe.
 */
final class NumberSlots {

    /** An odd multiplier with well-spread bits: the fraction of the golden ratio. */
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /**
     * The numbers plus one, 0 for a free slot. The length is a power of two, and at most half of the slots are taken.
     */
    private int[] slots;

    /** The shift that leaves as many bits of a hash as an index of a slot has. */
    private int shift;

    /** Makes free slots for some numbers; the capacity is a power of two. */
    NumberSlots(int capacity) {
        slots = new int[2 * capacity];
        shift = shiftOf(slots.length);
    }

    private static int shiftOf(int slots) {
        return Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /** Returns the memory for slots of a capacity, in bytes. */
    static long bytes(int capacity) {
        return 2L * Integer.BYTES * capacity;
    }

    /** The number of numbers that have room. */
    int capacity() {
        return slots.length / 2;
    }

    /** Returns the first slot to look at. The highest bits of the product depend on all bits of the hash. */
    int slotOf(long hash) {
        return (int) ((hash * MIX) >>> shift);
    }

    /** Returns the slot to look at next when another thing is in a slot. */
    int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** Returns the number in a slot, or -1 when it is free. */
    int numberAt(int slot) {
        return slots[slot] - 1;
    }

    /** Puts a number into a free slot. */
    void put(int slot, int number) {
        slots[slot] = number + 1;
    }

    /** Makes more room, to a power of two; to be called when the slots are full to capacity. */
    void grow(int capacity, IntToLongFunction hashOf) {
        int size = capacity();
        clear(capacity);
        for (int number = 0; number < size; number++) {
            int slot = slotOf(hashOf.applyAsLong(number));
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = number + 1;
        }
    }

    /** Forgets all numbers and makes room for some. */
    void clear(int capacity) {
        slots = new int[2 * capacity];
        shift = shiftOf(slots.length);
    }
}
