package dk.opgavekatalog.data.export.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Changes;
import dk.opgavekatalog.data.export.Editions;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An edition read back as RDF with another library, and compared with the model. */
class SkosEditionTest {

    private static final String SCHEME = "urn:opgavekatalog:edition/2006";
    private static final String USER_SCHEME = "urn:opgavekatalog:edition/lokal%2F%C3%A6%20%231";

    private static final TaskCatalog CATALOG = Catalogs.edition2006();
    private static final Triples TRIPLES = Triples.of(SkosExport.edition(CATALOG));
    private static final Triples OF_A_USER = Triples.of(SkosExport.edition(Editions.ofAUser()));

    private static String concept(CatalogCode code) {
        return SCHEME + "/" + code;
    }

    /** Every code of the edition with its name. */
    private Map<CatalogCode, LocalizedText> names() {
        Map<CatalogCode, LocalizedText> names = new LinkedHashMap<>();
        for (MainCategory main : CATALOG.getMainCategories()) {
            names.put(main.getCode(), main.getName());
            for (Subcategory sub : main.getSubcategories()) {
                names.put(sub.getCode(), sub.getName());
                sub.getFields().forEach(field -> names.put(field.getCode(), field.getName()));
            }
        }
        return names;
    }

    private void assertText(Triples read, String subject, String property, Optional<LocalizedText> text) {
        assertThat(read.texts(subject, property, "da"))
                .containsExactlyElementsOf(
                        text.map(LocalizedText::getDa).stream().toList());
        assertThat(read.texts(subject, property, "en"))
                .containsExactlyElementsOf(
                        text.map(LocalizedText::getEn).stream().toList());
    }

    @Test
    void everyCodeIsAConceptOfTheSchemeWithItsNotationAndLabels() {
        Set<String> concepts = new HashSet<>(TRIPLES.subjects("skos:inScheme", SCHEME));
        assertThat(concepts).hasSize(3 + 12 + 64);
        names().forEach((code, name) -> {
            assertThat(concepts).contains(concept(code));
            assertThat(TRIPLES.objects(concept(code), "rdf:type")).containsExactly("skos:Concept");
            assertThat(TRIPLES.objects(concept(code), "skos:notation")).containsExactly(code.toString());
            assertText(TRIPLES, concept(code), "skos:prefLabel", Optional.of(name));
        });
        assertThat(TRIPLES.of("skos:notation")).allMatch(triple -> "xsd:string".equals(triple.kind()));
    }

    @Test
    void broaderAndNarrowerLeadUpAndDownAndNowhereElse() {
        Set<List<String>> up = new HashSet<>();
        names().keySet()
                .forEach(code ->
                        code.findParent().ifPresent(parent -> up.add(List.of(concept(code), concept(parent)))));
        up.add(List.of("urn:opgavekatalog:level/field", "urn:opgavekatalog:level/subcategory"));
        up.add(List.of("urn:opgavekatalog:level/subcategory", "urn:opgavekatalog:level/main-category"));
        assertThat(TRIPLES.pairs("skos:broader")).isEqualTo(up);
        Set<List<String>> down = new HashSet<>();
        up.forEach(pair -> down.add(List.of(pair.get(1), pair.get(0))));
        assertThat(TRIPLES.pairs("skos:narrower")).isEqualTo(down);
    }

    @Test
    void mainCategoriesAreTheTopConcepts() {
        assertThat(TRIPLES.objects(SCHEME, "skos:hasTopConcept"))
                .containsExactlyInAnyOrder(SCHEME + "/1", SCHEME + "/2", SCHEME + "/3");
        assertThat(TRIPLES.subjects("skos:topConceptOf", SCHEME))
                .containsExactlyInAnyOrder(SCHEME + "/1", SCHEME + "/2", SCHEME + "/3");
    }

