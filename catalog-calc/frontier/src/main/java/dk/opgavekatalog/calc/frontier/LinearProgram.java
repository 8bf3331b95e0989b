package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear programs of a comparison. Each finds how much of every unit makes at least as much of everything as a
 * given unit, at the lowest input. Of mixtures with the same input, it is the one that makes the most. Immutable.
 *
 * <p>All numbers are whole. The numbers of a unit are its input, then one amount for each demand: its outputs and,
 * where the sum of the weights is bounded, what one unit adds to that sum. A unit demands the amounts that it has
 * itself.
 */
final class LinearProgram {

    /** The position of the input among the numbers of a unit; the demands follow. */
    static final int INPUT = 0;

    private final List<Numbers> units;

    /**
     * The outputs of each unit, added up as shares of the most that any unit makes; scaled to whole numbers and
     * negated.
     */
    private final List<BigInteger> secondCosts;

    private final int demands;
    private final boolean isLastExact;

    LinearProgram(FigureColumn inputs, List<FigureColumn> outputs, SumOfWeights sumOfWeights) {
        List<Numbers> all = new ArrayList<>();
        for (int unit = 0; unit < inputs.size(); unit++) {
            List<BigInteger> numbers = new ArrayList<>();
            numbers.add(inputs.get(unit));
            for (FigureColumn output : outputs) {
                numbers.add(output.get(unit));
            }
            sumOfWeights.ofOneUnit().ifPresent(numbers::add);
            all.add(new Numbers(numbers.toArray(BigInteger[]::new)));
        }
        this.units = List.copyOf(all);
        this.secondCosts = secondCosts(outputs, units.size());
        this.demands = units.get(0).size() - 1;
        this.isLastExact = sumOfWeights == SumOfWeights.ONE;
    }

    private static List<BigInteger> secondCosts(List<FigureColumn> outputs, int units) {
        BigInteger whole =
                outputs.stream().map(FigureColumn::largest).reduce(BigInteger.ONE, LinearProgram::leastCommonMultiple);
        List<BigInteger> shares =
                outputs.stream().map(output -> whole.divide(output.largest())).toList();
        return IntStream.range(0, units)
                .mapToObj(unit -> IntStream.range(0, outputs.size())
                        .mapToObj(i -> outputs.get(i).get(unit).multiply(shares.get(i)))
                        .reduce(BigInteger.ZERO, BigInteger::subtract))
                .toList();
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    int size() {
        return units.size();
    }

    Numbers numbers(int unit) {
        return units.get(unit);
    }

    BigInteger cost(int unit) {
        return units.get(unit).exact(INPUT);
    }

    BigInteger secondCost(int unit) {
        return secondCosts.get(unit);
    }

    /** The number of demands. */
    int demands() {
        return demands;
    }

    /** The amount that a unit has of one demand, which is also what it demands. */
    BigInteger amount(int unit, int demand) {
        return units.get(unit).exact(demand + 1);
    }

    /** Whether a demand must be met exactly, not exceeded. */
    boolean isExact(int demand) {
        return isLastExact && demand == demands - 1;
    }
}
