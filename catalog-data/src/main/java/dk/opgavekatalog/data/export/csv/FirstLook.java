package dk.opgavekatalog.data.export.csv;

import java.util.Locale;
import java.util.Set;

/**
 * What a first look at a text tells of how a spreadsheet takes it. The look decides most cells of most tables, which
 * spares them the patterns of {@link SpreadsheetText}.
 */
enum FirstLook {
    /** The spreadsheet takes it for a text. */
    TEXT,
    /** The spreadsheet takes it for a number or a date. */
    NUMBER,
    /** Only the patterns can tell. */
    UNDECIDED;

    /** Above these, letters and spaces of all kinds occur. */
    private static final char LAST_OF_LATIN_1 = '\u00FF';

    /**
     * The words that {@link SpreadsheetText} knows as parts of numbers, dates, times and truth values. A text with any
     * other word is a text.
     */
    private static final Set<String> KNOWN_WORDS = Set.of(
            ("jan januar january feb februar february mar marts march apr april maj may jun juni june jul juli july"
                            + " aug august sep sept september sepember okt oktober oct october nov november"
                            + " dec december dez dezember"
                            + " man mandag tir tirs tirdag tirsdag ons onsdag tor tors tordag torsdag fre fredag"
                            + " lør lørdag søn søndag"
                            + " mon monday tue tues tueday tuesday wed wednesday thu thursday fri friday"
                            + " sat saturday sun sunday"
                            + " kr dkk sek nok eur usd gbp sand falsk true false"
                            + " a p am pm m d e t z")
                    .split(" "));

    private static final int LONGEST_WORD = 9;

    static FirstLook at(String text) {
        int length = text.length();
        if (length == 0) {
            return TEXT;
        }
        if (isSpecialAtAnEnd(text.charAt(0)) || isSpecialAtAnEnd(text.charAt(length - 1))) {
            return UNDECIDED;
        }
        boolean hasLetter = false;
        boolean hasDigit = false;
        boolean hasOtherWord = false;
        int start = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isCommon(c)) {
                return UNDECIDED;
            }
            if (Character.isLetter(c)) {
                hasLetter = true;
            } else {
                hasDigit |= c >= '0' && c <= '9';
                hasOtherWord = hasOtherWord || isOtherWord(text, start, i);
                start = i + 1;
            }
        }
        if (hasOtherWord || isOtherWord(text, start, length)) {
            return TEXT;
        }
        return hasDigit && !hasLetter ? NUMBER : UNDECIDED;
    }

    private static boolean isOtherWord(String text, int start, int end) {
        return end > start
                && (end - start > LONGEST_WORD
                        || !KNOWN_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
    }

    /** Whether a character is a letter, digit or sign of Western Europe, or a dash or quotation mark. */
    private static boolean isCommon(char c) {
        return c <= LAST_OF_LATIN_1 || (c >= '\u2010' && c <= '\u2027');
    }

    /** Whether a character at an end is unseen, or can begin a formula or a mark. */
    private static boolean isSpecialAtAnEnd(char c) {
        return c <= '\''
                || c == '+'
                || c == '-'
                || c == '='
                || c == '@'
                || (c >= '\u007F' && c <= '\u00A0')
                || c == '\u00AD';
    }
}
