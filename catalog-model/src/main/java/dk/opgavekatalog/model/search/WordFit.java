package dk.opgavekatalog.model.search;

/** The ways in which a word of the query can match a word of a text. */
enum WordFit {
    /** As a part that is not the beginning, such as "tandpleje" in "specialtandpleje". */
    INSIDE(2),
    /** As the beginning, such as "byggesag" in "byggesager". */
    START(3),
    /** As the whole word. */
    WHOLE(4);

    private final int weight;

    WordFit(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
