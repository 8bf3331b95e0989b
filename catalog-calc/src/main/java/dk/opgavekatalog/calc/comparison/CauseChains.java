package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The ways from one cost statement to another: one for cost, and one for each other measure. Immutable. */
final class CauseChains {

    private final List<CauseChain> chains;

    private CauseChains(List<CauseChain> chains) {
        this.chains = chains;
    }

    /** Finds the ways. Calculates once for cost, once for each other measure, and once for the second statement. */
    static CauseChains of(CostStatement before, CostStatement after) {
        Basis first = Basis.of(before);
        ResourceStatement second = Basis.statementOf(after);
        CalculatedAttempt from = CalculatedAttempt.of(before);
        Attempt withStatement = first.calculate(second);
        CalculatedAttempt to = CalculatedAttempt.of(after);
        Stream<Quantity> others = Stream.of(before, after)
                .flatMap(cost -> cost.getResourceStatement().getMeasures().stream())
                .filter(measure -> !measure.isCost())
                .map(Quantity::of)
                .distinct();
        return new CauseChains(Stream.concat(Stream.of(Quantity.COST), others)
                .map(exchanged -> new CauseChain(
                        exchanged,
                        from,
                        Map.of(
                                CauseKind.AMOUNTS, first.calculateWithAmountsOf(second, exchanged),
                                CauseKind.KEYS, withStatement,
                                CauseKind.MODEL, to)))
                .toList());
    }

    /** Returns the difference in an amount of a quantity, and its causes. */
    Difference difference(Quantity quantity, BiFunction<Stage, Measure, BigDecimal> amount) {
        return chains.stream()
                .filter(chain -> chain.exchanged().equals(quantity.exchanged()))
                .findFirst()
                .orElseThrow()
                .difference(quantity, amount);
    }
}
