package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.model.language.Language;

/** Forbehold: the reasons why a figure deserves less confidence than others. */
public enum Caution {
    /** The group has so few values that quartiles and ranks say little. */
    FEW_ORGANISATIONS("få organisationer", "few organisations"),
    /** The value comes from so few cases that chance can explain it. */
    FEW_CASES("få sager", "few cases"),
    /** Some organisations of the group have no value, and it is not known how they would change the result. */
    VALUES_MISSING("manglende værdier", "missing values"),
    /**
     * There are too few values for the chosen definition of quartiles, so there are no quartiles, no quarters and no
     * best quarter; see {@link QuantileDefinition#HF6}.
     */
    NO_QUARTILES(
            "for få værdier til kvartiler efter den valgte definition",
            "too few values for quartiles by the chosen definition");

    private final String danish;
    private final String english;

    Caution(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Describes the caution in words.
     *
     * @param language the language
     * @return such as {@code few cases}
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
