package dk.opgavekatalog.model.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Adds up the score of one document; the comment of {@link CatalogSearch} says how. */
final class Rating {

    /** The factor for a text that has no words but those of the query. */
    private static final int WHOLE_TEXT = 2;

    private final List<RatedTerm> terms;
    private final int[] best;
    private final List<RatedMatch> matches = new ArrayList<>();
    private int together = 0;

    private record RatedMatch(int weight, SearchMatch match) {}

    Rating(List<RatedTerm> terms) {
        this.terms = terms;
        this.best = new int[terms.size()];
    }

    void add(IndexedText text) {
        int sum = 0;
        int found = 0;
        List<TextRange> ranges = new ArrayList<>();
        for (int t = 0; t < terms.size(); t++) {
            Optional<TermMatch> match = terms.get(t).finder().find(text);
            if (match.isPresent()) {
                int weight = terms.get(t).rarity()
                        * text.part().weight()
                        * match.get().fit().weight();
                best[t] = Math.max(best[t], weight);
                sum += weight;
                found++;
                ranges.addAll(match.get().ranges());
            }
        }
        if (found == 0) {
            return;
        }
        List<TextRange> merged = TextRange.merge(ranges);
        if (found == terms.size()) {
            together = Math.max(together, text.isCoveredBy(merged) ? WHOLE_TEXT * sum : sum);
        }
        matches.add(new RatedMatch(sum, text.toMatch(merged)));
    }

    Finding toFinding(int document) {
        List<SearchMatch> heaviestFirst = matches.stream()
                .sorted(Comparator.comparingInt(RatedMatch::weight).reversed())
                .map(RatedMatch::match)
                .toList();
        return new Finding(document, Arrays.stream(best).sum() + together, heaviestFirst);
    }
}
