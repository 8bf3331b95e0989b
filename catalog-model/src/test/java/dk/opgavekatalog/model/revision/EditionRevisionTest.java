package dk.opgavekatalog.model.revision;

import static dk.opgavekatalog.model.revision.BaseEdition.BASE;
import static dk.opgavekatalog.model.revision.BaseEdition.code;
import static dk.opgavekatalog.model.revision.BaseEdition.indicator;
import static dk.opgavekatalog.model.revision.BaseEdition.legalBasis;
import static dk.opgavekatalog.model.revision.BaseEdition.refersTo;
import static dk.opgavekatalog.model.revision.BaseEdition.revision;
import static dk.opgavekatalog.model.revision.BaseEdition.statute;
import static dk.opgavekatalog.model.revision.BaseEdition.text;
import static dk.opgavekatalog.model.testing.TinyCatalog.field;
import static dk.opgavekatalog.model.testing.TinyCatalog.fieldBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What revisions yield. */
@Tag("section-0.5")
class EditionRevisionTest {

    private static final LocalizedText NOTE = text("Fordi.", "Because.");

    private static RevisedEdition revise(Operation... operations) {
        return revision(operations).applyTo(BASE);
    }

    private static List<String> codes(RevisedEdition revised) {
        return revised.getCatalog().getFields().stream()
                .map(field -> field.getCode().toString())
                .toList();
    }

    /** All rows but those of fields that no operation touches. */
    private static List<CorrespondenceRow> otherRows(RevisedEdition revised) {
        return revised.getCorrespondence().getRows().stream()
                .filter(row -> !row.equals(unchanged(row)))
                .toList();
    }

    private static CorrespondenceRow unchanged(CorrespondenceRow row) {
        return row(ChangeKind.UNCHANGED)
                .addAllFromFields(row.getFromFields())
                .addAllToFields(row.getFromFields())
                .build();
    }

    private static CorrespondenceRow.Builder row(ChangeKind kind) {
        return CorrespondenceRow.builder().kind(kind);
    }

    private static TaskField local(TaskField field) {
        return TaskField.builder().from(field).origin(Origin.LOCAL).build();
    }

    @Nested
    class AnOperation {

        @Test
        void addsAFieldUnderASubcategory() {
            RevisedEdition revised = revise(
                    Operation.add(field("1.1.3")).withComesFrom("6.45.53").withNote(NOTE));

            assertThat(codes(revised))
                    .containsExactly("1.1.1", "1.1.2", "1.1.3", "1.4.9", "1.4.10", "2.1.4", "3.1.1", "3.1.2");
            assertThat(revised.getCatalog().getField("1.1.3")).isEqualTo(local(field("1.1.3")));
            assertThat(otherRows(revised))
                    .containsExactly(row(ChangeKind.ADDED)
                            .addToFields(code("1.1.3"))
                            .addComesFrom("6.45.53")
                            .note(NOTE)
                            .build());
        }

        @Test
        void renamesAFieldAndNothingElse() {
            RevisedEdition revised = revise(Operation.rename(code("1.1.1"), text("Sager", "Cases")));

            assertThat(codes(revised)).containsExactly("1.1.1", "1.1.2", "1.4.9", "1.4.10", "2.1.4", "3.1.1", "3.1.2");
            assertThat(revised.getCatalog().getField("1.1.1"))
                    .isEqualTo(TaskField.builder()
                            .from(BASE.getField("1.1.1"))
                            .name(text("Sager", "Cases"))
                            .origin(Origin.LOCAL)
                            .originNote(text(
                                    "I udgave 2006 hedder feltet »Navn 1.1.1«.",
                                    "In edition 2006 the field is called “Name 1.1.1”."))
                            .build());
            assertThat(otherRows(revised))
                    .containsExactly(row(ChangeKind.UNCHANGED)
                            .addFromFields(code("1.1.1"))
                            .addToFields(code("1.1.1"))
                            .note(text("Omdøbt fra »Navn 1.1.1« til »Sager«.", "Renamed from “Name 1.1.1” to “Cases”."))
                            .build());
        }

