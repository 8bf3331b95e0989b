package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Access1D;

/**
 * Solves a program by ojAlgo, in floating point. It is given the dual program, which asks for the prices of what is required
 * at which no unit is worth more than it costs. It has few variables and no equations; the weights are its multipliers.
 *
 * <p>What comes out is near to a solution as a rule, and anything else now and then: it is to be proven.
 */
final class Solver {

    /** Far more than are ever needed; circles end here. */
    private static final int ITERATIONS = 100_000;

    private final Program program;
    private final double[] weightScales;
    private final double[] priceScales;

    /** What one of what costs are counted in is in the dual program. */
    private final double costScale;

    private final double magnification;

    private Solver(Program program, Scaling scaling) {
        this.program = program;
        this.magnification = scaling.magnification();
        this.costScale = 1 / program.costUnit().doubleValue();
        this.weightScales = new double[program.units()];
        this.priceScales = new double[program.requirements().size()];
        BigInteger own = program.inputs().get(program.unit());
        for (int unit = 0; unit < weightScales.length; unit++) {
            weightScales[unit] =
                    scaling.isByInput() ? Doubles.ratio(own, program.inputs().get(unit)) : 1;
        }
        for (int i = 0; i < priceScales.length; i++) {
            Requirement requirement = program.requirements().get(i);
            double size = size(requirement);
            priceScales[i] = 1 / size;
            double largest = 0;
            for (int unit = 0; unit < weightScales.length; unit++) {
                largest = Math.max(largest, Math.abs(amount(requirement, i, unit)));
            }
            priceScales[i] /= scaling.divisor(largest);
        }
    }

    /** What is demanded, or the most that a unit has where nothing is. */
    private static double size(Requirement requirement) {
        double demanded = Math.abs(Doubles.of(requirement.demanded()));
        double size = demanded > 0 ? demanded : requirement.largest();
        return size > 0 ? size : 1;
    }

    private double amount(Requirement requirement, int row, int unit) {
        return requirement.amounts().get(unit).doubleValue() * priceScales[row] * weightScales[unit];
    }

    /**
     * What the solver finds.
     *
     * @param weights how much of each unit there is, zero or more
     * @param prices what one of each requirement is worth; zero or more, except for one that is to be met exactly
     */
    record Solution(List<Double> weights, List<Double> prices) {}

    /** A solution that is yet to be proven, empty when none is found. */
    static Optional<Solution> solve(Program program, Scaling scaling) {
        return new Solver(program, scaling).solve();
    }

    private Optional<Solution> solve() {
        Optimisation.Result result = dual().build(options()).solve();
        if (!result.getState().isOptimal() || result.getDualSolution().isEmpty()) {
            return Optional.empty();
        }
        Access1D<?> multipliers = result.getDualSolution().orElseThrow().get();
        // Below zero is what the solver took for zero.
        double[] weights = new double[weightScales.length];
        Arrays.setAll(weights, unit -> Math.max(multipliers.doubleValue(unit), 0) * weightScales[unit]);
        double[] prices = new double[priceScales.length];
        Arrays.setAll(prices, i -> {
            double price = result.doubleValue(i) * priceScales[i] / costScale;
            return program.requirements().get(i).isExact() ? price : Math.max(price, 0);
        });
        boolean isNumber = DoubleStream.concat(Arrays.stream(weights), Arrays.stream(prices))
                .allMatch(Double::isFinite);
        return isNumber ? Optional.of(new Solution(boxed(weights), boxed(prices))) : Optional.empty();
    }

    private static Optimisation.Options options() {
        Optimisation.Options options = new Optimisation.Options();
        options.iterations_abort = ITERATIONS;
        return options;
    }

    private static List<Double> boxed(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** Prices of the largest worth of all that is demanded. */
    private LinearSolver.Builder dual() {
        List<Requirement> requirements = program.requirements();
        double[] negatedDemands = new double[requirements.size()];
        double[] leastPrices = new double[requirements.size()];
        for (int i = 0; i < negatedDemands.length; i++) {
            negatedDemands[i] = -Doubles.of(requirements.get(i).demanded()) * priceScales[i] * magnification;
            leastPrices[i] = requirements.get(i).isExact() ? Double.NEGATIVE_INFINITY : 0;
        }
        LinearSolver.Builder dual = LinearSolver.newBuilder(negatedDemands).lower(leastPrices);
        for (int unit = 0; unit < weightScales.length; unit++) {
            double[] amounts = new double[requirements.size()];
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = amount(requirements.get(i), i, unit) * magnification;
            }
            double cost = program.costs().get(unit).doubleValue() * costScale * weightScales[unit];
            dual.inequality(cost * magnification, amounts);
        }
        return dual;
    }
}
