package dk.opgavekatalog.data;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.util.stream.Stream;

/**
 * The split of Formidling og kommunikation that section 0.6 of the source asks for: the internal part becomes 1.4.10,
 * and the rest is 2.1.4.
 */
final class SplitOfCommunication {

    private static final CatalogCode INTERNAL = CatalogCode.of(1, 4, 10);
    private static final CatalogCode EXTERNAL = CatalogCode.of(2, 1, 4);

    private static final LocalizedText NOTE = LocalizedText.of(
            "Feltet er udelt, som det var før den deling, som afsnit 0.6 kræver. Formål og opgaver er dem, som"
                    + " udgaven med 64"
                    + " felter har under 2.1.4, efterfulgt af dem, som den har under 1.4.10. En opgave, der står ordret"
                    + " begge steder, er kun med én gang. Kilden beskriver kun de to dele.",
            "The task field is whole, as before the split that section 0.6 requires. Its purpose and tasks are those"
                    + " that"
                    + " the edition with 64 task fields has under 2.1.4, followed by those that it has under 1.4.10."
                    + " A task"
                    + " that stands word for word in both places is here once. The source describes only the two"
                    + " parts.");

    private SplitOfCommunication() {}

    /**
     * Returns the edition with 2.1.4 whole: the purposes and tasks of both parts, the external ones first, without the
     * delimitations between the two. Legal basis, target group and typical organisation are the same for both.
     */
    static RevisedEdition undoneIn(TaskCatalog edition) {
        TaskField external = edition.getField(EXTERNAL);
        TaskField internal = edition.getField(INTERNAL);
        TaskField whole = TaskField.builder()
                .from(external)
                .purpose(Stream.of(external, internal)
                        .flatMap(part -> part.getPurpose().stream())
                        .distinct()
                        .reduce(SplitOfCommunication::join))
                .tasks(Stream.of(external, internal)
                        .flatMap(part -> part.getTasks().stream())
                        .distinct()
                        .toList())
                .delimitations(external.getDelimitations().stream()
                        .filter(delimitation -> !delimitation.getFields().contains(INTERNAL))
                        .toList())
                .originNote(NOTE)
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

    private static LocalizedText join(LocalizedText first, LocalizedText second) {
        return LocalizedText.of(first.getDa() + " " + second.getDa(), first.getEn() + " " + second.getEn());
    }
}
