package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;

/** An account of something without a code: its kind, which is the beginning of its text, and an id. */
abstract class IdAccount {

    private final String kind;
    private final String id;

    IdAccount(String kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * The id of the pool, the surcharge or the thing outside the catalogue.
     *
     * @return the id, without the kind at the beginning of the account's text
     */
    public String getId() {
        return id;
    }

    /**
     * Adds a problem when the id is blank.
     *
     * @param problems collector at the place of the account
     */
    public void check(Problems problems) {
        if (id.isBlank()) {
            problems.add(Reason.BLANK, id, Phrase.of("et id, der ikke er tomt", "an id that is not blank"));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdAccount that && kind.equals(that.kind) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind + id;
    }
}
