package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The history of 2.1.4 and 1.4.10: 63 fields in section 0.3, 64 in section 0.2, the split in section 0.6. */
@Tag("section-0.6")
class With63FieldsTest {

    private final TaskCatalog whole = Catalogs.edition2006With63Fields();
    private final TaskCatalog split = Catalogs.edition2006();
    private final Correspondence table = Catalogs.from63To64Fields();

    @Test
    @Tag("section-0.3")
    void hasEveryFieldBut1410() {
        assertThat(whole.getFields()).hasSize(63);
        assertThat(whole.findField("1.4.10")).isEmpty();
    }

    @Test
    void theOtherFieldsAreTheSameObjects() {
        assertThat(whole.getFields().stream().filter(field -> !isCommunication(field)))
                .allSatisfy(field -> assertThat(field).isSameAs(split.getField(field.getCode())));
    }

    @Test
    void theWholeFieldSaysNothingOfASplit() {
        TaskField communication = whole.getField("2.1.4");

        assertThat(communication.getOrigin()).isEqualTo(Origin.PROJECT);
        assertThat(communication.getDelimitations())
                .noneMatch(delimitation -> delimitation.getText().getDa().contains("0.6"))
                .noneMatch(delimitation -> delimitation.getText().getDa().contains("1.4.10"));
    }

    @Test
    @Tag("chapters-1-to-3")
    void theWholeFieldHasThePurposesAndTasksOfBothPartsAndSaysSo() {
        TaskField communication = whole.getField("2.1.4");
        TaskField external = split.getField("2.1.4");
        TaskField internal = split.getField("1.4.10");

        assertThat(communication.getTasks())
                .startsWith(external.getTasks().toArray(Task[]::new))
                .containsAll(internal.getTasks())
                .doesNotHaveDuplicates()
                .hasSize(6 + 4 - 1)
                .anySatisfy(task ->
                        assertThat(task.getHeading().orElseThrow().getDa()).isEqualTo("Intranet"));
        assertThat(communication.getPurpose().orElseThrow().getDa()).contains("eksternt", "internt");
        assertThat(communication.getOriginNote().orElseThrow().getDa()).contains("1.4.10", "0.6");
    }

    /** Were they not, the whole field would have to say both. */
    @Test
    void theOtherPartsAreTheSameOfBothHalves() {
        TaskField external = split.getField("2.1.4");
        TaskField internal = split.getField("1.4.10");

        assertThat(internal.getLegalBasis()).isEqualTo(external.getLegalBasis());
        assertThat(internal.getTargetGroup())
                .isEqualTo(external.getTargetGroup())
                .isEmpty();
        assertThat(internal.getTypicalOrganisation()).isEqualTo(external.getTypicalOrganisation());
        assertThat(internal.getIndicators()).isEmpty();
    }

    @Test
    void theTableSaysThatOneFieldWasSplitAndNothingElseChanged() {
        assertThat(table.findProblems(whole, split)).isEmpty();
        assertThat(table.getRows().stream().filter(row -> row.getKind() != ChangeKind.UNCHANGED))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getKind()).isEqualTo(ChangeKind.SPLIT);
                    assertThat(row.getFromFields()).containsExactly(CatalogCode.of(2, 1, 4));
                    assertThat(row.getToFields())
                            .containsExactlyInAnyOrder(CatalogCode.of(1, 4, 10), CatalogCode.of(2, 1, 4));
                });
    }

    private static boolean isCommunication(TaskField field) {
        return field.getCode().equals(CatalogCode.of(2, 1, 4));
    }
}
