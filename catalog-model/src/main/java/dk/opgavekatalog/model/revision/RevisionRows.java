package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The correspondence of a revision without problems: a row for each operation, and one for each field that no operation
 * touches.
 */
final class RevisionRows {

    private final TaskCatalog base;
    private final EditionRevision revision;
    private final Touched touched;

    private RevisionRows(TaskCatalog base, EditionRevision revision, Touched touched) {
        this.base = base;
        this.revision = revision;
        this.touched = touched;
    }

    static Correspondence of(TaskCatalog base, EditionRevision revision, Touched touched) {
        return Correspondence.builder()
                .schemaVersion(Correspondence.SCHEMA_VERSION)
                .fromEdition(base.getEdition().getId())
                .toEdition(revision.getId())
                .addAllRows(new RevisionRows(base, revision, touched).rows())
                .build();
    }

    private List<CorrespondenceRow> rows() {
        List<CorrespondenceRow> rows = new ArrayList<>();
        for (TaskField field : base.getFields()) {
            Optional<Operation> operation = touched.find(field.getCode());
            if (operation.isEmpty()) {
                rows.add(unchanged(field.getCode()));
            } else if (field.getCode().equals(from(operation.get()).get(0))) {
                rows.add(row(operation.get()));
            }
        }
        revision.getOperations().stream()
                .filter(operation -> operation.getKind() == OperationKind.ADD)
                .map(this::row)
                .sorted(Comparator.comparing(added -> added.getToFields().get(0)))
                .forEach(rows::add);
        return rows;
    }

    private static CorrespondenceRow unchanged(CatalogCode code) {
        return CorrespondenceRow.builder()
                .kind(ChangeKind.UNCHANGED)
                .addFromFields(code)
                .addToFields(code)
                .build();
    }

    private CorrespondenceRow row(Operation operation) {
        return CorrespondenceRow.builder()
                .kind(operation.getKind().getChange())
                .addAllFromFields(from(operation))
                .addAllToFields(Touched.successors(operation))
                .addAllLeavesTo(operation.getLeavesTo())
                .addAllComesFrom(operation.getComesFrom())
                .note(note(operation))
                .build();
    }

    private Optional<LocalizedText> note(Operation operation) {
        if (operation.getKind() != OperationKind.RENAME) {
            return operation.getNote();
        }
        TaskField field = base.getField(operation.getFromFields().get(0));
        LocalizedText renamed =
                RevisionWording.renamed(field.getName(), operation.getName().orElseThrow());
        return Optional.of(RevisionWording.join(renamed, operation.getNote()));
    }

    private static List<CatalogCode> from(Operation operation) {
        return operation.getFromFields().stream().sorted().toList();
    }
}
