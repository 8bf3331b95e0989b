package dk.opgavekatalog.model.search;

/**
 * A term of a query that was found.
 *
 * @param finder finds it in texts
 * @param rarity how much it weighs against other terms
 */
record RatedTerm(TermFinder finder, int rarity) {

    /**
     * The rarity is 1 when more than half of all documents have the term, and 1 more each time that their number
     * halves.
     */
    static RatedTerm of(TermFinder finder, int documents, int allDocuments) {
        return new RatedTerm(finder, Integer.SIZE - Integer.numberOfLeadingZeros(allDocuments / documents));
    }
}
