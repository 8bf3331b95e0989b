package dk.opgavekatalog.calc.frontier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Units to compare: realistic, with many ties, with zeros, all alike, from tiny to huge beside each other, a single one. */
class AnyUnits extends DomainContextBase {

    /** Units with the same number of outputs. */
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

    private enum Style {
        FEW_VALUES,
        AMOUNTS,
        POWERS_OF_TEN,
        ONE_BESIDE_HUGE,
        TINY,
        MANY_DIGITS
    }

    @Provide
    Arbitrary<Comparison> comparisons() {
        return Arbitraries.randomValue(random -> {
            Style style = Style.values()[random.nextInt(Style.values().length)];
            return make(random, style, 1 + random.nextInt(9), 1 + random.nextInt(4));
        });
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

    /** Ordinary figures, such as costs and numbers of cases. */
    static Comparison ordinary(Random random, int units, int outputs) {
        return make(random, Style.AMOUNTS, units, outputs);
    }

    /** Figures that solvers in floating point get wrong. */
    static Comparison hostile(Random random, int units, int outputs) {
        return make(random, Style.POWERS_OF_TEN, units, outputs);
    }

    private static Comparison make(Random random, Style style, int size, int outputs) {
        int zeros = random.nextInt(3);
        List<FrontierUnit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "unit " + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            units.add(
                    i > 0 && random.nextInt(8) == 0
                            ? multiple(id, units.get(random.nextInt(i)), random.nextInt(3))
                            : unit(random, id, style, outputs, zeros));
        }
        return new Comparison(List.copyOf(units));
    }

    private static FrontierUnit unit(Random random, String id, Style style, int outputs, int zeros) {
        List<BigDecimal> made = new ArrayList<>(IntStream.range(0, outputs)
                .mapToObj(i -> random.nextInt(6) < zeros ? BigDecimal.ZERO : number(random, style))
                .toList());
        if (made.stream().allMatch(output -> output.signum() == 0)) {
            made.set(random.nextInt(outputs), number(random, style));
        }
        return FrontierUnit.of(id, number(random, style), made);
    }

    /** The same unit, or one that is twice as large, or one that uses twice as much. */
    static FrontierUnit multiple(String id, FrontierUnit unit, int kind) {
        BigDecimal two = BigDecimal.valueOf(2);
        return FrontierUnit.of(
                id,
                kind == 0 ? unit.getInput() : unit.getInput().multiply(two),
                kind == 1 ? unit.getOutputs().stream().map(two::multiply).toList() : unit.getOutputs());
    }

    private static BigDecimal number(Random random, Style style) {
        return switch (style) {
            case FEW_VALUES -> BigDecimal.valueOf(1 + random.nextInt(4));
            case AMOUNTS -> BigDecimal.valueOf(1 + random.nextInt(2_000_000_00), 2);
            case POWERS_OF_TEN ->
                BigDecimal.TEN.pow(random.nextInt(16)).multiply(BigDecimal.valueOf(1 + random.nextInt(9)));
            case ONE_BESIDE_HUGE -> random.nextBoolean() ? BigDecimal.ONE : BigDecimal.TEN.pow(15);
            case TINY -> BigDecimal.valueOf(1 + random.nextInt(20), 9);
            case MANY_DIGITS -> BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000_000L), random.nextInt(10));
        };
    }
}
