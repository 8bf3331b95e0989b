package dk.opgavekatalog.model.correspondence;

import static dk.opgavekatalog.model.correspondence.Correspondences.EARLIER;
import static dk.opgavekatalog.model.correspondence.Correspondences.LATER;
import static dk.opgavekatalog.model.correspondence.Correspondences.complete;
import static dk.opgavekatalog.model.correspondence.Correspondences.empty;
import static dk.opgavekatalog.model.correspondence.Correspondences.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrespondenceTest {

    @ParameterizedTest
    @CsvSource({"1.1.2, 1", "2.1.4, 3", "3.1.1, 4", "3.1.2, 4", "3.1.3, 5"})
    void theRowOfAFieldOfTheEarlierEditionIsFound(String code, int row) {
        assertThat(complete().findRowFrom(CatalogCode.parse(code)))
                .contains(complete().getRows().get(row));
    }

    @ParameterizedTest
    @CsvSource({"1.1.2, 2", "1.1.9, 1", "1.4.10, 3", "2.1.4, 3", "3.1.9, 4", "3.2.1, 6"})
    void theRowOfAFieldOfTheLaterEditionIsFound(String code, int row) {
        assertThat(complete().findRowTo(CatalogCode.parse(code)))
                .contains(complete().getRows().get(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.2.1", "1.4.10", "9.9.9", "1.1", "1"})
    void aFieldThatTheEarlierEditionDoesNotHaveHasNoRowFromIt(String code) {
        assertThat(complete().findRowFrom(CatalogCode.parse(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1.3", "1.1.3", "9.9.9", "1.1", "1"})
    void aFieldThatTheLaterEditionDoesNotHaveHasNoRowToIt(String code) {
        assertThat(complete().findRowTo(CatalogCode.parse(code))).isEmpty();
    }

    @Test
    void theInverseHasEverySideExchangedAndTheRowsInTheirOrder() {
        LocalizedText note = LocalizedText.of("Ny kode.", "New code.");
        assertThat(complete().inverse())
                .isEqualTo(Correspondence.builder()
                        .schemaVersion("1")
                        .fromEdition("2")
                        .toEdition("1")
                        .addRows(
                                row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1").build(),
                                row(ChangeKind.UNCHANGED, "1.1.9", "1.1.2")
                                        .note(note)
                                        .build(),
                                row(ChangeKind.REDEFINED, "1.1.2", "1.1.3")
                                        .addLeavesTo("6.45.54", "6.45.55")
                                        .addComesFrom("6.45.53")
                                        .build(),
                                row(ChangeKind.MERGED, "1.4.10 2.1.4", "2.1.4").build(),
                                row(ChangeKind.SPLIT, "3.1.9", "3.1.1 3.1.2").build(),
                                row(ChangeKind.ADDED, "", "3.1.3")
                                        .addComesFrom("6.45.53")
                                        .build(),
                                row(ChangeKind.REMOVED, "3.2.1", "")
                                        .addLeavesTo("6.45.54")
                                        .build(),
                                row(ChangeKind.REMOVED, "3.2.2", "").build())
                        .build());
    }

    @Test
    void aTableThatFitsBothEditionsHasNoProblem() {
        assertThat(complete().findProblems(EARLIER, LATER)).isEmpty();
        assertThat(complete().inverse().findProblems(LATER, EARLIER)).isEmpty();
    }

    @Test
    void aFieldWithoutARowIsMissing() {
        Correspondence table = withRows(rows -> rows.subList(1, rows.size()));

        assertThat(table.findProblems(EARLIER, LATER))
                .extracting(Problem::toString)
                .containsExactly(
                        "/rows: MISSING, nothing found, allowed: a row with field 1.1.1 of edition 1 in fromFields",
                        "/rows: MISSING, nothing found, allowed: a row with field 1.1.1 of edition 2 in toFields");
    }

    @Test
    void aCodeThatAnEditionDoesNotHaveIsUnknownAndItsNeighboursAreNamed() {
        Correspondence table =
                withRow(row(ChangeKind.UNCHANGED, "1.1.4", "1.1.8").build());

        assertThat(table.findProblems(EARLIER, LATER))
                .extracting(Problem::getPlace, Problem::getReason, Problem::getFound, Problem::getAllowed)
                .containsExactly(
                        tuple(
                                "/rows/8/fromFields/0",
                                Reason.UNKNOWN_CODE,
                                "1.1.4",
                                "a field of edition 1; nearest: 1.1.3, 2.1.4"),
                        tuple(
                                "/rows/8/toFields/0",
                                Reason.UNKNOWN_CODE,
                                "1.1.8",
                                "a field of edition 2; nearest: 1.1.2, 1.1.9"));
    }

    @Test
    void aCodeOfAnotherLevelIsReportedAsThatOnly() {
        Correspondence table = withRow(row(ChangeKind.REMOVED, "1.1", "").build());

        assertThat(table.findProblems(EARLIER, LATER))
                .extracting(Problem::getReason, Problem::getPlace)
                .containsExactly(tuple(Reason.WRONG_LEVEL, "/rows/8/fromFields/0"));
    }

    @Test
    void aFieldInTwoRowsIsADuplicateEvenIfBothEditionsHaveIt() {
        Correspondence table =
                withRow(row(ChangeKind.REDEFINED, "1.1.1", "1.1.1").build());

        assertThat(table.findProblems(EARLIER, LATER))
                .extracting(Problem::getReason, Problem::getPlace, Problem::getFound)
                .containsExactly(
                        tuple(Reason.DUPLICATE, "/rows/8/fromFields/0", "1.1.1"),
                        tuple(Reason.DUPLICATE, "/rows/8/toFields/0", "1.1.1"));
    }

    @Test
    void exchangedEditionsAreNoticedEvenIfTheyHaveTheSameFields() {
        TaskCatalog one = TinyCatalog.of("1", "1.1.1");
        TaskCatalog two = TinyCatalog.of("2", "1.1.1");
        Correspondence table = empty().addRows(
                        row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1").build())
                .build();
        assertThat(table.findProblems(one, two)).isEmpty();

        assertThat(table.findProblems(two, one))
                .containsExactly(
                        Problem.of("/fromEdition", Reason.OTHER_EDITION, "1", Phrase.same("2")),
                        Problem.of("/toEdition", Reason.OTHER_EDITION, "2", Phrase.same("1")));
    }

    @Test
    void whatIsWrongWithTheTableItselfIsReportedWithTheRest() {
        Correspondence table = Correspondence.builder()
                .from(complete())
                .schemaVersion("2")
                .rows(complete().getRows().subList(0, 7))
                .build();

        assertThat(table.findProblems(EARLIER, LATER))
                .extracting(Problem::getReason, Problem::getPlace)
                .containsExactly(tuple(Reason.OUT_OF_RANGE, "/schemaVersion"), tuple(Reason.MISSING, "/rows"));
    }

    @Test
    void aTableThatLacksAPartIsNotBuilt() {
        assertThatThrownBy(() -> Correspondence.builder().schemaVersion("1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fromEdition")
                .hasMessageContaining("toEdition");
        assertThatThrownBy(() -> CorrespondenceRow.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kind");
    }

    private static Correspondence withRow(CorrespondenceRow row) {
        return Correspondence.builder().from(complete()).addRows(row).build();
    }

    private static Correspondence withRows(UnaryOperator<List<CorrespondenceRow>> change) {
        return Correspondence.builder()
                .from(complete())
                .rows(change.apply(complete().getRows()))
                .build();
    }
}
