package dk.opgavekatalog.data.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once. */
public final class Words {

    /** How many bytes a word has. */
    public static final int SIZE = 8;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long SPACES = ' ' * LOWEST_BITS;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private Words() {}

    /**
     * A word.
     *
     * @param bytes the bytes, of which {@value #SIZE} from the index on are there
     * @param index where the word begins
     * @return the bytes, the first of them lowest
     */
    public static long at(byte[] bytes, int index) {
        return (long) WORD.get(bytes, index);
    }

    /**
     * A character in every byte.
     *
     * @param ascii the character
     * @return the word
     */
    public static long repeat(char ascii) {
        return ascii * LOWEST_BITS;
    }

    /**
     * Where a word has a byte. Above the lowest such byte there may be bits of others that are not, so that the lowest bit is always
     * right.
     *
     * @param word the word
     * @param repeated the byte, in every byte
     * @return the highest bit of each such byte
     */
    public static long matches(long word, long repeated) {
        long difference = word ^ repeated;
        return (difference - LOWEST_BITS) & ~difference & HIGHEST_BITS;
    }

    /** Where a word has a byte below the space: the highest bit of each, with the same caveat. */
    static long controls(long word) {
        return (word - SPACES) & ~word & HIGHEST_BITS;
    }

    /**
     * Where the lowest byte is that is marked.
     *
     * @param matches bits as {@link #matches} gives them
     * @return its index within the word, {@value #SIZE} when none is marked
     */
    public static int firstOf(long matches) {
        return Long.numberOfTrailingZeros(matches) >>> 3;
    }

    /** Whether a byte stands in a range. */
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
