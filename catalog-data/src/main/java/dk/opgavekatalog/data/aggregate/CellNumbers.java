package dk.opgavekatalog.data.aggregate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a number for each different cell of a column. Cells are equal when their bytes are. When it has very many it forgets
 * them all and begins anew, and so it does when it may take no more memory: no file can fill the memory with it. Not thread-safe.
 */
public final class CellNumbers {

    /** What stands for a cell that is not remembered. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** The most cells that are remembered. */
    static final int MAX_SIZE = 1 << 20;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int FIRST_SLOTS = 256;

    /** Odd, with bits all over: the fractions of the golden ratio and of the root of three. */
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private static final long OTHER_MIX = 0xBB67_AE85_84CA_A73BL;

    /** What of a word belongs to a cell, by how many bytes of it do. */
    private static final long[] MASKS = new long[Long.BYTES + 1];

    static {
        for (int bytes = 1; bytes < MASKS.length; bytes++) {
            MASKS[bytes] = -1L >>> (Long.SIZE - Byte.SIZE * bytes);
        }
    }

    /** A slot has two words of the cell, or its first and a hash of the others; its length, plus one; and its number. */
    private static final int SLOT = 4;

    /** The longest cell that its two words hold whole. */
    private static final int WHOLE = 2 * Long.BYTES;

    /** What a slot takes in memory, with its reference to a long cell, and what an array takes beside its bytes. */
    private static final int SLOT_BYTES = SLOT * Long.BYTES + 8;

    private static final int ARRAY_BYTES = 24;

    private static final int SECOND = 1;
    private static final int LENGTH = 2;
    private static final int NUMBER = 3;

    /** A power of two of slots, at most half of them taken. */
    private long[] slots = new long[SLOT * FIRST_SLOTS];

    /** By slot the cells that are longer than two words. */
    private byte[] @Nullable [] longCells = new byte[FIRST_SLOTS][];

    private int shift = shiftOf(FIRST_SLOTS);
    private int size;

    private final Allowance allowance;

    /** What of the allowance is taken. */
    private long taken;

    /**
     * Without any cell.
     *
     * @param allowance the memory that it may take; when that is spent it begins anew
     */
    public CellNumbers(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * The number of a cell.
     *
     * @param bytes holds the cell; 16 bytes behind it may be read
     * @param start where the cell begins
     * @param end where it ends
     * @return the number, or {@link #UNKNOWN}
     */
    public int find(byte[] bytes, int start, int end) {
        int length = end - start;
        long first = first(bytes, start, length);
        long second = second(bytes, start, length);
        int slot = slotOf(first, second);
        while (true) {
            int at = slot * SLOT;
            if (slots[at + LENGTH] == 0) {
                return UNKNOWN;
            }
            if (slots[at] == first
                    && slots[at + SECOND] == second
                    && slots[at + LENGTH] == length + 1
                    && (length <= WHOLE || isEqual(longCells[slot], bytes, start, end))) {
                return (int) slots[at + NUMBER];
            }
            slot = (slot + 1) & (longCells.length - 1);
        }
    }

    private static long first(byte[] bytes, int start, int length) {
        return (long) WORD.get(bytes, start) & MASKS[Math.min(length, Long.BYTES)];
    }

    /** The second word, or a hash of all that is behind the first. Lengths around eight bytes come in any order: no branch there. */
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
     * @param bytes holds the cell; 16 bytes behind it may be read
     * @param start where the cell begins
     * @param end where it ends
     * @param number its number, not {@link #UNKNOWN}
     */
    public void put(byte[] bytes, int start, int end, int number) {
        int length = end - start;
        boolean isLong = length > WHOLE;
        if (size == MAX_SIZE || (2 * size + 2 > longCells.length && !isRoomToGrow()) || (isLong && !take(length))) {
            forget();
        }
        put(
                first(bytes, start, length),
                second(bytes, start, length),
                length + 1L,
                number,
                isLong ? Arrays.copyOfRange(bytes, start, end) : null);
        size++;
        if (2 * size > longCells.length) {
            grow();
        }
    }

    private void forget() {
        allowance.giveBack(taken);
        taken = 0;
        begin(FIRST_SLOTS);
        size = 0;
    }

    /** Takes the memory of the slots that this grows to, beside those that it has, whose memory it has back afterwards. */
    private boolean isRoomToGrow() {
        long more = 2L * longCells.length * SLOT_BYTES;
        if (!allowance.tryTake(more)) {
            return false;
        }
        long less = Math.min(taken, (long) longCells.length * SLOT_BYTES);
        allowance.giveBack(less);
        taken += more - less;
        return true;
    }

    private boolean take(int length) {
        long bytes = (long) length + ARRAY_BYTES;
        boolean isTaken = allowance.tryTake(bytes);
        taken += isTaken ? bytes : 0;
        return isTaken;
    }

    private void put(long first, long second, long length, long number, byte @Nullable [] longCell) {
        int slot = slotOf(first, second);
        while (slots[slot * SLOT + LENGTH] != 0) {
            slot = (slot + 1) & (longCells.length - 1);
        }
        int at = slot * SLOT;
        slots[at] = first;
        slots[at + SECOND] = second;
        slots[at + LENGTH] = length;
        slots[at + NUMBER] = number;
        longCells[slot] = longCell;
    }

    private void begin(int slotCount) {
        slots = new long[SLOT * slotCount];
        longCells = new byte[slotCount][];
        shift = shiftOf(slotCount);
    }

    private void grow() {
        long[] old = slots;
        byte[] @Nullable [] oldCells = longCells;
        begin(2 * oldCells.length);
        for (int slot = 0; slot < oldCells.length; slot++) {
            int at = slot * SLOT;
            if (old[at + LENGTH] != 0) {
                put(old[at], old[at + SECOND], old[at + LENGTH], old[at + NUMBER], oldCells[slot]);
            }
        }
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

    /** The highest bits depend on all bits of both words. */
    private int slotOf(long first, long second) {
        long both = first * MIX + Long.rotateLeft(second * OTHER_MIX, 32);
        return (int) (((both ^ (both >>> 32)) * MIX) >>> shift);
    }

    private static int shiftOf(int slotCount) {
        return Long.SIZE - Integer.numberOfTrailingZeros(slotCount);
    }
}
