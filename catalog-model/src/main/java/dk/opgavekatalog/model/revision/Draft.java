package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue that a revision yields. It is made before the revision is checked, so that the check can look things up
 * in it. So it leaves out fields that cannot be placed, and takes the first of two fields with the same code.
 */
final class Draft {

    private final TaskCatalog base;
    private final EditionRevision revision;
    private final Touched touched;
    private final References references;

    private Draft(TaskCatalog base, EditionRevision revision, Touched touched) {
        this.base = base;
        this.revision = revision;
        this.touched = touched;
        this.references = new References(touched);
    }

    static TaskCatalog of(TaskCatalog base, EditionRevision revision, Touched touched) {
        return new Draft(base, revision, touched).catalog();
    }

    private TaskCatalog catalog() {
        return TaskCatalog.builder()
                .from(base)
                .edition(edition())
                .mainCategories(base.getMainCategories().stream()
                        .map(this::mainCategory)
                        .toList())
                .addAllStatutes(revision.getStatutes())
                .build();
    }

    private Edition edition() {
        Edition revised = base.getEdition();
        return Edition.builder()
                .from(revised)
                .id(revision.getId())
                .name(revision.getName())
                .dataVersion(revision.getDataVersion())
                .source(revision.getSource()
                        .orElseGet(() -> RevisionWording.revisedSource(
                                revised.getSource(), revised.getId(), revised.getDataVersion())))
                .origin(revision.getOrigin())
                .build();
    }

    private MainCategory mainCategory(MainCategory main) {
        List<Subcategory> subcategories =
                main.getSubcategories().stream().map(this::subcategory).toList();
        return subcategories.equals(main.getSubcategories())
                ? main
                : MainCategory.builder().from(main).subcategories(subcategories).build();
    }

    private Subcategory subcategory(Subcategory sub) {
        List<TaskField> fields = fields(sub);
        return fields.equals(sub.getFields())
                ? sub
                : Subcategory.builder().from(sub).fields(fields).build();
    }

    private List<TaskField> fields(Subcategory sub) {
        TreeMap<CatalogCode, TaskField> fields = new TreeMap<>();
        for (TaskField field : sub.getFields()) {
            Optional<Operation> operation = touched.find(field.getCode());
            if (operation.isEmpty()) {
                fields.putIfAbsent(field.getCode(), references.follow(field));
            } else {
                operation
                        .flatMap(Operation::getName)
                        .ifPresent(name -> fields.putIfAbsent(field.getCode(), rename(references.follow(field), name)));
            }
        }
        for (Operation operation : revision.getOperations()) {
            for (TaskField field : operation.getFields()) {
                if (field.getCode().findParent().equals(Optional.of(sub.getCode()))) {
                    fields.putIfAbsent(field.getCode(), withOrigin(field));
                }
            }
        }
        return new ArrayList<>(fields.values());
    }

    private TaskField rename(TaskField field, LocalizedText name) {
        LocalizedText formerName =
                RevisionWording.formerName(field.getName(), base.getEdition().getId());
        return TaskField.builder()
                .from(field)
                .name(name)
                .origin(revision.getOrigin())
                .originNote(RevisionWording.join(field.getOriginNote(), formerName))
                .build();
    }

    private TaskField withOrigin(TaskField field) {
        return field.getOrigin() == revision.getOrigin()
                ? field
                : TaskField.builder().from(field).origin(revision.getOrigin()).build();
    }
}
