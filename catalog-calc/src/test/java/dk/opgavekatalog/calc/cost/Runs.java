package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calculations for properties, where a refusal is a result too. The calculator knows both editions. */
public final class Runs {

    private static final Pattern PLACE_OF_STEP = Pattern.compile("model /steps/([0-9]+)(/.*)?");

    private Runs() {}

    public static Optional<CostStatement> calculate(ResourceStatement statement, Step... steps) {
        return calculate(statement, Fixtures.model(steps));
    }

    public static Optional<CostStatement> calculate(ResourceStatement statement, CostModel model) {
        return calculate(TwoEditions.CALCULATOR, statement, model);
    }

    public static Optional<CostStatement> calculate(
            CostCalculator calculator, ResourceStatement statement, CostModel model) {
        try {
            return Optional.of(calculator.calculate(statement, model));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    static List<Problem> problems(ResourceStatement statement, CostModel model) {
        try {
            TwoEditions.CALCULATOR.calculate(statement, model);
            return List.of();
        } catch (InvalidInputException e) {
            return e.getProblems();
        }
    }

    /** The steps before the one that is refused; all of them when none is. */
    public static CostModel carriedOut(ResourceStatement statement, CostModel model) {
        List<Problem> problems = problems(statement, model);
        if (problems.isEmpty()) {
            return model;
        }
        Matcher place = PLACE_OF_STEP.matcher(Refusals.place(problems.get(0)));
        if (!place.matches()) {
            throw new IllegalStateException("no case to calculate: " + problems);
        }
        return Fixtures.model(model.getSteps().subList(0, Integer.parseInt(place.group(1))));
    }

    /** The stages before the refused step, or all of them. */
    static List<StageBalances> stages(ResourceStatement statement, CostModel model) {
        return engine(TwoEditions.CALCULATOR)
                .calculate(statement, carriedOut(statement, model))
                .getStages();
    }

    public static CostEngine engine(CostCalculator calculator) {
        return (statement, model) -> {
            CostStatement cost = calculator.calculate(statement, model);
            return EngineResult.ofDocuments(cost.toDocument(), cost.toJournalDocument());
        };
    }

    static ResourceStatement withAmounts(ResourceStatement statement, List<ResourceAmount> amounts) {
        return ResourceStatement.builder().from(statement).amounts(amounts).build();
    }

    static BigDecimal registered(ResourceStatement statement, Measure measure) {
        return sum(statement.getAmounts().stream()
                .filter(amount -> amount.getMeasure().equals(measure.getId()))
                .map(ResourceAmount::getAmount));
    }

    static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
