package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.csv.ByteWords;

/** Reads up to eight characters of a number at once, the first of them lowest in a word. */
final class Digits {

    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long ZEROS = ByteWords.repeat('0');

    /** Added to a digit it leaves the highest bit alone; any greater character sets it. */
    private static final long ABOVE_NINE = ByteWords.repeat((char) (Byte.MAX_VALUE - '9'));

    private static final long EVERY_OTHER = 0x00FF_00FF_00FF_00FFL;
    private static final long EVERY_FOURTH = 0x0000_FFFF_0000_FFFFL;

    private Digits() {}

    /** Where a word has a character first, or the length where its first characters do not have it. */
    static int indexOf(long word, char ascii, int length) {
        return Math.min(length, ByteWords.firstOf(ByteWords.matches(word, ByteWords.repeat(ascii))));
    }

    /**
     * A word without one of its characters, those behind it moved up; all of the word when there is none at the index.
     */
    static long without(long word, int index) {
        // Shifted twice, since by all 64 bits at once a word stays as it is.
        int half = Byte.SIZE / 2 * index;
        long before = ~(-1L << half << half);
        return (word & before) | ((word >>> Byte.SIZE) & ~before);
    }

    /**
     * The number that the first characters are.
     *
     * @param length how many, 1 to 8
     * @return the number, or -1 when there is another character among them than a digit
     */
    static long read(long word, int length) {
        // Zeros in front: what stands behind the number is shifted out.
        int shift = Byte.SIZE * (ByteWords.SIZE - length);
        long text = (word << shift) | (ZEROS & ~(-1L << shift));
        boolean isNumber = (((text + ABOVE_NINE) | (text - ZEROS)) & HIGHEST_BITS) == 0;
        if (!isNumber) {
            return -1;
        }
        // Each digit with the one behind it, then pairs, then fours.
        long digits = text - ZEROS;
        long pairs = (digits * 10 + (digits >>> 8)) & EVERY_OTHER;
        long fours = (pairs * 100 + (pairs >>> 16)) & EVERY_FOURTH;
        return (fours * 10_000 + (fours >>> 32)) & 0xFFFF_FFFFL;
    }
}
