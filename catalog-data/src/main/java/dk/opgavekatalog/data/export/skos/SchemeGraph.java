package dk.opgavekatalog.data.export.skos;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One edition as a concept scheme. */
final class SchemeGraph {

    /** The pattern of one number of a code. */
    private static final String NUMBER = "[1-9][0-9]{0,2}";

    private final Iris iris;
    private final TaskCatalog catalog;
    private final String edition;
    private final String scheme;
    private final JsonLd document = new JsonLd();

    SchemeGraph(Iris iris, TaskCatalog catalog) {
        this.iris = iris;
        this.catalog = catalog;
        this.edition = catalog.getEdition().getId();
        this.scheme = iris.edition(edition);
    }

    Export toExport() {
        addScheme();
        addLevels();
        addLevelKinds();
        for (MainCategory main : catalog.getMainCategories()) {
            addMainCategory(main);
            for (Subcategory sub : main.getSubcategories()) {
                addSubcategory(sub);
                sub.getFields().forEach(this::addField);
            }
        }
        addStatutes();
        return document.toExport();
    }

    private void addScheme() {
        Edition about = catalog.getEdition();
        document.add(scheme, "skos:ConceptScheme")
                .value("skos:notation", edition)
                .text("skos:prefLabel", about.getName())
                .text(
                        "dcterms:description",
                        LocalizedText.of(
                                "Opgaverne på funktion " + about.getAccountingFunction() + " i den kommunale kontoplan",
                                "The tasks of function " + about.getAccountingFunction()
                                        + " of the Danish municipal chart of accounts"))
                .value("dcterms:identifier", edition)
                .values("dcterms:language", List.of("da", "en"))
                // Not dcterms:source, which requires a thing and not a text.
                .value("dc:source", about.getSource())
                .value("owl:versionInfo", about.getDataVersion())
                .texts(
                        "skos:note",
                        catalog.getNotes().stream().map(SchemeGraph::describe).toList())
                .text("skos:historyNote", describeOrigin(about.getOrigin(), Optional.empty()))
                .value("xkos:numberOfLevels", CatalogLevel.values().length)
                .values(
                        "xkos:levels",
                        Stream.of(CatalogLevel.values())
                                .map(level -> iris.level(edition, level))
                                .toList())
                .values("skos:hasTopConcept", concepts(codesOf(CatalogLevel.MAIN_CATEGORY)));
    }

    private void addLevels() {
        int depth = 0;
        for (CatalogLevel level : CatalogLevel.values()) {
            depth++;
            // The second type is for readers that do not know that the first is a kind of it.
            document.add(iris.level(edition, level), "xkos:ClassificationLevel", "skos:Collection")
                    .value("xkos:depth", depth)
                    .text("skos:prefLabel", CatalogWords.of(level))
                    .value("xkos:notationPattern", NUMBER + ("\\." + NUMBER).repeat(depth - 1))
                    .values("xkos:organizedBy", List.of(iris.levelKind(level)))
                    .values("skos:member", concepts(codesOf(level)));
        }
    }

    /** Adds the kinds of items on each level, which are the same in every edition. */
    private void addLevelKinds() {
        CatalogLevel[] levels = CatalogLevel.values();
        document.add(iris.levelKinds(), "skos:ConceptScheme")
                .text(
                        "skos:prefLabel",
                        LocalizedText.of("Opgavekatalogets niveauer", "The levels of the task catalogue"))
                .value("skos:hasTopConcept", iris.levelKind(levels[0]));
        for (int i = 0; i < levels.length; i++) {
            JsonLdThing kind = document.add(iris.levelKind(levels[i]), "skos:Concept")
                    .value("skos:inScheme", iris.levelKinds())
                    .text("skos:prefLabel", CatalogWords.of(levels[i]));
            if (i == 0) {
                kind.value("skos:topConceptOf", iris.levelKinds());
            } else {
                kind.value("skos:broader", iris.levelKind(levels[i - 1]));
            }
            if (i + 1 < levels.length) {
                kind.value("skos:narrower", iris.levelKind(levels[i + 1]));
            }
        }
    }

