package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The edition for 2007 and its correspondence, against what sections 0.4 and 0.5 say about them. */
@Tag("section-0.5")
class Edition2007Test {

    private static final List<String> REDEFINED = List.of("3.4.3", "3.4.4", "3.4.5", "3.4.6");

    private final TaskCatalog earlier = Catalogs.edition2006();
    private final TaskCatalog catalog = Catalogs.edition2007();
    private final Correspondence table = Catalogs.from2006To2007();

    @Test
    void oneFieldIsOutAndOneIsIn() {
        assertThat(catalog.getFields()).hasSize(64);
        assertThat(codes(catalog)).doesNotContain("3.2.4");
        assertThat(codes(catalog))
                .containsAll(codes(earlier).stream()
                        .filter(code -> !code.equals("3.2.4"))
                        .toList());
        assertThat(catalog.getField("3.7.7").getName().getDa()).isEqualTo("Pas og kørekort");
    }

    @Test
    void theCodeOfTheNewFieldIsMarkedAsAChoiceAndItsPartsAsEmptyInTheSource() {
        TaskField passports = catalog.getField("3.7.7");

        assertThat(catalog.getFields().stream().filter(field -> field.getOrigin() == Origin.PROJECT))
                .containsExactly(passports);
        assertThat(passports.getOriginNote().orElseThrow().getDa()).contains("projekt");
        assertThat(passports.getPartsEmptyInSource()).containsExactly(FieldPart.values());
        assertThat(catalog.getEdition().getOrigin()).isEqualTo(Origin.PROJECT);
    }

    @Test
    @Tag("section-0.4")
    void redefinedFieldsLeaveEmploymentCaseworkToTheFunctionOfJobCentres() {
        for (String code : REDEFINED) {
            TaskField field = catalog.getField(code);
            assertThat(field.getDelimitations().stream()
                            .filter(d -> d.getKind() == DelimitationKind.EXCLUDED)
                            .flatMap(d -> d.getAccountingFunctions().stream()))
                    .as(code)
                    .containsExactly("6.45.53");
            assertThat(field.getOriginNote()).as(code).isPresent();
        }
    }

    @Test
    void everyOtherFieldIsAsIn2006() {
        for (TaskField field : catalog.getFields()) {
            String code = field.getCode().toString();
            // 3.7.6 came to the municipalities in 2007: only the delimitation of 2006 has to say so. 1.2.2 lacks what
            // the
            // source says for 2006 alone.
            if (!REDEFINED.contains(code) && !List.of("1.2.2", "3.7.6", "3.7.7").contains(code)) {
                assertThat(field).isEqualTo(earlier.getField(code));
            }
        }
    }

    @Test
    @Tag("chapters-1-to-3")
    void whatTheSourceSaysOfBookkeepingFor2006AloneIsNotIn2007() {
        assertThat(earlier.getField("1.2.2").getTasks())
                .anySatisfy(task ->
                        assertThat(task.getText().orElseThrow().getDa()).contains("For 2006 hører også grundtakst"));
        TaskField field = catalog.getField("1.2.2");
        assertThat(field.getTasks())
                .allSatisfy(
                        task -> assertThat(task.getText().orElseThrow().getDa()).doesNotContain("2006", "grundtakst"));
        assertThat(field.getDelimitations())
                .allSatisfy(d -> assertThat(d.getText().getDa()).doesNotContain("2006", "grundtakst"));
        assertThat(field.getOriginNote().orElseThrow().getDa()).contains("grundtakstfinansiering", "2006");
        assertThat(table.findRowTo(field.getCode()).orElseThrow().getNote()).isPresent();
    }

    /** The list of section 0.7 stays whole; what the source only cites goes with the field that cited it. */
    @Test
    void aStatuteThatNoFieldCitesIsInTheListOfTheSource() {
        for (TaskCatalog edition : List.of(earlier, catalog)) {
            assertThat(edition.getStatutes().stream()
                            .filter(statute ->
                                    edition.getFieldsCiting(statute.getId()).isEmpty()))
                    .allSatisfy(statute -> assertThat(statute.getListing()).isEqualTo(StatuteListing.LIST));
        }
        assertThat(earlier.findStatute("jordforureningsloven")).isPresent();
        assertThat(catalog.findStatute("jordforureningsloven")).isEmpty();
    }

