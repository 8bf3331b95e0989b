package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.language.Language;

/** The reasons why a figure has no value for an organisation in a period. */
public enum UnavailableReason {
    /** The indicator was not observed. */
    NO_OBSERVATION("ingen observation", "no observation"),
    /** The base that the value is divided by was not observed. */
    BASE_MISSING("grundlaget er ikke oplyst", "the base is not stated"),
    /** The base is zero, so nothing can be divided by it. */
    BASE_ZERO("grundlaget er nul", "the base is zero"),
    /** The base is below zero, such as FTE or cost after corrections. */
    BASE_NEGATIVE("grundlaget er negativt", "the base is negative"),
    /** The number of inhabitants is not known. */
    INHABITANTS_MISSING("indbyggertallet mangler", "the number of inhabitants is missing"),
    /** The period does not consist of whole months, so its length in years is not defined. */
    PERIOD_NOT_WHOLE_MONTHS("perioden består ikke af hele måneder", "the period does not consist of whole months"),
    /** There is no cost statement of the organisation for the period. */
    NO_COST_STATEMENT("ingen omkostningsopgørelse", "no cost statement"),
    /** The statement does not have the measure: no FTE, or no measure in DKK. */
    MEASURE_MISSING("årsværk eller beløb er ikke opgjort", "FTE or amounts in DKK are not stated"),
    /** Nothing was registered on the field, and nothing was moved to it. */
    FIELD_MISSING("intet er registreret på opgavefeltet", "nothing is registered on the task field"),
    /** The cost model excludes the field from the cost. */
    FIELD_EXCLUDED("opgavefeltet er udeladt af omkostningerne", "the task field is excluded from the cost"),
    /** The direct resources belong to another edition than the result, because the model converts after other steps. */
    OTHER_EDITION(
            "de direkte ressourcer er opgjort efter en anden udgave",
            "the direct resources are stated in another edition");

    private final String danish;
    private final String english;

    UnavailableReason(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Describes the reason in words.
     *
     * @param language the language
     * @return a few words, such as {@code the base is zero}
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
