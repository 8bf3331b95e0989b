package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;

/** How an own account relates to the mapping or the draft that was taken over. */
public enum DraftMark {
    /** Nothing was taken over. */
    NONE(Phrase.same("")),
    /** The earlier mapping has no row for the account. */
    NEW(Phrase.of("ny", "new")),
    /** The answer is the earlier one. */
    TAKEN_OVER(Phrase.of("som før", "as before")),
    /** The earlier draft has the number with another name, unit or kind, so that the answer is not taken over. */
    CHANGED(Phrase.of("ændret", "changed"));

    private final Phrase words;

    DraftMark(Phrase words) {
        this.words = words;
    }

    /**
     * The mark in words.
     *
     * @param language the language
     * @return such as {@code ny}; empty for {@link #NONE}
     */
    public String getWords(Language language) {
        return words.in(language);
    }
}
