package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Scores are those of a solver by others, ojAlgo, as near as it comes in floating point. */
class OtherSolverProperties {

    private static final double NEAR = 1e-6;

    @Property
    void scoresAreThoseOfAnotherSolver(
            @ForAll ReturnsToScale returnsToScale,
            @ForAll @IntRange(min = 1, max = 98) int size,
            @ForAll @IntRange(min = 1, max = 5) int outputs,
            @ForAll long seed) {
        List<FrontierUnit> units = AnyUnits.ofAllSizes(new Random(seed), size, outputs);
        FrontierUnit any = units.get(new Random(seed).nextInt(size));

        assertThat(Frontier.of(units, returnsToScale).getEfficiency(any.getId()).getScore())
                .isCloseTo(score(units, any, returnsToScale), offset(NEAR));
    }

    /** All as a multiple of what the unit has, weights counted by its input. */
    private static double score(List<FrontierUnit> units, FrontierUnit one, ReturnsToScale returnsToScale) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> weights = units.stream()
                .map(unit -> model.newVariable(unit.getId()).lower(0).weight(1))
                .toList();
        for (int output = 0; output < one.getOutputs().size(); output++) {
            double demanded = one.getOutputs().get(output).doubleValue();
            if (demanded > 0) {
                Expression made = model.newExpression("output " + output).lower(1);
                for (int i = 0; i < units.size(); i++) {
                    double share = units.get(i).getOutputs().get(output).doubleValue() / demanded;
                    made.set(weights.get(i), share * perInput(one, units.get(i)));
                }
            }
        }
        if (returnsToScale == ReturnsToScale.VARIABLE) {
            Expression sum = model.newExpression("sum of weights").level(1);
            for (int i = 0; i < units.size(); i++) {
                sum.set(weights.get(i), perInput(one, units.get(i)));
            }
        }
        Optimisation.Result result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return result.getValue();
    }

    private static double perInput(FrontierUnit one, FrontierUnit unit) {
        return one.getInput().doubleValue() / unit.getInput().doubleValue();
    }
}
