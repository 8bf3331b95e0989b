package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word of the query found in a word of a text.
 *
 * @param fit the best fit among all places
 * @param ranges the places in the original word, at least one
 */
record WordMatch(WordFit fit, List<TextRange> ranges) {

    /** Shorter words are found only as a whole word or at its beginning: too many words contain them by chance. */
    private static final int SHORTEST_INSIDE = 4;

    static Optional<WordMatch> find(String wanted, FoldedText word) {
        String folded = word.toString();
        int at = folded.indexOf(wanted);
        if (at < 0) {
            return Optional.empty(); // the case for nearly every word
        }
        List<TextRange> ranges = new ArrayList<>();
        WordFit best = WordFit.INSIDE;
        while (at >= 0) {
            int end = at + wanted.length();
            boolean fits = word.isBoundary(at) && word.isBoundary(end) && isAllowed(wanted, folded, at);
            if (fits) {
                ranges.add(new TextRange(word.getOrigin(at), word.getOrigin(end)));
                best = at > 0 ? best : end == folded.length() ? WordFit.WHOLE : WordFit.START;
            }
            at = folded.indexOf(wanted, fits ? end : at + 1);
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new WordMatch(best, List.copyOf(ranges)));
    }

    private static boolean isAllowed(String wanted, String word, int at) {
        int end = at + wanted.length();
        if (Character.isDigit(wanted.charAt(0))) {
            // 1.4 begins 1.4.10, but not 1.41, and 18 is not in 118.
            return at == 0 && (end == word.length() || !Character.isLetterOrDigit(word.charAt(end)));
        }
        return at == 0 || wanted.length() >= SHORTEST_INSIDE;
    }
}
