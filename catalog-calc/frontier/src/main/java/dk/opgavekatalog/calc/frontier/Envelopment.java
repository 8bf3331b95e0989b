package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The linear programs of a comparison: for each unit the mixture of units that makes at least as much of everything at the
 * lowest input. As there is one input, that of the mixture divided by that of the unit is the score. Of mixtures with the
 * same input, a second program finds the one that makes the most; what counts is how much more of each output as a share of
 * the most that any unit makes, so that units of measure do not matter.
 *
 * <p>Both are solved by {@link Solver} and proven here: the weights meet all requirements exactly, and {@link Prices} tell that
 * none are better by more than {@link Frontier#TOLERANCE}.
 */
final class Envelopment {

    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(Frontier.TOLERANCE);

    /** One half for what is not proven of a score, and one for what is on the frontier. */
    private static final BigDecimal HALF_TOLERANCE = TOLERANCE.divide(BigDecimal.valueOf(2));

    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

    private final List<FrontierUnit> units;
    private final Column inputs;
    private final List<Column> outputs;
    private final SumOfWeights sumOfWeights;

    /** What one of each output counts, in the unit of {@link #shareUnit}. */
    private final List<BigInteger> shares;

    private final BigInteger shareUnit;

    /** What each unit makes, by what it counts. Negated: more costs less. */
    private final List<BigInteger> gains;

    /** The programs of units that have no problems. */
    Envelopment(List<FrontierUnit> units, SumOfWeights sumOfWeights) {
        this.units = units;
        this.inputs = Column.of(units.stream().map(FrontierUnit::getInput).toList());
        this.outputs = IntStream.range(0, units.get(0).getOutputs().size())
                .mapToObj(output -> Column.of(units.stream()
                        .map(unit -> unit.getOutputs().get(output))
                        .toList()))
                .toList();
        this.sumOfWeights = sumOfWeights;
        List<BigDecimal> decimals = outputs.stream()
                .map(output -> BigDecimal.ONE.divide(new BigDecimal(output.largest()), MathContext.DECIMAL64))
                .toList();
        int scale = Column.decimals(decimals);
        this.shareUnit = BigInteger.TEN.pow(scale);
        this.shares = decimals.stream()
                .map(share -> share.movePointRight(scale).toBigIntegerExact())
                .toList();
        this.gains = IntStream.range(0, units.size())
                .mapToObj(unit -> IntStream.range(0, outputs.size())
                        .mapToObj(i -> shares.get(i).multiply(outputs.get(i).get(unit)))
                        .reduce(BigInteger.ZERO, BigInteger::subtract))
                .toList();
    }

    /**
     * The share of its input that would do for a unit, and no mixture. Exact where the solver found the very best mixture, else
     * too large by no more than the tolerance.
     */
    ExactFraction score(int unit) {
        return score(unit, cheapest(unit).weights());
    }

    /** The best mixture for a unit. */
    Mixture solve(int unit) {
        Proven cheapest = cheapest(unit);
        ExactFraction score = score(unit, cheapest.weights());
        ExactFraction input = ExactFraction.of(score.getNumerator().multiply(inputs.get(unit)), score.getDenominator());
        Weights weights = canMakeMore(unit, cheapest.prices(), input)
                ? largest(unit, input, cheapest.weights())
                : cheapest.weights();
        return new Mixture(
                score,
                weights,
                outputs.stream().map(output -> slack(unit, output, weights)).toList());
    }

    /**
     * Whether there could be a mixture with this input that makes more. There is none where each output has a price: what is
     * made more of any would be worth more than the input allows.
     */
    private boolean canMakeMore(int unit, List<BigDecimal> prices, ExactFraction input) {
        BigDecimal most = prices(prices, BigInteger.ZERO).mostGain(unit, rounded(input, UP));
        return IntStream.range(0, outputs.size())
                .filter(i -> outputs.get(i).isMadeByAny())
                .anyMatch(i -> {
                    BigDecimal price = prices.get(i);
                    BigDecimal amount = HALF_TOLERANCE.multiply(
                            new BigDecimal(outputs.get(i).largest()));
                    return price.signum() == 0 || most.compareTo(price.multiply(amount)) > 0;
                });
    }

    private ExactFraction score(int unit, Weights cheapest) {
        ExactFraction input = cheapest.sum(inputs.numbers());
        ExactFraction score =
                ExactFraction.of(input.getNumerator(), input.getDenominator().multiply(inputs.get(unit)));
        BigDecimal missing = BigDecimal.ONE.subtract(rounded(score, UP));
        return missing.compareTo(HALF_TOLERANCE) <= 0 ? Mixture.ONE : score;
    }

    /** What is less than the tolerance, as a share of the most that any unit makes, is none. */
    private ExactFraction slack(int unit, Column output, Weights weights) {
        ExactFraction sum = weights.sum(output.numbers());
        BigInteger more = sum.getNumerator().subtract(output.get(unit).multiply(sum.getDenominator()));
        BigDecimal share = rounded(ExactFraction.of(more, sum.getDenominator().multiply(output.largest())), UP);
        return share.compareTo(TOLERANCE) <= 0 ? Mixture.ZERO : output.figure(more, sum.getDenominator());
    }

    private static BigDecimal rounded(ExactFraction fraction, MathContext context) {
        return new BigDecimal(fraction.getNumerator()).divide(new BigDecimal(fraction.getDenominator()), context);
    }

    private Proven cheapest(int unit) {
        return find(
                new Program(requirements(unit), inputs.numbers(), inputs.get(unit), inputs.numbers(), unit),
                Weights.ofOne(unit, units.size()),
                this::isCheapest);
    }

    private boolean isCheapest(int unit, Weights weights, List<BigDecimal> prices) {
        BigDecimal input = rounded(weights.sum(inputs.numbers()), UP);
        BigDecimal least = prices(prices, BigInteger.ZERO).leastInput(unit);
        return input.subtract(least).compareTo(input.multiply(HALF_TOLERANCE)) <= 0;
    }

    /** The mixture that makes the most, with the input that the score allows. */
    private Weights largest(int unit, ExactFraction input, Weights cheapest) {
        List<Requirement> requirements = new ArrayList<>(requirements(unit));
        requirements.add(Requirement.atMost(input, inputs.numbers()));
        return find(
                        new Program(requirements, gains, shareUnit, inputs.numbers(), unit),
                        cheapest,
                        (of, weights, prices) -> isLargest(of, weights, prices, input))
                .weights();
    }

    private boolean isLargest(int unit, Weights weights, List<BigDecimal> prices, ExactFraction input) {
        BigDecimal gain = BigDecimal.ZERO;
        for (int i = 0; i < outputs.size(); i++) {
            Column output = outputs.get(i);
            gain = gain.add(rounded(weights.sum(output.numbers()), DOWN)
                    .subtract(new BigDecimal(output.get(unit)))
                    .multiply(new BigDecimal(shares.get(i))));
        }
        BigDecimal most = prices(prices, BigInteger.ONE).mostGain(unit, rounded(input, UP));
        return most.subtract(gain).compareTo(TOLERANCE.multiply(new BigDecimal(shareUnit))) <= 0;
    }

    /** The prices of what is required. In the second program an output is worth besides what it counts. */
    private Prices prices(List<BigDecimal> ofRequirements, BigInteger besides) {
        List<BigDecimal> ofOutputs = IntStream.range(0, outputs.size())
                .mapToObj(i ->
                        ofRequirements.get(i).add(new BigDecimal(shares.get(i).multiply(besides))))
                .toList();
        BigDecimal ofUnit = sumOfWeights == SumOfWeights.ANY
                ? BigDecimal.ZERO
                : sumOfWeights.priceOfUnit(ofRequirements.get(outputs.size()));
        return new Prices(inputs.numbers(), outputs, ofOutputs, ofUnit);
    }

    private List<Requirement> requirements(int unit) {
        List<Requirement> requirements = new ArrayList<>();
        outputs.forEach(output -> requirements.add(Requirement.atLeast(output.get(unit), output.numbers())));
        sumOfWeights.requirement(units.size()).ifPresent(requirements::add);
        return requirements;
    }

    /** Whether weights of a unit's mixture are the best, by the prices that the solver found with them. */
    private interface Proof {
        boolean holds(int unit, Weights weights, List<BigDecimal> prices);
    }

    /**
     * Weights with the prices that prove that they are the best.
     *
     * @param weights how much of each unit there is
     * @param prices what one of each requirement is worth
     */
    private record Proven(Weights weights, List<BigDecimal> prices) {}

    /** The best weights: those at the corner that the solver found, or else those that meet the requirements anyway. */
    private Proven find(Program program, Weights known, Proof proof) {
        for (Scaling scaling : Scaling.values()) {
            Optional<Proven> proven =
                    Solver.solve(program, scaling).flatMap(solution -> prove(program, solution, known, proof));
            if (proven.isPresent()) {
                return proven.get();
            }
        }
        throw new UnsolvedFrontierException(units.get(program.unit()).getId());
    }

    /** By the prices as they were found, or by exact ones where these are too far from them. */
    private static Optional<Proven> prove(Program program, Solver.Solution solution, Weights known, Proof proof) {
        Corner corner = new Corner(program, solution);
        List<BigDecimal> found = solution.prices().stream()
                .map(price -> new BigDecimal(price, MathContext.DECIMAL64))
                .toList();
        return Stream.concat(corner.findWeights().stream(), Stream.of(known))
                .flatMap(weights -> Stream.<Supplier<List<BigDecimal>>>of(() -> found, corner::prices)
                        .map(prices -> new Proven(weights, prices.get())))
                .filter(proven -> proof.holds(program.unit(), proven.weights(), proven.prices()))
                .findFirst();
    }
}
