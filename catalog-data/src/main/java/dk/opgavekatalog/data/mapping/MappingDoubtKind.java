package dk.opgavekatalog.data.mapping;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;

/** Why the mapping of an account is doubtful. */
public enum MappingDoubtKind {
    /** No row of the mapping fits the account. */
    UNMAPPED(Phrase.of("uden række i kontooversættelsen", "without a row in the mapping")),
    /** The account is split by shares, which are a guess unless somebody measured them. */
    SPLIT(Phrase.of("delt efter andele", "split by shares")),
    /** The account is mapped into the catalogue and belongs to another function than 6.45.51. */
    OTHER_FUNCTION(Phrase.of("på en anden funktion end 6.45.51", "on a function other than 6.45.51")),
    /** The account is mapped to a field, and its name has a word of what the field says does not belong to it. */
    DELIMITED(Phrase.of("mod feltets afgrænsning", "against the delimitation of the field"));

    private final Phrase words;

    MappingDoubtKind(Phrase words) {
        this.words = words;
    }

    /**
     * The kind in words.
     *
     * @param language the language
     * @return such as {@code delt efter andele}
     */
    public String getWords(Language language) {
        return words.in(language);
    }

    Phrase words() {
        return words;
    }
}
