package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.BY_EMPLOYEES;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.calculates;
import static dk.opgavekatalog.calc.cost.Refusals.decimal;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.onlyProblem;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Refusals.shares;
import static dk.opgavekatalog.calc.cost.Refusals.sound;
import static dk.opgavekatalog.calc.cost.Refusals.statistic;
import static dk.opgavekatalog.calc.cost.Refusals.transfer;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only shows on the way, when a step is carried out. */
class RefusedStepTest {

    @Test
    void aNegativeDirectWeightNamesTheAccount() {
        Problem problem = onlyProblem(
                sound().add("Teknik", "3.1.2", FTE, "-1.5"),
                model(management(BY_FTE).fallbackKey(AllocationKey.equal()).build()));

        requireProblem(problem, "model /steps/0/key", Reason.NEGATIVE_WEIGHT, "-1.5000 of 3.1.2 (Teknik)");
        assertThat(problem.getAllowed()).isEqualTo("zero or more");
    }

    @Test
    void aNegativeCurrentWeightNamesTheAccount() {
        requireProblem(
                onlyProblem(
                        sound().add("Teknik", "3.1.2", PAYROLL, "-0.01"),
                        model(management(AllocationKey.currentAmounts("PAYROLL"))
                                .build())),
                "model /steps/0/key",
                Reason.NEGATIVE_WEIGHT,
                "-0.01 of 3.1.2 (Teknik)");
    }

    @Test
    void aNegativeAmountOutsideScopeOrReachWeighsNothing() {
        ResourceStatement statement = sound().add("Teknik", "3.1.2", FTE, "-1.5")
                .add("Borgerservice", "3.1.1", FTE, "-1.5")
                .build();

        calculates(
                statement,
                model(management(BY_FTE).scope(Scope.within(code("2"))).build()));
        calculates(
                statement,
                model(exclude(Scope.fields(code("3.1.2"))), management(BY_FTE).build()));
    }

