package dk.opgavekatalog.data.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once. */
public final class ByteWords {

    /** How many bytes a word has. */
    public static final int SIZE = 8;

    /** How many bytes {@link #marks} looks at: as many as a {@code long} has bits. */
    static final int GROUP = Long.SIZE;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long SPACES = ' ' * LOWEST_BITS;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    /** Multiplied by it, the lowest bits of all bytes come together in the highest byte. */
    private static final long GATHER = 0x0102_0408_1020_4080L;

    private ByteWords() {}

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
     * Where a word has a byte. Above the lowest such byte there may be bits of others that are not, so that the lowest
     * bit is always right.
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
     * A bit for each of {@value #GROUP} bytes that is the separator or below the space, the first byte's lowest. A byte
     * behind such a byte can have one too.
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
