package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.text.EditDistance;
import org.jspecify.annotations.Nullable;

/** A word of a query, with all that is needed to compare it with each word of a vocabulary. */
final class WantedWord {

    /** Shorter words are found only as a whole word or at its beginning: too many words contain them by chance. */
    static final int SHORTEST_INSIDE = 4;

    /** The most slips that are forgiven. */
    static final int MOST_SLIPS = 2;

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;

    /** Longer words are no words; comparing them by letters takes long. */
    private static final int LONGEST_WITH_SLIP = 40;

    private final String word;
    private final String stem;

    /** The beginning that the word and its stem share: what longer words can begin with, end with or contain. */
    private final String root;

    private final boolean isNumber;
    private final int letters;
    private final int lettersOfStem;
    private final int mostSlips;

    WantedWord(String word, String stem) {
        this.word = word;
        this.stem = stem;
        String shared = word.substring(0, sharedLength(word, stem));
        root = shared.length() >= SHORTEST_INSIDE ? shared : word;
        isNumber = Character.isDigit(word.charAt(0));
        letters = Letters.setOf(word);
        lettersOfStem = Letters.setOf(stem);
        mostSlips = mostSlips(word);
    }

    private static int mostSlips(String word) {
        if (word.length() < SHORTEST_WITH_SLIP || word.length() > LONGEST_WITH_SLIP || hasDigit(word)) {
            return 0;
        }
        return word.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : MOST_SLIPS;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int sharedLength(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    String root() {
        return root;
    }

    /** Whether the word is found in another one, and how; null when it is not, which is so for nearly every word. */
    @Nullable
    WordFit fit(IndexedWord other) {
        String otherWord = other.word();
        if (isNumber) {
            return fitOfNumber(otherWord);
        }
        if (!otherWord.contains(root)) {
            return isFormOf(other) ? WordFit.FORM : null;
        }
        if (otherWord.equals(word)) {
            return WordFit.WHOLE;
        }
        if (isFormOf(other)) {
            return WordFit.FORM;
        }
        if (otherWord.startsWith(root) && Letters.isBoundary(otherWord, root.length())) {
            return WordFit.START;
        }
        return root.length() < SHORTEST_INSIDE ? null : fitWithin(other);
    }

    /** 1.4 begins 1.4.10, but not 1.41, and 18 is not in 118. */
    private @Nullable WordFit fitOfNumber(String other) {
        if (!other.startsWith(word)) {
            return null;
        }
        if (other.length() == word.length()) {
            return WordFit.WHOLE;
        }
        return Character.isLetterOrDigit(other.charAt(word.length())) ? null : WordFit.START;
    }

    private boolean isFormOf(IndexedWord other) {
        return stem.length() >= SHORTEST_STEM && stem.equals(other.stem());
    }

    private @Nullable WordFit fitWithin(IndexedWord other) {
        if (Letters.indexOf(other.word(), root, 1) < 0) {
            return null;
        }
        boolean isEnd = other.word().endsWith(word)
                || (stem.equals(root) && other.stem().endsWith(stem));
        return isEnd ? WordFit.END : WordFit.INSIDE;
    }

    /** Whether another word is a part of this compound: its beginning or its end. */
    boolean hasPart(IndexedWord other) {
        String part = other.stem();
        if (isNumber || part.length() < SHORTEST_INSIDE || part.length() >= stem.length() || !other.isTelling()) {
            return false;
        }
        int before = stem.length() - part.length();
        return (word.startsWith(part) && Letters.isBoundary(word, part.length()))
                || (stem.endsWith(part) && Letters.isBoundary(stem, before));
    }

    /** The slips between this word and another, or between their stems where these are fewer; one too many for none. */
    int slips(IndexedWord other) {
        if (other.word().length() < SHORTEST_WITH_SLIP) {
            return MOST_SLIPS + 1;
        }
        int ofWords = slips(word, letters, other.word());
        return ofWords == 1 || stem.length() < SHORTEST_WITH_SLIP
                ? ofWords
                : Math.min(ofWords, slips(stem, lettersOfStem, other.stem()));
    }

    private int slips(String one, int lettersOfOne, String other) {
        boolean isFar = Math.abs(one.length() - other.length()) > mostSlips
                || Integer.bitCount(lettersOfOne ^ Letters.setOf(other)) > 2 * mostSlips;
        int slips = isFar ? MOST_SLIPS + 1 : EditDistance.between(one, other, mostSlips);
        return slips > mostSlips ? MOST_SLIPS + 1 : slips;
    }
}
