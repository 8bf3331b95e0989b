package dk.opgavekatalog.calc.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.generator.CalculationDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.model.check.InvalidInputException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Our own engine keeps the laws, in both editions and between them. */
@Domain(CalculationDomain.class)
@Domain(DomainContext.Global.class)
class CostLawsProperties {

    private static final CostLaws LAWS = CostLaws.of(SampleEditions.CALCULATOR, SampleEditions.EARLIER)
            .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);

    @Property
    void theCalculatorKeepsEveryLaw(@ForAll CalculationCase any) {
        LAWS.check(any);
    }

    /** A law that is held against refusals alone says nothing. How many there are shows in many tries only. */
    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void mostCasesAreCalculated(@ForAll CalculationCase any) {
        CostEngine engine = CostEngine.of(SampleEditions.CALCULATOR);
        boolean isCalculated = true;
        try {
            assertThat(engine.calculate(any.statement(), any.model()).getStages())
                    .hasSize(any.model().getSteps().size() + 1);
        } catch (InvalidInputException e) {
            isCalculated = false;
        }
        Statistics.collect(isCalculated);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 55));
    }
}