        @Test
        void keepsTheNotesThatARenamedFieldAndItsOperationHave() {
            RevisedEdition revised =
                    revise(Operation.rename(code("1.4.10"), text("Nyt", "New")).withNote(NOTE));

            assertThat(revised.getCatalog().getField("1.4.10").getOriginNote())
                    .contains(text(
                            "Afsnit 0.6. I udgave 2006 hedder feltet »Navn 1.4.10«.",
                            "Section 0.6. In edition 2006 the field is called “Name 1.4.10”."));
            assertThat(otherRows(revised))
                    .singleElement()
                    .extracting(row -> row.getNote().orElseThrow())
                    .isEqualTo(text(
                            "Omdøbt fra »Navn 1.4.10« til »Nyt«. Fordi.",
                            "Renamed from “Name 1.4.10” to “New”. Because."));
        }

        @Test
        void redefinesAField() {
            TaskField other = fieldBuilder("1.1.2").targetGroup(NOTE).build();

            RevisedEdition revised =
                    revise(Operation.redefine(other).withLeavesTo("6.45.53").withComesFrom("6.45.54", "6.45.55"));

            assertThat(codes(revised)).containsExactly("1.1.1", "1.1.2", "1.4.9", "1.4.10", "2.1.4", "3.1.1", "3.1.2");
            assertThat(revised.getCatalog().getField("1.1.2")).isEqualTo(local(other));
            assertThat(otherRows(revised))
                    .containsExactly(row(ChangeKind.REDEFINED)
                            .addFromFields(code("1.1.2"))
                            .addToFields(code("1.1.2"))
                            .addLeavesTo("6.45.53")
                            .addComesFrom("6.45.54", "6.45.55")
                            .build());
        }

        @Test
        void splitsAFieldIntoPartsUnderSeveralSubcategoriesOfWhichOneKeepsTheCode() {
            RevisedEdition revised =
                    revise(Operation.split(code("3.1.1"), field("3.1.3"), field("3.1.1"), field("1.1.9")));

            assertThat(codes(revised))
                    .containsExactly("1.1.1", "1.1.2", "1.1.9", "1.4.9", "1.4.10", "2.1.4", "3.1.1", "3.1.2", "3.1.3");
            assertThat(Stream.of("3.1.1", "3.1.3", "1.1.9").map(revised.getCatalog()::getField))
                    .containsExactly(local(field("3.1.1")), local(field("3.1.3")), local(field("1.1.9")));
            assertThat(otherRows(revised))
                    .containsExactly(row(ChangeKind.SPLIT)
                            .addFromFields(code("3.1.1"))
                            .addToFields(code("1.1.9"), code("3.1.1"), code("3.1.3"))
                            .build());
        }

        @Test
        void mergesFieldsOfSeveralSubcategoriesUnderANewCode() {
            RevisedEdition revised =
                    revise(Operation.merge(field("1.4.11"), code("3.1.1"), code("1.4.9"), code("1.1.2")));

            assertThat(codes(revised)).containsExactly("1.1.1", "1.4.10", "1.4.11", "2.1.4", "3.1.2");
            assertThat(otherRows(revised))
                    .containsExactly(row(ChangeKind.MERGED)
                            .addFromFields(code("1.1.2"), code("1.4.9"), code("3.1.1"))
                            .addToFields(code("1.4.11"))
                            .build());
        }

        @Test
        void removesAFieldAndSaysWhereItsTasksGo() {
            RevisedEdition revised = revise(Operation.remove(code("3.1.2"))
                    .withLeavesTo("6.45.53", "6.45.54")
                    .withNote(NOTE));

            assertThat(codes(revised)).containsExactly("1.1.1", "1.1.2", "1.4.9", "1.4.10", "2.1.4", "3.1.1");
            assertThat(otherRows(revised))
                    .containsExactly(row(ChangeKind.REMOVED)
                            .addFromFields(code("3.1.2"))
                            .addLeavesTo("6.45.53", "6.45.54")
                            .note(NOTE)
                            .build());
        }

        @Test
        void takesTheLastNoteAndTheLastFunctions() {
            Operation operation = Operation.redefine(field("1.1.1"))
                    .withLeavesTo("a")
                    .withLeavesTo("b")
                    .withComesFrom("c")
                    .withComesFrom()
                    .withNote(NOTE)
                    .withNote(text("Nej.", "No."));

            assertThat(operation.getLeavesTo()).containsExactly("b");
            assertThat(operation.getComesFrom()).isEmpty();
            assertThat(operation.getNote()).contains(text("Nej.", "No."));
        }

        @Test
        void saysWhichRowItYields() {
            assertThat(Stream.of(OperationKind.values()).map(OperationKind::getChange))
                    .containsExactly(
                            ChangeKind.ADDED,
                            ChangeKind.UNCHANGED,
                            ChangeKind.REDEFINED,
                            ChangeKind.SPLIT,
                            ChangeKind.MERGED,
                            ChangeKind.REMOVED);
        }
    }

