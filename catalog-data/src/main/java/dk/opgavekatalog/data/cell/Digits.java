package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.data.csv.ByteWords;

/** Reads up to eight characters of a number at once, the first of them lowest in a word. */
final class Digits {

    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long ZEROS = ByteWords.repeat('0');

    /** Added to a digit, it leaves the highest bit unset; added to any greater character, it sets the bit. */
    private static final long ABOVE_NINE = ByteWords.repeat((char) (Byte.MAX_VALUE - '9'));

    private static final long EVERY_OTHER = 0x00FF_00FF_00FF_00FFL;
    private static final long EVERY_FOURTH = 0x0000_FFFF_0000_FFFFL;

    private Digits() {}

    /** Returns the first index of a character in a word, or the length when the first characters do not contain it. */
    static int indexOf(long word, char ascii, int length) {
        return Math.min(length, ByteWords.firstOf(ByteWords.matches(word, ByteWords.repeat(ascii))));
    }

    /**
     * Returns a word without the character at an index, the characters after it moved up; the whole word when the index
     * is past its end.
     */
    static long without(long word, int index) {
        // Shifted twice, since a shift by 64 bits leaves a word as it is.
        int half = Byte.SIZE / 2 * index;
        long before = ~(-1L << half << half);
        return (word & before) | ((word >>> Byte.SIZE) & ~before);
    }

    /**
     * Returns the number that the first characters form.
     *
     * @param length how many characters, 1 to 8
     * @return the number, or -1 when one of them is not a digit
     */
    static long read(long word, int length) {
        // Shifts out what follows the number; zeros come in front.
        int shift = Byte.SIZE * (ByteWords.SIZE - length);
        long text = (word << shift) | (ZEROS & ~(-1L << shift));
        boolean isNumber = (((text + ABOVE_NINE) | (text - ZEROS)) & HIGHEST_BITS) == 0;
        if (!isNumber) {
            return -1;
        }
        // Combines each digit with the next, then pairs, then fours.
        long digits = text - ZEROS;
        long pairs = (digits * 10 + (digits >>> 8)) & EVERY_OTHER;
        long fours = (pairs * 100 + (pairs >>> 16)) & EVERY_FOURTH;
        return (fours * 10_000 + (fours >>> 32)) & 0xFFFF_FFFFL;
    }
}
