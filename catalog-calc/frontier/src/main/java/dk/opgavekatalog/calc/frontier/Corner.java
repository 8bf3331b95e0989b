package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Makes a solution exact. Which units are in the mixture, which requirements are just met, and which of these have a price is
 * taken from the solution; the numbers follow from that by equations (Applegate, Cook, Dash and Espinoza, Exact solutions to
 * linear programming problems, 2007).
 */
final class Corner {

    /** How far from each other two sides may be that are to be equal, as a part of what is added up. Rather too far. */
    private static final double EQUAL = 1e-7;

    private final Program program;
    private final Solver.Solution solution;

    Corner(Program program, Solver.Solution solution) {
        this.program = program;
        this.solution = solution;
    }

    /** Weights near to those of the solution that meet all requirements, empty when there are none at this corner. */
    Optional<Weights> findWeights() {
        List<Integer> units = sorted(
                program.units(),
                unit -> solution.weights().get(unit) > 0 ? 0 : 1,
                unit -> -solution.weights().get(unit)
                        * program.inputs().get(unit).doubleValue());
        List<Requirement> requirements = program.requirements();
        Equations equations = new Equations(units.size());
        for (int i : sorted(
                requirements.size(),
                i -> distance(requirements.get(i)),
                i -> solution.prices().get(i) == 0 ? distance(requirements.get(i)) : -1)) {
            equations.add(equation(requirements.get(i), units));
        }
        List<BigInteger> numerators = new ArrayList<>(Collections.nCopies(program.units(), BigInteger.ZERO));
        for (int i = 0; i < units.size(); i++) {
            numerators.set(units.get(i), equations.numerator(i));
        }
        Weights weights = new Weights(numerators, equations.denominator());
        boolean isMet = weights.isNeverBelowZero()
                && requirements.stream().allMatch(requirement -> requirement.isMetBy(weights));
        return isMet ? Optional.of(weights) : Optional.empty();
    }

    /** The prices at which what is in the mixture is worth just what it costs; none below zero where that is not allowed. */
    List<BigDecimal> prices() {
        List<Requirement> requirements = program.requirements();
        List<Integer> priced = sorted(
                requirements.size(),
                i -> solution.prices().get(i) == 0 ? 1 : 0,
                i -> -Math.abs(solution.prices().get(i)) * requirements.get(i).largest());
        Equations equations = new Equations(priced.size());
        for (int unit : sorted(
                program.units(), this::distance, unit -> solution.weights().get(unit) > 0 ? -1 : distance(unit))) {
            BigInteger[] equation = new BigInteger[priced.size() + 1];
            Arrays.setAll(
                    equation,
                    i -> i < priced.size()
                            ? requirements.get(priced.get(i)).amounts().get(unit)
                            : program.costs().get(unit));
            equations.add(equation);
        }
        List<BigDecimal> prices = new ArrayList<>(Collections.nCopies(requirements.size(), BigDecimal.ZERO));
        for (int i = 0; i < priced.size(); i++) {
            BigDecimal price = equations.get(i, MathContext.DECIMAL128);
            prices.set(priced.get(i), requirements.get(priced.get(i)).isExact() ? price : price.max(BigDecimal.ZERO));
        }
        return prices;
    }

    /** Those that are near enough, in an order. */
    private static List<Integer> sorted(int size, IntToDoubleFunction distance, IntToDoubleFunction order) {
        return IntStream.range(0, size)
                .filter(i -> distance.applyAsDouble(i) < EQUAL)
                .boxed()
                .sorted(Comparator.comparingDouble(order::applyAsDouble))
                .toList();
    }

    private double distance(Requirement requirement) {
        double[] amounts = new double[program.units() + 1];
        for (int unit = 0; unit < program.units(); unit++) {
            amounts[unit] = requirement.amounts().get(unit).doubleValue()
                    * solution.weights().get(unit);
        }
        amounts[program.units()] = -Doubles.of(requirement.demanded());
        return distance(amounts);
    }

    private double distance(int unit) {
        List<Requirement> requirements = program.requirements();
        double[] amounts = new double[requirements.size() + 1];
        for (int i = 0; i < requirements.size(); i++) {
            amounts[i] = requirements.get(i).amounts().get(unit).doubleValue()
                    * solution.prices().get(i);
        }
        amounts[requirements.size()] = -program.costs().get(unit).doubleValue();
        return distance(amounts);
    }

    private static double distance(double... amounts) {
        double size = Arrays.stream(amounts).map(Math::abs).sum();
        return size == 0 ? 0 : Math.abs(Arrays.stream(amounts).sum()) / size;
    }

    /** The amounts of the units in the mixture, and what is demanded. */
    private static BigInteger[] equation(Requirement requirement, List<Integer> units) {
        ExactFraction demanded = requirement.demanded();
        BigInteger[] equation = new BigInteger[units.size() + 1];
        Arrays.setAll(
                equation,
                i -> i < units.size()
                        ? requirement.amounts().get(units.get(i)).multiply(demanded.getDenominator())
                        : demanded.getNumerator());
        return equation;
    }
}
