package dk.opgavekatalog.data.aggregate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers the different cells of a column from 0 on, in the order in which they first come. Cells are equal when their bytes
 * are. Not thread-safe.
 */
public final class Dictionary {

    /** The most different cells that one column may have in one reading. */
    public static final int MAX_SIZE = 1 << 21;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int FIRST_SLOTS = 256;

    /** Odd, with bits all over: the fraction of the golden ratio. */
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** Number of the cell plus one, 0 for a free slot; a power of two of them, at most half of them taken. */
    private int[] slots = new int[FIRST_SLOTS];

    private long[] hashes = new long[FIRST_SLOTS / 2];
    private byte[][] cells = new byte[FIRST_SLOTS / 2][];
    private int size;

    /**
     * The number of a cell, a new one for a cell that did not come before.
     *
     * @param bytes holds the cell; eight bytes behind it may be read
     * @param start where the cell begins
     * @param end where it ends
     * @return the number; {@link #MAX_SIZE} when the dictionary is full and does not have the cell
     */
    public int number(byte[] bytes, int start, int end) {
        long hash = hash(bytes, start, end);
        int mask = slots.length - 1;
        int slot = slotOf(hash);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isEqual(number, bytes, start, end)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return size == MAX_SIZE ? MAX_SIZE : add(slot, hash, Arrays.copyOfRange(bytes, start, end));
    }

    /** Of cells of the same hash. Hashing a cell of less than eight bytes loses nothing. */
    private boolean isEqual(int number, byte[] bytes, int start, int end) {
        byte[] cell = cells[number];
        boolean isShort = end - start < Long.BYTES && cell.length < Long.BYTES;
        return isShort || Arrays.equals(cell, 0, cell.length, bytes, start, end);
    }

    private int add(int slot, long hash, byte[] cell) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            cells = Arrays.copyOf(cells, 2 * size);
        }
        hashes[size] = hash;
        cells[size] = cell;
        size++;
        slots[slot] = size;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = slotOf(hashes[number]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    private static long hash(byte[] bytes, int start, int end) {
        long hash = (long) end - start;
        int i = start;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            hash = mix(hash ^ (long) WORD.get(bytes, i));
        }
        if (i < end) {
            // What stands behind the cell is shifted out.
            long last = (long) WORD.get(bytes, i) << (Long.SIZE - Byte.SIZE * (end - i));
            hash = mix(hash ^ last);
        }
        return hash;
    }

    private static long mix(long hash) {
        long mixed = hash * MIX;
        return mixed ^ (mixed >>> 29);
    }

    /** The highest bits of a hash depend on all of the cell. */
    private int slotOf(long hash) {
        return (int) (hash >>> (Long.SIZE - Integer.numberOfTrailingZeros(slots.length)));
    }

    /**
     * The number of different cells.
     *
     * @return the number
     */
    public int getSize() {
        return size;
    }
}
