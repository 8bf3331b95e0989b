package dk.opgavekatalog.data.export.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Changes;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A correspondence read back as RDF with another library, and compared with the model. */
class SkosCorrespondenceTest {

    private static final String A = "urn:opgavekatalog:edition/A/";
    private static final String B = "urn:opgavekatalog:edition/B/";

    private static final Correspondence TABLE = Catalogs.from2006To2007();
    private static final Triples TRIPLES =
            Triples.of(SkosExport.correspondence(TABLE, Catalogs.edition2006(), Catalogs.edition2007()));
    private static final Triples CHANGES =
            Triples.of(SkosExport.correspondence(Changes.TABLE, Changes.FROM, Changes.TO));

    private static List<String> concepts(String edition, List<CatalogCode> codes) {
        return codes.stream()
                .map(code -> "urn:opgavekatalog:edition/" + edition + "/" + code)
                .toList();
    }

    private static void assertEveryRowIsAnAssociation(Triples read, Correspondence table) {
        String name = "urn:opgavekatalog:correspondence/" + table.getFromEdition() + "/" + table.getToEdition();
        assertThat(read.objects(name, "xkos:madeOf"))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(table.getRows())
                .containsExactlyInAnyOrderElementsOf(read.subjects("rdf:type", "xkos:ConceptAssociation"));
        for (CorrespondenceRow row : table.getRows()) {
            String association = read.objects(name, "xkos:madeOf").stream()
                    .filter(candidate -> has(read, candidate, row, table))
                    .reduce((one, other) -> {
                        throw new AssertionError("two associations for " + row);
                    })
                    .orElseThrow(() -> new AssertionError("no association for " + row));
            assertThat(read.objects(association, "dcterms:type"))
                    .containsExactly(
                            "urn:opgavekatalog:change/" + row.getKind().name().toLowerCase(Locale.ROOT));
            assertThat(read.texts(association, "dcterms:description", "da"))
                    .containsExactlyElementsOf(
                            row.getNote().map(note -> note.getDa()).stream().toList());
            assertThat(read.texts(association, "rdfs:comment", "en")).hasSize(1).allSatisfy(comment -> {
                row.getLeavesTo().forEach(function -> assertThat(comment).contains("moves to function " + function));
                row.getComesFrom().forEach(function -> assertThat(comment).contains("comes from function " + function));
            });
        }
    }

    private static boolean has(Triples read, String association, CorrespondenceRow row, Correspondence table) {
        List<String> sources = read.objects(association, "xkos:sourceConcept");
        List<String> targets = read.objects(association, "xkos:targetConcept");
        return sources.equals(concepts(table.getFromEdition(), row.getFromFields()))
                && targets.equals(concepts(table.getToEdition(), row.getToFields()));
    }

    @Test
    void everyRowIsAnAssociationWithItsSourcesAndTargets() {
        assertEveryRowIsAnAssociation(TRIPLES, TABLE);
        assertEveryRowIsAnAssociation(CHANGES, Changes.TABLE);
        assertEveryRowIsAnAssociation(
                Triples.of(SkosExport.correspondence(Changes.TABLE.inverse(), Changes.TO, Changes.FROM)),
                Changes.TABLE.inverse());
    }

    @Test
    void theCorrespondenceComparesBothSchemes() {
        String name = "urn:opgavekatalog:correspondence/2006/2007";
        assertThat(TRIPLES.subjects("rdf:type", "xkos:Correspondence")).containsExactly(name);
        assertThat(TRIPLES.objects(name, "xkos:compares"))
                .containsExactlyInAnyOrder("urn:opgavekatalog:edition/2006", "urn:opgavekatalog:edition/2007");
        assertThat(TRIPLES.texts(name, "skos:prefLabel", "da"))
                .containsExactly("Fra Opgavekatalog, udgave 2006 til Opgavekatalog, udgave 2007");
    }

