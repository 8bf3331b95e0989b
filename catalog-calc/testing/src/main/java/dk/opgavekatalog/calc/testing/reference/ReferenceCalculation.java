package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The calculation once more, slow and plain: written from the Javadoc of the steps and keys, in numbers without limits,
 * and without a line of the code that it is compared with. Takes statements and models that are right in themselves;
 * any other can end in any exception. Immutable.
 *
 * <p>How a reciprocal allocation is rounded is not worked out again. Its exact fractions are known, and the steps after
 * it can start from what another engine found.
 */
public final class ReferenceCalculation {

    private final ReferenceEditions editions;

    private ReferenceCalculation(ReferenceEditions editions) {
        this.editions = editions;
    }

    /**
     * A calculation in an edition.
     *
     * @param catalog the edition that statements and models belong to
     * @return the calculation
     */
    public static ReferenceCalculation of(TaskCatalog catalog) {
        return new ReferenceCalculation(new ReferenceEditions(List.of(catalog), List.of()));
    }

    /**
     * A calculation that can also convert between two editions, in both directions.
     *
     * @param correspondence the table between an edition that this one knows and the other, in either direction
     * @param other the other edition
     * @return the calculation
     */
    public ReferenceCalculation withCorrespondence(Correspondence correspondence, TaskCatalog other) {
        return new ReferenceCalculation(editions.with(correspondence, other));
    }

    /**
     * Carries the model out. Ends early where a step must be refused, and before the step after a reciprocal allocation
     * whose rounding is not known.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @return the stages that were reached
     */
    public ReferenceResult calculate(ResourceStatement statement, CostModel model) {
        return follow(statement, model, List.of());
    }

    /**
     * Carries each step out by itself, starting from the stage before it that an engine found: so every step is judged
     * alone, and the first difference is where the fault is.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @param found the stages that the engine found, in whole smallest units; where they end, the steps go on as in
     *     {@link #calculate}
     * @return the stages that were reached, one more than found when the model has steps for it
     */
    public ReferenceResult follow(ResourceStatement statement, CostModel model, List<StageBalances> found) {
        ReferenceBooks books = new ReferenceBooks(statement, editions);
        ReferenceSteps steps = new ReferenceSteps(books);
        List<ReferenceStage> stages = new ArrayList<>();
        stages.add(steps.opening());
        for (int i = 0; i < model.getSteps().size(); i++) {
            if (i < found.size()) {
                books.takeOver(found.get(i));
            } else if (stages.get(i).findBalances().isEmpty()) {
                break;
            }
            ReferenceStage stage = steps.carryOut(model.getSteps().get(i));
            if (!books.reasons.isEmpty()) {
                return new ReferenceResult(stages, Optional.of(new ReferenceRefusal(i, books.reasons)));
            }
            stages.add(stage);
        }
        return new ReferenceResult(stages, Optional.empty());
    }
}
