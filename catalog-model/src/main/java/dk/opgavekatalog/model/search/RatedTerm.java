package dk.opgavekatalog.model.search;

/**
 * A term of a query that was found.
 *
 * @param finder finds the term in texts
 * @param rarity the weight of the term against other terms
 */
record RatedTerm(TermFinder finder, int rarity) {

    /**
     * Rates a term. The rarity is 1 when more than half of all documents have the term, and 1 more each time that the
     * number of documents with the term halves.
     */
    static RatedTerm of(TermFinder finder, int documents, int allDocuments) {
        return new RatedTerm(finder, Integer.SIZE - Integer.numberOfLeadingZeros(allDocuments / documents));
    }
}