    @Test
    void levelsAreAListWithTheirDepthsAndMembers() {
        assertThat(TRIPLES.objects(SCHEME, "xkos:numberOfLevels")).containsExactly("3");
        List<String> levels =
                TRIPLES.list(TRIPLES.objects(SCHEME, "xkos:levels").get(0));
        assertThat(levels)
                .containsExactly(
                        SCHEME + "/level/main-category", SCHEME + "/level/subcategory", SCHEME + "/level/field");
        for (int depth = 1; depth <= 3; depth++) {
            String level = levels.get(depth - 1);
            int numbers = depth;
            assertThat(TRIPLES.objects(level, "rdf:type"))
                    .containsExactlyInAnyOrder("xkos:ClassificationLevel", "skos:Collection");
            assertThat(TRIPLES.objects(level, "xkos:depth")).containsExactly(Integer.toString(depth));
            assertThat(TRIPLES.objects(level, "skos:member"))
                    .containsExactlyInAnyOrderElementsOf(names().keySet().stream()
                            .filter(code -> code.toString().split("\\.", -1).length == numbers)
                            .map(SkosEditionTest::concept)
                            .toList());
            String pattern = TRIPLES.objects(level, "xkos:notationPattern").get(0);
            assertThat(TRIPLES.objects(level, "skos:member"))
                    .allSatisfy(member ->
                            assertThat(member.substring(SCHEME.length() + 1)).matches(pattern));
            assertThat(TRIPLES.objects(level, "xkos:organizedBy"))
                    .hasSize(1)
                    .allSatisfy(kind -> assertThat(TRIPLES.objects(kind, "skos:inScheme"))
                            .containsExactly("urn:opgavekatalog:level"));
        }
        assertThat(TRIPLES.of("xkos:depth")).allMatch(triple -> "xsd:positiveInteger".equals(triple.kind()));
        assertThat(TRIPLES.of("xkos:numberOfLevels")).allMatch(triple -> "xsd:positiveInteger".equals(triple.kind()));
    }

    @Test
    void theSchemeSaysWhichEditionItIs() {
        assertThat(TRIPLES.objects(SCHEME, "rdf:type")).containsExactly("skos:ConceptScheme");
        assertText(
                TRIPLES,
                SCHEME,
                "skos:prefLabel",
                Optional.of(CATALOG.getEdition().getName()));
        assertThat(TRIPLES.objects(SCHEME, "skos:notation")).containsExactly("2006");
        assertThat(TRIPLES.objects(SCHEME, "dcterms:identifier")).containsExactly("2006");
        assertThat(TRIPLES.objects(SCHEME, "owl:versionInfo"))
                .containsExactly(CATALOG.getEdition().getDataVersion());
        assertThat(TRIPLES.objects(SCHEME, "dc:source"))
                .containsExactly(CATALOG.getEdition().getSource());
        assertThat(TRIPLES.objects(SCHEME, "dcterms:language")).containsExactlyInAnyOrder("da", "en");
        assertThat(TRIPLES.objects(SCHEME, "skos:historyNote")).isEmpty();
        assertThat(TRIPLES.texts(SCHEME, "dcterms:description", "en"))
                .containsExactly("The tasks of function 6.45.51 of the Danish municipal chart of accounts");
    }

    @Test
    void theSubcategoryThatTheSourceDoesNotNameSaysSo() {
        for (MainCategory main : CATALOG.getMainCategories()) {
            for (Subcategory sub : main.getSubcategories()) {
                List<String> notes = TRIPLES.texts(concept(sub.getCode()), "skos:historyNote", "da");
                if (sub.getCode().equals(CatalogCode.of(2, 1))) {
                    assertThat(notes)
                            .containsExactly("Oprindelse: dette projekt. "
                                    + sub.getOriginNote().orElseThrow().getDa());
                } else {
                    assertThat(notes).isEmpty();
                }
            }
        }
    }

