package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.NO_STEPS;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.messageOf;
import static dk.opgavekatalog.calc.cost.Refusals.problems;
import static dk.opgavekatalog.calc.cost.Refusals.refusal;
import static dk.opgavekatalog.calc.cost.Refusals.sound;
import static dk.opgavekatalog.calc.cost.Refusals.transfer;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.statement.ResourceStatement;
import org.junit.jupiter.api.Test;

/** How refusals are told; what is refused is in the tests of bad statements, bad models and refused steps. */
class BadInputTest {

    @Test
    void everythingThatIsWrongInItselfIsReportedInOneGo() {
        ResourceStatement.Builder statement = sound().edition("2005")
                .add("Teknik", "1.4.11", FTE, "1")
                .add("Teknik", "3.1.1", FTE, "1.23456")
                .add(" ", "pool:none", PAYROLL, "1");
        CostModel model = model(
                transfer("2.1.4", "1.4.10", "2").build(),
                management(AllocationKey.statistic("none")).build(),
                Exclude.builder()
                        .scope(Scope.within(code("4")))
                        .reason(LocalizedText.of("", "x"))
                        .build());

        assertThat(problems(statement, model))
                .extracting(problem -> Refusals.place(problem) + " " + problem.getReason())
                .containsExactlyInAnyOrder(
                        "statement /edition OTHER_EDITION",
                        "statement /amounts/3/account UNKNOWN_CODE",
                        "statement /amounts/4 DUPLICATE",
                        "statement /amounts/4/amount TOO_MANY_DECIMALS",
                        "statement /amounts/5/unit BLANK",
                        "statement /amounts/5/account UNKNOWN_REFERENCE",
                        "model /steps/0/share OUT_OF_RANGE",
                        "model /steps/1/key/statistic UNKNOWN_REFERENCE",
                        "model /steps/2/scope/code UNKNOWN_CODE",
                        "model /steps/2/reason/da NO_REASON");
    }

    @Test
    void everyPoolOfTheStepIsReportedInOneGo() {
        ResourceStatement.Builder statement = sound().add("Stab", "pool:management", PAYROLL, "7")
                .add("Direktion", "pool:management", FTE, "2")
                .add("Skole", "pool:management", FTE, "1")
                .add("Skole", "3.1.1", FTE, "-1")
                .add("Skole", "3.1.2", FTE, "-2");

        assertThat(problems(statement, model(management(BY_FTE).build())))
                .extracting(problem -> problem.getReason() + " " + problem.getFound())
                .containsExactly(
                        "NO_POSITIVE_WEIGHT pool:management (Direktion)",
                        "NEGATIVE_WEIGHT -1.0000 of 3.1.1 (Skole)",
                        "NEGATIVE_WEIGHT -2.0000 of 3.1.2 (Skole)",
                        "NO_POSITIVE_WEIGHT pool:management (Stab)");
    }

    @Test
    void theMessageListsEveryProblemOnALineOfItsOwn() {
        ResourceStatement.Builder statement =
                sound().add("Teknik", "1.4.11", FTE, "1").add("Teknik", "3.1.2", FTE, "0.00001");

        assertThat(messageOf(refusal(statement.build(), NO_STEPS)).lines())
                .containsExactly(
                        "2 problems",
                        "  statement /amounts/4/amount: TOO_MANY_DECIMALS, found '0.00001',"
                                + " allowed: at most 4 decimals in FTE",
                        "  statement /amounts/3/account: UNKNOWN_CODE, found '1.4.11',"
                                + " allowed: a task field of edition 2006; nearest: 1.4.10, 2.1.1");
    }
}
