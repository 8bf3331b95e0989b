package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The same comparison by another method, without any rounding: the dual simplex method in whole numbers. */
final class ExactFrontier {

    private final List<FigureColumn> outputs;
    private final FigureColumn inputs;
    private final SumOfWeights sumOfWeights;
    private final DualSimplex simplex;

    private ExactFrontier(List<FrontierUnit> units, SumOfWeights sumOfWeights) {
        this.inputs = FigureColumn.of(units.stream().map(FrontierUnit::getInput).toList());
        this.outputs = IntStream.range(0, units.get(0).getOutputs().size())
                .mapToObj(output -> FigureColumn.of(units.stream()
                        .map(unit -> unit.getOutputs().get(output))
                        .toList()))
                .toList();
        this.sumOfWeights = sumOfWeights;
        this.simplex = new DualSimplex(new Activities(
                inputs.numbers(),
                negatedSums(units.size()),
                IntStream.range(0, units.size()).mapToObj(this::amounts).toArray(BigInteger[][]::new)));
    }

    /**
     * How a unit stands to the others.
     *
     * @param score its score
     * @param slack the largest sum of slacks, each as a share of the most that any unit makes
     * @param weights how much of each unit is in the mixture
     */
    record Exact(BigFraction score, BigFraction slack, List<BigFraction> weights) {}

    /** How each unit stands to the others, in the order of their ids. */
    static List<Exact> of(List<FrontierUnit> units, SumOfWeights sumOfWeights) {
        List<FrontierUnit> sorted =
                units.stream().sorted(Comparator.comparing(FrontierUnit::getId)).toList();
        ExactFrontier frontier = new ExactFrontier(sorted, sumOfWeights);
        return IntStream.range(0, sorted.size()).mapToObj(frontier::solve).toList();
    }

    static List<Exact> of(List<FrontierUnit> units, ReturnsToScale returnsToScale) {
        return of(units, returnsToScale.sumOfWeights());
    }

    /**
     * What each unit makes, as shares of the most that any makes, added up over all outputs. Negated: more costs less.
     */
    private List<BigInteger> negatedSums(int units) {
        BigInteger product =
                outputs.stream().map(FigureColumn::largest).reduce(BigInteger.ONE, ExactFrontier::leastCommonMultiple);
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
        BigInteger atMostOne = BigInteger.ONE.negate();
        amounts.addAll(
                switch (sumOfWeights) {
                    case ANY -> List.of();
                    case AT_MOST_ONE -> List.of(atMostOne);
                    case ONE -> List.of(BigInteger.ONE, atMostOne);
                });
        return amounts.toArray(BigInteger[]::new);
    }

    private Exact solve(int unit) {
        Optimum optimum = simplex.minimize(amounts(unit));
        BigFraction score = sum(inputs, optimum).divide(inputs.get(unit));
        BigFraction slack = outputs.stream()
                .map(output -> sum(output, optimum)
                        .subtract(BigFraction.of(output.get(unit)))
                        .divide(output.largest()))
                .reduce(BigFraction.ZERO, BigFraction::add);
        return new Exact(
                score,
                slack,
                optimum.weights().stream()
                        .map(weight -> BigFraction.of(weight, optimum.denominator()))
                        .toList());
    }

    private static BigFraction sum(FigureColumn column, Optimum optimum) {
        BigInteger sum = Activities.sumOfProducts(
                optimum.weights().toArray(BigInteger[]::new), column.numbers().toArray(BigInteger[]::new));
        return BigFraction.of(sum, optimum.denominator());
    }
}