    @Nested
    class TheResult {

        /** As in the documentation of {@link EditionRevision}. */
        @Test
        @Tag("section-0.6")
        void isTheWorkedExample() {
            CatalogCode internal = CatalogCode.of(1, 4, 10);
            TaskField external = BASE.getField("2.1.4");
            TaskField whole = TaskField.builder()
                    .from(external)
                    .delimitations(external.getDelimitations().stream()
                            .filter(delimitation -> !delimitation.getFields().contains(internal))
                            .toList())
                    .build();
            RevisedEdition revised = EditionRevision.builder(BASE)
                    .id("2006-63")
                    .name(text("Udgave 2006, 63 opgavefelter", "Edition 2006, 63 task fields"))
                    .dataVersion("1.0.0")
                    .addOperations(Operation.merge(whole, internal, external.getCode()))
                    .build()
                    .applyTo(BASE);

            assertThat(codes(revised)).containsExactly("1.1.1", "1.1.2", "1.4.9", "2.1.4", "3.1.1", "3.1.2");
            assertThat(revised.getCatalog().getField("2.1.4").getOrigin()).isEqualTo(Origin.LOCAL);
            Correspondence history = revised.getCorrespondence().inverse();
            assertThat(history.getFromEdition()).isEqualTo("2006-63");
            assertThat(history.getToEdition()).isEqualTo("2006");
            assertThat(history.findRowFrom(code("2.1.4")))
                    .contains(row(ChangeKind.SPLIT)
                            .addFromFields(code("2.1.4"))
                            .addToFields(internal, code("2.1.4"))
                            .build());
            assertThat(history.findProblems(revised.getCatalog(), BASE)).isEmpty();
        }

        @Test
        void hasTheOperationsOfSeveralKindsAndTheRowsOfAddedFieldsLast() {
            RevisedEdition revised = revise(
                    Operation.add(field("3.1.10")),
                    Operation.remove(code("3.1.2")),
                    Operation.merge(field("1.4.10"), code("2.1.4"), code("1.4.10")),
                    Operation.add(field("1.1.3")),
                    Operation.split(code("1.1.2"), field("1.1.4"), field("1.1.5")));

            assertThat(revised.getCorrespondence().getRows())
                    .extracting(row -> row.getKind() + " " + row.getFromFields() + " " + row.getToFields())
                    .containsExactly(
                            "UNCHANGED [1.1.1] [1.1.1]",
                            "SPLIT [1.1.2] [1.1.4, 1.1.5]",
                            "UNCHANGED [1.4.9] [1.4.9]",
                            "MERGED [1.4.10, 2.1.4] [1.4.10]",
                            "UNCHANGED [3.1.1] [3.1.1]",
                            "REMOVED [3.1.2] []",
                            "ADDED [] [1.1.3]",
                            "ADDED [] [3.1.10]");
            assertThat(codes(revised))
                    .containsExactly("1.1.1", "1.1.3", "1.1.4", "1.1.5", "1.4.9", "1.4.10", "3.1.1", "3.1.10");
        }

        @Test
        void isTheBaseUnderAnotherIdWhenThereIsNoOperation() {
            RevisedEdition revised = revise();

            assertThat(revised.getCatalog())
                    .isEqualTo(TaskCatalog.builder()
                            .from(BASE)
                            .edition(revised.getCatalog().getEdition())
                            .build());
            assertThat(revised.getCorrespondence().getRows())
                    .hasSize(7)
                    .allSatisfy(row -> assertThat(row).isEqualTo(unchanged(row)));
        }

        @Test
        void isALocalEditionWithTheSourceOfTheBase() {
            assertThat(revise().getCatalog().getEdition())
                    .isEqualTo(Edition.builder()
                            .id("lokal")
                            .name(text("Egen udgave", "Own edition"))
                            .accountingFunction("6.45.51")
                            .dataVersion("0.1.0")
                            .source("Lavet til test; revideret ud fra udgave 2006, dataversion 1.0.0")
                            .origin(Origin.LOCAL)
                            .build());
        }

