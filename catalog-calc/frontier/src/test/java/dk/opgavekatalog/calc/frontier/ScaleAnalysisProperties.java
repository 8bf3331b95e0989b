package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.frontier.AnyUnits.Comparison;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

@Domain(AnyUnits.class)
@Domain(DomainContext.Global.class)
class ScaleAnalysisProperties {

    @Property
    void theConstantScoreIsTheVariableOneTimesScale(@ForAll Comparison comparison) {
        assertThat(ScaleAnalysis.of(comparison.units()).getEfficiencies()).allSatisfy(efficiency -> {
            BigFraction scale = Fractions.of(efficiency.getScore());
            assertThat(scale).isGreaterThan(BigFraction.ZERO).isLessThanOrEqualTo(BigFraction.ONE);
            assertThat(Fractions.of(efficiency.getVariable().getScore()).multiply(scale))
                    .isEqualTo(Fractions.of(efficiency.getConstant().getScore()));
        });
    }

    /**
     * Another rule for the direction: whether the peers with constant returns weigh less or more than one (Banker and
     * Thrall, Estimation of returns to scale using data envelopment analysis, 1992).
     */
    @Property
    void theDirectionIsThatOfTheWeights(@ForAll Comparison comparison) {
        assertThat(ScaleAnalysis.of(comparison.units()).getEfficiencies()).allSatisfy(efficiency -> {
            int weight = efficiency.getConstant().getPeers().stream()
                    .map(peer -> Fractions.of(peer.getWeight()))
                    .reduce(BigFraction.ZERO, BigFraction::add)
                    .compareTo(BigFraction.ONE);
            switch (efficiency.getDirection()) {
                case INCREASING -> assertThat(weight).isNegative();
                case DECREASING -> assertThat(weight).isPositive();
                case CONSTANT -> assertThat(Fractions.of(efficiency.getScore())).isEqualTo(BigFraction.ONE);
            }
            assertThat(efficiency.getDirection() == ReturnsDirection.CONSTANT)
                    .isEqualTo(Fractions.of(efficiency.getScore()).equals(BigFraction.ONE));
        });
    }

    @Property
    void itsFrontiersAreThoseOfItsUnits(@ForAll Comparison comparison) {
        ScaleAnalysis analysis = ScaleAnalysis.of(comparison.units());

        assertThat(analysis.getConstant())
                .hasToString(
                        Frontier.of(comparison.units(), ReturnsToScale.CONSTANT).toString());
        assertThat(analysis.getVariable())
                .hasToString(
                        Frontier.of(comparison.units(), ReturnsToScale.VARIABLE).toString());
    }
}
