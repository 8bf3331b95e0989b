package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adapts the references in delimitations of fields that stay to the new edition.
 *
 * <p>Example: 1.1.1 says about some work "see 2.1.4 and 3.1.1". If 2.1.4 is split into 1.4.10 and 2.1.4, and 3.1.1 is
 * removed because its tasks leave to function 6.45.53, then 1.1.1 says "see 1.4.10, 2.1.4 and function 6.45.53".
 */
final class References {

    private final Touched touched;

    References(Touched touched) {
        this.touched = touched;
    }

    /** Returns the very same field when none of its references changes. */
    TaskField follow(TaskField field) {
        List<Delimitation> followed =
                field.getDelimitations().stream().map(this::follow).toList();
        return followed.equals(field.getDelimitations())
                ? field
                : TaskField.builder().from(field).delimitations(followed).build();
    }

    private Delimitation follow(Delimitation delimitation) {
        Set<CatalogCode> fields = new LinkedHashSet<>();
        Set<String> functions = new LinkedHashSet<>(delimitation.getAccountingFunctions());
        for (CatalogCode code : delimitation.getFields()) {
            Optional<Operation> operation = touched.find(code);
            fields.addAll(operation.map(Touched::successors).orElse(List.of(code)));
            operation
                    .filter(found -> found.getKind() == OperationKind.REMOVE)
                    .ifPresent(removal -> functions.addAll(removal.getLeavesTo()));
        }
        List<CatalogCode> now = List.copyOf(fields);
        if (now.equals(delimitation.getFields())) {
            return delimitation;
        }
        return Delimitation.builder()
                .from(delimitation)
                .fields(now)
                .accountingFunctions(functions)
                .build();
    }
}
