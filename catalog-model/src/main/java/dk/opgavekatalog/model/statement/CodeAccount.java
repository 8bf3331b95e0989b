package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.check.Problems;

/** An account of a task field: its kind, which is the beginning of its text, and the code of the field. */
abstract class CodeAccount {

    private final String kind;
    private final CatalogCode code;

    CodeAccount(String kind, CatalogCode code) {
        this.kind = kind;
        this.code = code;
    }

    /**
     * The task field.
     *
     * @return code of the field
     */
    public CatalogCode getCode() {
        return code;
    }

    /**
     * Adds a problem when the code is not that of a task field.
     *
     * @param problems collector at the place of the account
     */
    public void check(Problems problems) {
        code.checkLevel(CatalogLevel.FIELD, problems);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeAccount that && kind.equals(that.kind) && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return kind.isEmpty() ? code.toString() : kind + code;
    }
}
