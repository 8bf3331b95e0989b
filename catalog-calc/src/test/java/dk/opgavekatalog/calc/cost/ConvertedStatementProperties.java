package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class ConvertedStatementProperties {

    /** How many tries it takes to judge what a generator makes. */
    private static final int ENOUGH = 100;

    /** By every key, for whatever is registered: what is converted first is what the whole model calculates with. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theStepsAfterTheConversionGiveTheSameResultFromTheConvertedStatement(@ForAll CalculationCase any) {
        Assume.that(any.model().getSteps().stream().noneMatch(ConvertEdition.class::isInstance));
        Optional<CostStatement> whole = Runs.calculate(
                OtherEdition.CALCULATOR,
                any.statement(),
                OtherEdition.converting(any.model().getSteps()));
        ResourceStatement converted = OtherEdition.CALCULATOR
                .calculate(any.statement(), OtherEdition.converting(List.of()))
                .getConvertedStatement();
        CostCalculator of2007 = OtherEdition.CALCULATOR.withEdition("2007");

        Optional<CostStatement> rest =
                Runs.calculate(of2007, converted, OtherEdition.model(any.model().getSteps()));

        Problems problems = Problems.at("");
        converted.check(problems);
        assertThat(problems.toList()).isEmpty();
        assertThat(rest.isPresent()).isEqualTo(whole.isPresent());
        whole.ifPresent(cost -> {
            CostStatement again = rest.orElseThrow();
            assertThat(cost.getConvertedStatement()).isEqualTo(converted);
            assertThat(Facts.balances(again, again.getFinalStage()))
                    .isEqualTo(Facts.balances(cost, cost.getFinalStage()));
        });
        Statistics.collect(whole.isPresent());
        Statistics.coverage(
                coverage -> coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 50 * all));
    }
}
