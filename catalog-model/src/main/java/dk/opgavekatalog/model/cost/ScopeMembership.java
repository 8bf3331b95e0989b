package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import java.util.HashSet;
import java.util.Set;

/** Finds quickly whether a scope includes a field, for checks that ask often: a file can name any number of fields. */
final class ScopeMembership {

    private final Scope scope;

    /** The fields of a scope that is a set of them; otherwise empty. */
    private final Set<CatalogCode> fields = new HashSet<>();

    ScopeMembership(Scope scope) {
        this.scope = scope;
        if (scope instanceof FieldSet set) {
            fields.addAll(set.getCodes());
        }
    }

    boolean includes(CatalogCode field) {
        return scope instanceof FieldSet ? fields.contains(field) : scope.includes(field);
    }
}