    @Test
    void aPoolWithoutAnyWeightInItsOwnUnitIsRefused() {
        Problem problem = onlyProblem(
                sound().add("Stab", "pool:management", PAYROLL, "7"),
                model(management(BY_FTE).build()));

        requireProblem(problem, "model /steps/0", Reason.NO_POSITIVE_WEIGHT, "pool:management (Stab)");
        assertThat(problem.getAllowed())
                .isEqualTo("in the statement registered FTE above zero on at least one field in unit Stab that "
                        + "is not"
                        + " excluded; or in the model a fallback key or reach ORGANISATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"teknik ", "TEKNIK", "Teknik.", "Teknk"})
    void theUnitWithFieldsThatIsNearlyCalledTheSameIsNamed(String unit) {
        Problem problem = onlyProblem(
                sound().add(unit, "pool:management", PAYROLL, "7"),
                model(management(BY_FTE).build()));

        assertThat(problem.getAllowed())
                .contains("; unit Teknik, whose name is nearly the same, has fields; or in the model ");
        assertThat(problem.getAllowed(Language.DANISH))
                .contains("; enheden Teknik, der hedder næsten det samme, har felter; eller i modellen ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teknik 2", "Kultur"})
    void aUnitOfAnotherNameIsNotNamed(String unit) {
        assertThat(onlyProblem(
                                sound().add(unit, "pool:management", PAYROLL, "7"),
                                model(management(BY_FTE).build()))
                        .getAllowed())
                .doesNotContain("nearly the same");
    }

    @Test
    void aPoolWithoutAnyWeightInTheWholeOrganisationIsRefused() {
        Problem problem = onlyProblem(
                sound(),
                model(management(BY_FTE)
                        .reach(Reach.ORGANISATION)
                        .scope(Scope.fields(code("1.1.1"), code("1.1.2")))
                        .build()));

        requireProblem(problem, "model /steps/0", Reason.NO_POSITIVE_WEIGHT, "pool:management (Teknik)");
        assertThat(problem.getAllowed())
                .isEqualTo("in the statement registered FTE above zero on at least one of the fields 1.1.1, 1.1.2 in "
                        + "any unit"
                        + " that is not excluded; or in the model a fallback key");
    }

    @Test
    void aPoolWithoutAnyWeightInItsScopeIsRefused() {
        Problem problem = onlyProblem(
                sound(),
                model(management(AllocationKey.equal())
                        .scope(Scope.within(code("1.4")))
                        .build()));

        requireProblem(problem, "model /steps/0", Reason.NO_POSITIVE_WEIGHT, "pool:management (Teknik)");
        assertThat(problem.getAllowed())
                .startsWith(
                        "in the statement an amount on at least one of the fields within 1.4 in unit Teknik that is "
                                + "not");
    }

    @Test
    void excludedFieldsWeighNothing() {
        requireProblem(
                onlyProblem(
                        sound(),
                        model(exclude(Scope.allFields()), management(BY_FTE).build())),
                "model /steps/1",
                Reason.NO_POSITIVE_WEIGHT,
                "pool:management (Teknik)");
    }

    @Test
    void theFallbackKeyIsUsedWhereTheFirstKeyWeighsNothing() {
        ResourceStatement statement = sound().add("Stab", "pool:management", PAYROLL, "7")
                .add("Stab", "1.1.1", PAYROLL, "1")
                .build();
        CostModel model =
                model(management(BY_FTE).fallbackKey(AllocationKey.equal()).build());

        CostStatement cost = Fixtures.CALCULATOR.calculate(statement, model);

        assertThat(cost.getAmount(code("1.1.1"), PAYROLL)).isEqualTo(new BigDecimal("8.00"));
        assertThat(cost.getJournal())
                .filteredOn(JournalEntry::isByFallbackKey)
                .extracting(entry -> entry.getTarget().toString())
                .containsExactly("1.1.1 (Stab)");
    }

    @Test
    void aFallbackKeyWithoutWeightIsRefused() {
        requireProblem(
                onlyProblem(
                        sound().add("Stab", "pool:management", PAYROLL, "7"),
                        model(management(BY_FTE)
                                .fallbackKey(AllocationKey.equal())
                                .build())),
                "model /steps/0",
                Reason.NO_POSITIVE_WEIGHT,
                "pool:management (Stab)");
    }

    @Test
    void aNegativeWeightOfAFallbackKeyIsRefused() {
        requireProblem(
                onlyProblem(
                        sound().add("Stab", "pool:management", PAYROLL, "7").add("Stab", "1.1.1", PAYROLL, "-1"),
                        model(management(BY_FTE)
                                .fallbackKey(AllocationKey.directAmounts("PAYROLL"))
                                .build())),
                "model /steps/0/fallbackKey",
                Reason.NEGATIVE_WEIGHT,
                "-1.00 of 1.1.1 (Stab)");
    }

    @Test
    @Tag("section-0.6")
    void aTransferIntoAFieldWithDirectAmountsIsRefusedUnlessItSaysThatItAdds() {
        ResourceStatement.Builder statement =
                sound().add("Teknik", "2.1.4", FTE, "1").add("Borgerservice", "1.4.10", PAYROLL, "-3");
        Transfer.Builder transfer = transfer("2.1.4", "1.4.10", "0.3");

        Problem problem = onlyProblem(statement, model(transfer.build()));

        requireProblem(problem, "model /steps/0/target", Reason.TARGET_HAS_AMOUNTS, "1.4.10 (Borgerservice)");
        assertThat(problem.getAllowed()).contains("addingToTarget");
        calculates(statement.build(), model(transfer.addingToTarget(true).build()));
    }

    @Test
    @Tag("section-0.6")
    void aTransferDoneTwiceIsRefused() {
        Step transfer = transfer("2.1.4", "1.4.10", "0.3").build();

        requireProblem(
                onlyProblem(sound().add("Teknik", "2.1.4", FTE, "1"), model(transfer, transfer)),
                "model /steps/1/target",
                Reason.TARGET_HAS_AMOUNTS,
                "1.4.10 (Teknik)");
    }

    @Test
    void aTransferFromOrToAnExcludedFieldIsRefused() {
        Step exclude = exclude(Scope.within(code("2")));

        requireProblem(
                onlyProblem(
                        sound(),
                        model(exclude, transfer("2.1.4", "1.4.10", "0.3").build())),
                "model /steps/1/source",
                Reason.TARGET_EXCLUDED,
                "2.1.4");
        requireProblem(
                onlyProblem(
                        sound(),
                        model(exclude, transfer("1.4.10", "2.1.4", "0.3").build())),
                "model /steps/1/target",
                Reason.TARGET_EXCLUDED,
                "2.1.4");
    }

    /** That the pool has no other receiver follows from it, and is no problem of its own. */
    @Test
    void theOnlyShareIsRefusedOnceWhenItsFieldIsExcluded() {
        requireProblem(
                onlyProblem(
                        sound(),
                        model(
                                exclude(Scope.within(code("2"))),
                                management(shares(share("2.1.1", "1"))).build())),
                "model /steps/1/key/shares/0/field",
                Reason.TARGET_EXCLUDED,
                "2.1.1");
    }

    /** Two pools meet the same share; it is one problem. */
    @Test
    void aShareOfAnExcludedFieldIsRefusedOnce() {
        requireProblem(
                onlyProblem(
                        sound().add("Stab", "pool:management", PAYROLL, "7"),
                        model(
                                exclude(Scope.within(code("2"))),
                                management(shares(share("3.1.1", "1"), share("2.1.1", "1")))
                                        .build())),
                "model /steps/1/key/shares/1/field",
                Reason.TARGET_EXCLUDED,
                "2.1.1");
    }

    @Test
    void weightsWhoseSumIsTooLargeAreRefused() {
        Problem problem = onlyProblem(
                sound().addStatistics(statistic(
                        StatisticValue.of("Teknik", code("3.1.1"), decimal("922337203685477580.7")),
                        StatisticValue.of("Teknik", code("3.1.2"), decimal("0.1")))),
                BY_EMPLOYEES);

        requireProblem(problem, "model /steps/0/key", Reason.OVERFLOW, "0.1 of 3.1.2 (Teknik)");
        assertThat(problem.getAllowed()).isEqualTo("weights that add up to less than 2^63 at 1 decimals");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aWeightWithTooManyDigitsNamesTheAccount() {
        for (String tooLong : List.of("1E-19", "1E+19", "1E-999999999", "1E+999999999")) {
            Problem problem = onlyProblem(
                    sound().addStatistics(statistic(
                            StatisticValue.of("Teknik", code("3.1.1"), BigDecimal.ONE),
                            StatisticValue.of("Teknik", code("3.1.2"), decimal(tooLong)))),
                    BY_EMPLOYEES);

            requireProblem(problem, "model /steps/0/key", Reason.OVERFLOW, tooLong + " of 3.1.2 (Teknik)");
            assertThat(problem.getAllowed()).isEqualTo("at most 19 digits before the decimal sign and 18 after it");
        }
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aZeroWeightMayBeWrittenInAnyWay() {
        for (String zero : List.of("0", "0.000", "0E-999999999", "0E+999999999")) {
            calculates(
                    sound().addStatistics(statistic(
                                    StatisticValue.of("Teknik", code("3.1.1"), BigDecimal.ONE),
                                    StatisticValue.of("Teknik", code("3.1.2"), decimal(zero))))
                            .build(),
                    BY_EMPLOYEES);
        }
    }

    /** The pool's own unit can be named or not; both shares count, and adding them up must not cost anything. */
    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anEndlessShareBesideAnotherOneOfTheSameFieldIsRefused() {
        for (String other : List.of("0E-999999999", "1", "1E-999999999")) {
            AllocationKey key =
                    shares(share("3.1.1", "1E+999999999"), FixedShare.of("Teknik", code("3.1.1"), decimal(other)));

            Problem problem = onlyProblem(
                    sound(), model(management(key).reach(Reach.ORGANISATION).build()));

            assertThat(problem.getReason()).isEqualTo(Reason.OVERFLOW);
            assertThat(problem.getFound()).matches("1E[+-]999999999 of 3.1.1 \\(Teknik\\)");
        }
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void sharesOfTheSameFieldWithAndWithoutItsUnitAddUp() {
        requireThreeQuarters("0.25", "0.5");
        for (String zero : List.of("0", "0E-999999999", "0E+999999999")) {
            requireThreeQuarters("0.75", zero);
            requireThreeQuarters(zero, "0.75");
        }
    }

    private void requireThreeQuarters(String withoutUnit, String withUnit) {
        AllocationKey key = shares(
                share("3.1.1", withoutUnit),
                FixedShare.of("Teknik", code("3.1.1"), decimal(withUnit)),
                FixedShare.of("Teknik", code("2.1.1"), decimal("0.25")));

        CostStatement cost = Fixtures.CALCULATOR.calculate(
                sound().build(), model(management(key).reach(Reach.ORGANISATION).build()));

        assertThat(cost.getAmount(code("3.1.1"), PAYROLL)).isEqualTo(new BigDecimal("75000.00"));
        assertThat(cost.getAmount(code("2.1.1"), PAYROLL)).isEqualTo(new BigDecimal("25000.00"));
    }
}
