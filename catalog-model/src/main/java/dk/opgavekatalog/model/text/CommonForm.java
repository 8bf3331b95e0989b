package dk.opgavekatalog.model.text;

import java.text.Normalizer;

/**
 * The form that all spellings of one name share. Spellings of one name differ in nothing but Unicode form, capitals,
 * kinds and numbers of spaces, and invisible characters, such as soft hyphens:
 *
 * <ul>
 *   <li>Letters have the composed Unicode form (NFC). Ligatures (ﬁ) and full-width letters are written as the letters
 *       that they show. Other compatibility characters stay, such as ² and Ⅱ, which may number things.
 *   <li>Letters are small, by the same rule in every locale. No letter becomes another: ø stays ø, ß is not ss, and the
 *       Turkish ı is not i.
 *   <li>White space of every kind is one space, and there is none around the name.
 * </ul>
 *
 * <p>Digits and punctuation stay as they are. {@link NameLikeness} is the looser comparison, which only warns.
 */
public final class CommonForm {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final String DANISH_LETTERS = "æøåÆØÅ";
    private static final int NEXT_LINE = 0x85;
    private static final int COMBINING_GRAPHEME_JOINER = 0x34F;
    private static final int CAPITAL_DOTTED_I = 0x130;
    private static final int DOTLESS_I = 0x131;

    private CommonForm() {}

    /**
     * Returns the common form of a name.
     *
     * @param name any text
     * @return the form; the form of a form is the same
     */
    public static String of(String name) {
        return isPlainDanish(name) ? fold(name) : Normalizer.normalize(fold(composed(name)), Normalizer.Form.NFC);
    }

    /** Whether a name has only letters that no Unicode form changes, as nearly every name has. */
    private static boolean isPlainDanish(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_BEYOND_ASCII && DANISH_LETTERS.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Drops invisible characters first, since one may stand between a letter and its accent. */
    private static String composed(String name) {
        StringBuilder visible = new StringBuilder(name.length());
        name.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static String fold(String name) {
        StringBuilder form = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (!isSpace(c)) {
                appendSmall(c, form);
            } else if (!form.isEmpty() && form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        }
        int end = form.length();
        return !form.isEmpty() && form.charAt(end - 1) == ' ' ? form.substring(0, end - 1) : form.toString();
    }

    private static void appendSmall(int c, StringBuilder form) {
        if (isInvisible(c)) {
            return; // only control characters get here
        }
        if (c < FIRST_BEYOND_ASCII) {
            form.append((char) Character.toLowerCase(c));
        } else if (isShapeOfLetters(c)) {
            Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(letter -> appendSmall(letter, form));
        } else if (c == CAPITAL_DOTTED_I) {
            form.append("i\u0307"); // as Unicode folds it; the simple mapping would make it a plain i
        } else {
            form.appendCodePoint(c == DOTLESS_I ? c : Character.toLowerCase(Character.toUpperCase(c)));
        }
    }

    /** Whether a character is another shape of one or more letters: a Latin ligature or a full-width letter. */
    private static boolean isShapeOfLetters(int c) {
        return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (Character.isISOControl(c) && !isSpace(c))
                || c == COMBINING_GRAPHEME_JOINER
                || (c >= 0xFE00 && c <= 0xFE0F); // variation selectors
    }
}