    private void addMainCategory(MainCategory main) {
        JsonLdThing thing = addConcept(main.getCode(), main.getName())
                .value("skos:topConceptOf", scheme)
                .values(
                        "skos:narrower",
                        concepts(main.getSubcategories().stream()
                                .map(Subcategory::getCode)
                                .toList()))
                .text("skos:definition", main.getMeaning());
        if (main.isExcludedFromCost()) {
            thing.text(
                    "skos:note",
                    LocalizedText.of(
                            "Indgår som hovedregel ikke i omkostningsberegninger.",
                            "As a rule, not part of cost calculations."));
        }
    }

    private void addSubcategory(Subcategory sub) {
        addConcept(sub.getCode(), sub.getName())
                .values(
                        "skos:narrower",
                        concepts(
                                sub.getFields().stream().map(TaskField::getCode).toList()))
                .text("skos:historyNote", describeOrigin(sub.getOrigin(), sub.getOriginNote()));
    }

    private void addField(TaskField field) {
        addConcept(field.getCode(), field.getName())
                .text("skos:definition", field.getPurpose())
                .text("skos:scopeNote", headed(FieldPart.TARGET_GROUP, field.getTargetGroup()))
                .text("xkos:coreContentNote", lines(field.getTasks().stream().flatMap(SchemeGraph::describe)))
                .text("xkos:inclusionNote", lines(delimitations(field, DelimitationKind.INCLUDED)))
                .text("xkos:exclusionNote", lines(delimitations(field, DelimitationKind.EXCLUDED)))
                .values("skos:related", concepts(otherFieldsNamedBy(field)))
                .values("dcterms:references", statutes(field))
                .texts("skos:note", notes(field))
                .text("skos:editorialNote", emptyParts(field))
                .text("skos:historyNote", describeOrigin(field.getOrigin(), field.getOriginNote()));
    }

    private JsonLdThing addConcept(CatalogCode code, LocalizedText name) {
        JsonLdThing thing = document.add(iris.concept(edition, code), "skos:Concept")
                .value("skos:inScheme", scheme)
                .value("skos:notation", code.toString())
                .text("skos:prefLabel", name);
        code.findParent().ifPresent(parent -> thing.value("skos:broader", iris.concept(edition, parent)));
        return thing;
    }

    private void addStatutes() {
        if (catalog.getStatutes().isEmpty()) {
            return;
        }
        String statutes = iris.statutes(edition);
        document.add(statutes, "skos:ConceptScheme")
                .text(
                        "skos:prefLabel",
                        LocalizedText.of(
                                "Love i " + catalog.getEdition().getName().getDa(),
                                "Statutes in " + catalog.getEdition().getName().getEn()))
                .values(
                        "skos:hasTopConcept",
                        catalog.getStatutes().stream()
                                .map(statute -> iris.statute(edition, statute.getId()))
                                .toList());
        for (Statute statute : catalog.getStatutes()) {
            document.add(iris.statute(edition, statute.getId()), "skos:Concept")
                    .value("skos:inScheme", statutes)
                    .value("skos:topConceptOf", statutes)
                    .value("skos:notation", statute.getId())
                    .text("skos:prefLabel", statute.getName())
                    .texts(
                            "skos:altLabel",
                            otherThan(
                                    statute.getName().getDa(),
                                    statute.getTitles().stream().map(LocalizedText::getDa)),
                            otherThan(
                                    statute.getName().getEn(),
                                    statute.getTitles().stream().map(LocalizedText::getEn)))
                    .text("skos:definition", statute.getExplanation());
        }
    }

    /** Leaves out the preferred label: SKOS does not allow it to be another label too (S13). */
    private static List<String> otherThan(String preferred, Stream<String> labels) {
        return labels.filter(label -> !label.equals(preferred)).distinct().toList();
    }

    private List<CatalogCode> codesOf(CatalogLevel level) {
        Stream<MainCategory> main = catalog.getMainCategories().stream();
        return switch (level) {
            case MAIN_CATEGORY -> main.map(MainCategory::getCode).toList();
            case SUBCATEGORY ->
                main.flatMap(category -> category.getSubcategories().stream())
                        .map(Subcategory::getCode)
                        .toList();
            case FIELD -> catalog.getFields().stream().map(TaskField::getCode).toList();
        };
    }

    private List<String> concepts(List<CatalogCode> codes) {
        return codes.stream().map(code -> iris.concept(edition, code)).toList();
    }

