package dk.opgavekatalog.model.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds one term of a query in texts. */
final class TermFinder {

    /** For each word of the term the words of the vocabulary in which it was found. */
    private final List<Map<Integer, WordMatch>> words;

    private final int last;

    TermFinder(List<String> term, Vocabulary vocabulary) {
        words = term.stream().map(vocabulary::find).toList();
        last = words.size() - 1;
    }

    /** The texts that can have the term, as they have its first word. */
    BitSet candidates(Vocabulary vocabulary) {
        BitSet texts = new BitSet();
        words.get(0).keySet().forEach(word -> vocabulary.textsWith(word).forEach(texts::set));
        return texts;
    }

    Optional<TermMatch> find(IndexedText text) {
        List<TextRange> ranges = new ArrayList<>();
        WordFit best = WordFit.INSIDE;
        for (int at = 0; at + last < text.size(); at++) {
            WordMatch match = words.get(last).get(text.word(at + last));
            if (match == null || !isPhraseAt(at, text, match)) {
                continue;
            }
            int start = text.position(at).getStart();
            if (last == 0) {
                match.ranges().forEach(range -> ranges.add(range.shiftedBy(start)));
            } else {
                int startOfLast = text.position(at + last).getStart();
                ranges.add(
                        new TextRange(start, startOfLast + match.ranges().get(0).getEnd()));
            }
            best = match.fit().compareTo(best) > 0 ? match.fit() : best;
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new TermMatch(best, ranges));
    }

    /** The words of a phrase stand one after the other and whole; only the last one may go on. */
    private boolean isPhraseAt(int at, IndexedText text, WordMatch matchOfLast) {
        for (int i = 0; i < last; i++) {
            WordMatch match = words.get(i).get(text.word(at + i));
            if (match == null || match.fit() != WordFit.WHOLE) {
                return false;
            }
        }
        return last == 0 || matchOfLast.fit() != WordFit.INSIDE;
    }
}
