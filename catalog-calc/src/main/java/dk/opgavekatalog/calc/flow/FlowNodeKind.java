package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.model.statement.Account;

/** The kind of account that a {@link FlowNode} is, or is a group of. */
public enum FlowNodeKind {
    /** Task fields: one, a subcategory or a main category. */
    FIELD,
    /** An overhead pool. */
    POOL,
    /** Accounts outside the catalogue: one, or all together. */
    OUTSIDE,
    /** Amounts that were excluded from fields: from one, from those of a category, or all together. */
    EXCLUDED,
    /** Accounts on which support is collected: of one field, or of those of a category. */
    SUPPORT,
    /** The counter-account of a surcharge. */
    COUNTER_ACCOUNT;

    static FlowNodeKind of(Account account) {
        if (account instanceof Account.Field) {
            return FIELD;
        }
        if (account instanceof Account.Pool) {
            return POOL;
        }
        if (account instanceof Account.Outside) {
            return OUTSIDE;
        }
        if (account instanceof Account.Excluded) {
            return EXCLUDED;
        }
        return account instanceof Account.Support ? SUPPORT : COUNTER_ACCOUNT;
    }
}
