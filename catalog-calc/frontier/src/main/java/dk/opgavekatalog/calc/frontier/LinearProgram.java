package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear programs of a comparison: how much of each unit makes at least as much of everything as one of them at the
 * lowest input; of mixtures with the same input, the one that makes the most. Immutable.
 *
 * <p>Whole numbers throughout. The numbers of a unit are its input, then what it has of each thing that is demanded:
 * each output, and where the weights of a mixture have a sum, what one unit adds to that. A unit demands what it has.
 */
final class LinearProgram {

    /** Where the input stands among the numbers of a unit; before what is demanded. */
    static final int INPUT = 0;

    private final List<Numbers> units;

    /**
     * What each unit makes, added up as shares of the most that any makes, times a number that makes them whole.
     * Negated.
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

    /** How many things are demanded. */
    int demands() {
        return demands;
    }

    /** What a unit has of a thing that is demanded, and demands of it. */
    BigInteger amount(int unit, int demand) {
        return units.get(unit).exact(demand + 1);
    }

    /** Whether there must not be more of it than is demanded. */
    boolean isExact(int demand) {
        return isLastExact && demand == demands - 1;
    }
}
