package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.model.catalog.Language;

/** Why the figures of two editions measure different things. */
public enum BreakReason {
    /** Nothing says what became of the fields between the editions. */
    NO_CORRESPONDENCE(
            "sammenhængen mellem udgaverne er ikke oplyst", "no correspondence between the editions is given"),
    /** A field that the figure is about covers other tasks in the other edition. */
    FIELD_CHANGED("opgavefeltet er ændret", "the task field has changed"),
    /** The two figures do not calculate the same. */
    OTHER_FIGURE("nøgletallene beregnes ikke på samme måde", "the figures are not calculated in the same way");

    private final String danish;
    private final String english;

    BreakReason(String danish, String english) {
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
