package dk.opgavekatalog.model.search;

/** How rare a term is among the documents, by how well it fits: the better the fit that is asked for, the rarer. */
final class Rarity {

    private final int[] ofFits;
    private final int greatest;

    private Rarity(int[] ofFits, int greatest) {
        this.ofFits = ofFits;
        this.greatest = greatest;
    }

    /**
     * The rarity of a term: 1 for a term that all documents have, and about 1 more each time that their number halves.
     *
     * @param having for each fit, the number of documents that have the term with this fit or a better one
     * @param all the number of all documents
     * @param unit what a rarity of 1 counts
     */
    static Rarity of(int[] having, int all, int unit) {
        int[] ofFits = new int[having.length];
        int greatest = 0;
        for (int fit = 0; fit < having.length; fit++) {
            if (having[fit] > 0) {
                double binaryLogarithm = StrictMath.log(1.0 + (double) all / having[fit]) / StrictMath.log(2);
                ofFits[fit] = (int) Math.round(unit * binaryLogarithm);
                greatest = Math.max(greatest, ofFits[fit]);
            }
        }
        return new Rarity(ofFits, greatest);
    }

    int of(WordFit fit) {
        return ofFits[fit.rank()];
    }

    /** The rarity with the best fit that the term has anywhere. */
    int greatest() {
        return greatest;
    }
}
