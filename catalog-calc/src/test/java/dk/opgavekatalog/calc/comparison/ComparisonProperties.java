package dk.opgavekatalog.calc.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.OtherEdition;
import dk.opgavekatalog.calc.cost.Runs;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of every comparison, of any two cost statements that can be calculated. */
@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class ComparisonProperties {

    /** How many tries it takes to judge what a generator makes. */
    private static final int ENOUGH = 100;

    private static final List<Class<? extends Account>> KINDS = List.of(
            Account.Field.class,
            Account.Pool.class,
            Account.Outside.class,
            Account.Excluded.class,
            Account.Support.class,
            Account.CounterAccount.class);

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void causesAddUpToTheDifferenceEverywhere(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        Optional<CostComparison> compared = compare(calculate(one), calculate(other));

        compared.ifPresent(comparison -> {
            for (Difference difference : all(comparison)) {
                assertThat(sum(difference.getCauses(), Cause::getAmount)).isEqualTo(difference.getDifference());
                assertThat(difference.getCauses().stream().flatMap(cause -> cause.getKinds().stream()))
                        .containsExactly(CauseKind.values());
                assertThat(difference.getCauses())
                        .allSatisfy(cause -> assertThat(cause.getProblems().isEmpty())
                                .isEqualTo(cause.getKinds().size() == 1));
            }
        });
        Statistics.label("compared").collect(compared.isPresent());
        Statistics.label("compared")
                .coverage(coverage -> coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 15 * all));
        compared.ifPresent(comparison -> Statistics.label("causes")
                .collect(comparison.getTotal().getCauses().size()));
        Statistics.label("causes").coverage(coverage -> {
            coverage.check(1).count((hits, all) -> all < ENOUGH || hits > 0);
            coverage.check(2).count((hits, all) -> all < ENOUGH || hits > 0);
            coverage.check(3).count((hits, all) -> all < ENOUGH || 100 * hits > 10 * all);
        });
    }

    @Property
    void beforeAndAfterAreWhatTheCostStatementsSay(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        compare(calculate(one), calculate(other)).ifPresent(comparison -> {
            for (CatalogCode code : codes(comparison)) {
                Difference difference = comparison.getDifference(code);
                assertThat(difference.getBefore())
                        .isEqualByComparingTo(comparison.getBefore().getCost(code));
                assertThat(difference.getAfter())
                        .isEqualByComparingTo(comparison.getAfter().getCost(code));
                for (Measure measure : measures(comparison)) {
                    assertThat(comparison.getDifference(code, measure).getAfter())
                            .isEqualTo(comparison.getAfter().getAmount(code, measure));
                }
            }
        });
    }

    @Property
    void fieldsAddUpToEveryLevelAndTogetherWithWhatStandsElsewhereToTheTotal(
            @ForAll CalculationCase one, @ForAll CalculationCase other) {
        compare(calculate(one), calculate(other)).ifPresent(comparison -> {
            for (CatalogCode code : codes(comparison)) {
                assertThat(parts(comparison.getDifference(code)))
                        .isEqualTo(parts(comparison.getDifferences().entrySet().stream()
                                .filter(entry -> entry.getKey().isWithin(code))
                                .map(Map.Entry::getValue)
                                .toList()));
            }
            assertThat(parts(comparison.getTotal(Account.Field.class)))
                    .isEqualTo(parts(comparison.getDifferences().values()));
            assertThat(parts(comparison.getTotal()))
                    .isEqualTo(parts(KINDS.stream().map(comparison::getTotal).toList()));
        });
    }

    /** Nothing but other amounts makes another total. */
    @Property
    void inTotalKeysAndModelsChangeNothing(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        compare(calculate(one), calculate(other)).ifPresent(comparison -> {
            for (Cause cause : comparison.getTotal().getCauses()) {
                if (!cause.getKinds().contains(CauseKind.AMOUNTS)) {
                    assertThat(cause.getAmount()).isZero();
                }
            }
        });
    }

    @Property
    void causesOfTheMeasuresInDkkAddUpToThoseOfCost(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        compare(calculate(one), calculate(other)).ifPresent(comparison -> {
            for (CatalogCode code : codes(comparison)) {
                assertThat(parts(comparison.getDifference(code)))
                        .isEqualTo(parts(measures(comparison).stream()
                                .filter(Measure::isCost)
                                .map(measure -> comparison.getDifference(code, measure))
                                .toList()));
            }
        });
    }

    @Property
    void comparedWithItselfNothingDiffers(@ForAll CalculationCase any) {
        compare(calculate(any), calculate(any))
                .ifPresent(comparison -> assertThat(all(comparison)).allSatisfy(difference -> {
                    assertThat(difference.getDifference()).isZero();
                    assertThat(difference.getCauses())
                            .hasSize(3)
                            .allSatisfy(cause -> assertThat(cause.getAmount()).isZero());
                }));
    }

    @Property
    void theOtherWayRoundEveryDifferenceIsNegated(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        Optional<CostComparison> back = compare(calculate(other), calculate(one));
        compare(calculate(one), calculate(other)).ifPresent(there -> {
            List<BigDecimal> negated = all(back.orElseThrow()).stream()
                    .map(difference -> difference.getDifference().negate())
                    .toList();
            assertThat(all(there).stream().map(Difference::getDifference)).containsExactlyElementsOf(negated);
        });
    }

    @Property
    void withTheSameModelTheModelCausesNothing(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        compare(calculate(one), Runs.calculate(other.statement(), one.model())).ifPresent(comparison -> {
            for (Difference difference : all(comparison)) {
                assertThat(difference.getCauses()).hasSizeGreaterThan(1);
                Cause last = difference.getCauses().get(difference.getCauses().size() - 1);
                assertThat(last.getKinds()).containsExactly(CauseKind.MODEL);
                assertThat(last.getAmount()).isZero();
            }
        });
    }

    /** By two conversions the same statement becomes two. */
    @Property
    void withTheSameStatementTheModelCausesEverything(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        Assume.that(isStayingInItsEdition(one.model()) && isStayingInItsEdition(other.model()));
        compare(calculate(one), Runs.calculate(one.statement(), other.model()))
                .ifPresent(comparison -> requireOnly(CauseKind.MODEL, all(comparison)));
    }

    @Property
    void whereOnlyStatisticsChangedKeysCauseEverything(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        ResourceStatement changed = ResourceStatement.builder()
                .from(one.statement())
                .statistics(other.statement().getStatistics())
                .build();

        compare(calculate(one), Runs.calculate(changed, one.model()))
                .ifPresent(comparison -> requireOnly(CauseKind.KEYS, all(comparison)));
    }

    /** Keys may look at the DKK too; they are amounts all the same. */
    @Property
    void whereOnlyAmountsInDkkChangedAmountsCauseEveryDifferenceInCost(
            @ForAll CalculationCase one, @ForAll CalculationCase other) {
        ResourceStatement changed = mixed(one.statement(), other.statement(), Measure::isCost);

        compare(calculate(one), Runs.calculate(changed, one.model()))
                .ifPresent(comparison -> requireOnly(
                        CauseKind.AMOUNTS, comparison.getDifferences().values()));
    }

    @Property
    void whereNoAmountInDkkChangedKeysCauseEveryDifferenceInCost(
            @ForAll CalculationCase one, @ForAll CalculationCase other) {
        ResourceStatement changed = mixed(one.statement(), other.statement(), measure -> !measure.isCost());

        compare(calculate(one), Runs.calculate(changed, one.model()))
                .ifPresent(comparison ->
                        requireOnly(CauseKind.KEYS, comparison.getDifferences().values()));
    }

    /** What amounts cause is what the first model makes of them, and what the model causes is what the second makes. */
    @Property
    void everyCauseIsTheDifferenceOfTwoCalculations(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        Assume.that(isStayingInItsEdition(one.model()) && isStayingInItsEdition(other.model()));
        ResourceStatement withAmounts = mixed(one.statement(), other.statement(), Measure::isCost);
        Optional<CostStatement> first = Runs.calculate(withAmounts, one.model());
        Optional<CostStatement> second = Runs.calculate(other.statement(), one.model());

        compare(calculate(one), calculate(other)).ifPresent(comparison -> {
            for (CatalogCode code : codes(comparison)) {
                List<Cause> causes = comparison.getDifference(code).getCauses();
                assertThat(causes).hasSize(1 + (first.isPresent() ? 1 : 0) + (second.isPresent() ? 1 : 0));
                first.ifPresent(cost -> assertThat(causes.get(0).getAmount())
                        .isEqualByComparingTo(cost.getCost(code)
                                .subtract(comparison.getBefore().getCost(code))));
                second.ifPresent(
                        cost -> assertThat(causes.get(causes.size() - 1).getAmount())
                                .isEqualByComparingTo(
                                        comparison.getAfter().getCost(code).subtract(cost.getCost(code))));
            }
        });
    }

    /** A conversion that both models begin with could as well have been made before. */
    @Property
    void conversionsAtTheBeginningAreNoCause(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        Optional<CostStatement> before = convertAndCalculate(one);
        Optional<CostStatement> after = convertAndCalculate(other);
        Optional<CostComparison> converting = compare(before, after);

        Optional<CostComparison> converted = compare(
                before.map(ComparisonProperties::fromConverted), after.map(ComparisonProperties::fromConverted));

        assertThat(converted.map(comparison -> all(comparison).toString()))
                .isEqualTo(converting.map(comparison -> all(comparison).toString()));
    }

    private static Optional<CostStatement> convertAndCalculate(CalculationCase any) {
        Assume.that(isStayingInItsEdition(any.model()));
        return Runs.calculate(
                OtherEdition.CALCULATOR,
                any.statement(),
                OtherEdition.converting(any.model().getSteps()));
    }

    private static boolean isStayingInItsEdition(CostModel model) {
        return model.getSteps().stream().noneMatch(ConvertEdition.class::isInstance);
    }

    private static CostStatement fromConverted(CostStatement cost) {
        CostModel rest = OtherEdition.model(
                cost.getModel().getSteps().subList(1, cost.getModel().getSteps().size()));
        return OtherEdition.CALCULATOR.withEdition("2007").calculate(cost.getConvertedStatement(), rest);
    }

    /** The amounts of some measures from another statement. */
    private static ResourceStatement mixed(
            ResourceStatement one, ResourceStatement other, Predicate<Measure> isFromOther) {
        List<ResourceAmount> amounts = new ArrayList<>();
        for (Measure measure : one.getMeasures()) {
            ResourceStatement source = isFromOther.test(measure) ? other : one;
            source.getAmounts().stream()
                    .filter(amount -> amount.getMeasure().equals(measure.getId()))
                    .forEach(amounts::add);
        }
        return ResourceStatement.builder().from(one).amounts(amounts).build();
    }

    private static void requireOnly(CauseKind only, Collection<Difference> differences) {
        for (Difference difference : differences) {
            for (Cause cause : difference.getCauses()) {
                if (!cause.getKinds().contains(only)) {
                    assertThat(cause.getAmount()).isZero();
                }
            }
            assertThat(difference.getCauses()).hasSize(3);
        }
    }

    /** Every difference that can be asked for by code or kind, in cost and in each measure. */
    private static List<Difference> all(CostComparison comparison) {
        List<Difference> all = new ArrayList<>();
        for (CatalogCode code : codes(comparison)) {
            all.add(comparison.getDifference(code));
            measures(comparison).forEach(measure -> all.add(comparison.getDifference(code, measure)));
        }
        for (Class<? extends Account> kind : KINDS) {
            all.add(comparison.getTotal(kind));
            measures(comparison).forEach(measure -> all.add(comparison.getTotal(kind, measure)));
        }
        all.add(comparison.getTotal());
        return all;
    }

    private static List<CatalogCode> codes(CostComparison comparison) {
        List<CatalogCode> codes = new ArrayList<>();
        for (MainCategory main : comparison.getCatalog().getMainCategories()) {
            codes.add(main.getCode());
            for (Subcategory sub : main.getSubcategories()) {
                codes.add(sub.getCode());
                sub.getFields().stream().map(TaskField::getCode).forEach(codes::add);
            }
        }
        return codes;
    }

    private static List<Measure> measures(CostComparison comparison) {
        return comparison.getAfter().getResourceStatement().getMeasures();
    }

    /** The numbers of a difference. */
    private static List<String> parts(Difference difference) {
        return parts(List.of(difference));
    }

    /** The numbers of several differences, added up: before, after, and each cause. */
    private static List<String> parts(Collection<Difference> differences) {
        List<String> parts = new ArrayList<>();
        parts.add(plain(sum(differences, Difference::getBefore)));
        parts.add(plain(sum(differences, Difference::getAfter)));
        for (CauseKind kind : CauseKind.values()) {
            parts.add(plain(sum(
                    differences.stream()
                            .flatMap(difference -> difference.getCauses().stream())
                            .filter(cause -> cause.getKinds().contains(kind))
                            .toList(),
                    Cause::getAmount)));
        }
        return parts;
    }

    private static String plain(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    private static <T> BigDecimal sum(Collection<T> elements, Function<T, BigDecimal> amount) {
        return elements.stream().map(amount).reduce(BigDecimal::add).orElse(BigDecimal.ZERO);
    }

    /** Empty when there is nothing to compare, or no edition to compare it in. */
    private static Optional<CostComparison> compare(Optional<CostStatement> before, Optional<CostStatement> after) {
        return before.flatMap(from ->
                after.filter(to -> to.getCatalog().equals(from.getCatalog())).map(to -> CostComparison.of(from, to)));
    }

    private static Optional<CostStatement> calculate(CalculationCase any) {
        return Runs.calculate(any.statement(), any.model());
    }
}
