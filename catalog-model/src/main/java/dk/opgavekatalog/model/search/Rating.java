package dk.opgavekatalog.model.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rates the documents of an index by the terms that were found in them. {@link CatalogSearch} says how. */
final class Rating {

    /** A whole, of which rarities and shares are sixteenths. */
    private static final int UNIT = 16;

    /** How often a text of which the query has every word counts beside the first time. */
    private static final int WHOLE_TEXT = 2;

    /** Texts with more words than a name or a keyword has are not the query, whatever share of them it has. */
    private static final int LONGEST_WHOLE_TEXT = 10;

    /** A hit has at least this part of what the hit that has most has. */
    private static final int LEAST_SHARE = 2;

    private final TextIndex index;
    private final List<FoundTerm> terms;
    private final List<String> missing;
    private final Rarity[] rarities;

    /** For each term and document, the greatest weight in any text. */
    private final int[][] weights;

    /** For each document, the greatest sum of weights in one text. */
    private final int[] weightsTogether;

    Rating(TextIndex index, List<FoundTerm> terms, List<String> missing) {
        this.index = index;
        this.terms = terms;
        this.missing = missing;
        rarities = new Rarity[terms.size()];
        weights = new int[terms.size()][index.documents()];
        weightsTogether = new int[index.documents()];
        for (int term = 0; term < rarities.length; term++) {
            rarities[term] = Rarity.of(terms.get(term).documentsByFit(index), index.documents(), UNIT);
        }
        for (int text = 0; text < index.texts().size(); text++) {
            rate(text, index.texts().get(text));
        }
    }

    private void rate(int number, IndexedText text) {
        int together = 0;
        int share = 0;
        for (int term = 0; term < rarities.length; term++) {
            WordFit fit = terms.get(term).inText(number);
            if (fit == null) {
                continue;
            }
            share = together > 0 ? share : shareOf(number, text);
            int weight = weight(text, fit, rarities[term], share);
            int[] ofDocuments = weights[term];
            ofDocuments[text.document()] = Math.max(ofDocuments[text.document()], weight);
            together += weight;
        }
        if (together > 0) {
            int counted = together + together * WHOLE_TEXT * share / UNIT;
            weightsTogether[text.document()] = Math.max(weightsTogether[text.document()], counted);
        }
    }

    /** A keyword weighs by the share of it that the query has: "ansøgning" is not "ansøgning om byggetilladelse". */
    private static int weight(IndexedText text, WordFit fit, Rarity rarity, int share) {
        int weight = text.text().part().weight() * fit.weight() * rarity.of(fit);
        return text.text().part() == SearchPart.KEYWORD ? Math.max(1, weight * share / UNIT) : weight;
    }

    /** The share of the telling words of a text that the query has, in sixteenths; 0 for a long text. */
    private int shareOf(int number, IndexedText text) {
        if (text.tellingWords() == 0 || text.tellingWords() > LONGEST_WHOLE_TEXT) {
            return 0;
        }
        int covered = 0;
        for (int word = 0; word < text.wordsInOrder(); word++) {
            if (isFound(number, text, word)) {
                covered++;
            }
        }
        return Math.min(UNIT, UNIT * covered / text.tellingWords());
    }

    private boolean isFound(int number, IndexedText text, int word) {
        for (FoundTerm term : terms) {
            if (term.inText(number) != null && term.coversWord(text, word, index)) {
                return true;
            }
        }
        return false;
    }

    /** The documents that have enough of the terms, best first; of equal ones, those that a keyword leads to last. */
    List<Finding> findings() {
        int mostFound = 0;
        for (int document = 0; document < index.documents(); document++) {
            mostFound = Math.max(mostFound, rarityFound(document));
        }
        List<Finding> findings = new ArrayList<>();
        for (int document = 0; document < index.documents(); document++) {
            int found = rarityFound(document);
            if (found > 0 && found * LEAST_SHARE >= mostFound) {
                findings.add(finding(document, found));
            }
        }
        findings.sort(Comparator.comparingInt(Finding::score).reversed().thenComparing(Rating::isByKeyword));
        return findings;
    }

    private static boolean isByKeyword(Finding finding) {
        return finding.matches().get(0).getPart() == SearchPart.KEYWORD;
    }

    private int rarityFound(int document) {
        int found = 0;
        for (int term = 0; term < rarities.length; term++) {
            found += weights[term][document] > 0 ? rarities[term].greatest() : 0;
        }
        return found;
    }

    private Finding finding(int document, int found) {
        long sum = weightsTogether[document];
        int all = 0;
        List<String> absent = new ArrayList<>();
        for (int term = 0; term < rarities.length; term++) {
            sum += weights[term][document];
            all += rarities[term].greatest();
            if (weights[term][document] == 0) {
                absent.add(terms.get(term).term().typed());
            }
        }
        absent.addAll(missing);
        return new Finding(document, (int) Math.max(1, sum * found / all), matches(document), absent);
    }

    /** The texts of a document that have terms, by falling weight; equal ones in their order. */
    private List<SearchMatch> matches(int document) {
        List<int[]> weighed = new ArrayList<>();
        for (int number = index.firstText(document); number < index.firstText(document + 1); number++) {
            IndexedText text = index.texts().get(number);
            int together = 0;
            for (int term = 0; term < rarities.length; term++) {
                WordFit fit = terms.get(term).inText(number);
                together += fit == null ? 0 : weight(text, fit, rarities[term], shareOf(number, text));
            }
            if (together > 0) {
                weighed.add(new int[] {number, together});
            }
        }
        weighed.sort(Comparator.comparingInt((int[] pair) -> pair[1]).reversed());
        List<SearchMatch> matches = new ArrayList<>();
        for (int[] pair : weighed) {
            matches.add(Highlighting.match(pair[0], terms, index));
        }
        return matches;
    }
}
