package dk.opgavekatalog.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in the one form that all its spellings share, with the origin of each character of that form.
 *
 * <p>Folding makes letters small, writes æ, ø and å as ae, oe and aa (ä as ae and ö as oe), drops other accents, writes
 * compatibility characters as plain ones (the ligature ﬁ as fi), every kind of dash as a hyphen and every kind of
 * apostrophe as the plain one, and drops invisible characters, such as soft hyphens. White space stays. Folding a
 * folded text changes nothing.
 *
 * <p>"Børn" becomes "boern"; character 0 of that comes from "B", characters 1 and 2 both from "ø".
 */
public final class FoldedText {

    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final int COMBINING_DIAERESIS = 0x308;
    private static final int COMBINING_RING = 0x30A;

    private final String folded;

    /**
     * For each character of the folded text, the index in the original that it came from; last, the length of the
     * original.
     */
    private final List<Integer> origins;

    private FoldedText(String folded, List<Integer> origins) {
        this.folded = folded;
        this.origins = origins;
    }

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the folded text with the origins of its characters
     */
    public static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        List<Integer> origins = new ArrayList<>(text.length() + 8);
        int start = 0;
        while (start < text.length()) {
            int end = endOfCharacter(text, start);
            if (end > start + 1 || !appendCommon(text.charAt(start), folded)) {
                appendFolded(text.substring(start, end), folded);
            }
            while (origins.size() < folded.length()) {
                origins.add(start);
            }
            start = end;
        }
        origins.add(text.length());
        return new FoldedText(folded.toString(), List.copyOf(origins));
    }

    /**
     * Folds a text without keeping where its characters came from.
     *
     * @param text any text
     * @return the folded text
     */
    public static String fold(String text) {
        StringBuilder common = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length() && appendCommon(text.charAt(i), common)) {
            i++;
        }
        return i == text.length() ? common.toString() : of(text).folded;
    }

    /**
     * Returns a form that is equal for names that differ only in spelling and white space: folded, without white space
     * around it, and with one space for any white space within.
     *
     * @param name any text
     * @return the form
     */
    public static String normalize(String name) {
        String folded = fold(name);
        StringBuilder normal = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (!Character.isWhitespace(c)) { // all white space is in the basic plane
                normal.append(c);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().stripTrailing();
    }

    /**
     * Folds a letter of plain Danish text, which nearly every letter is; normalizing is slow. Returns false, and
     * appends nothing, for any other character.
     */
    private static boolean appendCommon(char c, StringBuilder folded) {
        if (c < FIRST_BEYOND_ASCII) {
            folded.append(Character.toLowerCase(c));
            return true;
        }
        switch (c) {
            case 'æ', 'Æ' -> folded.append("ae");
            case 'ø', 'Ø' -> folded.append("oe");
            case 'å', 'Å' -> folded.append("aa");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns the end of a letter and the accents that follow it, so that å is the same however it is encoded. */
    private static int endOfCharacter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && text.charAt(end) >= FIRST_BEYOND_ASCII && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /**
     * Whether a character belongs to the letter before it. A mark with a width of its own may stand between a letter
     * and its accent.
     */
    private static boolean isMark(int c) {
        return isAttached(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAttached(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static void appendFolded(String character, StringBuilder folded) {
        int base = 0;
        for (int c : Normalizer.normalize(character, Normalizer.Form.NFKD)
                .codePoints()
                .toArray()) {
            if (!isAttached(c)) {
                int letter = Character.toLowerCase(c);
                base = isMark(c) ? base : letter;
                appendLetter(letter, folded);
            } else if (c == COMBINING_RING && base == 'a') {
                folded.append('a');
            } else if (c == COMBINING_DIAERESIS && (base == 'a' || base == 'o')) {
                folded.append('e');
            }
        }
    }

    private static void appendLetter(int letter, StringBuilder folded) {
        switch (letter) {
            case 'æ' -> folded.append("ae");
            case 'ø' -> folded.append("oe");
            case '‘', '’' -> folded.append('\'');
            default -> {
                boolean isDash = Character.getType(letter) == Character.DASH_PUNCTUATION;
                folded.appendCodePoint(isDash ? '-' : letter);
            }
        }
    }

    /**
     * The origin of a character of the folded text.
     *
     * @param index index in the folded text, or its length
     * @return index of the character in the original; the original's length for the length of the folded text
     * @throws IndexOutOfBoundsException when the index is negative or greater than the length of the folded text
     */
    public int getOrigin(int index) {
        return origins.get(index);
    }

    /**
     * Whether a place in the folded text is also a place between two characters of the original.
     *
     * @param index index in the folded text, or its length
     * @return false within the two characters that a letter such as ø was folded to
     * @throws IndexOutOfBoundsException when the index is negative or greater than the length of the folded text
     */
    public boolean isBoundary(int index) {
        return index == 0 || !origins.get(index).equals(origins.get(index - 1));
    }

    /**
     * The folded text.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return folded;
    }
}
