package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Fractions.near;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.frontier.AnyUnits.OddComparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Figures from 1 to 10^15 beside each other, or nearly alike: there is a result for every unit, and it is right. */
@Domain(AnyUnits.class)
@Domain(DomainContext.Global.class)
class OddFiguresProperties {

    @Property
    void allFiguresAreRight(@ForAll OddComparison comparison, @ForAll ReturnsToScale returnsToScale) {
        FrontierProperties.assertRight(comparison.units(), returnsToScale);
    }

    @Property(tries = 4)
    void asManyAsAllMunicipalitiesAreSolved(
            @ForAll ReturnsToScale returnsToScale,
            @ForAll @IntRange(min = 1, max = 10) int outputs,
            @ForAll long seed) {
        FrontierProperties.assertRight(AnyUnits.odd(new Random(seed), 98, outputs), returnsToScale);
    }

    /** Of the last of five digits alone, of 98 units. No solver in floating point told these apart. */
    @Example
    void unitsAlikeToAFewDigitsAreSolved() {
        Random random = new Random(5);
        List<FrontierUnit> units = IntStream.range(0, 98)
                .mapToObj(i -> unit(
                        "unit " + (100 + i),
                        String.valueOf(100_000 + random.nextInt(10)),
                        String.valueOf(200_000 + random.nextInt(10)),
                        String.valueOf(300_000 + random.nextInt(10)),
                        String.valueOf(400_000 + random.nextInt(10))))
                .toList();

        FrontierProperties.assertRight(units, ReturnsToScale.VARIABLE);
    }

    /** As where one states kroner and another millions. */
    @Example
    void figuresOfOneBesideAMillionAreSolved() {
        Random random = new Random(6);
        List<FrontierUnit> units = IntStream.range(0, 98)
                .mapToObj(i ->
                        unit("unit " + (100 + i), oneOrAMillion(random), oneOrAMillion(random), oneOrAMillion(random)))
                .toList();

        FrontierProperties.assertRight(units, ReturnsToScale.CONSTANT);
    }

    private static String oneOrAMillion(Random random) {
        return String.valueOf(random.nextBoolean() ? 1 + random.nextInt(9) : 1_000_000L * (1 + random.nextInt(9)));
    }

    /**
     * Half of A and half of B make a millionth of a millionth too little of one thing, so that only C makes as much as
     * C.
     */
    @Example
    void whatIsNearlyMetIsNotMet() {
        List<FrontierUnit> units =
                List.of(unit("A", "1", "1", "0"), unit("B", "1", "0", "1"), unit("C", "1000", "0.5", "0.500000000001"));

        assertThat(Frontier.of(units, ReturnsToScale.VARIABLE)
                        .getEfficiency("C")
                        .isOnFrontier())
                .isTrue();
    }

    private static FrontierUnit unit(String id, String input, String... outputs) {
        return FrontierTest.unit(id, input, outputs);
    }

    @Example
    void theTargetOfALowScoreIsRightToo() {
        Efficiency wasteful = Frontier.of(
                        List.of(unit("A", "1", "1000000000000000", "3"), unit("B", "1000000000000000", "1", "1")),
                        ReturnsToScale.CONSTANT)
                .getEfficiency("B");

        assertThat(wasteful.getScore()).isCloseTo(1e-15 / 3, near(1e-15));
        assertThat(wasteful.getTarget()).isEqualTo("0.34");
        assertThat(wasteful.getPotential()).isEqualTo(new BigDecimal("999999999999999.66"));
    }
}
