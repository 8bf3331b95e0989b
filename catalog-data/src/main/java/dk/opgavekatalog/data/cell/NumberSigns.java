package dk.opgavekatalog.data.cell;

import java.util.List;

/** The signs that numbers are written with, and signs that only look like them. */
final class NumberSigns {

    private static final char MINUS = '-';
    private static final char REAL_MINUS = '\u2212';
    private static final char SOFT_HYPHEN = '\u00AD';

    /** Signs that look like an apostrophe: quotation marks, primes, accents. */
    private static final String APOSTROPHES = "\u2019\u2018\u201B\u02BC\u2032\u00B4`\uFF07";

    /** Signs that look like a comma or a full stop, and after each what it looks like. */
    private static final String POINTS = "\u201A,\uFF0C,\u060C,\u066B,\uFF0E.\u00B7.\u2024.\u066C.";

    private NumberSigns() {}

    /** Whether a sign is read as a minus: the hyphen of the keyboard and the minus of typographers. */
    static boolean isMinus(char c) {
        return c == MINUS || c == REAL_MINUS;
    }

    /** Whether a sign is a space that can stand between thousands: all kinds of space are one. */
    static boolean isSpace(char c) {
        return c == ' ' || (c > '\u007F' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** Whether a sign looks like a dash, a minus included. */
    static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == REAL_MINUS || c == SOFT_HYPHEN;
    }

    /** Whether a sign looks like an apostrophe, but is another. */
    static boolean isOtherApostrophe(int c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** Names a sign by its code point and its name in Unicode. */
    static String name(int c) {
        String name = Character.getName(c);
        return String.format("U+%04X", c) + (name == null ? "" : " " + name);
    }

    /**
     * A text in which every sign that only looks like a part of a number, or cannot be seen, is the sign that it looks
     * like.
     *
     * @param text the text
     * @param replaced the signs that were replaced, each once
     */
    record Mended(String text, List<Integer> replaced) {}

    /** Replaces all signs that only look like parts of a number. */
    static Mended mend(String text) {
        StringBuilder mended = new StringBuilder();
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            boolean isAtEnd = i == 0 || i == signs.length - 1;
            mended.append(plain(signs[i], isAtEnd));
        }
        List<Integer> replaced =
                text.codePoints().filter(c -> !isPlain(c)).distinct().boxed().toList();
        return new Mended(mended.toString(), replaced);
    }

    private static boolean isPlain(int c) {
        return plain(c, true).equals(Character.toString(c));
    }

    private static String plain(int c, boolean isAtEnd) {
        int point = POINTS.indexOf(c);
        if (c == REAL_MINUS || (c > ' ' && c < 0x7F && c != '`')) {
            return Character.toString(c);
        }
        if (isDash(c) && (c != SOFT_HYPHEN || isAtEnd)) {
            return "-";
        }
        if (isOtherApostrophe(c)) {
            return "'";
        }
        if (point >= 0) {
            return POINTS.substring(point + 1, point + 2);
        }
        if (Character.isDigit(c)) {
            return String.valueOf(Character.digit(c, 10));
        }
        boolean isUnseen = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
        return isUnseen ? "" : fullWidth(c);
    }

    /** Returns the sign of the keyboard for its form in the width of an ideograph. */
    private static String fullWidth(int c) {
        boolean isWide = c >= 0xFF01 && c <= 0xFF5E;
        return Character.toString(isWide ? c - 0xFF01 + '!' : c);
    }
}