    @Test
    void everyFieldHasItsParts() {
        for (TaskField field : CATALOG.getFields()) {
            String concept = concept(field.getCode());
            assertText(TRIPLES, concept, "skos:definition", field.getPurpose());
            assertText(
                    TRIPLES,
                    concept,
                    "skos:scopeNote",
                    field.getTargetGroup()
                            .map(text ->
                                    LocalizedText.of("Målgruppe: " + text.getDa(), "Target group: " + text.getEn())));
            assertThat(TRIPLES.texts(concept, "skos:note", "da"))
                    .containsExactlyInAnyOrderElementsOf(danishNotes(field));
            assertThat(TRIPLES.objects(concept, "dcterms:references"))
                    .containsExactlyInAnyOrderElementsOf(field.getLegalBasis().orElseThrow().getStatutes().stream()
                            .map(id -> SCHEME + "/statute/" + id)
                            .toList());
            assertThat(TRIPLES.texts(concept, "skos:editorialNote", "da"))
                    .hasSize(field.getPartsEmptyInSource().isEmpty() ? 0 : 1);
        }
    }

    private static List<String> danishNotes(TaskField field) {
        List<String> notes = new ArrayList<>();
        field.getLegalBasis()
                .ifPresent(basis ->
                        notes.add("Juridisk afgrænsning: " + basis.getWording().getDa()));
        field.getTypicalOrganisation().ifPresent(text -> notes.add("Typisk organisering: " + text.getDa()));
        for (IndicatorKind kind : IndicatorKind.values()) {
            List<String> names = field.getIndicators(kind).stream()
                    .map(Indicator::getName)
                    .map(LocalizedText::getDa)
                    .toList();
            if (!names.isEmpty()) {
                String heading =
                        kind == IndicatorKind.PRODUCTIVITY ? "Produktivitetsindikatorer: " : "Kvalitetsindikatorer: ";
                notes.add(heading + String.join("; ", names));
            }
        }
        return notes;
    }

    @Test
    void tasksAreTheCoreContentWithALineForEach() {
        for (TaskField field : CATALOG.getFields()) {
            List<String> lines = field.getTasks().stream()
                    .map(task -> {
                        String heading = task.getHeading()
                                .map(text -> text.getDa() + ": ")
                                .orElse("");
                        return heading
                                + task.getText().map(LocalizedText::getDa).orElse("(tom i kilden)");
                    })
                    .toList();
            assertThat(TRIPLES.texts(concept(field.getCode()), "xkos:coreContentNote", "da"))
                    .containsExactly(String.join("\n", lines));
        }
        assertThat(OF_A_USER.texts(USER_SCHEME + "/1.1.9", "xkos:coreContentNote", "en"))
                .containsExactly("H1: t1\nt2\nh3\nh4: (empty in the source)");
        assertThat(OF_A_USER.texts(USER_SCHEME + "/1.1.10", "xkos:coreContentNote", "en"))
                .isEmpty();
    }

    @Test
    void delimitationsAreInclusionAndExclusionNotesAndRelateTheFieldsTheyName() {
        String field = USER_SCHEME + "/1.1.9";
        assertText(OF_A_USER, field, "xkos:inclusionNote", Optional.of(LocalizedText.of("Med", "In")));
        assertText(
                OF_A_USER,
                field,
                "xkos:exclusionNote",
                Optional.of(LocalizedText.of(
                        "Ikke med (1.1.11; 1.1.10; funktion 6.45.53; funktion 6.45.54)\nHeller ikke (1.1.9; 1.1.10)",
                        "Out (1.1.11; 1.1.10; function 6.45.53; function 6.45.54)\nNor this (1.1.9; 1.1.10)")));
        assertThat(OF_A_USER.pairs("skos:related"))
                .containsExactlyInAnyOrder(
                        List.of(field, USER_SCHEME + "/1.1.10"), List.of(field, USER_SCHEME + "/1.1.11"));
    }

    @Test
    void whatIsNotFromTheSourceSaysSo() {
        assertText(
                OF_A_USER,
                USER_SCHEME,
                "skos:historyNote",
                Optional.of(LocalizedText.of("Oprindelse: lokal", "Origin: local")));
        assertText(OF_A_USER, USER_SCHEME + "/1.1.9", "skos:historyNote", Optional.empty());
        assertText(
                OF_A_USER,
                USER_SCHEME + "/1.1.10",
                "skos:historyNote",
                Optional.of(LocalizedText.of("Oprindelse: lokal. Eget valg", "Origin: local. Own choice")));
        assertText(
                OF_A_USER,
                USER_SCHEME + "/1.1.11",
                "skos:historyNote",
                Optional.of(LocalizedText.of("Oprindelse: dette projekt", "Origin: this project")));
    }

