package dk.opgavekatalog.model.revision;

import static dk.opgavekatalog.model.testing.TinyCatalog.field;
import static dk.opgavekatalog.model.testing.TinyCatalog.fieldBuilder;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.Arrays;
import java.util.List;

/**
 * An edition to revise, with seven fields: 1.1.1 cites a statute, has indicators and refers to 2.1.4 and 3.1.1; 1.4.10
 * and 2.1.4 refer to each other; 1.4.10 has an origin of its own; 1.1.1 and 1.1.2 have an indicator of one concept.
 */
final class BaseEdition {

    static final TaskCatalog BASE = TinyCatalog.builder(
                    "2006",
                    List.of(
                            fieldBuilder("1.1.1")
                                    .legalBasis(legalBasis("arkivloven"))
                                    .addIndicators(
                                            indicator("1.1.1-p1", "fejl").build(),
                                            indicator("1.1.1-p2", "sager").build())
                                    .addDelimitations(refersTo("2.1.4", "3.1.1")
                                            .addAccountingFunctions("6.45.54")
                                            .build())
                                    .build(),
                            fieldBuilder("1.1.2")
                                    .addIndicators(indicator("1.1.2-p1", "fejl").build())
                                    .build(),
                            field("1.4.9"),
                            fieldBuilder("1.4.10")
                                    .addDelimitations(refersTo("2.1.4").build())
                                    .origin(Origin.PROJECT)
                                    .originNote(text("Afsnit 0.6.", "Section 0.6."))
                                    .build(),
                            fieldBuilder("2.1.4")
                                    .addDelimitations(
                                            refersTo("1.4.10").build(),
                                            refersTo()
                                                    .kind(DelimitationKind.INCLUDED)
                                                    .build())
                                    .build(),
                            field("3.1.1"),
                            field("3.1.2")))
            .addStatutes(statute("arkivloven"))
            .addNotes(Note.builder()
                    .id("note")
                    .title(text("Emne", "Subject"))
                    .text(text("Note", "Note"))
                    .build())
            .build();

    private BaseEdition() {}

    /** A revision of the edition without operations. */
    static EditionRevision.Builder revision() {
        return EditionRevision.builder(BASE)
                .id("lokal")
                .name(text("Egen udgave", "Own edition"))
                .dataVersion("0.1.0");
    }

    static EditionRevision revision(Operation... operations) {
        return revision().addOperations(operations).build();
    }

    static CatalogCode code(String code) {
        return CatalogCode.parse(code);
    }

    static LocalizedText text(String danish, String english) {
        return LocalizedText.of(danish, english);
    }

    static LegalBasis legalBasis(String... statutes) {
        return LegalBasis.builder()
                .wording(text("Lovene", "The acts"))
                .addStatutes(statutes)
                .build();
    }

    static Statute statute(String id) {
        return Statute.builder()
                .id(id)
                .name(text("Lov " + id, "Act " + id))
                .listing(StatuteListing.CITED)
                .build();
    }

    static Indicator.Builder indicator(String id, String concept) {
        return Indicator.builder()
                .id(id)
                .kind(IndicatorKind.PRODUCTIVITY)
                .name(text("Antal " + concept, "Number of " + concept))
                .concept(concept)
                .direction(IndicatorDirection.JUDGEMENT);
    }

    static Delimitation.Builder refersTo(String... codes) {
        return Delimitation.builder()
                .kind(DelimitationKind.EXCLUDED)
                .text(text("Hører ikke til", "Does not belong"))
                .addAllFields(Arrays.stream(codes).map(CatalogCode::parse).toList());
    }
}
