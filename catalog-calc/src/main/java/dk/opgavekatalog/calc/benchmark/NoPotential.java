package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.model.catalog.Language;

/** Why there is no potential. */
public enum NoPotential {
    /** No value of the figure is better than another by itself. */
    JUDGEMENT("nøgletallet kræver en vurdering", "the figure is a matter of judgement"),
    /** The figure puts neither FTE nor cost in relation to something. */
    NO_RESOURCES("nøgletallet bygger ikke på ressourcer", "the figure is not based on resources"),
    /** A better value takes more resources, not fewer. */
    MORE_RESOURCES("en bedre værdi kræver flere ressourcer", "a better value takes more resources"),
    /** The target is the best quarter, and there are fewer values than the chosen definition of quartiles needs. */
    NO_QUARTILES(
            "for få værdier til kvartiler efter den valgte definition",
            "too few values for quartiles by the chosen definition"),
    /** The value or what it is measured against is below zero, or is zero where something would be divided by it. */
    NOT_POSITIVE("værdien eller målet er ikke over nul", "the value or the target is not above zero"),
    /** FTE or cost of the organisation are not known, or are below zero. */
    RESOURCES_UNKNOWN("ressourcerne kendes ikke", "the resources are not known"),
    /** The figures are anonymous: FTE or DKK would tell how large the organisation is. */
    WITHHELD("udeladt af hensyn til anonymiteten", "withheld for anonymity");

    private final String danish;
    private final String english;

    NoPotential(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The reason in words.
     *
     * @param language the language
     * @return a few words
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
