package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import java.util.HashSet;
import java.util.function.Predicate;

/** Finds quickly whether a scope includes a field, for checks that ask often: a file can name any number of fields. */
final class ScopeMembership {

    private ScopeMembership() {}

    static Predicate<CatalogCode> of(Scope scope) {
        return scope instanceof FieldSet set ? new HashSet<>(set.getCodes())::contains : scope::includes;
    }
}
