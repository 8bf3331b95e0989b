package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the operation that touches a field of the base. A revision in which several do is refused; then this finds the
 * first.
 */
record Touched(Map<CatalogCode, Operation> byField) {

    static Touched by(List<Operation> operations) {
        Map<CatalogCode, Operation> byField = new HashMap<>();
        operations.forEach(
                operation -> operation.getFromFields().forEach(code -> byField.putIfAbsent(code, operation)));
        return new Touched(byField);
    }

    Optional<Operation> find(CatalogCode code) {
        return Optional.ofNullable(byField.get(code));
    }

    /** The codes that the fields of an operation have in the new edition, in their order. */
    static List<CatalogCode> successors(Operation operation) {
        return operation.getKind() == OperationKind.RENAME
                ? operation.getFromFields()
                : operation.getFields().stream()
                        .map(TaskField::getCode)
                        .sorted()
                        .toList();
    }
}
