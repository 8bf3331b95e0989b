package dk.opgavekatalog.model.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits texts and queries into words: runs of letters and digits with the accents on them. A full stop or comma
 * between two digits belongs to the word, so that a code such as 1.4.10 is one word.
 */
final class WordSplitter {

    private WordSplitter() {}

    static List<TextRange> split(String text) {
        List<TextRange> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            if (end > start) {
                words.add(new TextRange(start, end));
                start = end;
            } else {
                start += Character.charCount(text.codePointAt(start));
            }
        }
        return words;
    }

    /** Returns the end of the word that begins at the start, or the start itself when no word begins there. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean belongs = isLetterOrNumber(c) || (end > start && (isAttached(c) || isWithinNumber(text, end)));
            if (!belongs) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isLetterOrNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static boolean isAttached(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isWithinNumber(String text, int index) {
        char c = text.charAt(index);
        return (c == '.' || c == ',')
                && Character.isDigit(text.charAt(index - 1))
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index + 1));
    }
}
