package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Fractions.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.opgavekatalog.calc.frontier.AnyUnits.OddComparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Figures from 1 to 10^15 beside each other, or nearly alike: a score is right, or there is an exception; never is it wrong. */
@Domain(AnyUnits.class)
@Domain(DomainContext.Global.class)
class OddFiguresProperties {

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aScoreIsRightOrThereIsAnException(@ForAll OddComparison comparison, @ForAll ReturnsToScale returnsToScale) {
        boolean isSolved = true;
        try {
            List<Efficiency> efficiencies =
                    Frontier.of(comparison.units(), returnsToScale).getEfficiencies();
            List<ExactFrontier.Exact> exact = ExactFrontier.of(comparison.units(), returnsToScale);
            for (int i = 0; i < exact.size(); i++) {
                Efficiency efficiency = efficiencies.get(i);
                ExactFrontier.Exact right = exact.get(i);
                double score = right.score().doubleValue();
                assertThat(efficiency.getScore()).isCloseTo(score, near(score));
                // Not less; more where the input is larger by a part of the tolerance that can make much.
                double slack = right.slack().doubleValue();
                assertThat(FrontierProperties.slack(efficiency, comparison.units()))
                        .isGreaterThanOrEqualTo(slack - FrontierProperties.NEAR_SLACK.value * (1 + slack));
            }
        } catch (UnsolvedFrontierException unsolved) {
            isSolved = false;
            assertThat(comparison.units()).anyMatch(unit -> unit.getId().equals(unsolved.getUnit()));
        }
        Statistics.collect(isSolved);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 40);
            coverage.check(false).percentage(share -> share > 3);
        });
    }

    @Example
    void theExceptionNamesTheUnit() {
        List<FrontierUnit> units = AnyUnits.odd(new Random(98), 98, 10);

        assertThatExceptionOfType(UnsolvedFrontierException.class)
                .isThrownBy(() -> Frontier.of(units, ReturnsToScale.VARIABLE))
                .satisfies(unsolved -> assertThat(unsolved)
                        .hasMessage("no proven solution for unit " + unsolved.getUnit() + "; its figures or those of"
                                + " others differ too much or too little, allowed are figures of the same kind"));
    }

    /** Half of A and half of B make a millionth of a millionth too little of one thing, so that only C makes as much as C. */
    @Example
    void whatIsNearlyMetIsNotMet() {
        List<FrontierUnit> units =
                List.of(unit("A", "1", "1", "0"), unit("B", "1", "0", "1"), unit("C", "1000", "0.5", "0.500000000001"));

        assertThat(Frontier.of(units, ReturnsToScale.VARIABLE)
                        .getEfficiency("C")
                        .isOnFrontier())
                .isTrue();
    }

    private static FrontierUnit unit(String id, String input, String... outputs) {
        return FrontierTest.unit(id, input, outputs);
    }

    @Example
    void theTargetOfALowScoreIsRightToo() {
        Efficiency wasteful = Frontier.of(
                        List.of(unit("A", "1", "1000000000000000", "3"), unit("B", "1000000000000000", "1", "1")),
                        ReturnsToScale.CONSTANT)
                .getEfficiency("B");

        assertThat(wasteful.getScore()).isCloseTo(1e-15 / 3, near(1e-15));
        assertThat(wasteful.getTarget()).isEqualTo("0.34");
        assertThat(wasteful.getPotential()).isEqualTo(new BigDecimal("999999999999999.66"));
    }
}
