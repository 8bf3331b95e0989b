package dk.opgavekatalog.model.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds one term of a query in texts. */
final class TermFinder {

    /** For each word of the term, its match in each word of the vocabulary. */
    private final List<List<Optional<WordMatch>>> words;

    private final int last;

    /** The numbers of the texts that have the first word. */
    private final BitSet candidates = new BitSet();

    TermFinder(List<String> term, Vocabulary vocabulary) {
        words = term.stream().map(vocabulary::find).toList();
        last = words.size() - 1;
        List<Optional<WordMatch>> first = words.get(0);
        for (int word = 0; word < first.size(); word++) {
            if (first.get(word).isPresent()) {
                vocabulary.textsWith(word).forEach(candidates::set);
            }
        }
    }

    /** The numbers of the texts that may have the term. A term of a single word is in each of them. */
    IntStream candidates() {
        return candidates.stream();
    }

    boolean isOneWord() {
        return last == 0;
    }

    Optional<TermMatch> find(IndexedText text) {
        if (!candidates.get(text.number())) {
            return Optional.empty();
        }
        List<TextRange> ranges = new ArrayList<>();
        WordFit best = WordFit.INSIDE;
        for (int at = 0; at + last < text.size(); at++) {
            Optional<WordMatch> match = words.get(last).get(text.word(at + last));
            if (match.isPresent()
                    && (isOneWord() || isPhraseAt(at, text, match.get().fit()))) {
                addRanges(ranges, at, text, match.get());
                best = match.get().fit().compareTo(best) > 0 ? match.get().fit() : best;
            }
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new TermMatch(best, ranges));
    }

    /**
     * Whether a phrase stands here: its words one after the other, each a whole word, but the last may be the beginning
     * of a longer word.
     */
    private boolean isPhraseAt(int at, IndexedText text, WordFit fitOfLast) {
        for (int i = 0; i < last; i++) {
            Optional<WordMatch> match = words.get(i).get(text.word(at + i));
            if (match.isEmpty() || match.get().fit() != WordFit.WHOLE) {
                return false;
            }
        }
        return fitOfLast != WordFit.INSIDE;
    }

    /**
     * Adds the ranges of a match. A phrase is one range, from its first word to the end of the match in its last word.
     */
    private void addRanges(List<TextRange> ranges, int at, IndexedText text, WordMatch matchOfLast) {
        int startOfLast = text.position(at + last).getStart();
        if (isOneWord()) {
            matchOfLast.ranges().forEach(range -> ranges.add(range.shiftedBy(startOfLast)));
        } else {
            int end = startOfLast + matchOfLast.ranges().get(0).getEnd();
            ranges.add(new TextRange(text.position(at).getStart(), end));
        }
    }
}
