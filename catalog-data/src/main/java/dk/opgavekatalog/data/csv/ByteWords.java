package dk.opgavekatalog.data.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Examines eight bytes at once. */
public final class ByteWords {

    /** The number of bytes of a word. */
    public static final int SIZE = 8;

    /** The number of bytes that {@link #marks} examines: as many as a {@code long} has bits. */
    static final int GROUP = Long.SIZE;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long SPACES = ' ' * LOWEST_BITS;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    /** A multiplier that gathers the lowest bits of all bytes in the highest byte. */
    private static final long GATHER = 0x0102_0408_1020_4080L;

    private ByteWords() {}

    /**
     * Returns a word.
     *
     * @param bytes the bytes, at least {@value #SIZE} from the index on
     * @param index where the word begins
     * @return the bytes, the first of them lowest
     */
    public static long at(byte[] bytes, int index) {
        return (long) WORD.get(bytes, index);
    }

    /**
     * Returns a word with a character in every byte.
     *
     * @param ascii the character
     * @return the word
     */
    public static long repeat(char ascii) {
        return ascii * LOWEST_BITS;
    }

    /**
     * Marks the places of a byte in a word. The lowest mark is always right; above it, bytes may be marked that do not
     * match.
     *
     * @param word the word
     * @param repeated the byte, in every byte
     * @return the highest bit of each matching byte
     */
    public static long matches(long word, long repeated) {
        long difference = word ^ repeated;
        return (difference - LOWEST_BITS) & ~difference & HIGHEST_BITS;
    }

    /** Marks the bytes of a word below the space by their highest bit, with the same caveat. */
    static long controls(long word) {
        return (word - SPACES) & ~word & HIGHEST_BITS;
    }

    /**
     * Returns a bit for each of {@value #GROUP} bytes that is the separator or below the space; the lowest bit stands
     * for the first byte. A byte after such a byte may be marked too.
     */
    static long marks(byte[] bytes, int index, long separators) {
        long marks = 0;
        for (int i = 0; i < GROUP; i += SIZE) {
            long word = at(bytes, index + i);
            long found = matches(word, separators) | controls(word);
            marks |= (((found >>> (Byte.SIZE - 1)) * GATHER) >>> (GROUP - SIZE)) << i;
        }
        return marks;
    }

    /**
     * Returns the index of the lowest marked byte.
     *
     * @param matches bits as {@link #matches} gives them
     * @return the index within the word; {@value #SIZE} when no byte is marked
     */
    public static int firstOf(long matches) {
        return Long.numberOfTrailingZeros(matches) >>> 3;
    }

    /** Counts a byte in a range. */
    static int count(byte[] bytes, int start, int end, char ascii) {
        long repeated = repeat(ascii);
        int count = 0;
        int i = start;
        for (; i + SIZE <= end; i += SIZE) {
            long difference = at(bytes, i) ^ repeated;
            long others = ((difference & ~HIGHEST_BITS) + ~HIGHEST_BITS) | difference;
            count += Long.bitCount(~others & HIGHEST_BITS);
        }
        for (; i < end; i++) {
            count += bytes[i] == ascii ? 1 : 0;
        }
        return count;
    }

    /** Whether a range contains a byte. */
    static boolean contains(byte[] bytes, int start, int end, char ascii) {
        long repeated = repeat(ascii);
        int i = start;
        for (; i + SIZE <= end; i += SIZE) {
            if (matches(at(bytes, i), repeated) != 0) {
                return true;
            }
        }
        for (; i < end; i++) {
            if (bytes[i] == ascii) {
                return true;
            }
        }
        return false;
    }
}
