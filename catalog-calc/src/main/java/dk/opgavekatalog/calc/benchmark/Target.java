package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.model.language.Language;

/** The targets that an organisation is measured against. */
public enum Target {
    /** The median of the group. */
    MEDIAN("medianen", "the median"),
    /**
     * The limit of the best quarter: the upper quartile when higher values are better, the lower quartile when lower
     * values are better.
     */
    BEST_QUARTER("den bedste kvartil", "the best quartile"),
    /** Bedste praksis: the best value of the group. */
    BEST("den bedste værdi", "the best value");

    private final String danish;
    private final String english;

    Target(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Describes the target in words.
     *
     * @param language the language
     * @return such as {@code the best quartile}
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
