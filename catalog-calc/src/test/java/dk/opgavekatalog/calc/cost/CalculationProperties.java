package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.calc.cost.CostCases.Case;
import dk.opgavekatalog.calc.cost.CostCases.CostBlindCase;
import dk.opgavekatalog.calc.cost.CostCases.StandardCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The laws of every calculation. A model that cannot be carried out on a statement is a result too; the comparison with
 * the reference sees to it that this is rare enough and right.
 */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class CalculationProperties {

    /** How many tries it takes to judge what a generator makes. */
    private static final int ENOUGH = 100;

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyStageIsThatOfTheReference(@ForAll Case any) {
        List<Map<String, Map<UnitAccount, BigDecimal>>> found = Runs.stages(any.statement(), any.model());

        ReferenceCalculation.Outcome reference = ReferenceCalculation.run(any.statement(), any.model(), found);

        assertThat(found).isEqualTo(reference.stages());
        Statistics.collect(reference.refusal().isEmpty());
        Statistics.coverage(
                coverage -> coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 60 * all));
    }

    @Property
    void aRefusalNamesTheStepAndTheReasonsOfTheReference(@ForAll Case any) {
        Optional<ReferenceCalculation.Refusal> expected = ReferenceCalculation.run(
                        any.statement(), any.model(), Runs.stages(any.statement(), any.model()))
                .refusal();

        List<Problem> problems = Runs.problems(any.statement(), any.model());

        assertThat(problems.isEmpty()).isEqualTo(expected.isEmpty());
        expected.ifPresent(refusal -> {
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(Refusals.place(problem) + "/")
                            .startsWith("model /steps/" + refusal.step() + "/"));
            Set<Reason> reasons = problems.stream().map(Problem::getReason).collect(Collectors.toSet());
            assertThat(reasons).isEqualTo(refusal.reasons());
        });
    }

    @Property
    void theSumOfEachMeasureIsTheSameAtEveryStage(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            for (Measure measure : any.statement().getMeasures()) {
                BigDecimal registered = Runs.registered(any.statement(), measure);
                assertThat(cost.getStages())
                        .hasSize(any.model().getSteps().size() + 1)
                        .allSatisfy(stage -> assertThat(stage.getTotal(measure)).isEqualByComparingTo(registered));
            }
        });
    }

    @Property
    void excludedAndIncludedAddUpToTheTotal(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            for (Measure measure : any.statement().getMeasures()) {
                Stage last = cost.getFinalStage();
                BigDecimal included = last.getTotal(Account.Field.class, measure)
                        .add(last.getTotal(Account.Pool.class, measure))
                        .add(last.getTotal(Account.Outside.class, measure))
                        .add(last.getTotal(Account.CounterAccount.class, measure));
                assertThat(included.add(last.getTotal(Account.Excluded.class, measure)))
                        .isEqualByComparingTo(Runs.registered(any.statement(), measure));
            }
            assertThat(cost.getReconciliation().isBalanced()).isTrue();
        });
    }

    @Property
    void onlyAConversionChangesWhatIsOutsideTheCatalogue(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            for (int step = 1; step < cost.getStages().size(); step++) {
                if (!(any.model().getSteps().get(step - 1) instanceof ConvertEdition)) {
                    assertThat(outside(cost, step)).isEqualTo(outside(cost, step - 1));
                }
            }
        });
    }

    @Property
    void nothingChangesABalanceButTheEntriesOfTheStep(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            List<Map<String, Map<UnitAccount, BigDecimal>>> stages = Facts.stages(cost);
            for (int step = 1; step < stages.size(); step++) {
                assertThat(replay(stages.get(step - 1), cost, step)).isEqualTo(stages.get(step));
            }
        });
    }

    @Property
    void theOrderOfTheInputIsIrrelevant(@ForAll Case any, @ForAll long seed) {
        List<ResourceAmount> amounts = new ArrayList<>(any.statement().getAmounts());
        Collections.shuffle(amounts, new Random(seed));
        ResourceStatement shuffled = Runs.withAmounts(any.statement(), amounts);

        assertThat(Runs.problems(shuffled, any.model())).isEqualTo(Runs.problems(any.statement(), any.model()));
        Runs.calculate(any.statement(), any.model())
                .ifPresent(cost ->
                        requireSame(Runs.calculate(shuffled, any.model()).orElseThrow(), cost));
    }

    @Property
    void theExplanationOfEveryAccountAddsUpToItsBalance(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            Set<Account> accounts = cost.getFinalStage().getAccounts().stream()
                    .map(UnitAccount::getAccount)
                    .collect(Collectors.toSet());
            for (Account account : accounts) {
                Explanation explanation = cost.explain(account);
                for (Measure measure : any.statement().getMeasures()) {
                    assertThat(explanation.getTotal(measure))
                            .isEqualTo(cost.getFinalStage().getAmount(account, measure));
                }
            }
        });
    }

    @Property
    void anEntryIsItsExactAmountAndLessThanOneUnitOfRounding(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            for (JournalEntry entry : cost.getJournal()) {
                BigFraction exact = toOracle(entry.getExactAmount());
                BigFraction rounding = toOracle(entry.getRounding());
                BigFraction unit = BigFraction.of(
                        BigInteger.ONE, BigInteger.TEN.pow(entry.getMeasure().getDecimals()));

                assertThat(exact).isEqualTo(exactSharedTimesWeightByTotal(entry));
                assertThat(exact.add(rounding)).isEqualTo(toOracle(entry.getAmount()));
                assertThat(unit.subtract(rounding.abs()).signum()).isPositive();
            }
        });
    }

    @Property
    void whatWasSharedIsRoundedByTheReciprocalMethodAlone(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            for (JournalEntry entry : cost.getJournal()) {
                BigFraction rounding =
                        toOracle(entry.getSharedAmount()).subtract(toOracle(entry.getExactSharedAmount()));
                BigFraction unit = BigFraction.of(
                        BigInteger.ONE, BigInteger.TEN.pow(entry.getMeasure().getDecimals()));

                boolean canRound = any.model().getSteps().get(entry.getStepNumber() - 1) instanceof AllocateSupport step
                        && step.getMethod() == AllocationMethod.RECIPROCAL;
                assertThat(rounding.abs().compareTo(unit)).isNegative();
                assertThat(canRound || rounding.signum() == 0).isTrue();
            }
        });
    }

    @Property
    void whatWeighsNothingHasNoEntry(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model())
                .ifPresent(cost -> assertThat(cost.getJournal())
                        .allSatisfy(entry -> assertThat(entry.getWeight()).isPositive()));
    }

    @Property
    void roundingsAndWeightsOfOneSharedAmountAddUp(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            Map<List<Object>, List<JournalEntry>> shared = cost.getJournal().stream()
                    .filter(entry -> isSharedByKey(any.model().getSteps().get(entry.getStepNumber() - 1)))
                    .filter(entry -> !isCollecting(entry))
                    .collect(Collectors.groupingBy(
                            entry -> List.of(entry.getStepNumber(), entry.getMeasure(), entry.getSource())));
            for (List<JournalEntry> entries : shared.values()) {
                BigFraction rounding =
                        entries.stream().map(e -> toOracle(e.getRounding())).reduce(BigFraction.ZERO, BigFraction::add);
                assertThat(rounding).isEqualTo(BigFraction.ZERO);
                assertThat(Runs.sum(entries.stream().map(JournalEntry::getAmount)))
                        .isEqualByComparingTo(entries.get(0).getSharedAmount());
                assertThat(Runs.sum(entries.stream().map(JournalEntry::getWeight)))
                        .isEqualByComparingTo(entries.get(0).getTotalWeight());
            }
        });
    }

    @Property
    void negatedCostGivesNegatedBalances(@ForAll CostBlindCase any) {
        Set<String> costMeasures = Set.of("PAYROLL", "OTHER_COST", "CAPITAL");
        ResourceStatement negated = Runs.withAmounts(
                any.statement(),
                any.statement().getAmounts().stream()
                        .map(amount -> costMeasures.contains(amount.getMeasure()) ? negate(amount) : amount)
                        .toList());

        assertThat(placesAndReasons(Runs.problems(negated, any.model())))
                .isEqualTo(placesAndReasons(Runs.problems(any.statement(), any.model())));
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            List<Map<String, Map<UnitAccount, BigDecimal>>> expected = Facts.stages(cost);
            for (Map<String, Map<UnitAccount, BigDecimal>> stage : expected) {
                stage.forEach((measure, amounts) -> amounts.replaceAll(
                        (account, amount) -> costMeasures.contains(measure) ? amount.negate() : amount));
            }
            assertThat(Facts.stages(Runs.calculate(negated, any.model()).orElseThrow()))
                    .isEqualTo(expected);
        });
    }

    @Property
    void everyStageIsTheResultOfTheStepsSoFar(@ForAll Case any) {
        Runs.calculate(any.statement(), any.model())
                .ifPresent(cost -> requireStagesOfPrefixes(any.statement(), any.model(), cost));
    }

    @Property
    @Tag("section-0.3")
    @Tag("section-0.6")
    void theStandardModelsAreTheirStepsOneByOne(@ForAll StandardCase any) {
        CostModel standard63 = StandardModels.communicationRegisteredWhole(any.internalShare());
        CostModel standard64 = StandardModels.bothCommunicationFieldsRegistered();
        for (CostModel model : List.of(standard63, standard64)) {
            CostStatement cost = Runs.calculate(any.statement(), model).orElseThrow();
            requireStagesOfPrefixes(any.statement(), model, cost);
        }
    }

    /** Splitting 2.1.4 by the model or by hand beforehand comes to the same. */
    @Property
    @Tag("section-0.6")
    void aStandardModelThatSplitsIsTheOtherOneOnASplitStatement(@ForAll StandardCase any) {
        CostStatement splitByModel = Runs.calculate(
                        any.statement(), StandardModels.communicationRegisteredWhole(any.internalShare()))
                .orElseThrow();
        CostStatement splitByHand = Runs.calculate(
                        split(any.statement(), any.internalShare()), StandardModels.bothCommunicationFieldsRegistered())
                .orElseThrow();

        List<Map<String, Map<UnitAccount, BigDecimal>>> stages = Facts.stages(splitByModel);
        assertThat(stages.subList(1, stages.size())).isEqualTo(Facts.stages(splitByHand));
    }

    @Property
    void runningTwiceAndFromSeveralThreadsGivesTheSame(@ForAll Case any) throws Exception {
        CostCalculator calculator =
                CostCalculator.of(Fixtures.CATALOG).withCorrespondence(TwoEditions.TABLE, TwoEditions.LATER_CATALOG);
        Optional<CostStatement> once = Runs.calculate(any.statement(), any.model());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Optional<CostStatement>> run = () -> Runs.calculate(calculator, any.statement(), any.model());
            for (Future<Optional<CostStatement>> again : threads.invokeAll(Collections.nCopies(8, run))) {
                assertThat(again.get().isPresent()).isEqualTo(once.isPresent());
                if (once.isPresent()) {
                    requireSame(again.get().orElseThrow(), once.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether a key shares out amounts that are not rounded themselves. */
    private static boolean isSharedByKey(Step step) {
        return step instanceof Redistribute
                || (step instanceof AllocateSupport support && support.getMethod() != AllocationMethod.RECIPROCAL);
    }

    /** Whether a providing field gives what it has to its own account of collected support. */
    private static boolean isCollecting(JournalEntry entry) {
        return entry.getSource().getAccount() instanceof Account.Field field
                && entry.getTarget().getAccount().equals(Account.support(field.getCode()));
    }

    /** All of a problem but the amounts in its words. */
    private static List<Object> placesAndReasons(List<Problem> problems) {
        return problems.stream()
                .map(problem -> (Object) List.of(Refusals.place(problem), problem.getReason()))
                .toList();
    }

    private static List<BigDecimal> outside(CostStatement cost, int stage) {
        return cost.getResourceStatement().getMeasures().stream()
                .map(measure -> cost.getStages().get(stage).getTotal(Account.Outside.class, measure))
                .toList();
    }

    private static void requireSame(CostStatement found, CostStatement expected) {
        assertThat(Facts.stages(found)).isEqualTo(Facts.stages(expected));
        assertThat(Facts.journal(found)).isEqualTo(Facts.journal(expected));
    }

    private static void requireStagesOfPrefixes(ResourceStatement statement, CostModel model, CostStatement cost) {
        for (int steps = 0; steps <= model.getSteps().size(); steps++) {
            CostModel prefix = Fixtures.model(model.getSteps().subList(0, steps));
            CostStatement partial = Runs.calculate(statement, prefix).orElseThrow();
            assertThat(Facts.balances(partial, partial.getFinalStage()))
                    .isEqualTo(Facts.balances(cost, cost.getStages().get(steps)));
        }
    }

    private static Map<String, Map<UnitAccount, BigDecimal>> replay(
            Map<String, Map<UnitAccount, BigDecimal>> before, CostStatement cost, int step) {
        Map<String, Map<UnitAccount, BigDecimal>> after = new HashMap<>();
        before.forEach((measure, amounts) -> after.put(measure, new HashMap<>(amounts)));
        for (JournalEntry entry : cost.getJournal()) {
            if (entry.getStepNumber() == step) {
                Map<UnitAccount, BigDecimal> amounts =
                        Objects.requireNonNull(after.get(entry.getMeasure().getId()));
                amounts.merge(entry.getSource(), entry.getAmount().negate(), BigDecimal::add);
                amounts.merge(entry.getTarget(), entry.getAmount(), BigDecimal::add);
            }
        }
        after.values().forEach(amounts -> amounts.values().removeIf(amount -> amount.signum() == 0));
        return after;
    }

    private static ResourceStatement split(ResourceStatement statement, BigDecimal internalShare) {
        Account whole = Account.field(CatalogCode.of(2, 1, 4));
        Account internal = Account.field(CatalogCode.of(1, 4, 10));
        long moving = internalShare.movePointRight(18).longValueExact();
        long[] weights = {moving, 1_000_000_000_000_000_000L - moving};
        List<ResourceAmount> amounts = new ArrayList<>();
        for (ResourceAmount amount : statement.getAmounts()) {
            if (amount.getAccount().equals(whole)) {
                Measure measure = measure(statement, amount);
                long[] parts = LargestRemainder.share(measure.toSmallestUnits(amount.getAmount()), weights);
                amounts.add(ResourceAmount.of(
                        amount.getUnit(), internal, measure.getId(), measure.fromSmallestUnits(parts[0])));
                amounts.add(ResourceAmount.of(
                        amount.getUnit(), whole, measure.getId(), measure.fromSmallestUnits(parts[1])));
            } else {
                amounts.add(amount);
            }
        }
        return Runs.withAmounts(statement, amounts);
    }

    private static Measure measure(ResourceStatement statement, ResourceAmount amount) {
        return statement.getMeasures().stream()
                .filter(measure -> measure.getId().equals(amount.getMeasure()))
                .findFirst()
                .orElse(Measures.FTE);
    }

    private static ResourceAmount negate(ResourceAmount amount) {
        return ResourceAmount.of(
                amount.getUnit(),
                amount.getAccount(),
                amount.getMeasure(),
                amount.getAmount().negate());
    }

    private static BigFraction exactSharedTimesWeightByTotal(JournalEntry entry) {
        return toOracle(entry.getExactSharedAmount())
                .multiply(toOracle(entry.getWeight()))
                .divide(toOracle(entry.getTotalWeight()));
    }

    private static BigFraction toOracle(ExactFraction fraction) {
        return BigFraction.of(fraction.getNumerator(), fraction.getDenominator());
    }

    private static BigFraction toOracle(BigDecimal number) {
        return BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }
}
