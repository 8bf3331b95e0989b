package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.model.language.Language;

/** The reason why an organisation cannot be compared with others. */
public enum LeftOutReason {
    /** Its input is not known. */
    INPUT_MISSING("input kendes ikke", "the input is not known"),
    /** Its input is zero or negative. */
    INPUT_NOT_POSITIVE("input er ikke over nul", "the input is not above zero"),
    /** One of its outputs is not known. */
    OUTPUT_MISSING("et output kendes ikke", "an output is not known"),
    /** One of its outputs is negative, for example after corrections. */
    OUTPUT_NEGATIVE("et output er negativt", "an output is negative"),
    /** All its outputs are zero. */
    NO_OUTPUT("intet output er over nul", "no output is above zero"),
    /** A number has more digits than a {@link FrontierUnit} accepts. */
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
