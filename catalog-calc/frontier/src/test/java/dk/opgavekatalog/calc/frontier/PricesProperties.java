package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.frontier.AnyUnits.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

/** What the prices say is never too good, whatever they are: with wrong ones less can be proven, and nothing wrong. */
@Domain(AnyUnits.class)
@Domain(DomainContext.Global.class)
class PricesProperties {

    @Property
    void noMixtureUsesLessThanTheLeastAndIsWorthMoreThanTheMost(
            @ForAll Comparison comparison, @ForAll SumOfWeights sumOfWeights, @ForAll long seed) {
        Random random = new Random(seed);
        List<FrontierUnit> units = comparison.units();
        Column inputs = Column.of(units.stream().map(FrontierUnit::getInput).toList());
        List<Column> outputs = IntStream.range(0, comparison.outputs())
                .mapToObj(i -> Column.of(
                        units.stream().map(unit -> unit.getOutputs().get(i)).toList()))
                .toList();
        Prices prices = new Prices(
                inputs.numbers(),
                outputs,
                outputs.stream()
                        .map(output -> random.nextBoolean()
                                ? BigDecimal.ZERO
                                : BigDecimal.valueOf(
                                        random.nextDouble() / output.largest().doubleValue()))
                        .toList(),
                ofUnit(random, sumOfWeights));

        List<ExactFrontier.Exact> exact = ExactFrontier.of(units, sumOfWeights);

        for (int i = 0; i < units.size(); i++) {
            BigFraction input = exact.get(i).score().multiply(inputs.get(i));
            assertThat(Fractions.of(prices.leastInput(i))).isLessThanOrEqualTo(input);
            // The unit itself is such a mixture, and gains nothing.
            assertThat(prices.mostGain(i, new BigDecimal(inputs.get(i)))).isNotNegative();
        }
    }

    private static BigDecimal ofUnit(Random random, SumOfWeights sumOfWeights) {
        return switch (sumOfWeights) {
            case ANY -> BigDecimal.ZERO;
            case AT_MOST_ONE -> BigDecimal.valueOf(-random.nextDouble());
            case ONE -> BigDecimal.valueOf(random.nextDouble() - 0.5);
        };
    }
}
