package dk.opgavekatalog.data.export.skos;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The correspondence between two editions as a graph. */
final class CorrespondenceGraph {

    private static final String NARROWER = "skos:narrowMatch";
    private static final String BROADER = "skos:broadMatch";
    private static final String RELATED = "skos:relatedMatch";

    private final Iris iris;
    private final Correspondence correspondence;
    private final TaskCatalog from;
    private final TaskCatalog to;
    private final JsonLd document = new JsonLd();

    CorrespondenceGraph(Iris iris, Correspondence correspondence, TaskCatalog from, TaskCatalog to) {
        this.iris = iris;
        this.correspondence = correspondence;
        this.from = from;
        this.to = to;
    }

    Export toExport() {
        addCorrespondence();
        correspondence.getRows().forEach(this::addAssociation);
        correspondence.getRows().forEach(this::addMappings);
        addChangeKinds();
        return document.toExport();
    }

    private void addCorrespondence() {
        LocalizedText fromName = from.getEdition().getName();
        LocalizedText toName = to.getEdition().getName();
        document.add(
                        iris.correspondence(correspondence.getFromEdition(), correspondence.getToEdition()),
                        "xkos:Correspondence")
                .text(
                        "skos:prefLabel",
                        LocalizedText.of(
                                "Fra " + fromName.getDa() + " til " + toName.getDa(),
                                "From " + fromName.getEn() + " to " + toName.getEn()))
                .values(
                        "xkos:compares",
                        List.of(
                                iris.edition(correspondence.getFromEdition()),
                                iris.edition(correspondence.getToEdition())))
                .values(
                        "xkos:madeOf",
                        correspondence.getRows().stream().map(this::association).toList());
    }

    private void addAssociation(CorrespondenceRow row) {
        document.add(association(row), "xkos:ConceptAssociation")
                .values("xkos:sourceConcept", concepts(correspondence.getFromEdition(), row.getFromFields()))
                .values("xkos:targetConcept", concepts(correspondence.getToEdition(), row.getToFields()))
                .value("dcterms:type", iris.changeKind(row.getKind()))
                .text("rdfs:comment", describe(row))
                .text("dcterms:description", row.getNote());
    }

    private void addMappings(CorrespondenceRow row) {
        if (row.getFromFields().isEmpty() || row.getToFields().isEmpty()) {
            return;
        }
        for (String source : concepts(correspondence.getFromEdition(), row.getFromFields())) {
            document.add(source).values(mapping(row), concepts(correspondence.getToEdition(), row.getToFields()));
        }
    }

    /** Returns the SKOS mapping that a row implies; {@link SkosExport} gives the reasons. */
    private static String mapping(CorrespondenceRow row) {
        boolean nothingLeaves = row.getLeavesTo().isEmpty();
        boolean nothingComes = row.getComesFrom().isEmpty();
        return switch (row.getKind()) {
            case UNCHANGED -> "skos:exactMatch";
            case SPLIT -> nothingComes ? NARROWER : RELATED;
            case MERGED -> nothingLeaves ? BROADER : RELATED;
            case REDEFINED -> {
                boolean oneToOne =
                        row.getFromFields().size() == 1 && row.getToFields().size() == 1;
                if (!oneToOne || nothingLeaves == nothingComes) {
                    yield RELATED;
                }
                yield nothingComes ? NARROWER : BROADER;
            }
            case ADDED, REMOVED -> throw new IllegalArgumentException(row.getKind() + " has no two sides");
        };
    }

    private void addChangeKinds() {
        ChangeKind[] kinds = ChangeKind.values();
        document.add(iris.changeKinds(), "skos:ConceptScheme")
                .text("skos:prefLabel", LocalizedText.of("Ændringer mellem udgaver", "Changes between editions"))
                .values(
                        "skos:hasTopConcept",
                        Stream.of(kinds).map(iris::changeKind).toList());
        for (ChangeKind kind : kinds) {
            document.add(iris.changeKind(kind), "skos:Concept")
                    .value("skos:inScheme", iris.changeKinds())
                    .value("skos:topConceptOf", iris.changeKinds())
                    .value("skos:notation", kind.name())
                    .text("skos:prefLabel", CatalogWords.of(kind));
        }
    }

    private String association(CorrespondenceRow row) {
        return iris.association(correspondence.getFromEdition(), correspondence.getToEdition(), row);
    }

    private List<String> concepts(String edition, List<CatalogCode> codes) {
        return codes.stream().map(code -> iris.concept(edition, code)).toList();
    }

    private static LocalizedText describe(CorrespondenceRow row) {
        List<LocalizedText> parts = new ArrayList<>();
        parts.add(CatalogWords.of(row.getKind()));
        for (LocalizedText function : CatalogWords.functions(row.getLeavesTo())) {
            parts.add(CatalogWords.join(LocalizedText.of("overgår til", "moves to"), " ", function));
        }
        for (LocalizedText function : CatalogWords.functions(row.getComesFrom())) {
            parts.add(CatalogWords.join(LocalizedText.of("kommer fra", "comes from"), " ", function));
        }
        return CatalogWords.join(parts, "; ");
    }
}
