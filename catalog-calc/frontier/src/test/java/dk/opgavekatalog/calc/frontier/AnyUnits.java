package dk.opgavekatalog.calc.frontier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Units to compare: realistic, with many ties, with zeros, all alike, a single one; and such as no solver is made for.
 */
class AnyUnits extends DomainContextBase {

    /** Units with the same number of outputs, with figures of the same kind. */
    record Comparison(List<FrontierUnit> units) {

        int outputs() {
            return units.get(0).getOutputs().size();
        }

        FrontierUnit any(Random random) {
            return units.get(random.nextInt(units.size()));
        }

        Comparison with(FrontierUnit unit) {
            return new Comparison(Stream.concat(units.stream(), Stream.of(unit)).toList());
        }
    }

    /** Units with figures from tiny to huge beside each other, or that differ in the last of ten digits. */
    record OddComparison(List<FrontierUnit> units) {}

    private enum Style {
        FEW_VALUES,
        AMOUNTS,
        SIZES,
        NEARLY_ALIKE,
        TINY,
        POWERS_OF_TEN,
        ONE_BESIDE_HUGE,
        MANY_DIGITS;

        private static final List<Style> ORDINARY = List.of(FEW_VALUES, AMOUNTS, SIZES, TINY);
        private static final List<Style> ODD = List.of(NEARLY_ALIKE, POWERS_OF_TEN, ONE_BESIDE_HUGE, MANY_DIGITS);
    }

    @Provide
    Arbitrary<Comparison> comparisons() {
        return Arbitraries.randomValue(random -> new Comparison(
                make(random, any(random, Style.ORDINARY), 1 + random.nextInt(12), 1 + random.nextInt(5))));
    }

    @Provide
    Arbitrary<OddComparison> oddComparisons() {
        return Arbitraries.randomValue(random ->
                new OddComparison(make(random, any(random, Style.ODD), 1 + random.nextInt(15), 1 + random.nextInt(5))));
    }

    private static Style any(Random random, List<Style> styles) {
        return styles.get(random.nextInt(styles.size()));
    }

    /** A comparison of units with one output. */
    static Comparison withOutputs(Comparison comparison, int outputs) {
        return new Comparison(comparison.units().stream()
                .map(unit -> FrontierUnit.of(
                        unit.getId(),
                        unit.getInput(),
                        Stream.generate(unit.getOutputs()::stream)
                                .flatMap(all -> all)
                                .limit(outputs)
                                .map(output -> output.signum() == 0 && outputs == 1 ? BigDecimal.ONE : output)
                                .toList()))
                .filter(unit -> unit.findProblems().isEmpty())
                .toList());
    }

    /** Small and large ones, with columns up to a million times as large as others. */
    static List<FrontierUnit> ofAllSizes(Random random, int units, int outputs) {
        return make(random, Style.SIZES, units, outputs);
    }

    /** Figures that a solver in floating point gets wrong. */
    static List<FrontierUnit> odd(Random random, int units, int outputs) {
        return make(random, Style.POWERS_OF_TEN, units, outputs);
    }

    private static List<FrontierUnit> make(Random random, Style style, int size, int outputs) {
        int zeros = random.nextInt(3);
        List<Integer> powers =
                IntStream.range(0, outputs).mapToObj(i -> random.nextInt(7)).toList();
        List<FrontierUnit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "unit " + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            if (i > 0 && random.nextInt(8) == 0) {
                units.add(multiple(id, units.get(random.nextInt(i)), random.nextInt(3)));
            } else if (i > 0 && style == Style.NEARLY_ALIKE && random.nextBoolean()) {
                units.add(nearly(random, id, units.get(random.nextInt(i))));
            } else {
                units.add(unit(random, id, style, powers, zeros));
            }
        }
        return List.copyOf(units);
    }

    /** The same unit but for the last digit of each figure, which is one more or less. */
    private static FrontierUnit nearly(Random random, String id, FrontierUnit unit) {
        return FrontierUnit.of(
                id,
                nearly(random, unit.getInput()),
                unit.getOutputs().stream().map(output -> nearly(random, output)).toList());
    }

    private static BigDecimal nearly(Random random, BigDecimal number) {
        BigDecimal other = number.add(number.ulp().multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
        return other.signum() > 0 ? other : number;
    }

    private static FrontierUnit unit(Random random, String id, Style style, List<Integer> powers, int zeros) {
        double size = Math.exp(random.nextGaussian());
        List<BigDecimal> made = new ArrayList<>(powers.stream()
                .map(power -> random.nextInt(6) < zeros ? BigDecimal.ZERO : number(random, style, size, power))
                .toList());
        if (made.stream().allMatch(output -> output.signum() == 0)) {
            int output = random.nextInt(powers.size());
            made.set(output, number(random, style, size, powers.get(output)));
        }
        return FrontierUnit.of(id, number(random, style, size, 6), made);
    }

    /** The same unit, or one that is twice as large, or one that uses twice as much. */
    static FrontierUnit multiple(String id, FrontierUnit unit, int kind) {
        BigDecimal two = BigDecimal.valueOf(2);
        return FrontierUnit.of(
                id,
                kind == 0 ? unit.getInput() : unit.getInput().multiply(two),
                kind == 1 ? unit.getOutputs().stream().map(two::multiply).toList() : unit.getOutputs());
    }

    private static BigDecimal number(Random random, Style style, double size, int power) {
        return switch (style) {
            case FEW_VALUES -> BigDecimal.valueOf(1 + random.nextInt(4));
            case AMOUNTS, NEARLY_ALIKE -> BigDecimal.valueOf(1 + random.nextInt(2_000_000_00), 2);
            case SIZES ->
                BigDecimal.valueOf(size * Math.exp(random.nextGaussian() / 3))
                        .movePointRight(power)
                        .setScale(2, RoundingMode.UP);
            case POWERS_OF_TEN ->
                BigDecimal.TEN.pow(random.nextInt(16)).multiply(BigDecimal.valueOf(1 + random.nextInt(9)));
            case ONE_BESIDE_HUGE -> random.nextBoolean() ? BigDecimal.ONE : BigDecimal.TEN.pow(15);
            case TINY -> BigDecimal.valueOf(1 + random.nextInt(20), 9);
            case MANY_DIGITS -> BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000_000L), random.nextInt(10));
        };
    }
}
