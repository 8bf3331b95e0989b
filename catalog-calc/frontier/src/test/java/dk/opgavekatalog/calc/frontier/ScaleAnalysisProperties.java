package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dk.opgavekatalog.calc.frontier.AnyUnits.Comparison;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
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
            double constant = efficiency.getConstant().getScore();
            assertThat(efficiency.getScore()).isPositive().isLessThanOrEqualTo(1);
            assertThat(efficiency.getVariable().getScore() * efficiency.getScore())
                    .isCloseTo(constant, offset(2 * Frontier.TOLERANCE));
        });
    }

    @Property
    void theDirectionIsThatOfExactArithmetic(@ForAll Comparison comparison) {
        List<ExactFrontier.Exact> constant = ExactFrontier.of(comparison.units(), SumOfWeights.ANY);
        List<ExactFrontier.Exact> variable = ExactFrontier.of(comparison.units(), SumOfWeights.ONE);
        List<ExactFrontier.Exact> nonIncreasing = ExactFrontier.of(comparison.units(), SumOfWeights.AT_MOST_ONE);

        List<ScaleEfficiency> efficiencies =
                ScaleAnalysis.of(comparison.units()).getEfficiencies();
        for (int i = 0; i < efficiencies.size(); i++) {
            BigFraction score = constant.get(i).score();
            ReturnsDirection expected = nonIncreasing.get(i).score().equals(score)
                    ? ReturnsDirection.INCREASING
                    : ReturnsDirection.DECREASING;
            assertThat(efficiencies.get(i).getDirection())
                    .isEqualTo(variable.get(i).score().equals(score) ? ReturnsDirection.CONSTANT : expected);
        }
    }

    /**
     * Another rule for the direction: whether the peers with constant returns weigh less or more than one (Banker and
     * Thrall, Estimation of returns to scale using data envelopment analysis, 1992).
     */
    @Property
    void theDirectionIsThatOfTheWeights(@ForAll Comparison comparison) {
        assertThat(ScaleAnalysis.of(comparison.units()).getEfficiencies()).allSatisfy(efficiency -> {
            double weight = efficiency.getConstant().getPeers().stream()
                    .mapToDouble(Peer::getWeight)
                    .sum();
            switch (efficiency.getDirection()) {
                case INCREASING -> assertThat(weight).isLessThan(1);
                case DECREASING -> assertThat(weight).isGreaterThan(1);
                case CONSTANT -> assertThat(efficiency.getScore()).isEqualTo(1);
            }
        });
    }

    @Property
    void itsFrontiersAreThoseOfItsUnits(@ForAll Comparison comparison) {
        ScaleAnalysis analysis = ScaleAnalysis.of(comparison.units());

        assertThat(analysis.getConstant().toText(Language.ENGLISH))
                .isEqualTo(
                        Frontier.of(comparison.units(), ReturnsToScale.CONSTANT).toText(Language.ENGLISH));
        assertThat(analysis.getVariable().toText(Language.ENGLISH))
                .isEqualTo(
                        Frontier.of(comparison.units(), ReturnsToScale.VARIABLE).toText(Language.ENGLISH));
    }
}
