package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;

/** The columns of the table of a draft, in their order. */
public enum DraftColumn {
    /** The number of the own account. */
    ACCOUNT(Phrase.of("Konto", "Account")),
    /** Its name. */
    NAME(Phrase.of("Kontonavn", "Account name")),
    /** The unit beside it. */
    UNIT(Phrase.of("Enhed", "Unit")),
    /** The kind beside it. */
    KIND(Phrase.of("Art", "Kind")),
    /** The function of the authorised chart of accounts beside it. */
    FUNCTION(Phrase.of("Funktion", "Function")),
    /** The amount that stands on it. */
    AMOUNT(Phrase.of("Beløb", "Amount")),
    /** How it relates to the earlier mapping. */
    MARK(Phrase.of("Mærke", "Mark")),
    /** The first proposal. */
    FIRST_PROPOSAL(Phrase.of("Første forslag", "First proposal")),
    /** The score of the first proposal. */
    FIRST_SCORE(Phrase.of("Point", "Score")),
    /** The reason for the first proposal. */
    FIRST_REASON(Phrase.of("Begrundelse", "Reason")),
    /** What the person decides on. */
    ANSWER(Phrase.of("Svar", "Answer")),
    /** The second proposal. */
    SECOND_PROPOSAL(Phrase.of("Andet forslag", "Second proposal")),
    /** The score of the second proposal. */
    SECOND_SCORE(Phrase.of("Andet forslags point", "Score of second proposal")),
    /** The reason for the second proposal. */
    SECOND_REASON(Phrase.of("Andet forslags begrundelse", "Reason for second proposal")),
    /** The third proposal. */
    THIRD_PROPOSAL(Phrase.of("Tredje forslag", "Third proposal")),
    /** The score of the third proposal. */
    THIRD_SCORE(Phrase.of("Tredje forslags point", "Score of third proposal")),
    /** The reason for the third proposal. */
    THIRD_REASON(Phrase.of("Tredje forslags begrundelse", "Reason for third proposal"));

    private final Phrase heading;

    DraftColumn(Phrase heading) {
        this.heading = heading;
    }

    /**
     * The heading.
     *
     * @param language the language
     * @return such as {@code Første forslag}
     */
    public String getHeading(Language language) {
        return heading.in(language);
    }
}
