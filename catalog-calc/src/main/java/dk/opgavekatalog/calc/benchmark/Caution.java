package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.model.catalog.Language;

/** Forbehold: why a figure deserves less confidence than others. */
public enum Caution {
    /** The group has so few values that quartiles and ranks say little. */
    FEW_ORGANISATIONS("få organisationer", "few organisations"),
    /** The value comes from so few cases that chance can explain it. */
    FEW_CASES("få sager", "few cases"),
    /** Organisations of the group have no value; what they would change is not known. */
    VALUES_MISSING("værdier mangler", "values missing");

    private final String danish;
    private final String english;

    Caution(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The caution in words.
     *
     * @param language the language
     * @return such as {@code few cases}
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