        @Test
        void hasTheSourceAndTheOriginThatAreGiven() {
            TaskCatalog catalog = revision()
                    .source("Egen kilde")
                    .origin(Origin.PROJECT)
                    .addOperations(
                            Operation.add(
                                    fieldBuilder("1.1.3").origin(Origin.LOCAL).build()),
                            Operation.rename(code("1.1.1"), NOTE))
                    .build()
                    .applyTo(BASE)
                    .getCatalog();

            assertThat(catalog.getEdition().getSource()).isEqualTo("Egen kilde");
            assertThat(catalog.getEdition().getOrigin()).isEqualTo(Origin.PROJECT);
            assertThat(Stream.of("1.1.3", "1.1.1")
                            .map(code -> catalog.getField(code).getOrigin()))
                    .containsOnly(Origin.PROJECT);
        }

        @Test
        void keepsWhatNoOperationTouchesAsTheVerySameObjects() {
            TaskCatalog catalog = revise(Operation.remove(code("3.1.2"))).getCatalog();

            assertThat(catalog.getMainCategories().get(0))
                    .isSameAs(BASE.getMainCategories().get(0));
            assertThat(catalog.getMainCategories().get(1))
                    .isSameAs(BASE.getMainCategories().get(1));
            assertThat(catalog.getField("3.1.1")).isSameAs(BASE.getField("3.1.1"));
            assertThat(catalog.getNotes()).isEqualTo(BASE.getNotes());
            assertThat(catalog.getStatutes()).isEqualTo(BASE.getStatutes());
        }

        @Test
        void keepsCategoriesThatHaveNoFieldsLeftAndStatutesThatNoFieldCites() {
            TaskCatalog catalog = revise(Operation.remove(code("1.1.1")), Operation.remove(code("1.1.2")))
                    .getCatalog();

            assertThat(catalog.findSubcategory(code("1.1")))
                    .hasValueSatisfying(sub -> assertThat(sub.getFields()).isEmpty());
            assertThat(catalog.findStatute("arkivloven")).isPresent();
        }

        @Test
        void hasTheStatutesThatAreAddedAfterThoseOfTheBase() {
            TaskField citing = fieldBuilder("1.1.3")
                    .legalBasis(legalBasis("lokal-lov", "arkivloven"))
                    .build();

            TaskCatalog catalog = revision()
                    .addStatutes(statute("lokal-lov"))
                    .addOperations(Operation.add(citing))
                    .build()
                    .applyTo(BASE)
                    .getCatalog();

            assertThat(catalog.getStatutes()).containsExactly(statute("arkivloven"), statute("lokal-lov"));
            assertThat(catalog.getField("1.1.3")).isEqualTo(local(citing));
        }

        @Test
        void mayGiveTheIndicatorsOfAFieldToThoseThatTakeItsPlace() {
            TaskField part = fieldBuilder("1.1.3")
                    .addIndicators(
                            indicator("1.1.1-p1", "fejl").build(),
                            indicator("1.1.3-p1", "sager").name(NOTE).build())
                    .build();

            assertThat(revise(Operation.split(code("1.1.1"), field("1.1.1"), part))
                            .getCatalog()
                            .findProblems())
                    .isEmpty();
        }

        @Test
        void canBeRevisedAgain() {
            RevisedEdition first = revise(Operation.split(code("1.1.2"), field("1.1.2"), field("1.1.3")));
            RevisedEdition second = EditionRevision.builder(first.getCatalog())
                    .id("lokal-2")
                    .name(NOTE)
                    .dataVersion("1")
                    .addOperations(Operation.merge(field("1.1.1"), code("1.1.1"), code("1.1.3")))
                    .build()
                    .applyTo(first.getCatalog());

            assertThat(codes(second)).containsExactly("1.1.1", "1.1.2", "1.4.9", "1.4.10", "2.1.4", "3.1.1", "3.1.2");
            assertThat(second.getCorrespondence().findProblems(first.getCatalog(), second.getCatalog()))
                    .isEmpty();
            assertThat(second.getCatalog().getEdition().getSource())
                    .isEqualTo("Lavet til test; revideret ud fra udgave 2006, dataversion 1.0.0"
                            + "; revideret ud fra udgave lokal, dataversion 0.1.0");
        }

        @Test
        void isAValue() {
            RevisedEdition one = revise(Operation.remove(code("1.1.1")));
            RevisedEdition same = revise(Operation.remove(code("1.1.1")));
            RevisedEdition other = revise(Operation.remove(code("1.1.1")).withNote(NOTE));

            assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
            assertThat(one).isNotEqualTo(revise()).isNotEqualTo("lokal");
            assertThat(one).hasToString("edition lokal, revised from 2006");
        }

