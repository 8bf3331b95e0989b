package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.model.language.Language;

/** The reasons why there is no potential. */
public enum NoPotential {
    /** The figure is one of judgement: no value is better than another by itself. */
    JUDGEMENT("nøgletallet kræver en vurdering", "the figure is a matter of judgement"),
    /** The figure contains no FTE or cost, or has them in both the numerator and the denominator. */
    NO_RESOURCES("nøgletallet bygger ikke på ressourcer", "the figure is not based on resources"),
    /** A better value needs more resources, not fewer. */
    MORE_RESOURCES("en bedre værdi kræver flere ressourcer", "a better value takes more resources"),
    /** The target is the best quarter, and there are too few values for the chosen definition of quartiles. */
    NO_QUARTILES(
            "for få værdier til kvartiler efter den valgte definition",
            "too few values for quartiles by the chosen definition"),
    /** The value or the target is below zero, or is zero and would be the divisor. */
    NOT_POSITIVE("værdien eller målet er ikke over nul", "the value or the target is not above zero"),
    /** The FTE and the cost of the organisation are not known, or are below zero. */
    RESOURCES_UNKNOWN("ressourcerne kendes ikke", "the resources are not known"),
    /** The figures are anonymous, and FTE or DKK would reveal the size of the organisation. */
    WITHHELD("udeladt af hensyn til anonymiteten", "withheld for anonymity");

    private final String danish;
    private final String english;

    NoPotential(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Describes the reason in words.
     *
     * @param language the language
     * @return a few words
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
