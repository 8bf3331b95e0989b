package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.calc.cost.CostCases.StandardCase;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.law.Law;
import dk.opgavekatalog.calc.testing.reference.ReferenceCalculation;
import dk.opgavekatalog.calc.testing.reference.ReferenceRefusal;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
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
import java.util.List;
import java.util.Map;
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
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The laws of every calculation. A model that cannot be carried out on a statement is a result too; the comparison with
 * the reference sees to it that this is rare enough and right.
 */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class CalculationProperties {

    private static final ReferenceCalculation REFERENCE = ReferenceCalculation.of(SampleEditions.EARLIER)
            .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);
    private static final CostLaws LAWS = CostLaws.of(Runs.engine(TwoEditions.CALCULATOR), SampleEditions.EARLIER);

    @Property
    void aRefusalNamesTheStepAndTheReasonsOfTheReference(@ForAll CalculationCase any) {
        Optional<ReferenceRefusal> expected = REFERENCE
                .follow(any.statement(), any.model(), Runs.stages(any.statement(), any.model()))
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
    void excludedAndIncludedAddUpToTheTotal(@ForAll CalculationCase any) {
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
    void theOrderOfTheInputIsIrrelevant(@ForAll CalculationCase any, @ForAll long seed) {
        List<ResourceAmount> amounts = new ArrayList<>(any.statement().getAmounts());
        Collections.shuffle(amounts, new Random(seed));
        ResourceStatement shuffled = Runs.withAmounts(any.statement(), amounts);

        assertThat(Runs.problems(shuffled, any.model())).isEqualTo(Runs.problems(any.statement(), any.model()));
        Runs.calculate(any.statement(), any.model())
                .ifPresent(cost ->
                        requireSame(Runs.calculate(shuffled, any.model()).orElseThrow(), cost));
    }

    @Property
    void theExplanationOfEveryAccountAddsUpToItsBalance(@ForAll CalculationCase any) {
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
    void anEntryIsItsExactAmountAndLessThanOneUnitOfRounding(@ForAll CalculationCase any) {
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
    void whatWasSharedIsRoundedByTheReciprocalMethodAlone(@ForAll CalculationCase any) {
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
    void whatWeighsNothingHasNoEntry(@ForAll CalculationCase any) {
        Runs.calculate(any.statement(), any.model())
                .ifPresent(cost -> assertThat(cost.getJournal())
                        .allSatisfy(entry -> assertThat(entry.getWeight()).isPositive()));
    }

    @Property
    void roundingsAndWeightsOfOneSharedAmountAddUp(@ForAll CalculationCase any) {
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
    @Tag("section-0.3")
    @Tag("section-0.6")
    void theStandardModelsAreTheirStepsOneByOne(@ForAll StandardCase any) {
        for (CostModel model : List.of(
                StandardModels.communicationRegisteredWhole(any.internalShare()),
                StandardModels.bothCommunicationFieldsRegistered())) {
            assertThat(Runs.calculate(any.statement(), model)).isPresent();
            LAWS.check(Law.STAGES_ARE_RESULTS, new CalculationCase(any.statement(), model));
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
    void runningTwiceAndFromSeveralThreadsGivesTheSame(@ForAll CalculationCase any) throws Exception {
        CostCalculator calculator = CostCalculator.of(SampleEditions.EARLIER)
                .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);
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

    private static void requireSame(CostStatement found, CostStatement expected) {
        assertThat(Facts.stages(found)).isEqualTo(Facts.stages(expected));
        assertThat(Facts.journal(found)).isEqualTo(Facts.journal(expected));
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
