package dk.opgavekatalog.data.aggregate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a number for each different cell of a column. Cells are equal when their bytes are. With too many cells, or
 * when it may take no more memory, it forgets all cells and begins anew, so that no file can fill the memory. Not
 * thread-safe.
 */
public final class CellNumbers {

    /** Stands for the number of a cell that is not remembered. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** The most cells that are remembered. */
    static final int MAX_SIZE = 1 << 20;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int FIRST_CAPACITY = 128;

    /** Odd multipliers with well-spread bits: the fractions of the golden ratio and of the square root of three. */
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private static final long OTHER_MIX = 0xBB67_AE85_84CA_A73BL;

    /** Masks for the bytes of a word that belong to a cell, by their number. */
    private static final long[] MASKS = new long[Long.BYTES + 1];

    static {
        for (int bytes = 1; bytes < MASKS.length; bytes++) {
            MASKS[bytes] = -1L >>> (Long.SIZE - Byte.SIZE * bytes);
        }
    }

    /**
     * The length of a record in words: two words of a cell, or the first word and a hash of the others; the length of
     * the cell; and its number.
     */
    private static final int RECORD = 4;

    private static final int SECOND = 1;
    private static final int LENGTH = 2;
    private static final int NUMBER = 3;

    /** The length of the longest cell that fits into two words. */
    private static final int WHOLE = 2 * Long.BYTES;

    /** The memory for a record with its reference to a long cell, and for an array beside its bytes. */
    private static final int RECORD_BYTES = RECORD * Long.BYTES + 8;

    private static final int ARRAY_BYTES = 24;

    private final NumberSlots slots = new NumberSlots(FIRST_CAPACITY);
    private long[] records = new long[RECORD * FIRST_CAPACITY];

    /** The cells that are longer than two words, by record. */
    private byte[] @Nullable [] longCells = new byte[FIRST_CAPACITY][];

    private int size;

    private final Allowance allowance;

    /** The bytes taken from the allowance. */
    private long taken;

    /**
     * Makes an object without cells.
     *
     * @param allowance the memory that it may take; when this is spent, all cells are forgotten
     */
    public CellNumbers(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * Returns the number of a cell.
     *
     * @param bytes the bytes of the cell; 16 bytes after it may be read
     * @param start the index of its first byte
     * @param end the index after its last byte
     * @return the number, or {@link #UNKNOWN}
     */
    public int find(byte[] bytes, int start, int end) {
        int length = end - start;
        long first = first(bytes, start, length);
        long second = second(bytes, start, length);
        int slot = slots.slotOf(hash(first, second));
        int record = slots.numberAt(slot);
        while (record >= 0) {
            int at = record * RECORD;
            if (records[at] == first
                    && records[at + SECOND] == second
                    && records[at + LENGTH] == length
                    && (length <= WHOLE || isEqual(longCells[record], bytes, start, end))) {
                return (int) records[at + NUMBER];
            }
            slot = slots.next(slot);
            record = slots.numberAt(slot);
        }
        return UNKNOWN;
    }

    private static long first(byte[] bytes, int start, int length) {
        return (long) WORD.get(bytes, start) & MASKS[Math.min(length, Long.BYTES)];
    }

    /**
     * Returns the second word, or a hash of everything after the first. Does not branch on the length, since lengths
     * around eight bytes come in any order.
     */
    private static long second(byte[] bytes, int start, int length) {
        int behindFirst = start + Long.BYTES;
        return length > WHOLE
                ? hash(bytes, behindFirst, start + length)
                : (long) WORD.get(bytes, behindFirst) & MASKS[Math.max(0, length - Long.BYTES)];
    }

    private static boolean isEqual(byte @Nullable [] cell, byte[] bytes, int start, int end) {
        return cell != null && Arrays.equals(cell, 0, cell.length, bytes, start, end);
    }

    /**
     * Remembers a cell.
     *
     * @param bytes the bytes of the cell; 16 bytes after it may be read
     * @param start the index of its first byte
     * @param end the index after its last byte
     * @param number the number, which must not be {@link #UNKNOWN}
     */
    public void put(byte[] bytes, int start, int end, int number) {
        int length = end - start;
        boolean isLong = length > WHOLE;
        if (size == MAX_SIZE || (size == slots.capacity() && !isRoomToGrow()) || (isLong && !take(length))) {
            forget();
        }
        if (size == slots.capacity()) {
            grow();
        }
        long first = first(bytes, start, length);
        long second = second(bytes, start, length);
        int slot = slots.slotOf(hash(first, second));
        while (slots.numberAt(slot) >= 0) {
            slot = slots.next(slot);
        }
        int at = size * RECORD;
        records[at] = first;
        records[at + SECOND] = second;
        records[at + LENGTH] = length;
        records[at + NUMBER] = number;
        longCells[size] = isLong ? Arrays.copyOfRange(bytes, start, end) : null;
        slots.put(slot, size);
        size++;
    }

    private void forget() {
        allowance.giveBack(taken);
        taken = 0;
        slots.clear(FIRST_CAPACITY);
        records = new long[RECORD * FIRST_CAPACITY];
        longCells = new byte[FIRST_CAPACITY][];
        size = 0;
    }

    /** Takes the memory for twice the size and gives back that for the present size; false when there is too little. */
    private boolean isRoomToGrow() {
        long more = bytes(2 * size);
        if (!allowance.tryTake(more)) {
            return false;
        }
        long less = Math.min(taken, bytes(size));
        allowance.giveBack(less);
        taken += more - less;
        return true;
    }

    private static long bytes(int capacity) {
        return NumberSlots.bytes(capacity) + (long) RECORD_BYTES * capacity;
    }

    private boolean take(int length) {
        long bytes = (long) length + ARRAY_BYTES;
        boolean isTaken = allowance.tryTake(bytes);
        taken += isTaken ? bytes : 0;
        return isTaken;
    }

    private void grow() {
        slots.grow(2 * slots.capacity(), record -> hash(records[record * RECORD], records[record * RECORD + SECOND]));
        records = Arrays.copyOf(records, 2 * records.length);
        longCells = Arrays.copyOf(longCells, 2 * longCells.length);
    }

    private static long hash(byte[] bytes, int start, int end) {
        long hash = (long) end - start;
        int i = start;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            hash = mix(hash ^ (long) WORD.get(bytes, i));
        }
        return mix(hash ^ ((long) WORD.get(bytes, i) & MASKS[end - i]));
    }

    private static long mix(long hash) {
        long mixed = hash * MIX;
        return mixed ^ (mixed >>> 29);
    }

    /** Returns a hash of all bits of both words. */
    private static long hash(long first, long second) {
        long both = first * MIX + Long.rotateLeft(second * OTHER_MIX, 32);
        return both ^ (both >>> 32);
    }
}
