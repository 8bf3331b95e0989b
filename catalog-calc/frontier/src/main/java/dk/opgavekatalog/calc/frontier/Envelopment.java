package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for each unit the mixture of all units that makes at least as much of everything at the lowest input. As there
 * is one input, the score is the input of the mixture divided by that of the unit. Of several mixtures with the same
 * input it takes the one that makes the most; each output counts as a share of the most that any unit makes, so that
 * units of measure do not matter. Nothing is rounded before the {@link Efficiency} is made. Not thread-safe.
 */
final class Envelopment {

    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(Frontier.TOLERANCE);

    private static final BigDecimal HALF_TOLERANCE = TOLERANCE.divide(BigDecimal.valueOf(2));

    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    private final FigureColumn inputs;
    private final List<FigureColumn> outputs;
    private final List<BigInteger> largest;
    private final LinearProgram program;
    private final Simplex simplex;

    /** Takes units that have been checked. */
    Envelopment(List<FrontierUnit> units, SumOfWeights sumOfWeights) {
        this.inputs = FigureColumn.of(units.stream().map(FrontierUnit::getInput).toList());
        this.outputs = IntStream.range(0, units.get(0).getOutputs().size())
                .mapToObj(output -> FigureColumn.of(units.stream()
                        .map(unit -> unit.getOutputs().get(output))
                        .toList()))
                .toList();
        this.largest = outputs.stream().map(FigureColumn::largest).toList();
        this.program = new LinearProgram(inputs, outputs, sumOfWeights);
        this.simplex = new Simplex(program);
    }

    /** The best mixture for a unit. */
    Mixture solve(int unit) {
        MixtureWeights weights = weights(unit);
        return new Mixture(
                score(unit, weights),
                weights,
                IntStream.range(0, outputs.size())
                        .mapToObj(output -> slack(unit, output, weights))
                        .toList());
    }

    /** The share of its input that a unit would need. */
    ExactFraction score(int unit) {
        return score(unit, weights(unit));
    }

    private MixtureWeights weights(int unit) {
        ProgramSolution solution = simplex.solve(unit);
        solution.requireProof(program, unit);
        return solution.weights();
    }

    private ExactFraction score(int unit, MixtureWeights cheapest) {
        ExactFraction input = cheapest.sum(inputs.numbers());
        ExactFraction score =
                ExactFraction.of(input.getNumerator(), input.getDenominator().multiply(inputs.get(unit)));
        BigDecimal missing = BigDecimal.ONE.subtract(rounded(score, UP));
        return missing.compareTo(HALF_TOLERANCE) <= 0 ? Mixture.ONE : score;
    }

    /** The slack of one output; zero below the tolerance, as a share of the most that any unit makes. */
    private ExactFraction slack(int unit, int made, MixtureWeights weights) {
        FigureColumn output = outputs.get(made);
        ExactFraction sum = weights.sum(output.numbers());
        BigInteger more = sum.getNumerator().subtract(output.get(unit).multiply(sum.getDenominator()));
        BigDecimal share = rounded(ExactFraction.of(more, sum.getDenominator().multiply(largest.get(made))), UP);
        return share.compareTo(TOLERANCE) <= 0 ? Mixture.ZERO : output.figure(more, sum.getDenominator());
    }

    private static BigDecimal rounded(ExactFraction fraction, MathContext context) {
        return new BigDecimal(fraction.getNumerator()).divide(new BigDecimal(fraction.getDenominator()), context);
    }
}
