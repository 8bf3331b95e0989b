package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement and the model that a result was calculated from. Where the model begins with conversions and does not
 * convert again, these conversions are already carried out. The statement then has the edition of the result, so that
 * it can be compared with another statement of that edition.
 *
 * @param statement the statement
 * @param model the remaining steps, ready to calculate
 */
record Basis(ResourceStatement statement, CompiledModel model) {

    static Basis of(CostStatement cost) {
        ResourceStatement statement = statementOf(cost);
        CostCalculator calculator = cost.getCalculator().withEdition(statement.getEdition());
        return new Basis(statement, calculator.compile(modelOf(cost, statement.getEdition())));
    }

    /** Returns the statement that the comparison starts from. */
    static ResourceStatement statementOf(CostStatement cost) {
        return isConvertingAgain(cost.getModel()) ? cost.getResourceStatement() : cost.getConvertedStatement();
    }

    private static CostModel modelOf(CostStatement cost, String edition) {
        CostModel model = cost.getModel();
        return isConvertingAgain(model)
                ? model
                : CostModel.builder()
                        .from(model)
                        .edition(edition)
                        .steps(afterConversions(model).toList())
                        .build();
    }

    /** Returns whether the model converts after other steps. Fields that left the catalogue can then come back. */
    private static boolean isConvertingAgain(CostModel model) {
        return afterConversions(model).anyMatch(ConvertEdition.class::isInstance);
    }

    private static Stream<Step> afterConversions(CostModel model) {
        return model.getSteps().stream().dropWhile(ConvertEdition.class::isInstance);
    }

    /** Calculates another statement with the model. */
    Attempt calculate(ResourceStatement other) {
        try {
            return new CalculatedAttempt(other.getMeasures(), model.calculateFinalStage(model.open(other)));
        } catch (InvalidInputException e) {
            return new RefusedAttempt(e.getProblems());
        }
    }

    /** Calculates the statement with the amounts of the exchanged measures from another statement. */
    Attempt calculateWithAmountsOf(ResourceStatement other, Quantity exchanged) {
        // A code can mean another field in another edition: then the whole other statement is tried, and refused.
        boolean isOfSameEdition = other.getEdition().equals(statement.getEdition());
        return calculate(isOfSameEdition ? withAmountsOf(other, exchanged) : other);
    }

    /** Returns the statement with amounts of another one, and with the measures and pools that these need. */
    private ResourceStatement withAmountsOf(ResourceStatement other, Quantity exchanged) {
        List<Measure> measures = new ArrayList<>(
                statement.getMeasures().stream().filter(exchanged.negate()).toList());
        measures.addAll(other.getMeasures().stream().filter(exchanged).toList());
        List<ResourceAmount> amounts = new ArrayList<>(amounts(statement, exchanged, false));
        amounts.addAll(amounts(other, exchanged, true));
        return ResourceStatement.builder()
                .from(statement)
                .measures(measures)
                .pools(pools(other))
                .amounts(amounts)
                .build();
    }

    private static List<ResourceAmount> amounts(ResourceStatement of, Quantity exchanged, boolean isExchanged) {
        Set<String> ids =
                of.getMeasures().stream().filter(exchanged).map(Measure::getId).collect(Collectors.toUnmodifiableSet());
        return of.getAmounts().stream()
                .filter(amount -> ids.contains(amount.getMeasure()) == isExchanged)
                .toList();
    }

    private List<OverheadPool> pools(ResourceStatement other) {
        List<OverheadPool> pools = new ArrayList<>(statement.getPools());
        Set<String> ids = new HashSet<>();
        pools.forEach(pool -> ids.add(pool.getId()));
        other.getPools().stream().filter(pool -> ids.add(pool.getId())).forEach(pools::add);
        return pools;
    }
}
