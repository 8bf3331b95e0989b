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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused with the base in hand. Each revision here is free of problems by itself. */
class RefusedRevisionTest {

    /** A rule in words, a revision that breaks it, and the one problem. */
    record Refusal(String rule, EditionRevision revision, Problem problem) {

        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Refusal> refusalsOfCodes() {
        return Stream.of(
                refusal(
                        "an operation touches a field of the base",
                        "/operations/1/fromFields/1",
                        Reason.UNKNOWN_CODE,
                        "1.4.8",
                        "a field of edition 2006; nearest: 1.1.2, 1.4.9",
                        Operation.remove(code("3.1.1")),
                        Operation.merge(field("1.4.11"), code("1.4.9"), code("1.4.8"))),
                refusal(
                        "a new field is under a subcategory of the base",
                        "/operations/0/fields/0/code",
                        Reason.UNKNOWN_CODE,
                        "1.2.1",
                        "a code under a subcategory of edition 2006, one of 1.1, 1.4, 2.1, 3.1",
                        Operation.add(field("1.2.1"))),
                refusal(
                        "a part is under a subcategory of the base",
                        "/operations/0/fields/1/code",
                        Reason.UNKNOWN_CODE,
                        "4.1.1",
                        "a code under a subcategory of edition 2006, one of 1.1, 1.4, 2.1, 3.1",
                        Operation.split(code("1.1.1"), field("1.1.1"), field("4.1.1"))),
                refusal(
                        "a code of the base is not given to an added field",
                        "/operations/0/fields/0/code",
                        Reason.DUPLICATE,
                        "1.4.10",
                        "a code that is not used for another field in edition 2006, such as 1.4.11",
                        Operation.add(field("1.4.10"))),
                refusal(
                        "a code of the base does not come back, even when its field is removed",
                        "/operations/2/fields/0/code",
                        Reason.DUPLICATE,
                        "3.1.2",
                        "a code that is not used for another field in edition 2006, such as 3.1.5",
                        Operation.remove(code("3.1.2")),
                        Operation.add(field("3.1.4")),
                        Operation.add(field("3.1.2"))),
                refusal(
                        "a part does not take over the code of a field that another operation touches",
                        "/operations/1/fields/0/code",
                        Reason.DUPLICATE,
                        "1.1.1",
                        "a code that is not used for another field in edition 2006, such as 1.1.4",
                        Operation.rename(code("1.1.1"), text("Nyt", "New")),
                        Operation.split(code("1.1.2"), field("1.1.1"), field("1.1.3"))),
                refusal(
                        "merged fields do not take over the code of a field that stays",
                        "/operations/0/fields/0/code",
                        Reason.DUPLICATE,
                        "3.1.1",
                        "a code that is not used for another field in edition 2006, such as 3.1.3",
                        Operation.merge(field("3.1.1"), code("1.1.1"), code("1.1.2"))),
                refusal(
                        "where every number is used, no free code is named",
                        "/operations/1/fields/0/code",
                        Reason.DUPLICATE,
                        "1.1.1",
                        "a code that is not used for another field in edition 2006",
                        Operation.add(field("1.1.999")),
                        Operation.add(field("1.1.1"))),
                refusal(
                        "a new name is another name",
                        "/operations/0/name",
                        Reason.CONTRADICTION,
                        "Navn 1.1.2",
                        "a name other than the present name of 1.1.2",
                        Operation.rename(code("1.1.2"), BASE.getField("1.1.2").getName())));
    }

