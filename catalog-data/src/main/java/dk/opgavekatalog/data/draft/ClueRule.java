package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;

/** The rule by which a word or a number of an own account speaks for a proposal. */
public enum ClueRule {
    /** The number belongs to a function of the authorised chart of accounts outside 6.45.51. */
    OTHER_FUNCTION(Phrase.of("en anden funktion end 6.45.51", "a function other than 6.45.51")),
    /** A word of the register of keywords. */
    KEYWORD(Phrase.of("stikord", "keyword")),
    /** A word in the name of a field. */
    FIELD_NAME(Phrase.of("feltets navn", "name of the field")),
    /** A word in the heading of a task of the field. */
    TASK_HEADING(Phrase.of("opgavens overskrift", "heading of a task")),
    /** A word elsewhere in the description of the field. */
    DESCRIPTION(Phrase.of("feltets beskrivelse", "description of the field")),
    /** A word for leading others. */
    MANAGEMENT_WORD(Phrase.of("ord for ledelse", "word for management")),
    /** A word for meetings, courses or absence. */
    CROSS_CUTTING_WORD(Phrase.of("ord for tværgående arbejde", "word for cross-cutting work")),
    /** A word for what is done or paid out, and not for its administration. */
    OUTSIDE_WORD(Phrase.of("ord for drift eller ydelser", "word for operations or payments")),
    /** An answered account with the same words. */
    SAME_WORDS(Phrase.of("besvaret konto med samme ord", "answered account of the same words")),
    /** Answered accounts whose numbers begin alike. */
    SAME_BEGINNING(Phrase.of("besvarede konti med samme begyndelse", "answered accounts of the same beginning"));

    private final Phrase words;

    ClueRule(Phrase words) {
        this.words = words;
    }

    /**
     * The rule in words.
     *
     * @param language the language
     * @return such as {@code stikord}
     */
    public String getWords(Language language) {
        return words.in(language);
    }
}
