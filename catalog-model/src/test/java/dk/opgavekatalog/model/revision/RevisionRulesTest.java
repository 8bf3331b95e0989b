package dk.opgavekatalog.model.revision;

import static dk.opgavekatalog.model.revision.BaseEdition.code;
import static dk.opgavekatalog.model.revision.BaseEdition.revision;
import static dk.opgavekatalog.model.revision.BaseEdition.statute;
import static dk.opgavekatalog.model.revision.BaseEdition.text;
import static dk.opgavekatalog.model.testing.TinyCatalog.field;
import static dk.opgavekatalog.model.testing.TinyCatalog.fieldBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a revision by itself, each broken once. */
class RevisionRulesTest {

    private static final LocalizedText BLANK = text("Dansk", " ");

    static Stream<BrokenRule> rulesOfAnOperation() {
        return Stream.of(
                BrokenRule.of(
                        "a field is split into two at least",
                        Operation.split(code("1.1.1"), field("1.1.3")),
                        Reason.CONTRADICTION,
                        "/kind",
                        "kind",
                        "SPLIT with 1 of the base and 1 new"),
                BrokenRule.of(
                        "two fields at least are merged",
                        Operation.merge(field("1.1.3"), code("1.1.1")),
                        Reason.CONTRADICTION,
                        "/kind",
                        "kind",
                        "MERGE with 1 of the base and 1 new"),
                BrokenRule.of(
                        "a redefined field keeps its code",
                        operation(OperationKind.REDEFINE)
                                .addFromFields(code("1.1.1"))
                                .addFields(field("1.1.2"))
                                .build(),
                        Reason.CONTRADICTION,
                        "/fields/0/code",
                        "fields[0].code",
                        "1.1.2"),
                BrokenRule.of(
                        "a renaming has a name",
                        operation(OperationKind.RENAME)
                                .addFromFields(code("1.1.1"))
                                .build(),
                        Reason.MISSING,
                        "/name",
                        "name",
                        ""),
                BrokenRule.of(
                        "a new name is not blank",
                        Operation.rename(code("1.1.1"), BLANK),
                        Reason.BLANK,
                        "/name/en",
                        "name.en",
                        " "),
                BrokenRule.of(
                        "only a renaming has a name",
                        operation(OperationKind.REMOVE)
                                .addFromFields(code("1.1.1"))
                                .name(text("Navn", "Name"))
                                .build(),
                        Reason.CONTRADICTION,
                        "/name",
                        "name",
                        "Navn"),
                BrokenRule.of(
                        "what is touched is a field",
                        Operation.remove(code("1.1")),
                        Reason.WRONG_LEVEL,
                        "/fromFields/0",
                        "fromFields[0]",
                        "1.1"),
                BrokenRule.of(
                        "a field is merged once",
                        Operation.merge(field("1.1.3"), code("1.1.1"), code("1.1.2"), code("1.1.1")),
                        Reason.DUPLICATE,
                        "/fromFields/2",
                        "fromFields[2]",
                        "1.1.1"),
                BrokenRule.of(
                        "each part of a split has a code of its own",
                        Operation.split(code("1.1.1"), field("1.1.3"), field("1.1.3")),
                        Reason.DUPLICATE,
                        "/fields/1/code",
                        "fields[1].code",
                        "1.1.3"),
                BrokenRule.of(
                        "each new field is checked",
                        Operation.add(fieldBuilder("1.1.3").purpose(BLANK).build()),
                        Reason.BLANK,
                        "/fields/0/purpose/en",
                        "fields[0].purpose.en",
                        " "),
                BrokenRule.of(
                        "a note is not blank",
                        Operation.remove(code("1.1.1")).withNote(BLANK),
                        Reason.BLANK,
                        "/note/en",
                        "note.en",
                        " "));
    }

