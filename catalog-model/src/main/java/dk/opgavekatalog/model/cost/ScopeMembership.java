package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import java.util.HashSet;
import java.util.function.Predicate;

/** Which fields a scope includes, for a check that asks often: the set of fields in a file can be of any length. */
final class ScopeMembership {

    private ScopeMembership() {}

    static Predicate<CatalogCode> of(Scope scope) {
        return scope instanceof FieldSet set ? new HashSet<>(set.getCodes())::contains : scope::includes;
    }
}
