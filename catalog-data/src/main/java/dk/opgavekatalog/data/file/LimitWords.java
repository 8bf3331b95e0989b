package dk.opgavekatalog.data.file;

import dk.opgavekatalog.model.language.Phrase;

/** The words for a limit: how much is allowed, and what sets another limit. */
public final class LimitWords {

    private LimitWords() {}

    /**
     * Returns the words for a limit that cannot be set.
     *
     * @param limit the limit
     * @return such as: at most 64
     */
    public static Phrase atMost(long limit) {
        return Phrase.of("højst ", "at most ").plus(String.valueOf(limit));
    }

    /**
     * Returns the words for a limit that an option sets.
     *
     * @param limit the limit
     * @param option the name of the option
     * @return such as: at most 5; the option maxRows sets another limit
     */
    public static Phrase byOption(long limit, String option) {
        return atMost(limit)
                .plus(Phrase.of("; indstillingen ", "; the option "))
                .plus(option)
                .plus(Phrase.of(" sætter en anden grænse", " sets another limit"));
    }

    /**
     * Returns the words for a limit that a method sets.
     *
     * @param limit the limit
     * @param method the name of the method
     * @return such as: at most 64; withMaxSize sets another limit
     */
    public static Phrase byMethod(long limit, String method) {
        return atMost(limit).plus("; " + method).plus(Phrase.of(" sætter en anden grænse", " sets another limit"));
    }
}