    static Stream<BrokenRule> rulesOfFunctions() {
        Operation redefinition = Operation.redefine(field("1.1.1"));
        Operation renaming = Operation.rename(code("1.1.1"), text("Navn", "Name"));
        return Stream.of(
                BrokenRule.of(
                        "a function that tasks leave to is not blank",
                        redefinition.withLeavesTo("6.45.53", ""),
                        Reason.BLANK,
                        "/leavesTo/1",
                        "leavesTo[1]",
                        ""),
                BrokenRule.of(
                        "a function that tasks come from is not blank",
                        redefinition.withComesFrom(" "),
                        Reason.BLANK,
                        "/comesFrom/0",
                        "comesFrom[0]",
                        " "),
                BrokenRule.of(
                        "tasks leave to a function once",
                        redefinition.withLeavesTo("6.45.53", "6.45.53"),
                        Reason.DUPLICATE,
                        "/leavesTo/1",
                        "leavesTo[1]",
                        "6.45.53"),
                BrokenRule.of(
                        "tasks come from a function once",
                        redefinition.withComesFrom("6.45.53", "6.45.54", "6.45.53"),
                        Reason.DUPLICATE,
                        "/comesFrom/2",
                        "comesFrom[2]",
                        "6.45.53"),
                BrokenRule.of(
                        "no tasks of a renamed field leave",
                        renaming.withLeavesTo("6.45.53"),
                        Reason.CONTRADICTION,
                        "/leavesTo/0",
                        "leavesTo[0]",
                        "6.45.53"),
                BrokenRule.of(
                        "no tasks come to a renamed field",
                        renaming.withComesFrom("6.45.53"),
                        Reason.CONTRADICTION,
                        "/comesFrom/0",
                        "comesFrom[0]",
                        "6.45.53"),
                BrokenRule.of(
                        "an added field had no tasks that could leave",
                        Operation.add(field("1.1.3")).withLeavesTo("6.45.53"),
                        Reason.CONTRADICTION,
                        "/leavesTo/0",
                        "leavesTo[0]",
                        "6.45.53"),
                BrokenRule.of(
                        "no tasks come to a removed field",
                        Operation.remove(code("1.1.1")).withComesFrom("6.45.53"),
                        Reason.CONTRADICTION,
                        "/comesFrom/0",
                        "comesFrom[0]",
                        "6.45.53"));
    }

    static Stream<BrokenRule> rulesOfTheRevision() {
        return Stream.of(
                BrokenRule.of(
                        "only the known version of the JSON form is read",
                        revision().schemaVersion("2").build(),
                        Reason.OUT_OF_RANGE,
                        "/schemaVersion",
                        "schemaVersion",
                        "2"),
                blank("the base is named", revision().baseEdition(" ").build(), "baseEdition"),
                blank("the new edition has an id", revision().id(" ").build(), "id"),
                blank("the data has a version", revision().dataVersion(" ").build(), "dataVersion"),
                blank("a source is not blank", revision().source(" ").build(), "source"),
                BrokenRule.of(
                        "the new edition has a name",
                        revision().name(BLANK).build(),
                        Reason.BLANK,
                        "/name/en",
                        "name.en",
                        " "),
                BrokenRule.of(
                        "the new edition has another id",
                        revision().id("2006").build(),
                        Reason.CONTRADICTION,
                        "/id",
                        "id",
                        "2006"),
                BrokenRule.of(
                        "a revision is never the published catalogue",
                        revision().origin(Origin.SOURCE).build(),
                        Reason.CONTRADICTION,
                        "/origin",
                        "origin",
                        "SOURCE"),
                BrokenRule.of(
                        "each statute is checked",
                        revision().addStatutes(statute("a"), statute(" ")).build(),
                        Reason.BLANK,
                        "/statutes/1/id",
                        "statutes[1].id",
                        " "),
                BrokenRule.of(
                        "each statute is added once",
                        revision().addStatutes(statute("a"), statute("a")).build(),
                        Reason.DUPLICATE,
                        "/statutes/1/id",
                        "statutes[1].id",
                        "a"),
                BrokenRule.of(
                        "each operation is checked",
                        revision(Operation.add(field("1.1.3")), Operation.remove(code("1"))),
                        Reason.WRONG_LEVEL,
                        "/operations/1/fromFields/0",
                        "operations[1].fromFields[0]",
                        "1"),
                BrokenRule.of(
                        "a field of the base is touched by one operation",
                        revision(
                                Operation.remove(code("1.1.1")),
                                Operation.merge(field("1.1.2"), code("1.1.2"), code("1.1.1"))),
                        Reason.DUPLICATE,
                        "/operations/1/fromFields/1",
                        "operations[1].fromFields[1]",
                        "1.1.1"),
                BrokenRule.of(
                        "a field twice in one operation is reported once, by the operation",
                        revision(Operation.merge(field("1.1.2"), code("1.1.2"), code("1.1.2"))),
                        Reason.DUPLICATE,
                        "/operations/0/fromFields/1",
                        "operations[0].fromFields[1]",
                        "1.1.2"),
                BrokenRule.of(
                        "a field is brought in by one operation",
                        revision(
                                Operation.add(field("1.1.3")),
                                Operation.split(code("1.1.1"), field("1.1.1"), field("1.1.3"))),
                        Reason.DUPLICATE,
                        "/operations/1/fields/1/code",
                        "operations[1].fields[1].code",
                        "1.1.3"),
                BrokenRule.of(
                        "a field brought in twice by one operation is reported once, by the operation",
                        revision(Operation.split(code("1.1.1"), field("1.1.3"), field("1.1.3"))),
                        Reason.DUPLICATE,
                        "/operations/0/fields/1/code",
                        "operations[0].fields[1].code",
                        "1.1.3"));
    }