    static Stream<Refusal> refusalsOfContent() {
        return Stream.of(
                refusal(
                        "a new field cites statutes of the new edition",
                        "/operations/0/fields/0/legalBasis/statutes/1",
                        Reason.UNKNOWN_REFERENCE,
                        "glemt",
                        "the id of a statute in edition 2006 or in /statutes",
                        Operation.add(fieldBuilder("1.1.3")
                                .legalBasis(legalBasis("arkivloven", "glemt"))
                                .build())),
                refusal(
                        "a new field refers to fields that are there",
                        "/operations/0/fields/0/delimitations/1/fields/1",
                        Reason.UNKNOWN_CODE,
                        "1.4.11",
                        "a field of edition lokal; nearest: 1.4.10, 2.1.4",
                        Operation.add(fieldBuilder("1.1.3")
                                .addDelimitations(
                                        refersTo("1.1.3").build(),
                                        refersTo("3.1.1", "1.4.11").build())
                                .build())),
                refusal(
                        "a description that names a field which is merged into it is to be written anew",
                        "/operations/0/fields/0/delimitations/0/fields/0",
                        Reason.UNKNOWN_CODE,
                        "1.4.10",
                        "a field of edition lokal; nearest: 1.4.9, 2.1.4",
                        Operation.merge(BASE.getField("2.1.4"), code("1.4.10"), code("2.1.4"))),
                refusal(
                        "the indicators of a new field have ids of their own",
                        "/operations/0/fields/0/indicators/1/id",
                        Reason.DUPLICATE,
                        "3.1.9-p1",
                        "each indicator id once in the new edition",
                        Operation.add(withIndicators(
                                "3.1.9",
                                indicator("3.1.9-p1", "a").build(),
                                indicator("3.1.9-p1", "b").build()))),
                refusal(
                        "a clash with an indicator of a field that stays is reported where the new field is",
                        "/operations/0/fields/0/indicators/0/id",
                        Reason.DUPLICATE,
                        "1.1.2-p1",
                        "each indicator id once in the new edition",
                        Operation.split(
                                code("1.1.1"),
                                withIndicators(
                                        "1.1.1", indicator("1.1.2-p1", "fejl").build()),
                                field("1.1.3"))),
                refusal(
                        "an indicator of a concept that a field has is equal to it",
                        "/operations/0/fields/0/indicators/0/concept",
                        Reason.CONTRADICTION,
                        "fejl",
                        "a concept of its own, or all parts but the id as in 1.1.1-p1",
                        Operation.add(withIndicators(
                                "1.1.3",
                                indicator("1.1.3-p1", "fejl")
                                        .direction(IndicatorDirection.LOWER_IS_BETTER)
                                        .build()))),
                refusal(
                        "two new fields have equal indicators of one concept",
                        "/operations/1/fields/0/indicators/0/concept",
                        Reason.CONTRADICTION,
                        "nyt",
                        "a concept of its own, or all parts but the id as in 1.1.3-p1",
                        Operation.add(withIndicators(
                                "1.1.3", indicator("1.1.3-p1", "nyt").build())),
                        Operation.add(withIndicators(
                                "3.1.3",
                                indicator("3.1.3-p1", "nyt")
                                        .name(text("x", "x"))
                                        .build()))));
    }

    static Stream<Refusal> refusalsOfTheEdition() {
        return Stream.of(
                new Refusal(
                        "a revision is for one edition",
                        revision().baseEdition("2007").build(),
                        Problem.of("/baseEdition", Reason.OTHER_EDITION, "2007", Phrase.same("2006"))),
                new Refusal(
                        "a statute is added only when the base does not have it",
                        revision()
                                .addStatutes(statute("ny"), statute("arkivloven"))
                                .build(),
                        Problem.of(
                                "/statutes/1/id",
                                Reason.DUPLICATE,
                                "arkivloven",
                                Phrase.same("an id that no statute has in edition 2006"))));
    }

    @ParameterizedTest
    @MethodSource({"refusalsOfCodes", "refusalsOfContent", "refusalsOfTheEdition"})
    void aBrokenRuleIsTheOneProblem(Refusal refusal) {
        assertThat(refusal.revision().findProblems()).isEmpty();
        assertThat(problems(refusal.revision(), BASE))
                .singleElement()
                .hasToString(refusal.problem().inDocument("revision").toString());
    }

