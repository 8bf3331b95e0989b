package dk.opgavekatalog.model.search;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/**
 * Where one term of a query was found.
 *
 * @param byText the matches by the number of the text
 * @param documents the documents that have one of the texts
 * @param rarity how much the term weighs against other terms
 */
record TermMatches(Map<Integer, TermMatch> byText, BitSet documents, int rarity) {

    static TermMatches of(Map<Integer, TermMatch> byText, BitSet documents, int allDocuments) {
        return new TermMatches(byText, documents, rarity(allDocuments / Math.max(1, documents.cardinality())));
    }

    /** 1 when more than half of the documents have the term, and 1 more each time that their number halves. */
    private static int rarity(int documentsPerFound) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(documentsPerFound);
    }

    Optional<TermMatch> in(int text) {
        return Optional.ofNullable(byText.get(text));
    }
}