    @ParameterizedTest
    @MethodSource({"rulesOfAnOperation", "rulesOfFunctions", "rulesOfTheRevision"})
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    @ParameterizedTest
    @EnumSource
    void anOperationHasAsManyFieldsAsItsKind(OperationKind kind) {
        for (int from = 0; from <= 3; from++) {
            for (int fields = 0; fields <= 3; fields++) {
                Operation operation = operation(kind)
                        .addAllFromFields(codes(from))
                        .addAllFields(codes(fields).stream()
                                .map(CatalogCode::toString)
                                .<TaskField>map(code -> field(code))
                                .toList())
                        .name(kind == OperationKind.RENAME ? Optional.of(text("Navn", "Name")) : Optional.empty())
                        .build();
                boolean allowed = allowed(kind).contains(from + ":" + fields);

                assertThat(operation.findProblems())
                        .as("%s from %d to %d", kind, from, fields)
                        .extracting(Problem::getReason, Problem::getPlace, Problem::getFound)
                        .isEqualTo(
                                allowed
                                        ? List.of()
                                        : List.of(tuple(
                                                Reason.CONTRADICTION,
                                                "/kind",
                                                kind + " with " + from + " of the base and " + fields + " new")));
            }
        }
    }

    /** Numbers of fields of the base and of new fields, up to three. */
    private static Set<String> allowed(OperationKind kind) {
        return switch (kind) {
            case ADD -> Set.of("0:1");
            case RENAME, REMOVE -> Set.of("1:0");
            case REDEFINE -> Set.of("1:1");
            case SPLIT -> Set.of("1:2", "1:3");
            case MERGE -> Set.of("2:1", "3:1");
        };
    }

    @Test
    void aValidRevisionHasNoProblem() {
        assertThat(Revisions.complete().findProblems()).isEmpty();
        assertThat(PlainValidator.validate(Revisions.complete())).isEmpty();
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        EditionRevision revision = revision()
                .id(" ")
                .origin(Origin.SOURCE)
                .addStatutes(statute(""))
                .addOperations(
                        Operation.split(code("1.1"), field("1.1.1"), field("1.1.1"))
                                .withNote(BLANK),
                        Operation.add(field("1.1.1")).withLeavesTo(" "))
                .build();

        assertThat(revision.findProblems())
                .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                .containsExactlyInAnyOrder(
                        "BLANK /id",
                        "CONTRADICTION /origin",
                        "BLANK /statutes/0/id",
                        "WRONG_LEVEL /operations/0/fromFields/0",
                        "DUPLICATE /operations/0/fields/1/code",
                        "BLANK /operations/0/note/en",
                        "DUPLICATE /operations/1/fields/0/code",
                        "BLANK /operations/1/leavesTo/0");
        assertThat(PlainValidator.validate(revision))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(revision.findProblems().stream()
                        .map(Problem::getMessage)
                        .toList());
    }

    private static ImmutableOperation.Builder operation(OperationKind kind) {
        return ImmutableOperation.builder().kind(kind);
    }

    private static List<CatalogCode> codes(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> CatalogCode.of(1, 1, n))
                .toList();
    }

    private static BrokenRule blank(String rule, EditionRevision revision, String property) {
        return BrokenRule.of(rule, revision, Reason.BLANK, "/" + property, property, " ");
    }
}
