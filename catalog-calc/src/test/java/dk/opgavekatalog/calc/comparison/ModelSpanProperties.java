package dk.opgavekatalog.calc.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.Runs;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of every span of models, of any cost statement. */
@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class ModelSpanProperties {

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
    void partsAddUpToTheSpanFromTheLowestToTheHighest(@ForAll CalculationCase any) {
        Optional<ModelSpan> calculated = span(any);

        calculated.ifPresent(span -> {
            for (CostSpan cost : all(span)) {
                assertThat(sum(cost.getParts())).isEqualByComparingTo(cost.getSpan());
                assertThat(cost.getSpan())
                        .isEqualByComparingTo(cost.getHighest().subtract(cost.getLowest()));
                assertThat(cost.findCost(cost.getLowestModel())).contains(cost.getLowest());
                assertThat(cost.findCost(cost.getHighestModel())).contains(cost.getHighest());
                for (ComparedModel model : span.getModels()) {
                    cost.findCost(model).ifPresent(of -> assertThat(of).isBetween(cost.getLowest(), cost.getHighest()));
                }
            }
        });
        Statistics.label("calculated").collect(calculated.isPresent());
        Statistics.label("calculated")
                .coverage(coverage -> coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 30 * all));
        calculated.ifPresent(span -> Statistics.label("models")
                .collect(span.getModels().stream()
                                .filter(model -> model.getCostStatement().isPresent())
                                .count()
                        > 3));
        Statistics.label("models").coverage(coverage -> {
            coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 5 * all);
            coverage.check(false).count((hits, all) -> all < ENOUGH || hits > 0);
        });
    }

    @Property
    void noPartIsLargerThanThatOfTheRuleThatMakesTheSpan(@ForAll CalculationCase any) {
        span(any).ifPresent(span -> {
            for (CostSpan cost : all(span)) {
                assertThat(cost.findLargestPart().isPresent())
                        .isEqualTo(cost.getSpan().signum() != 0);
                for (SpanPart part : cost.getParts()) {
                    assertThat(cost.findLargestPart().orElseThrow().getAmount())
                            .isGreaterThanOrEqualTo(part.getAmount().abs());
                }
            }
        });
    }

    /** Where a part has one rule, it is the rule's effect, or what giving it up does. */
    @Property
    void aPartIsTheEffectOfItsRule(@ForAll CalculationCase any) {
        span(any).ifPresent(span -> {
            for (CostSpan cost : all(span)) {
                for (SpanPart part : cost.getParts()) {
                    if (part.getRules().size() == 1) {
                        BigDecimal effect =
                                cost.findEffect(part.getRules().get(0)).orElseThrow();
                        assertThat(part.getAmount().abs()).isEqualByComparingTo(effect.abs());
                    } else {
                        assertThat(part.getRules())
                                .anyMatch(rule -> cost.findEffect(rule).isEmpty());
                    }
                }
            }
        });
    }

    @Property
    void theTotalIsTheSameUnderEveryModel(@ForAll CalculationCase any) {
        span(any).ifPresent(span -> {
            assertThat(span.getTotal().getSpan()).isZero();
            for (ComparedModel model : span.getModels()) {
                BigDecimal byKind = KINDS.stream()
                        .flatMap(kind -> span.getTotal(kind).findCost(model).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                span.getTotal()
                        .findCost(model)
                        .ifPresent(total -> assertThat(byKind).isEqualByComparingTo(total));
            }
        });
    }

    @Property
    void everyCostIsWhatTheResultOfTheModelSays(@ForAll CalculationCase any) {
        span(any).ifPresent(span -> {
            for (CatalogCode code : codes(span)) {
                for (ComparedModel model : span.getModels()) {
                    assertThat(span.getSpan(code).findCost(model))
                            .isEqualTo(model.getCostStatement().map(cost -> cost.getCost(code)));
                    assertThat(model.getCostStatement().isEmpty())
                            .isEqualTo(!model.getProblems().isEmpty());
                }
            }
        });
    }

    /** The span is of the statement, not of the model that the result happened to come from. */
    @Property
    void everyReadyMadeModelLeadsToTheSameSpans(@ForAll CalculationCase any) {
        List<String> spans = new ArrayList<>();
        for (CostModel model : StandardModels.ALL) {
            Runs.calculate(any.statement(), model).map(ModelSpan::of).ifPresent(span -> {
                assertThat(span.getModels()).hasSize(StandardModels.ALL.size());
                spans.add(span.getSpans().toString());
            });
        }
        assertThat(spans.stream().distinct()).hasSizeLessThan(2);
    }

    private static Optional<ModelSpan> span(CalculationCase any) {
        return Runs.calculate(any.statement(), any.model()).map(ModelSpan::of);
    }

    private static List<CostSpan> all(ModelSpan span) {
        List<CostSpan> all = new ArrayList<>(span.getSpans().values());
        codes(span).forEach(code -> all.add(span.getSpan(code)));
        KINDS.forEach(kind -> all.add(span.getTotal(kind)));
        all.add(span.getTotal());
        return all;
    }

    private static List<CatalogCode> codes(ModelSpan span) {
        List<CatalogCode> codes = new ArrayList<>();
        span.getCatalog().getMainCategories().stream()
                .map(MainCategory::getCode)
                .forEach(codes::add);
        span.getCatalog().getFields().stream().map(TaskField::getCode).forEach(codes::add);
        return codes;
    }

    private static BigDecimal sum(List<SpanPart> parts) {
        return parts.stream().map(SpanPart::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
