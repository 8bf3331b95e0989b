package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Fixtures.text;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
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
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is refused, where and why. Every refusal here also changes nothing, see {@link #refusal}. */
class BadInputTest {

    private static final AllocationKey BY_FTE = AllocationKey.directAmounts("FTE");
    private static final CostModel NO_STEPS = model();
    private static final CostModel BY_EMPLOYEES =
            model(management(AllocationKey.statistic("employees")).build());

    @Nested
    class InTheStatement {

        @Test
        void anUnknownFieldNamesTheNearestCodes() {
            Problem problem = onlyProblem(sound().add("Teknik", "1.4.11", FTE, "1"), NO_STEPS);

            requireProblem(problem, "/statement/amounts/3/account", Reason.UNKNOWN_CODE, "1.4.11");
            assertThat(problem.getAllowed()).isEqualTo("a task field of edition 2006; nearest: 1.4.10, 2.1.1");
        }

        @Test
        void aSubcategoryIsNoFieldAndNotAnUnknownOneEither() {
            requireProblem(
                    onlyProblem(sound().add("Teknik", "3.1", FTE, "1"), NO_STEPS),
                    "/statement/amounts/3/account",
                    Reason.WRONG_LEVEL,
                    "3.1");
        }

        @Test
        void anUnknownFieldOfAStatisticNamesTheNearestCodes() {
            Problem problem = onlyProblem(
                    sound().addStatistics(statistic(StatisticValue.of("Teknik", code("9.9.9"), BigDecimal.ONE))),
                    NO_STEPS);

            requireProblem(problem, "/statement/statistics/0/values/0/field", Reason.UNKNOWN_CODE, "9.9.9");
            assertThat(problem.getAllowed()).endsWith("nearest: 3.5.1");
        }

        @Test
        void anAccountStatedTwiceIsRefused() {
            requireProblem(
                    onlyProblem(sound().add("Teknik", "3.1.1", FTE, "3"), NO_STEPS),
                    "/statement/amounts/3",
                    Reason.DUPLICATE,
                    "FTE on 3.1.1 (Teknik)");
        }

        @Test
        void moreDecimalsThanTheMeasureHasAreRefused() {
            Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", FTE, "1.00001"), NO_STEPS);

            requireProblem(problem, "/statement/amounts/3/amount", Reason.TOO_MANY_DECIMALS, "1.00001");
            assertThat(problem.getAllowed()).isEqualTo("at most 4 decimals, as FTE has");
        }

        @Test
        void zerosBehindTheLastDecimalAreAllowed() {
            ResourceStatement statement =
                    sound().add("Teknik", "3.1.2", FTE, "1.50000000").build();

            assertThat(Fixtures.CALCULATOR.calculate(statement, NO_STEPS).getAmount(code("3.1.2"), FTE))
                    .isEqualTo(new BigDecimal("1.5000"));
        }

        @Test
        @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void anAmountBeyondTheWholeNumbersIsRefused() {
            Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", PAYROLL, "-92233720368547758.08"), NO_STEPS);

            requireProblem(problem, "/statement/amounts/3/amount", Reason.OVERFLOW, "-92233720368547758.08");
            assertThat(problem.getAllowed()).isEqualTo("at most 92233720368547758.07 above or below zero");
            requireProblem(
                    onlyProblem(sound().add("Teknik", "3.1.2", PAYROLL, "1e999999999"), NO_STEPS),
                    "/statement/amounts/3/amount",
                    Reason.OVERFLOW,
                    "1E+999999999");
        }

        /** 100,000.00 of the sound statement and -92,233,720,368,447,758.08 are one øre too much without their signs. */
        @Test
        void amountsWhoseSumWithoutSignsIsBeyondTheWholeNumbersAreRefused() {
            Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", PAYROLL, "-92233720368447758.08"), NO_STEPS);

            requireProblem(problem, "/statement/amounts", Reason.OVERFLOW, "9223372036854775808");
            assertThat(problem.getAllowed()).contains("PAYROLL").contains("9223372036854775807");
            calculates(
                    sound().add("Teknik", "3.1.2", PAYROLL, "-92233720368447758.07")
                            .build(),
                    NO_STEPS);
        }

        @Test
        void anUnknownMeasureIsRefused() {
            Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", CostCases.HOURS, "1"), NO_STEPS);

            requireProblem(problem, "/statement/amounts/3/measure", Reason.UNKNOWN_REFERENCE, "HOURS");
            assertThat(problem.getAllowed()).isEqualTo("one of [FTE, PAYROLL, OTHER_COST]");
        }

        @Test
        void anUnknownPoolIsRefused() {
            requireProblem(
                    onlyProblem(sound().add("Teknik", "pool:absence", FTE, "1"), NO_STEPS),
                    "/statement/amounts/3/account",
                    Reason.UNKNOWN_REFERENCE,
                    "pool:absence");
        }

        @Test
        @Tag("section-0.6")
        void onlyACalculationExcludes() {
            requireProblem(
                    onlyProblem(sound().add("Teknik", "excluded:2.1.1", FTE, "1"), NO_STEPS),
                    "/statement/amounts/3/account",
                    Reason.ACCOUNT_NOT_ALLOWED,
                    "excluded:2.1.1");
        }

        @Test
        void anotherEditionIsRefused() {
            Problem problem = onlyProblem(sound().edition("2007"), NO_STEPS);

            requireProblem(problem, "/statement/edition", Reason.OTHER_EDITION, "2007");
            assertThat(problem.getAllowed()).isEqualTo("2006, the edition of the calculator");
        }

        @Test
        void aNegativeStatisticIsRefused() {
            requireProblem(
                    onlyProblem(
                            sound().addStatistics(statistic(StatisticValue.of("Teknik", code("3.1.1"), decimal("-2")))),
                            NO_STEPS),
                    "/statement/statistics/0/values/0/value",
                    Reason.NEGATIVE_WEIGHT,
                    "-2");
        }
    }

    @Nested
    class InTheModel {

        @Test
        void anUnknownFieldOfATransferNamesTheNearestCodes() {
            List<Problem> problems =
                    problems(sound(), model(transfer("1.1.3", "2.1.5", "0.5").build()));

            assertThat(problems).hasSize(2);
            requireProblem(problems.get(0), "/model/steps/0/source", Reason.UNKNOWN_CODE, "1.1.3");
            assertThat(problems.get(0).getAllowed()).endsWith("nearest: 1.1.2, 1.2.1");
            requireProblem(problems.get(1), "/model/steps/0/target", Reason.UNKNOWN_CODE, "2.1.5");
            assertThat(problems.get(1).getAllowed()).endsWith("nearest: 2.1.4, 3.1.1");
        }

        @Test
        void anUnknownCodeOfAScopeIsRefused() {
            Problem within = onlyProblem(sound(), model(exclude(Scope.within(code("2.9")))));
            Problem field = onlyProblem(sound(), model(exclude(Scope.fields(code("3.1.1"), code("3.1.3")))));

            requireProblem(within, "/model/steps/0/scope/code", Reason.UNKNOWN_CODE, "2.9");
            assertThat(within.getAllowed()).isEqualTo("a code of edition 2006");
            requireProblem(field, "/model/steps/0/scope/codes/1", Reason.UNKNOWN_CODE, "3.1.3");
            assertThat(field.getAllowed()).endsWith("nearest: 3.1.2, 3.5.1");
        }

        @Test
        void anUnknownFieldOfAShareNamesTheNearestCodes() {
            Problem problem = onlyProblem(
                    sound(),
                    model(management(shares(share("3.1.1", "1"), share("3.1.9", "1")))
                            .build()));

            requireProblem(problem, "/model/steps/0/key/shares/1/field", Reason.UNKNOWN_CODE, "3.1.9");
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
            requireProblem(problems.get(0), "/model/steps/0/key/measure", Reason.UNKNOWN_REFERENCE, "HOURS");
            assertThat(problems.get(0).getAllowed())
                    .isEqualTo("a measure of the statement, one of [FTE, PAYROLL, OTHER_COST]");
            requireProblem(
                    problems.get(1), "/model/steps/0/fallbackKey/statistic", Reason.UNKNOWN_REFERENCE, "invoices");
            requireProblem(problems.get(2), "/model/steps/1/pool", Reason.UNKNOWN_REFERENCE, "absence");
            assertThat(problems.get(2).getAllowed())
                    .isEqualTo("a pool of the statement, one of [management, cross-cutting]");
        }

        @Test
        void aTransferShareOutsideZeroToOneIsRefused() {
            for (String share : List.of("-0.1", "1.000001", "7")) {
                requireProblem(
                        onlyProblem(
                                sound(),
                                model(transfer("2.1.4", "1.4.10", share).build())),
                        "/model/steps/0/share",
                        Reason.OUT_OF_RANGE,
                        share);
            }
            for (String share : List.of("0", "1", "1.00", "0e-30")) {
                calculates(
                        sound().build(),
                        model(transfer("2.1.4", "1.4.10", share).build()));
            }
        }

        @Test
        void aTransferShareOfMoreThanEighteenDecimalsIsRefused() {
            requireProblem(
                    onlyProblem(
                            sound(),
                            model(transfer("2.1.4", "1.4.10", "0.1234567890123456789")
                                    .build())),
                    "/model/steps/0/share",
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
                    "/model/steps/0/target",
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
                    "/model/steps/1/pool",
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

            requireProblem(onlyProblem(sound(), model(exclude)), "/model/steps/0/reason/en", Reason.NO_REASON, " \t");
        }

        @Test
        void anotherEditionIsRefused() {
            CostModel other = CostModel.builder().from(NO_STEPS).edition("2007").build();

            requireProblem(onlyProblem(sound(), other), "/model/edition", Reason.OTHER_EDITION, "2007");
        }

        @Test
        void aNegativeShareIsRefused() {
            requireProblem(
                    onlyProblem(
                            sound(),
                            model(management(shares(share("3.1.1", "-0.5"))).build())),
                    "/model/steps/0/key/shares/0/share",
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
                    "/model/steps/0/key/shares/0/field",
                    Reason.OUT_OF_RANGE,
                    "3.1.1");
        }

        @Test
        void aShareOfANamedUnitIsRefusedWhereOnlyThePoolsOwnUnitReceives() {
            FixedShare named = FixedShare.of("Teknik", code("3.1.1"), BigDecimal.ONE);

            requireProblem(
                    onlyProblem(sound(), model(management(shares(named)).build())),
                    "/model/steps/0/key/shares/0/unit",
                    Reason.CONTRADICTION,
                    "Teknik");
        }

        @Test
        void aFixedShareForAUnitThatTheStatementDoesNotHaveIsRefused() {
            FixedShare misspelt = FixedShare.of("Teknikk", code("3.1.1"), BigDecimal.ONE);

            Problem problem = onlyProblem(
                    sound(),
                    model(management(shares(misspelt)).reach(Reach.ORGANISATION).build()));
            requireProblem(problem, "/model/steps/0/key/shares/0/unit", Reason.UNKNOWN_REFERENCE, "Teknikk");
        }
    }

    @Nested
    class OnTheWay {

        @Test
        void aNegativeDirectWeightNamesTheAccount() {
            Problem problem = onlyProblem(
                    sound().add("Teknik", "3.1.2", FTE, "-1.5"),
                    model(management(BY_FTE).fallbackKey(AllocationKey.equal()).build()));

            requireProblem(problem, "/model/steps/0/key", Reason.NEGATIVE_WEIGHT, "-1.5000 of 3.1.2 (Teknik)");
            assertThat(problem.getAllowed()).isEqualTo("zero or more");
        }

        @Test
        void aNegativeCurrentWeightNamesTheAccount() {
            requireProblem(
                    onlyProblem(
                            sound().add("Teknik", "3.1.2", PAYROLL, "-0.01"),
                            model(management(AllocationKey.currentAmounts("PAYROLL"))
                                    .build())),
                    "/model/steps/0/key",
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
                    model(
                            exclude(Scope.fields(code("3.1.2"))),
                            management(BY_FTE).build()));
        }

        @Test
        void aPoolWithoutAnyWeightInItsOwnUnitIsRefused() {
            Problem problem = onlyProblem(
                    sound().add("Stab", "pool:management", PAYROLL, "7"),
                    model(management(BY_FTE).build()));

            requireProblem(problem, "/model/steps/0", Reason.NO_POSITIVE_WEIGHT, "pool:management (Stab)");
            assertThat(problem.getAllowed())
                    .isEqualTo("a positive weight on at least one of all fields in unit Stab, or a fallback key,"
                            + " or reach ORGANISATION");
        }

        @Test
        void aPoolWithoutAnyWeightInTheWholeOrganisationIsRefused() {
            Problem problem = onlyProblem(
                    sound(),
                    model(management(BY_FTE)
                            .reach(Reach.ORGANISATION)
                            .scope(Scope.fields(code("1.1.1"), code("1.1.2")))
                            .build()));

            requireProblem(problem, "/model/steps/0", Reason.NO_POSITIVE_WEIGHT, "pool:management (Teknik)");
            assertThat(problem.getAllowed())
                    .isEqualTo("a positive weight on at least one of the fields [1.1.1, 1.1.2] in any unit,"
                            + " or a fallback key");
        }

        @Test
        void aPoolWithoutAnyWeightInItsScopeIsRefused() {
            Problem problem = onlyProblem(
                    sound(),
                    model(management(AllocationKey.equal())
                            .scope(Scope.within(code("1.4")))
                            .build()));

            requireProblem(problem, "/model/steps/0", Reason.NO_POSITIVE_WEIGHT, "pool:management (Teknik)");
            assertThat(problem.getAllowed()).contains("at least one of the fields within 1.4 in unit Teknik");
        }

        @Test
        void excludedFieldsWeighNothing() {
            requireProblem(
                    onlyProblem(
                            sound(),
                            model(exclude(Scope.allFields()), management(BY_FTE).build())),
                    "/model/steps/1",
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
                    "/model/steps/0",
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
                    "/model/steps/0/fallbackKey",
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

            requireProblem(problem, "/model/steps/0/target", Reason.TARGET_HAS_AMOUNTS, "1.4.10 (Borgerservice)");
            assertThat(problem.getAllowed()).contains("addingToTarget");
            calculates(statement.build(), model(transfer.addingToTarget(true).build()));
        }

        @Test
        @Tag("section-0.6")
        void aTransferDoneTwiceIsRefused() {
            Step transfer = transfer("2.1.4", "1.4.10", "0.3").build();

            requireProblem(
                    onlyProblem(sound().add("Teknik", "2.1.4", FTE, "1"), model(transfer, transfer)),
                    "/model/steps/1/target",
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
                    "/model/steps/1/source",
                    Reason.TARGET_EXCLUDED,
                    "2.1.4");
            requireProblem(
                    onlyProblem(
                            sound(),
                            model(exclude, transfer("1.4.10", "2.1.4", "0.3").build())),
                    "/model/steps/1/target",
                    Reason.TARGET_EXCLUDED,
                    "2.1.4");
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
                    "/model/steps/1/key/shares/1/field",
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

            requireProblem(problem, "/model/steps/0/key", Reason.OVERFLOW, "0.1 of 3.1.2 (Teknik)");
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

                requireProblem(problem, "/model/steps/0/key", Reason.OVERFLOW, tooLong + " of 3.1.2 (Teknik)");
                assertThat(problem.getAllowed()).isEqualTo("at most 19 digits before the point and 18 behind it");
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
                    sound().build(),
                    model(management(key).reach(Reach.ORGANISATION).build()));

            assertThat(cost.getAmount(code("3.1.1"), PAYROLL)).isEqualTo(new BigDecimal("75000.00"));
            assertThat(cost.getAmount(code("2.1.1"), PAYROLL)).isEqualTo(new BigDecimal("25000.00"));
        }
    }

    @Nested
    class AllAtOnce {

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
                    .extracting(problem -> problem.getPlace() + " " + problem.getReason())
                    .containsExactlyInAnyOrder(
                            "/statement/edition OTHER_EDITION",
                            "/statement/amounts/3/account UNKNOWN_CODE",
                            "/statement/amounts/4 DUPLICATE",
                            "/statement/amounts/4/amount TOO_MANY_DECIMALS",
                            "/statement/amounts/5/unit BLANK",
                            "/statement/amounts/5/account UNKNOWN_REFERENCE",
                            "/model/steps/0/share OUT_OF_RANGE",
                            "/model/steps/1/key/statistic UNKNOWN_REFERENCE",
                            "/model/steps/2/scope/code UNKNOWN_CODE",
                            "/model/steps/2/reason/da NO_REASON");
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
                            "  /statement/amounts/4/amount: TOO_MANY_DECIMALS, found '0.00001',"
                                    + " allowed: at most 4 decimals, as FTE has",
                            "  /statement/amounts/3/account: UNKNOWN_CODE, found '1.4.11',"
                                    + " allowed: a task field of edition 2006; nearest: 1.4.10, 2.1.1");
        }
    }

    /** A statement that has nothing wrong: three amounts in the unit Teknik. */
    private static ResourceStatement.Builder sound() {
        return Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "8")
                .add("Teknik", "2.1.1", FTE, "2")
                .add("Teknik", "pool:management", PAYROLL, "100000");
    }

    private static Statistic statistic(StatisticValue... values) {
        return Statistic.builder()
                .id("employees")
                .name(text("Ansatte", "Employees"))
                .addValues(values)
                .build();
    }

    private static Redistribute.Builder management(AllocationKey key) {
        Redistribute.Builder step = Redistribute.builder();
        step.pool("management").key(key);
        return step;
    }

    private static Transfer.Builder transfer(String source, String target, String share) {
        Transfer.Builder step = Transfer.builder();
        step.source(code(source)).target(code(target)).share(decimal(share));
        return step;
    }

    private static Step exclude(Scope scope) {
        return Exclude.builder()
                .scope(scope)
                .reason(LocalizedText.of("hører ikke til", "hører ikke til"))
                .build();
    }

    private static AllocationKey shares(FixedShare... shares) {
        return AllocationKey.fixedShares(shares);
    }

    private static FixedShare share(String field, String share) {
        return FixedShare.of(code(field), decimal(share));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static void requireProblem(Problem problem, String place, Reason reason, String found) {
        assertThat(problem.getReason()).isEqualTo(reason);
        assertThat(problem.getPlace()).isEqualTo(place);
        assertThat(problem.getFound()).isEqualTo(found);
    }

    private static Problem onlyProblem(ResourceStatement.Builder statement, CostModel model) {
        List<Problem> problems = problems(statement, model);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> problems(ResourceStatement.Builder statement, CostModel model) {
        return refusal(statement.build(), model).getProblems();
    }

    /**
     * Calculates and expects a refusal. Statement and model equal their copies afterwards, the calculator gives the same
     * refusal again, and it still calculates what is right.
     */
    private static InvalidInputException refusal(ResourceStatement statement, CostModel model) {
        ResourceStatement statementBefore =
                ResourceStatement.builder().from(statement).build();
        CostModel modelBefore = CostModel.builder().from(model).build();

        InvalidInputException refusal = refuse(statement, model);

        assertThat(statement).isEqualTo(statementBefore);
        assertThat(model).isEqualTo(modelBefore);
        assertThat(refuse(statement, model).getProblems()).isEqualTo(refusal.getProblems());
        calculates(sound().build(), model(management(BY_FTE).build()));
        requireReadable(refusal);
        return refusal;
    }

    private static InvalidInputException refuse(ResourceStatement statement, CostModel model) {
        return catchThrowableOfType(InvalidInputException.class, () -> Fixtures.CALCULATOR.calculate(statement, model));
    }

    /** Each problem has its line; no line shows the inside of an object, or a number that fills pages. */
    private static void requireReadable(InvalidInputException refusal) {
        List<String> lines = messageOf(refusal).lines().toList();
        assertThat(lines).hasSize(refusal.getProblems().size() + 1);
        for (int i = 1; i < lines.size(); i++) {
            Problem problem = refusal.getProblems().get(i - 1);
            assertThat(lines.get(i))
                    .startsWith("  " + problem.getPlace() + ": " + problem.getReason() + ", ")
                    .endsWith(", allowed: " + problem.getAllowed())
                    .doesNotContain("{", "}", "Optional", "null", "@")
                    .hasSizeLessThan(250);
        }
    }

    private static String messageOf(InvalidInputException refusal) {
        return Objects.requireNonNull(refusal.getMessage());
    }

    private static void calculates(ResourceStatement statement, CostModel model) {
        CostStatement cost = Fixtures.CALCULATOR.calculate(statement, model);
        assertThat(cost.getReconciliation().isBalanced()).isTrue();
    }
}
