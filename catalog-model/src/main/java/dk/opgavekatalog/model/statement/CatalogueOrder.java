package dk.opgavekatalog.model.statement;

import java.util.Comparator;

/** The order of accounts: by kind, then fields by code and the others by id. */
final class CatalogueOrder implements Comparator<Account> {

    static final Comparator<Account> COMPARATOR = new CatalogueOrder();

    private CatalogueOrder() {}

    @Override
    public int compare(Account one, Account other) {
        int byKind = Integer.compare(kind(one), kind(other));
        if (byKind != 0) {
            return byKind;
        }
        if (one instanceof CodeAccount a && other instanceof CodeAccount b) {
            return a.getCode().compareTo(b.getCode());
        }
        return one.toString().compareTo(other.toString());
    }

    private static int kind(Account account) {
        if (account instanceof Account.Field) {
            return 0;
        }
        if (account instanceof Account.Pool) {
            return 1;
        }
        if (account instanceof Account.Outside) {
            return 2;
        }
        if (account instanceof Account.Excluded) {
            return 3;
        }
        return account instanceof Account.Support ? 4 : 5;
    }
}
