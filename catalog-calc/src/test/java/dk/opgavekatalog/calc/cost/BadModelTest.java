package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.NO_STEPS;
import static dk.opgavekatalog.calc.cost.Refusals.calculates;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.onlyProblem;
import static dk.opgavekatalog.calc.cost.Refusals.problems;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Refusals.shares;
import static dk.opgavekatalog.calc.cost.Refusals.sound;
import static dk.opgavekatalog.calc.cost.Refusals.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with a model, by itself and against the catalogue and the statement. */
class BadModelTest {

    @Test
    void anUnknownFieldOfATransferNamesTheNearestCodes() {
        List<Problem> problems =
                problems(sound(), model(transfer("1.1.3", "2.1.5", "0.5").build()));

        assertThat(problems).hasSize(2);
        requireProblem(problems.get(0), "model /steps/0/source", Reason.UNKNOWN_CODE, "1.1.3");
        assertThat(problems.get(0).getAllowed()).endsWith("nearest: 1.1.2, 1.2.1");
        requireProblem(problems.get(1), "model /steps/0/target", Reason.UNKNOWN_CODE, "2.1.5");
        assertThat(problems.get(1).getAllowed()).endsWith("nearest: 2.1.4, 3.1.1");
    }

    @Test
    void anUnknownCodeOfAScopeIsRefused() {
        Problem within = onlyProblem(sound(), model(exclude(Scope.within(code("2.9")))));
        Problem field = onlyProblem(sound(), model(exclude(Scope.fields(code("3.1.1"), code("3.1.3")))));

        requireProblem(within, "model /steps/0/scope/code", Reason.UNKNOWN_CODE, "2.9");
        assertThat(within.getAllowed()).isEqualTo("a code of edition 2006");
        requireProblem(field, "model /steps/0/scope/codes/1", Reason.UNKNOWN_CODE, "3.1.3");
        assertThat(field.getAllowed()).endsWith("nearest: 3.1.2, 3.5.1");
    }

    @Test
    void anUnknownFieldOfAShareNamesTheNearestCodes() {
        Problem problem = onlyProblem(
                sound(),
                model(management(shares(share("3.1.1", "1"), share("3.1.9", "1")))
                        .build()));

        requireProblem(problem, "model /steps/0/key/shares/1/field", Reason.UNKNOWN_CODE, "3.1.9");
        assertThat(problem.getAllowed()).endsWith("nearest: 3.1.2, 3.5.1");
    }

    @Test
    void anUnknownMeasurePoolOrStatisticIsRefusedInKeyAndFallbackKey() {
        List<Problem> problems = problems(
                sound(),
                model(
                        management(AllocationKey.currentAmounts("HOURS"))
                                .fallbackKey(AllocationKey.statistic("invoices"))
                                .build(),
                        Redistribute.builder().pool("absence").key(BY_FTE).build()));

        assertThat(problems).hasSize(3);
        requireProblem(problems.get(0), "model /steps/0/key/measure", Reason.UNKNOWN_REFERENCE, "HOURS");
        assertThat(problems.get(0).getAllowed())
                .isEqualTo("a measure of the statement, one of FTE, PAYROLL, OTHER_COST");
        requireProblem(problems.get(1), "model /steps/0/fallbackKey/statistic", Reason.UNKNOWN_REFERENCE, "invoices");
        assertThat(problems.get(1).getAllowed()).endsWith("a statistic of the statement, which has none");
        requireProblem(problems.get(2), "model /steps/1/pool", Reason.UNKNOWN_REFERENCE, "absence");
        assertThat(problems.get(2).getAllowed()).isEqualTo("a pool of the statement, one of management, cross-cutting");
    }

    @Test
    void aTransferShareOutsideZeroToOneIsRefused() {
        for (String share : List.of("-0.1", "1.000001", "7")) {
            requireProblem(
                    onlyProblem(
                            sound(), model(transfer("2.1.4", "1.4.10", share).build())),
                    "model /steps/0/share",
                    Reason.OUT_OF_RANGE,
                    share);
        }
        for (String share : List.of("0", "1", "1.00", "0e-30")) {
            calculates(sound().build(), model(transfer("2.1.4", "1.4.10", share).build()));
        }
    }

    @Test
    void aTransferShareOfMoreThanEighteenDecimalsIsRefused() {
        requireProblem(
                onlyProblem(
                        sound(),
                        model(transfer("2.1.4", "1.4.10", "0.1234567890123456789")
                                .build())),
                "model /steps/0/share",
                Reason.TOO_MANY_DECIMALS,
                "0.1234567890123456789");
        calculates(
                sound().build(),
                model(transfer("2.1.4", "1.4.10", "0.123456789012345678000").build()));
    }

    @Test
    void aTransferToItsOwnSourceIsRefused() {
        requireProblem(
                onlyProblem(sound(), model(transfer("2.1.4", "2.1.4", "0.5").build())),
                "model /steps/0/target",
                Reason.CONTRADICTION,
                "2.1.4");
    }

    @Test
    void aPoolRedistributedTwiceIsRefused() {
        requireProblem(
                onlyProblem(
                        sound(),
                        model(
                                management(BY_FTE).build(),
                                management(AllocationKey.equal()).build())),
                "model /steps/1/pool",
                Reason.POOL_REDISTRIBUTED_TWICE,
                "management");
    }

    @Test
    @Tag("section-0.6")
    void anExclusionWithABlankReasonIsRefused() {
        Step exclude = Exclude.builder()
                .scope(Scope.allFields())
                .reason(LocalizedText.of("Afsnit 0.6", " \t"))
                .build();

        requireProblem(onlyProblem(sound(), model(exclude)), "model /steps/0/reason/en", Reason.NO_REASON, " \t");
    }

    @Test
    void anotherEditionIsRefused() {
        CostModel other = CostModel.builder().from(NO_STEPS).edition("2007").build();

        requireProblem(onlyProblem(sound(), other), "model /edition", Reason.OTHER_EDITION, "2007");
    }

    @Test
    void aNegativeShareIsRefused() {
        requireProblem(
                onlyProblem(
                        sound(),
                        model(management(shares(share("3.1.1", "-0.5"))).build())),
                "model /steps/0/key/shares/0/share",
                Reason.NEGATIVE_WEIGHT,
                "-0.5");
    }

    @Test
    void aShareOutsideTheScopeIsRefused() {
        requireProblem(
                onlyProblem(
                        sound(),
                        model(management(shares(share("3.1.1", "1")))
                                .scope(Scope.within(code("2")))
                                .build())),
                "model /steps/0/key/shares/0/field",
                Reason.OUT_OF_RANGE,
                "3.1.1");
    }

    @Test
    void aShareOfANamedUnitIsRefusedWhereOnlyThePoolsOwnUnitReceives() {
        FixedShare named = FixedShare.of("Teknik", code("3.1.1"), BigDecimal.ONE);

        requireProblem(
                onlyProblem(sound(), model(management(shares(named)).build())),
                "model /steps/0/key/shares/0/unit",
                Reason.CONTRADICTION,
                "Teknik");
    }

    @Test
    void aFixedShareForAUnitThatTheStatementDoesNotHaveIsRefused() {
        FixedShare misspelt = FixedShare.of("Teknikk", code("3.1.1"), BigDecimal.ONE);

        requireProblem(
                onlyProblem(
                        sound(),
                        model(management(shares(misspelt))
                                .reach(Reach.ORGANISATION)
                                .build())),
                "model /steps/0/key/shares/0/unit",
                Reason.UNKNOWN_REFERENCE,
                "Teknikk");
    }
}
