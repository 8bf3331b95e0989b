package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear programs of a comparison: for each unit the mixture of units that makes at least as much of everything at the
 * lowest input. As there is one input, that of the mixture divided by that of the unit is the score. Of mixtures with the
 * same input, one that makes more comes first; what counts is how much more of each output as a share of the most that any
 * unit makes, so that units of measure do not matter. Not thread-safe.
 */
final class Envelopment {

    private final Column inputs;
    private final List<Column> outputs;
    private final SumOfWeights sumOfWeights;
    private final DualSimplex simplex;

    /** The programs of units that have no problems; the units that come first are preferred. */
    Envelopment(List<FrontierUnit> units, SumOfWeights sumOfWeights) {
        this.inputs = Column.of(units.stream().map(FrontierUnit::getInput).toList());
        this.outputs = IntStream.range(0, units.get(0).getOutputs().size())
                .mapToObj(output -> Column.of(units.stream()
                        .map(unit -> unit.getOutputs().get(output))
                        .toList()))
                .toList();
        this.sumOfWeights = sumOfWeights;
        this.simplex = new DualSimplex(new Activities(
                inputs.numbers(),
                negatedSums(units.size()),
                IntStream.range(0, units.size()).mapToObj(this::amounts).toArray(BigInteger[][]::new)));
    }

    /** What each unit makes, as shares of the most that any makes, added up over all outputs. Negated: more costs less. */
    private List<BigInteger> negatedSums(int units) {
        BigInteger product =
                outputs.stream().map(Column::largest).reduce(BigInteger.ONE, Envelopment::leastCommonMultiple);
        return IntStream.range(0, units)
                .mapToObj(unit -> outputs.stream()
                        .map(output -> output.get(unit).multiply(product.divide(output.largest())))
                        .reduce(BigInteger.ZERO, BigInteger::subtract))
                .toList();
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** What the unit makes, and what it adds to the sum of weights. A unit demands as much as it gives. */
    private BigInteger[] amounts(int unit) {
        List<BigInteger> amounts = new ArrayList<>();
        outputs.forEach(output -> amounts.add(output.get(unit)));
        amounts.addAll(sumOfWeights.demands());
        return amounts.toArray(BigInteger[]::new);
    }

    /** The best mixture for a unit. */
    Mixture solve(int unit) {
        Optimum optimum = simplex.minimize(amounts(unit));
        BigInteger denominator = optimum.denominator();
        return new Mixture(
                ExactFraction.of(sum(inputs, optimum), inputs.get(unit).multiply(denominator)),
                optimum.weights().stream()
                        .map(weight -> ExactFraction.of(weight, denominator))
                        .toList(),
                outputs.stream()
                        .map(output -> output.figure(
                                sum(output, optimum).subtract(output.get(unit).multiply(denominator)), denominator))
                        .toList());
    }

    private static BigInteger sum(Column column, Optimum optimum) {
        return IntStream.range(0, column.numbers().size())
                .mapToObj(unit -> column.get(unit).multiply(optimum.weights().get(unit)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
