package dk.opgavekatalog.model.revision;

import static dk.opgavekatalog.model.revision.BaseEdition.code;
import static dk.opgavekatalog.model.revision.BaseEdition.legalBasis;
import static dk.opgavekatalog.model.revision.BaseEdition.revision;
import static dk.opgavekatalog.model.revision.BaseEdition.statute;
import static dk.opgavekatalog.model.revision.BaseEdition.text;
import static dk.opgavekatalog.model.testing.TinyCatalog.field;
import static dk.opgavekatalog.model.testing.TinyCatalog.fieldBuilder;

import dk.opgavekatalog.model.catalog.Origin;

/** Revisions of {@link BaseEdition}. */
final class Revisions {

    private Revisions() {}

    /** Has every kind of operation and every part. */
    static EditionRevision complete() {
        return revision()
                .source("Egen kilde")
                .origin(Origin.PROJECT)
                .addStatutes(statute("lokal-lov"))
                .addOperations(
                        Operation.add(fieldBuilder("3.1.3")
                                        .legalBasis(legalBasis("lokal-lov"))
                                        .build())
                                .withComesFrom("6.45.53"),
                        Operation.rename(code("1.1.1"), text("Nyt navn", "New name"))
                                .withNote(text("Fordi.", "Because.")),
                        Operation.redefine(field("1.1.2"))
                                .withLeavesTo("6.45.53", "6.45.54")
                                .withComesFrom("6.45.55"),
                        Operation.split(code("1.4.9"), field("1.4.9"), field("1.4.11")),
                        Operation.merge(field("2.1.4"), code("1.4.10"), code("2.1.4")),
                        Operation.remove(code("3.1.2")).withLeavesTo("6.45.53"))
                .build();
    }
}
