package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.model.catalog.Language;

/** Why an organisation cannot be held against others. */
public enum LeftOutReason {
    /** What it used is not known. */
    INPUT_MISSING("input kendes ikke", "the input is not known"),
    /** It used nothing, or less: nothing can be made from that. */
    INPUT_NOT_POSITIVE("input er ikke over nul", "the input is not above zero"),
    /** One of the things that it made is not known. */
    OUTPUT_MISSING("et output kendes ikke", "an output is not known"),
    /** It made less than nothing of one thing, such as after corrections. */
    OUTPUT_NEGATIVE("et output er negativt", "an output is negative"),
    /** It made nothing of anything. */
    NO_OUTPUT("intet output er over nul", "no output is above zero"),
    /** A number has more digits than a {@link FrontierUnit} takes. */
    TOO_MANY_DIGITS("et tal har for mange cifre", "a number has too many digits");

    private final String danish;
    private final String english;

    LeftOutReason(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The reason in words.
     *
     * @param language the language
     * @return a few words, such as {@code the input is not known}
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
