package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.model.language.Language;

/** The reasons why a point of a series has no value. */
public enum GapReason {
    /** The organisation has no value of the figure in the period; {@link SeriesPoint#getUnavailable()} says why. */
    NO_VALUE("ingen værdi", "no value"),
    /** The price index does not have the period. */
    NO_PRICE_INDEX("prisindekset mangler for perioden", "no price index for the period"),
    /** The base period has no value above zero. */
    NO_BASE("basisperioden har ingen værdi over nul", "the base period has no value above zero"),
    /** A break lies between the period and the base period, so their figures measure different things. */
    BEYOND_BREAK("databrud mellem perioden og basisperioden", "a break between the period and the base period");

    private final String danish;
    private final String english;

    GapReason(String danish, String english) {
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