    @Test
    void theIdOfTheBaseInHandIsNotTakenAgainWhateverBaseTheRevisionNames() {
        EditionRevision revision = revision().baseEdition("2007").id("2006").build();

        assertThat(problems(revision, BASE))
                .extracting(problem -> problem.getReason() + " " + place(problem))
                .containsExactlyInAnyOrder("OTHER_EDITION revision /baseEdition", "CONTRADICTION revision /id");
    }

    @Test
    void aBaseWithProblemsIsRefusedWithEachOfThem() {
        TaskCatalog base = TinyCatalog.builder(
                        "2006",
                        List.of(
                                fieldBuilder("1.1.2")
                                        .addDelimitations(refersTo("9.9.9").build())
                                        .build(),
                                fieldBuilder("1.1.1").name(text(" ", "x")).build()))
                .build();

        assertThat(problems(revision(Operation.remove(code("1.1.2"))), base))
                .extracting(problem -> problem.getReason() + " " + place(problem))
                .containsExactlyInAnyOrder(
                        "BLANK base /mainCategories/0/subcategories/0/fields/1/name/da",
                        "OUT_OF_ORDER base /mainCategories/0/subcategories/0/fields/1/code",
                        "UNKNOWN_CODE base /mainCategories/0/subcategories/0/fields/0/delimitations/0/fields/0");
    }

    @Test
    void everythingWrongIsReportedAtOnceByItselfAndAgainstTheBase() {
        EditionRevision revision = revision()
                .baseEdition("2007")
                .origin(Origin.SOURCE)
                .addStatutes(statute("arkivloven"))
                .addOperations(
                        Operation.remove(code("1.1.7")),
                        Operation.remove(code("1.1")),
                        Operation.add(fieldBuilder("1.1")
                                .legalBasis(legalBasis("glemt"))
                                .build()),
                        Operation.split(code("1.1.1"), field("1.1.2")),
                        Operation.rename(code("1.1.1"), BASE.getField("1.1.1").getName()),
                        Operation.add(field("7.7.7")).withLeavesTo("6.45.53"))
                .build();

        assertThat(problems(revision, BASE))
                .extracting(problem -> problem.getReason() + " " + place(problem))
                .containsExactlyInAnyOrder(
                        "OTHER_EDITION revision /baseEdition",
                        "CONTRADICTION revision /origin",
                        "DUPLICATE revision /statutes/0/id",
                        "UNKNOWN_CODE revision /operations/0/fromFields/0",
                        "WRONG_LEVEL revision /operations/1/fromFields/0",
                        "WRONG_LEVEL revision /operations/2/fields/0/code",
                        "UNKNOWN_REFERENCE revision /operations/2/fields/0/legalBasis/statutes/0",
                        "CONTRADICTION revision /operations/3/kind",
                        "DUPLICATE revision /operations/3/fields/0/code",
                        "DUPLICATE revision /operations/4/fromFields/0",
                        "CONTRADICTION revision /operations/4/name",
                        "CONTRADICTION revision /operations/5/leavesTo/0",
                        "UNKNOWN_CODE revision /operations/5/fields/0/code");
    }

    private static List<Problem> problems(EditionRevision revision, TaskCatalog base) {
        return catchThrowableOfType(InvalidInputException.class, () -> revision.applyTo(base))
                .getProblems();
    }

    private static Refusal refusal(
            String rule, String place, Reason reason, String found, String allowed, Operation... operations) {
        return new Refusal(rule, revision(operations), Problem.of(place, reason, found, Phrase.same(allowed)));
    }

    private static TaskField withIndicators(String code, Indicator... indicators) {
        return fieldBuilder(code).addIndicators(indicators).build();
    }

    /** The document and the place in it. */
    private static String place(Problem problem) {
        return problem.findDocument().orElseThrow() + " " + problem.getPlace();
    }
}
