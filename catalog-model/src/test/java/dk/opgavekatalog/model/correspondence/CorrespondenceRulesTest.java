package dk.opgavekatalog.model.correspondence;

import static dk.opgavekatalog.model.correspondence.Correspondences.empty;
import static dk.opgavekatalog.model.correspondence.Correspondences.row;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a correspondence by itself, each broken once. */
class CorrespondenceRulesTest {

    static Stream<BrokenRule> rulesOfCodes() {
        return Stream.of(
                BrokenRule.of(
                        "a row has as many codes as its kind",
                        row(ChangeKind.SPLIT, "2.1.4", "2.1.4").build(),
                        Reason.CONTRADICTION,
                        "/kind",
                        "kind",
                        "SPLIT with 1 to 1"),
                BrokenRule.of(
                        "a row starts from fields",
                        row(ChangeKind.MERGED, "1.1.1 1.1", "1.1.1").build(),
                        Reason.WRONG_LEVEL,
                        "/fromFields/1",
                        "fromFields[1]",
                        "1.1"),
                BrokenRule.of(
                        "a row leads to fields",
                        row(ChangeKind.ADDED, "", "1").build(),
                        Reason.WRONG_LEVEL,
                        "/toFields/0",
                        "toFields[0]",
                        "1"),
                BrokenRule.of(
                        "a row starts from a field once",
                        row(ChangeKind.MERGED, "1.1.1 1.1.1", "1.1.1").build(),
                        Reason.DUPLICATE,
                        "/fromFields/1",
                        "fromFields[1]",
                        "1.1.1"),
                BrokenRule.of(
                        "a row leads to a field once",
                        row(ChangeKind.SPLIT, "1.1.1", "1.1.2 1.1.3 1.1.2").build(),
                        Reason.DUPLICATE,
                        "/toFields/2",
                        "toFields[2]",
                        "1.1.2"));
    }

    static Stream<BrokenRule> rulesOfTheRest() {
        return Stream.of(
                BrokenRule.of(
                        "a function that tasks leave to is not blank",
                        row(ChangeKind.REMOVED, "1.1.1", "")
                                .addLeavesTo("6.45.53", " ")
                                .build(),
                        Reason.BLANK,
                        "/leavesTo/1",
                        "leavesTo[1]",
                        " "),
                BrokenRule.of(
                        "a function that tasks come from is not blank",
                        row(ChangeKind.ADDED, "", "1.1.1").addComesFrom("").build(),
                        Reason.BLANK,
                        "/comesFrom/0",
                        "comesFrom[0]",
                        ""),
                BrokenRule.of(
                        "tasks leave to a function once",
                        row(ChangeKind.REMOVED, "1.1.1", "")
                                .addLeavesTo("6.45.53", "6.45.54", "6.45.53")
                                .build(),
                        Reason.DUPLICATE,
                        "/leavesTo/2",
                        "leavesTo[2]",
                        "6.45.53"),
                BrokenRule.of(
                        "tasks come from a function once",
                        row(ChangeKind.ADDED, "", "1.1.1")
                                .addComesFrom("6.45.53", "6.45.53")
                                .build(),
                        Reason.DUPLICATE,
                        "/comesFrom/1",
                        "comesFrom[1]",
                        "6.45.53"),
                BrokenRule.of(
                        "no tasks of an unchanged field leave",
                        row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1")
                                .addLeavesTo("6.45.53")
                                .build(),
                        Reason.CONTRADICTION,
                        "/leavesTo/0",
                        "leavesTo[0]",
                        "6.45.53"),
                BrokenRule.of(
                        "no tasks come to an unchanged field",
                        row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1")
                                .addComesFrom("6.45.53")
                                .build(),
                        Reason.CONTRADICTION,
                        "/comesFrom/0",
                        "comesFrom[0]",
                        "6.45.53"),
                BrokenRule.of(
                        "a field that was not there has no tasks that leave",
                        row(ChangeKind.ADDED, "", "1.1.1")
                                .addLeavesTo("6.45.53")
                                .build(),
                        Reason.CONTRADICTION,
                        "/leavesTo/0",
                        "leavesTo[0]",
                        "6.45.53"),
                BrokenRule.of(
                        "no tasks come to a field that is gone",
                        row(ChangeKind.REMOVED, "1.1.1", "")
                                .addComesFrom("6.45.53")
                                .build(),
                        Reason.CONTRADICTION,
                        "/comesFrom/0",
                        "comesFrom[0]",
                        "6.45.53"),
                BrokenRule.of(
                        "a note is not blank",
                        row(ChangeKind.ADDED, "", "1.1.1")
                                .note(LocalizedText.of("Note", " "))
                                .build(),
                        Reason.BLANK,
                        "/note/en",
                        "note.en",
                        " "));
    }

