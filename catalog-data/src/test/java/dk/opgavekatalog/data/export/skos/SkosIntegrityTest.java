package dk.opgavekatalog.data.export.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Changes;
import dk.opgavekatalog.data.export.Editions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The integrity conditions of SKOS, and that only terms of the vocabularies are used, on all files together. */
class SkosIntegrityTest {

    private static final Set<String> TERMS = Set.of(
            "dc:source",
            "dcterms:description",
            "dcterms:identifier",
            "dcterms:language",
            "dcterms:references",
            "dcterms:type",
            "owl:versionInfo",
            "rdf:first",
            "rdf:rest",
            "rdf:type",
            "rdfs:comment",
            "skos:altLabel",
            "skos:broadMatch",
            "skos:broader",
            "skos:definition",
            "skos:editorialNote",
            "skos:exactMatch",
            "skos:hasTopConcept",
            "skos:historyNote",
            "skos:inScheme",
            "skos:member",
            "skos:narrowMatch",
            "skos:narrower",
            "skos:notation",
            "skos:note",
            "skos:prefLabel",
            "skos:related",
            "skos:relatedMatch",
            "skos:scopeNote",
            "skos:topConceptOf",
            "xkos:compares",
            "xkos:coreContentNote",
            "xkos:depth",
            "xkos:exclusionNote",
            "xkos:inclusionNote",
            "xkos:levels",
            "xkos:madeOf",
            "xkos:notationPattern",
            "xkos:numberOfLevels",
            "xkos:organizedBy",
            "xkos:sourceConcept",
            "xkos:targetConcept");

    private static final Set<String> CLASSES = Set.of(
            "skos:Collection",
            "skos:Concept",
            "skos:ConceptScheme",
            "xkos:ClassificationLevel",
            "xkos:ConceptAssociation",
            "xkos:Correspondence");

    private static final List<Triples> FILES = read();

    static List<Triples> files() {
        return FILES;
    }

    private static List<Triples> read() {
        String base = "https://example.org/opgavekatalog/";
        return List.of(
                Triples.of(
                        SkosExport.edition(Catalogs.edition2006(), base),
                        SkosExport.edition(Catalogs.edition2007(), base),
                        SkosExport.correspondence(
                                Catalogs.from2006To2007(), Catalogs.edition2006(), Catalogs.edition2007(), base)),
                Triples.of(
                        SkosExport.edition(Changes.FROM, base),
                        SkosExport.edition(Changes.TO, base),
                        SkosExport.correspondence(Changes.TABLE, Changes.FROM, Changes.TO, base)),
                Triples.of(SkosExport.edition(Editions.ofAUser(), base)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyTermsOfTheVocabulariesAreUsed(Triples triples) {
        assertThat(triples.all().stream().map(Triples.Triple::predicate)).allMatch(TERMS::contains);
        assertThat(triples.of("rdf:type").map(Triples.Triple::object)).allMatch(CLASSES::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whateverIsNamedIsDescribed(Triples triples) {
        Set<String> described =
                triples.of("rdf:type").map(Triples.Triple::subject).collect(Collectors.toSet());
        assertThat(triples.all().stream()
                        .filter(triple -> triple.kind() == null
                                && !triple.predicate().startsWith("rdf:")
                                && !triple.predicate().equals("xkos:levels"))
                        .map(Triples.Triple::object))
                .allMatch(described::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void schemesConceptsAndCollectionsAreDisjoint(Triples triples) {
        Set<String> schemes = Set.copyOf(triples.subjects("rdf:type", "skos:ConceptScheme"));
        Set<String> concepts = Set.copyOf(triples.subjects("rdf:type", "skos:Concept"));
        Set<String> collections = Set.copyOf(triples.subjects("rdf:type", "skos:Collection"));
        assertThat(concepts).isNotEmpty().noneMatch(schemes::contains).noneMatch(collections::contains);
        assertThat(schemes).isNotEmpty().noneMatch(collections::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingHasTwoPreferredLabelsInALanguageOrOneThatIsAlsoAnAlternative(Triples triples) {
        List<List<String>> preferred = new ArrayList<>();
        Set<List<String>> labels = new HashSet<>();
        triples.of("skos:prefLabel").forEach(triple -> {
            preferred.add(List.of(triple.subject(), String.valueOf(triple.kind())));
            labels.add(List.of(triple.subject(), triple.object(), String.valueOf(triple.kind())));
        });
        assertThat(preferred).doesNotHaveDuplicates();
        assertThat(triples.of("skos:altLabel")
                        .map(triple -> List.of(triple.subject(), triple.object(), String.valueOf(triple.kind()))))
                .noneMatch(labels::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theHierarchyHasNoCycleAndRelatedConceptsAreOutsideIt(Triples triples) {
        for (String concept : triples.subjects("rdf:type", "skos:Concept")) {
            Set<String> above = above(triples, concept);
            assertThat(above).doesNotContain(concept);
            Stream.of("skos:related", "skos:relatedMatch")
                    .flatMap(property -> Stream.concat(
                            triples.objects(concept, property).stream(), triples.subjects(property, concept).stream()))
                    .forEach(related -> assertThat(above).doesNotContain(related));
        }
    }

    /** Everything broader, by any number of steps, within an edition and across. */
    private static Set<String> above(Triples triples, String concept) {
        Set<String> above = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(concept));
        while (!open.isEmpty()) {
            String next = open.pop();
            Stream.of(
                            triples.objects(next, "skos:broader"),
                            triples.objects(next, "skos:broadMatch"),
                            triples.subjects("skos:narrower", next),
                            triples.subjects("skos:narrowMatch", next))
                    .flatMap(List::stream)
                    .filter(above::add)
                    .forEach(open::push);
        }
        return above;
    }

    @ParameterizedTest
    @MethodSource("files")
    void exactMatchesAreNoBroadOrRelatedMatches(Triples triples) {
        for (String other : List.of("skos:broadMatch", "skos:narrowMatch", "skos:relatedMatch")) {
            Set<List<String>> both = new HashSet<>(triples.pairs("skos:exactMatch"));
            both.retainAll(triples.pairs(other));
            assertThat(both).as(other).isEmpty();
        }
    }
}