    private List<String> statutes(TaskField field) {
        return field.getLegalBasis().stream()
                .flatMap(basis -> basis.getStatutes().stream())
                .map(id -> iris.statute(edition, id))
                .toList();
    }

    private static List<CatalogCode> otherFieldsNamedBy(TaskField field) {
        return field.getDelimitations().stream()
                .flatMap(delimitation -> delimitation.getFields().stream())
                .filter(code -> !code.equals(field.getCode()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<LocalizedText> delimitations(TaskField field, DelimitationKind kind) {
        return field.getDelimitations().stream()
                .filter(delimitation -> delimitation.getKind() == kind)
                .map(SchemeGraph::describe);
    }

    /** Returns the parts for which SKOS and XKOS have no property, each with its name in front. */
    private static List<LocalizedText> notes(TaskField field) {
        return Stream.of(
                        headed(FieldPart.LEGAL_BASIS, field.getLegalBasis().map(LegalBasis::getWording)),
                        headed(FieldPart.TYPICAL_ORGANISATION, field.getTypicalOrganisation()),
                        headed(
                                FieldPart.PRODUCTIVITY_INDICATORS,
                                names(field.getIndicators(IndicatorKind.PRODUCTIVITY))),
                        headed(FieldPart.QUALITY_INDICATORS, names(field.getIndicators(IndicatorKind.QUALITY))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalizedText> names(List<Indicator> indicators) {
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(CatalogWords.join(
                        indicators.stream().map(Indicator::getName).toList(), "; "));
    }

    private static Optional<LocalizedText> headed(FieldPart part, Optional<LocalizedText> text) {
        return text.map(t -> CatalogWords.join(part.getName(), ": ", t));
    }

    private static Optional<LocalizedText> emptyParts(TaskField field) {
        List<LocalizedText> parts =
                field.getPartsEmptyInSource().stream().map(FieldPart::getName).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(CatalogWords.join(
                        LocalizedText.of("Tom i kilden", "Empty in the source"), ": ", CatalogWords.join(parts, ", ")));
    }

    /** Joins texts, one a line: RDF keeps no order among several texts. */
    private static Optional<LocalizedText> lines(Stream<LocalizedText> texts) {
        List<LocalizedText> all = texts.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(CatalogWords.join(all, "\n"));
    }

    private static Stream<LocalizedText> describe(Task task) {
        Optional<LocalizedText> text =
                task.isTextEmptyInSource() ? Optional.of(FieldPart.EMPTY_IN_SOURCE) : task.getText();
        if (task.getHeading().isEmpty() || text.isEmpty()) {
            return Stream.concat(task.getHeading().stream(), text.stream());
        }
        return Stream.of(CatalogWords.join(task.getHeading().get(), ": ", text.get()));
    }

    private static LocalizedText describe(Delimitation delimitation) {
        List<LocalizedText> places = new ArrayList<>();
        for (CatalogCode code : delimitation.getFields()) {
            places.add(LocalizedText.of(code.toString(), code.toString()));
        }
        places.addAll(CatalogWords.functions(delimitation.getAccountingFunctions()));
        return places.isEmpty()
                ? delimitation.getText()
                : CatalogWords.join(
                        delimitation.getText(),
                        " ",
                        CatalogWords.both(CatalogWords.join(places, "; "), text -> "(" + text + ")"));
    }

    private static LocalizedText describe(Note note) {
        LocalizedText title = note.getSection()
                .map(section -> CatalogWords.join(
                        note.getTitle(),
                        " ",
                        CatalogWords.both(CatalogWords.section(section), text -> "(" + text + ")")))
                .orElse(note.getTitle());
        return CatalogWords.join(title, ": ", note.getText());
    }

    /** Describes the origin; returns the note alone where the content is from the source. */
    private static Optional<LocalizedText> describeOrigin(Origin origin, Optional<LocalizedText> note) {
        if (origin == Origin.SOURCE) {
            return note;
        }
        LocalizedText where =
                CatalogWords.join(LocalizedText.of("Oprindelse", "Origin"), ": ", CatalogWords.of(origin));
        return Optional.of(
                note.map(text -> CatalogWords.join(where, ". ", text)).orElse(where));
    }
}
