package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.Arrays;

/**
 * The words of a text or query, folded and without hyphens: runs of letters and digits with the accents on them. A full
 * stop or comma between two digits belongs to the word, so that a code such as 1.4.10 is one word. Words with a hyphen
 * between them are words each, and one more word joined: "p-afgift" is "p", "afgift" and "pafgift".
 */
final class Tokens {

    private final String text;

    /** Where each word begins and ends, by turns; where each joined word does. */
    private int[] words = new int[32];

    private int[] joined = new int[4];

    private int wordCount;
    private int joinedCount;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.split();
        return tokens;
    }

    /** The form in which a word is looked for; "" for a sign that only changes the one before it. */
    static String key(String word) {
        String folded = FoldedText.fold(word);
        return folded.indexOf('-') < 0 ? folded : folded.replace("-", "");
    }

    /** How many words there are one after the other. */
    int wordCount() {
        return wordCount;
    }

    /** How many words there are in all; those joined over their hyphens come after the words that they consist of. */
    int count() {
        return wordCount + joinedCount;
    }

    int start(int index) {
        return index < wordCount ? words[2 * index] : joined[2 * (index - wordCount)];
    }

    int end(int index) {
        return index < wordCount ? words[2 * index + 1] : joined[2 * (index - wordCount) + 1];
    }

    String word(int index) {
        return text.substring(start(index), end(index));
    }

    private void split() {
        int at = 0;
        int compound = -1; // where a run of words with hyphens between them begins
        int last = 0;
        while (at < text.length()) {
            int end = endOfWord(at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            boolean goesOn = compound >= 0 && at == last + 1 && isHyphen(last);
            if (!goesOn) {
                addJoined(compound, last);
                compound = at;
            }
            addWord(at, end);
            last = end;
            at = end;
        }
        addJoined(compound, last);
    }

    private void addWord(int start, int end) {
        if (2 * wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[2 * wordCount] = start;
        words[2 * wordCount + 1] = end;
        wordCount++;
    }

    private void addJoined(int start, int end) {
        if (start < 0 || words[2 * wordCount - 2] == start) {
            return; // one word
        }
        if (2 * joinedCount == joined.length) {
            joined = Arrays.copyOf(joined, 2 * joined.length);
        }
        joined[2 * joinedCount] = start;
        joined[2 * joinedCount + 1] = end;
        joinedCount++;
    }

    /** Whether a hyphen stands here that makes one word of two, and not a range of two numbers. */
    private boolean isHyphen(int index) {
        char c = text.charAt(index);
        boolean isBetweenDigits =
                Character.isDigit(text.charAt(index - 1)) && Character.isDigit(text.charAt(index + 1));
        return (c == '-' || c == '\u2010' || c == '\u2011') && !isBetweenDigits;
    }

    /** Returns the end of the word that begins at the start, or the start itself when no word begins there. */
    private int endOfWord(int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean belongs = isLetterOrNumber(c) || (end > start && (isAttached(c) || isWithinNumber(end)));
            if (!belongs) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isLetterOrNumber(int c) {
        if (c <= 0xFF && Character.isLetterOrDigit(c)) {
            return true; // the case for nearly every character
        }
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

    private boolean isWithinNumber(int index) {
        char c = text.charAt(index);
        return (c == '.' || c == ',')
                && Character.isDigit(text.charAt(index - 1))
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index + 1));
    }
}
