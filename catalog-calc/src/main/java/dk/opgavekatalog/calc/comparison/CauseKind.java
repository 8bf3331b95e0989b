package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;

/** The kinds of cause of a difference, in the order in which they are exchanged; see {@link CostComparison}. */
public enum CauseKind {
    /** The amounts that are compared differ: those of all measures in DKK for cost, else those of the measure. */
    AMOUNTS("beløb", "amounts"),
    /** The weights differ: the amounts of the other measures, and the statistics. */
    KEYS("nøgler", "keys"),
    /** The steps of the model differ. */
    MODEL("model", "model");

    private final String danish;
    private final String english;

    CauseKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The name of the kind.
     *
     * @param language the language
     * @return such as {@code amounts}
     */
    public String getName(Language language) {
        return Phrases.in(language).of(danish, english);
    }
}
