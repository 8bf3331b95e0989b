package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calculates the statement of a result by each of the ready-made models. */
final class ReadyMadeModels {

    private final CostStatement given;
    private final List<Step> preparation;

    ReadyMadeModels(CostStatement given) {
        this.given = given;
        this.preparation = preparation(given.getModel());
    }

    /**
     * Returns the steps that put the statement into the form that the ready-made models take: the transfers and
     * conversions at the beginning, and then all later conversions, so that all results belong to one edition.
     */
    private static List<Step> preparation(CostModel model) {
        Stream<Step> first = model.getSteps().stream().takeWhile(ReadyMadeModels::isPreparing);
        Stream<Step> later = model.getSteps().stream()
                .dropWhile(ReadyMadeModels::isPreparing)
                .filter(ConvertEdition.class::isInstance);
        return Stream.concat(first, later).toList();
    }

    private static boolean isPreparing(Step step) {
        return step instanceof Transfer || step instanceof ConvertEdition;
    }

    /** Calculates all. The given result stands for the model that it was calculated by, last if by none of them. */
    List<ComparedModel> calculate() {
        List<ComparedModel> models = new ArrayList<>(List.of(
                calculate(Optional.empty(), StandardModels.EXCLUDING_LAST),
                calculate(ModelRule.EXCLUDING_FIRST, StandardModels.EXCLUDING_FIRST),
                calculate(ModelRule.TWO_LEVELS, StandardModels.TWO_LEVELS),
                calculate(ModelRule.FULL_COST, StandardModels.FULL_COST),
                calculate(ModelRule.AUTHORITY_ALONE, StandardModels.FULL_COST_OF_AUTHORITY)));
        if (models.stream().noneMatch(model -> isGiven(model.getModel()))) {
            models.add(ComparedModel.of(Optional.of(ModelRule.OWN_MODEL), given));
        }
        return List.copyOf(models);
    }

    private ComparedModel calculate(ModelRule rule, CostModel readyMade) {
        return calculate(Optional.of(rule), readyMade);
    }

    private ComparedModel calculate(Optional<ModelRule> rule, CostModel readyMade) {
        CostModel model = prepared(readyMade);
        return isGiven(model) ? ComparedModel.of(rule, given) : ComparedModel.calculate(rule, given, model);
    }

    private CostModel prepared(CostModel readyMade) {
        List<Step> steps = new ArrayList<>(preparation);
        steps.addAll(StandardModels.forEdition(readyMade, given.getCatalog()).getSteps());
        return CostModel.builder()
                .from(readyMade)
                .edition(given.getModel().getEdition())
                .steps(steps)
                .build();
    }

    private boolean isGiven(CostModel model) {
        return model.getSteps().equals(given.getModel().getSteps());
    }
}
