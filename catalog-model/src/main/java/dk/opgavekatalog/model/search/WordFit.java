package dk.opgavekatalog.model.search;

/** How a word of the query lies in a word of a text. */
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
