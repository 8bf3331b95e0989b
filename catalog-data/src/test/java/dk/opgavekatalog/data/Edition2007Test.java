package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
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
            // 3.7.6 came to the municipalities in 2007: only the delimitation of 2006 has to say so.
            if (!REDEFINED.contains(code) && !code.equals("3.7.7") && !code.equals("3.7.6")) {
                assertThat(field).isEqualTo(earlier.getField(code));
            }
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