    @Test
    void whatTheSourceLeavesEmptyIsAnEditorialNote() {
        assertText(
                OF_A_USER,
                USER_SCHEME + "/1.1.10",
                "skos:editorialNote",
                Optional.of(LocalizedText.of(
                        "Tom i kilden: Formål, Målgruppe, Opgaver",
                        "Empty in the source: Purpose, Target group, Tasks")));
        assertText(OF_A_USER, USER_SCHEME + "/1.1.11", "skos:editorialNote", Optional.empty());
    }

    @Test
    void meaningAndExclusionFromCostAreSaidOfMainCategories() {
        assertText(
                OF_A_USER,
                USER_SCHEME + "/1",
                "skos:definition",
                Optional.of(LocalizedText.of("Betydning", "Meaning")));
        assertText(
                TRIPLES,
                SCHEME + "/2",
                "skos:note",
                Optional.of(LocalizedText.of(
                        "Indgår som hovedregel ikke i omkostningsberegninger.",
                        "As a rule, not part of cost calculations.")));
        assertText(TRIPLES, SCHEME + "/1", "skos:note", Optional.empty());
    }

    @Test
    void notesOnTheEditionAreNotesOfTheScheme() {
        assertThat(OF_A_USER.texts(USER_SCHEME, "skos:note", "da"))
                .containsExactlyInAnyOrder("SAND (afsnit 0.3): 1.000", "\tTab: Linje 1\nLinje 2; \"tre\"\r\nfire");
        assertThat(OF_A_USER.texts(USER_SCHEME, "skos:note", "en"))
                .containsExactlyInAnyOrder("TRUE (section 0.3): 1,000", "\rReturn: -cmd|' /C calc'!A0");
    }

    @Test
    void statutesAreASchemeOfTheirOwn() {
        String statutes = SCHEME + "/statute";
        assertThat(TRIPLES.subjects("skos:inScheme", statutes))
                .containsExactlyInAnyOrderElementsOf(CATALOG.getStatutes().stream()
                        .map(statute -> statutes + "/" + statute.getId())
                        .toList());
        CATALOG.getStatutes().forEach(statute -> {
            String concept = statutes + "/" + statute.getId();
            assertText(TRIPLES, concept, "skos:prefLabel", Optional.of(statute.getName()));
            assertText(TRIPLES, concept, "skos:definition", statute.getExplanation());
            assertThat(TRIPLES.objects(concept, "skos:notation")).containsExactly(statute.getId());
        });
        String first = USER_SCHEME + "/statute/007";
        assertThat(OF_A_USER.texts(first, "skos:altLabel", "da")).containsExactly("Lov om A; B");
        assertThat(OF_A_USER.texts(first, "skos:altLabel", "en"))
                .containsExactlyInAnyOrder("Act A in full", "Act on A; B");
        assertThat(OF_A_USER.objects(USER_SCHEME + "/1.1.9", "dcterms:references"))
                .containsExactlyInAnyOrder(first, USER_SCHEME + "/statute/a%20b");
    }

    @Test
    void anEditionWithoutStatutesHasNoSchemeOfThem() {
        Triples read = Triples.of(SkosExport.edition(Changes.FROM));
        assertThat(read.subjects("rdf:type", "skos:ConceptScheme"))
                .containsExactlyInAnyOrder("urn:opgavekatalog:edition/A", "urn:opgavekatalog:level");
    }

    @Test
    void theSameCatalogueGivesTheSameTextWithLineFeedsOnly() {
        String text = SkosExport.edition(CATALOG).getText();
        assertThat(SkosExport.edition(Catalogs.edition2006()).getText()).isEqualTo(text);
        assertThat(text).doesNotContain("\r").endsWith("}\n");
    }
}