    @Test
    void removedAndAddedFieldsHaveOneSideAndNoMapping() {
        String removed = "urn:opgavekatalog:correspondence/2006/2007/3.2.4-";
        assertThat(TRIPLES.objects(removed, "xkos:sourceConcept"))
                .containsExactly("urn:opgavekatalog:edition/2006/3.2.4");
        assertThat(TRIPLES.objects(removed, "xkos:targetConcept")).isEmpty();
        assertThat(TRIPLES.texts(removed, "rdfs:comment", "da"))
                .containsExactly("udgået; overgår til funktion 6.45.54; overgår til funktion 6.45.55");
        String added = "urn:opgavekatalog:correspondence/2006/2007/-3.7.7";
        assertThat(TRIPLES.objects(added, "xkos:sourceConcept")).isEmpty();
        assertThat(TRIPLES.objects(added, "xkos:targetConcept"))
                .containsExactly("urn:opgavekatalog:edition/2007/3.7.7");
        assertThat(TRIPLES.all())
                .filteredOn(triple -> triple.predicate().endsWith("Match"))
                .extracting(Triples.Triple::subject)
                .doesNotContain("urn:opgavekatalog:edition/2006/3.2.4");
    }

    @Test
    void unchangedFieldsMatchExactlyAndNoOthers() {
        List<List<String>> unchanged = TABLE.getRows().stream()
                .filter(row -> row.getKind() == ChangeKind.UNCHANGED)
                .map(row -> List.of(
                        concepts("2006", row.getFromFields()).get(0),
                        concepts("2007", row.getToFields()).get(0)))
                .toList();
        assertThat(unchanged).hasSize(59);
        assertThat(TRIPLES.pairs("skos:exactMatch")).containsExactlyInAnyOrderElementsOf(unchanged);
        assertThat(TRIPLES.pairs("skos:narrowMatch"))
                .extracting(pair -> pair.get(0).substring("urn:opgavekatalog:edition/2006/".length()))
                .containsExactlyInAnyOrder("3.4.3", "3.4.4", "3.4.5", "3.4.6");
        assertThat(TRIPLES.pairs("skos:broadMatch")).isEmpty();
        assertThat(TRIPLES.pairs("skos:relatedMatch")).isEmpty();
    }

    @Test
    void otherChangesClaimNoMoreThanTheyKnow() {
        assertThat(CHANGES.pairs("skos:exactMatch")).containsExactly(List.of(A + "1.1.1", B + "1.1.1"));
        assertThat(CHANGES.pairs("skos:narrowMatch"))
                .containsExactlyInAnyOrder(
                        List.of(A + "1.1.2", B + "1.1.2"),
                        List.of(A + "1.1.2", B + "1.1.3"),
                        List.of(A + "1.1.6", B + "1.1.6"));
        assertThat(CHANGES.pairs("skos:broadMatch"))
                .containsExactlyInAnyOrder(
                        List.of(A + "1.1.3", B + "1.1.4"),
                        List.of(A + "1.1.4", B + "1.1.4"),
                        List.of(A + "1.1.7", B + "1.1.7"));
        assertThat(CHANGES.pairs("skos:relatedMatch"))
                .containsExactlyInAnyOrder(
                        List.of(A + "1.1.8", B + "1.1.8"),
                        List.of(A + "1.1.9", B + "1.1.9"),
                        List.of(A + "1.1.10", B + "1.1.10"),
                        List.of(A + "1.1.10", B + "1.1.11"),
                        List.of(A + "1.1.11", B + "1.1.10"),
                        List.of(A + "1.1.11", B + "1.1.11"),
                        List.of(A + "1.1.12", B + "1.1.12"),
                        List.of(A + "1.1.12", B + "1.1.13"),
                        List.of(A + "1.1.13", B + "1.1.14"),
                        List.of(A + "1.1.14", B + "1.1.14"),
                        List.of(A + "1.1.15", B + "1.1.14"));
    }

    @Test
    void everyKindOfChangeIsAConcept() {
        assertThat(TRIPLES.subjects("skos:inScheme", "urn:opgavekatalog:change"))
                .hasSameSizeAs(ChangeKind.values())
                .allSatisfy(kind ->
                        assertThat(TRIPLES.texts(kind, "skos:prefLabel", "da")).hasSize(1));
        assertThat(TRIPLES.objects("urn:opgavekatalog:change/split", "skos:notation"))
                .containsExactly("SPLIT");
    }
}
