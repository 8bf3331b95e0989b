package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.opgavekatalog.calc.frontier.AnyUnits.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The same programs, solved by a library that calculates in floating point, with figures that it can solve them for. */
class OjAlgoProperties {

    @Property(tries = 100)
    void scoresAreThoseOfASolver(
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll @IntRange(min = 1, max = 5) int outputs,
            @ForAll ReturnsToScale returnsToScale,
            @ForAll long seed) {
        Comparison comparison = AnyUnits.ordinary(new Random(seed), units, outputs);

        for (Efficiency efficiency :
                Frontier.of(comparison.units(), returnsToScale).getEfficiencies()) {
            assertThat(efficiency.getScore().toDecimal(12).doubleValue())
                    .isCloseTo(solve(comparison.units(), efficiency.getUnit(), returnsToScale), within(1e-7));
        }
    }

    private static double solve(List<FrontierUnit> units, FrontierUnit unit, ReturnsToScale returnsToScale) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (FrontierUnit other : units) {
            model.newVariable(other.getId()).lower(0).weight(ratio(other.getInput(), unit.getInput()));
        }
        List<Variable> weights = model.getVariables();
        for (int i = 0; i < unit.getOutputs().size(); i++) {
            BigDecimal made = unit.getOutputs().get(i);
            if (made.signum() > 0) {
                Expression demand = model.newExpression("output " + i).lower(1);
                for (int u = 0; u < units.size(); u++) {
                    demand.set(weights.get(u), ratio(units.get(u).getOutputs().get(i), made));
                }
            }
        }
        if (returnsToScale == ReturnsToScale.VARIABLE) {
            Expression sum = model.newExpression("sum").level(1);
            weights.forEach(weight -> sum.set(weight, 1));
        }
        Optimisation.Result result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return result.getValue();
    }

    private static double ratio(BigDecimal dividend, BigDecimal divisor) {
        return dividend.doubleValue() / divisor.doubleValue();
    }
}
