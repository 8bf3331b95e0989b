package dk.opgavekatalog.data;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.RevisedEdition;

/**
 * The split that section 0.6 of the source asks for: of Formidling og kommunikation, the part directed inwards is 1.4.10
 * and the rest is 2.1.4.
 */
final class SplitOfCommunication {

    private static final CatalogCode INTERNAL = CatalogCode.of(1, 4, 10);
    private static final CatalogCode EXTERNAL = CatalogCode.of(2, 1, 4);

    private SplitOfCommunication() {}

    /** The edition with 2.1.4 whole: its description as the source has it, without what marks it off from 1.4.10. */
    static RevisedEdition undoneIn(TaskCatalog edition) {
        TaskField external = edition.getField(EXTERNAL);
        TaskField whole = TaskField.builder()
                .from(external)
                .delimitations(external.getDelimitations().stream()
                        .filter(delimitation -> !delimitation.getFields().contains(INTERNAL))
                        .toList())
                .build();
        return EditionRevision.builder(edition)
                .id(edition.getEdition().getId() + "-63")
                .name(LocalizedText.of(
                        edition.getEdition().getName().getDa() + ", 63 opgavefelter",
                        edition.getEdition().getName().getEn() + ", 63 task fields"))
                .dataVersion(edition.getEdition().getDataVersion())
                .origin(Origin.PROJECT)
                .addOperations(Operation.merge(whole, INTERNAL, EXTERNAL))
                .build()
                .applyTo(edition);
    }
}
