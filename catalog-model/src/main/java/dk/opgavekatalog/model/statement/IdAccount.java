package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;

/** An account of something that has no code: its kind, which is how its text begins, and an id. */
abstract class IdAccount {

    private final String kind;
    private final String id;

    IdAccount(String kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * What the account is of.
     *
     * @return the id, without the kind that the text of the account begins with
     */
    public String getId() {
        return id;
    }

    /**
     * Reports what is wrong with the account.
     *
     * @param problems where to report it
     */
    public void check(Problems problems) {
        if (id.isBlank()) {
            problems.add(Reason.BLANK, id, "an id that is not blank");
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