    static Stream<BrokenRule> rulesOfTheTable() {
        CorrespondenceRow added = row(ChangeKind.ADDED, "", "1.1.1").build();
        CorrespondenceRow removed = row(ChangeKind.REMOVED, "1.1.1", "").build();
        return Stream.of(
                BrokenRule.of(
                        "only the known version of the JSON form is read",
                        empty().schemaVersion("0").build(),
                        Reason.OUT_OF_RANGE,
                        "/schemaVersion",
                        "schemaVersion",
                        "0"),
                BrokenRule.of(
                        "the earlier edition is named",
                        empty().fromEdition(" ").build(),
                        Reason.BLANK,
                        "/fromEdition",
                        "fromEdition",
                        " "),
                BrokenRule.of(
                        "the later edition is named",
                        empty().toEdition("").build(),
                        Reason.BLANK,
                        "/toEdition",
                        "toEdition",
                        ""),
                BrokenRule.of(
                        "a table leads to another edition",
                        empty().toEdition("1").build(),
                        Reason.CONTRADICTION,
                        "/toEdition",
                        "toEdition",
                        "1"),
                BrokenRule.of(
                        "each row is checked",
                        empty().addRows(added, row(ChangeKind.REMOVED, "1", "").build())
                                .build(),
                        Reason.WRONG_LEVEL,
                        "/rows/1/fromFields/0",
                        "rows[1].fromFields[0]",
                        "1"),
                BrokenRule.of(
                        "a field of the earlier edition stands in one row",
                        empty().addRows(
                                        removed,
                                        row(ChangeKind.MERGED, "1.1.2 1.1.1", "1.1.2")
                                                .build())
                                .build(),
                        Reason.DUPLICATE,
                        "/rows/1/fromFields/1",
                        "rows[1].fromFields[1]",
                        "1.1.1"),
                BrokenRule.of(
                        "a field of the later edition stands in one row",
                        empty().addRows(added, removed, added).build(),
                        Reason.DUPLICATE,
                        "/rows/2/toFields/0",
                        "rows[2].toFields[0]",
                        "1.1.1"),
                BrokenRule.of(
                        "a field twice in one row is reported once, by the row",
                        empty().addRows(row(ChangeKind.SPLIT, "1.1.1", "1.1.2 1.1.2")
                                        .build())
                                .build(),
                        Reason.DUPLICATE,
                        "/rows/0/toFields/1",
                        "rows[0].toFields[1]",
                        "1.1.2"));
    }

    @ParameterizedTest
    @MethodSource({"rulesOfCodes", "rulesOfTheRest", "rulesOfTheTable"})
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    @Test
    void aTableWithEveryKindOfRowHasNoProblem() {
        assertThat(Correspondences.complete().findProblems()).isEmpty();
        assertThat(PlainValidator.validate(Correspondences.complete())).isEmpty();
        assertThat(Correspondences.complete().getRows())
                .extracting(CorrespondenceRow::getKind)
                .contains(ChangeKind.values());
    }

    @Test
    void theSameCodeMayStandOnBothSides() {
        assertThat(row(ChangeKind.SPLIT, "2.1.4", "1.4.10 2.1.4").build().findProblems())
                .isEmpty();
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        Correspondence table = empty().schemaVersion("2")
                .fromEdition(" ")
                .addRows(
                        row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1 1.1.1")
                                .addLeavesTo("6.45.53")
                                .addComesFrom("")
                                .build(),
                        row(ChangeKind.ADDED, "1.1.1", "1.1.1").build())
                .build();

        assertThat(table.findProblems())
                .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                .containsExactlyInAnyOrder(
                        "OUT_OF_RANGE /schemaVersion",
                        "BLANK /fromEdition",
                        "CONTRADICTION /rows/0/kind",
                        "DUPLICATE /rows/0/toFields/1",
                        "CONTRADICTION /rows/0/leavesTo/0",
                        "BLANK /rows/0/comesFrom/0",
                        "CONTRADICTION /rows/1/kind",
                        "DUPLICATE /rows/1/fromFields/0",
                        "DUPLICATE /rows/1/toFields/0");
        assertThat(PlainValidator.validate(table))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(
                        table.findProblems().stream().map(Problem::getMessage).toList());
    }
}