    /** Section 0.4 says what goes out of the four fields; that nothing else stays in them it does not say. */
    @Test
    @Tag("section-0.4")
    void theNotesOfRedefinedFieldsClaimNoMoreThanTheSource() {
        for (String code : REDEFINED) {
            assertThat(catalog.getField(code).getOriginNote().orElseThrow().getDa())
                    .contains("uden denne sagsbehandling")
                    .doesNotContain("kun");
            assertThat(earlier.getField(code)
                            .getDelimitations()
                            .get(0)
                            .getText()
                            .getDa())
                    .startsWith("I udgave 2006 hører den beskæftigelsesrelaterede sagsbehandling med, som fra 1. januar"
                            + " 2007"
                            + " ligger i job- og pilotcentre på funktion 6.45.53.");
        }
    }

    @Test
    void noDelimitationSpeaksOf2006AsThePresent() {
        assertThat(catalog.getFields().stream()
                        .flatMap(field -> field.getDelimitations().stream())
                        .map(Delimitation::getText))
                .noneMatch(text -> text.getDa().contains("I udgave 2006 hører"));
    }

    @Test
    void everyFieldOfEitherEditionStandsInExactlyOneRow() {
        assertThat(table.findProblems(earlier, catalog)).isEmpty();
        assertThat(table.inverse().findProblems(catalog, earlier)).isEmpty();
    }

    @Test
    void theTableSaysWhatChanged() {
        assertThat(table.getRows().stream()
                        .filter(row -> row.getKind() != ChangeKind.UNCHANGED)
                        .map(row -> row.getKind() + " " + row.getFromFields() + row.getToFields() + row.getLeavesTo()))
                .containsExactly(
                        "REMOVED [3.2.4][][6.45.54, 6.45.55]",
                        "REDEFINED [3.4.3][3.4.3][6.45.53]",
                        "REDEFINED [3.4.4][3.4.4][6.45.53]",
                        "REDEFINED [3.4.5][3.4.5][6.45.53]",
                        "REDEFINED [3.4.6][3.4.6][6.45.53]",
                        "ADDED [][3.7.7][]");
        assertThat(table.getRows().stream().filter(row -> row.getKind() == ChangeKind.UNCHANGED))
                .allSatisfy(row -> assertThat(row.getFromFields()).isEqualTo(row.getToFields()))
                .hasSize(59);
    }

    @Test
    void everyChangeGivesItsReason() {
        assertThat(table.getRows().stream().filter(row -> row.getKind() != ChangeKind.UNCHANGED))
                .extracting(CorrespondenceRow::getNote)
                .allSatisfy(note -> assertThat(note).isPresent());
    }

    /** Where they differ, what the revision makes is the file to take. */
    @Test
    void theResourcesAreWhatTheRevisionMakes() throws IOException {
        RevisionTo2007 revision = new RevisionTo2007(earlier);
        Path made = Files.createDirectories(Path.of("target", "made-by-revision"));
        JsonForm.CATALOG.export(revision.catalog()).writeTo(made.resolve("catalog-2007.json"));
        JsonForm.CORRESPONDENCE
                .export(revision.correspondence())
                .writeTo(made.resolve("correspondence-2006-2007.json"));

        Path bundled = Path.of("src/main/resources/dk/opgavekatalog/data");
        for (String name : List.of("catalog-2007.json", "correspondence-2006-2007.json")) {
            assertThat(made.resolve(name)).hasSameTextualContentAs(bundled.resolve(name));
            assertThat(made.resolve(name)).hasSameBinaryContentAs(bundled.resolve(name));
        }
    }

    @Test
    void findsNoProblemInItself() {
        assertThat(catalog.findProblems()).isEmpty();
    }

    private static List<String> codes(TaskCatalog catalog) {
        return catalog.getFields().stream()
                .map(field -> field.getCode().toString())
                .toList();
    }
}