        @Test
        void comesFromAnyBaseWithTheIdEvenFromOneReadAgain() {
            TaskCatalog corrected = TaskCatalog.builder()
                    .from(BASE)
                    .edition(Edition.builder()
                            .from(BASE.getEdition())
                            .dataVersion("1.0.1")
                            .build())
                    .build();

            assertThat(revision(Operation.remove(code("1.1.1")))
                            .applyTo(corrected)
                            .getCatalog()
                            .getEdition()
                            .getSource())
                    .endsWith("dataversion 1.0.1");
        }
    }

    @Nested
    class AReference {

        /** Of 1.1.1, which refers to 2.1.4, 3.1.1 and function 6.45.54. */
        private static void assertFollowed(Operation operation, List<String> fields, List<String> functions) {
            TaskField before = BASE.getField("1.1.1");
            TaskField after = revise(operation, unrelated()).getCatalog().getField("1.1.1");

            assertThat(after)
                    .isEqualTo(TaskField.builder()
                            .from(before)
                            .delimitations(List.of(refersTo(fields.toArray(new String[0]))
                                    .addAllAccountingFunctions(functions)
                                    .build()))
                            .build());
        }

        private static Operation unrelated() {
            return Operation.remove(code("1.4.9"));
        }

        @Test
        void toARemovedFieldIsDroppedAndTheWordsStay() {
            assertFollowed(Operation.remove(code("3.1.1")), List.of("2.1.4"), List.of("6.45.54"));
        }

        @Test
        void toARemovedFieldBecomesOneToTheFunctionsThatItsTasksLeaveTo() {
            assertFollowed(
                    Operation.remove(code("3.1.1")).withLeavesTo("6.45.53", "6.45.54"),
                    List.of("2.1.4"),
                    List.of("6.45.54", "6.45.53"));
        }

        @Test
        void toASplitFieldBecomesOneToAllPartsInTheirOrder() {
            assertFollowed(
                    Operation.split(code("2.1.4"), field("3.1.7"), field("2.1.4"), field("1.4.11"))
                            .withLeavesTo("6.45.53"),
                    List.of("1.4.11", "2.1.4", "3.1.7", "3.1.1"),
                    List.of("6.45.54"));
        }

        @Test
        void toAMergedFieldBecomesOneToTheFieldThatTookOver() {
            assertFollowed(
                    Operation.merge(field("3.1.2"), code("3.1.1"), code("3.1.2")),
                    List.of("2.1.4", "3.1.2"),
                    List.of("6.45.54"));
        }

        @Test
        void toFieldsThatBecomeOneStandsOnce() {
            assertFollowed(
                    Operation.merge(field("1.4.11"), code("3.1.1"), code("2.1.4")),
                    List.of("1.4.11"),
                    List.of("6.45.54"));
        }

        @Test
        void ofARenamedFieldIsFollowedToo() {
            assertThat(revise(Operation.rename(code("1.1.1"), NOTE), Operation.remove(code("3.1.1")))
                            .getCatalog()
                            .getField("1.1.1")
                            .getDelimitations())
                    .containsExactly(
                            refersTo("2.1.4").addAccountingFunctions("6.45.54").build());
        }

        @Test
        void toAFieldThatKeepsItsCodeAndTasksLeavesTheFieldTheVerySameObject() {
            TaskCatalog catalog = revise(
                            Operation.rename(code("3.1.1"), NOTE),
                            Operation.redefine(field("2.1.4")).withLeavesTo("6.45.53"))
                    .getCatalog();

            assertThat(catalog.getField("1.1.1")).isSameAs(BASE.getField("1.1.1"));
        }
    }

    @Test
    void aRevisionThatLacksAPartIsNotBuilt() {
        assertThatThrownBy(() -> EditionRevision.builder(BASE).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("id")
                .hasMessageContaining("name")
                .hasMessageContaining("dataVersion");
    }

    @Test
    void aRevisionNamesItsBase() {
        assertThat(revision().build().getBaseEdition()).isEqualTo("2006");
        assertThat(EditionRevision.builder(TinyCatalog.of("2007", "1.1.1"))
                        .id("x")
                        .name(NOTE)
                        .dataVersion("1")
                        .build()
                        .getBaseEdition())
                .isEqualTo("2007");
    }

    @Test
    void theEditionOfTheTestsIsValid() {
        assertThat(Stream.<Checkable>of(BASE, revision().build()).flatMap(value -> value.findProblems().stream()))
                .isEmpty();
    }
}
