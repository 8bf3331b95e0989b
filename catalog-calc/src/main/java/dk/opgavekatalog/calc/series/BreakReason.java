package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.model.language.Language;

/** The reasons why figures on both sides of a break measure different things. */
public enum BreakReason {
    /** No correspondence says what became of the fields between the editions. */
    NO_CORRESPONDENCE(
            "sammenhængen mellem udgaverne er ikke oplyst", "no correspondence between the editions is given"),
    /** A field that the figure is about covers other tasks in the other edition. */
    FIELD_CHANGED("opgavefeltet er ændret", "the task field has changed"),
    /** The two figures are not calculated in the same way. */
    OTHER_FIGURE("nøgletallene beregnes ikke på samme måde", "the figures are not calculated in the same way");

    private final String danish;
    private final String english;

    BreakReason(String danish, String english) {
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
