package dk.opgavekatalog.model.search;

/** The ways in which a word of a query can be found in a word of a text, the loosest first. */
public enum WordFit {
    /** With one or two slips: "rengøing" for "rengøring". Only where nothing fits better than as a part. */
    SLIP(3),
    /** As a part of the word of the query: "hjemmehjælp" for "hjemmehjælpsordning". Only where nothing fits better. */
    PART(4),
    /** In the middle of the word of the text: "sygepleje" in "hjemmesygeplejerske". */
    INSIDE(3),
    /** As the last part of the word of the text: "tandpleje" in "specialtandpleje". */
    END(6),
    /** As the beginning of the word of the text: "byggesag" in "byggesagsgebyr". */
    START(7),
    /** As another form of the same word: "byggesagerne" for "byggesag". */
    FORM(9),
    /** As the whole word. */
    WHOLE(10);

    private final int weight;

    WordFit(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** The number of looser fits. */
    @SuppressWarnings("EnumOrdinal")
    int rank() {
        return ordinal();
    }
}
