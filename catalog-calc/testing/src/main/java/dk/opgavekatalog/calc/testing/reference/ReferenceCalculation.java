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
 * A second implementation of the calculation, slow and plain. It is written from the Javadoc of the steps and keys,
 * uses numbers without limits, and shares no code with the engines that it is compared with. Statements and models must
 * be valid in themselves; others can cause any exception. Immutable.
 *
 * <p>It does not round a reciprocal allocation. It knows the exact fractions, and the steps after it can start from the
 * stage that another engine found.
 */
public final class ReferenceCalculation {

    private final ReferenceEditions editions;

    private ReferenceCalculation(ReferenceEditions editions) {
        this.editions = editions;
    }

    /**
     * Makes a calculation in an edition.
     *
     * @param catalog the edition that statements and models belong to
     * @return the calculation
     */
    public static ReferenceCalculation of(TaskCatalog catalog) {
        return new ReferenceCalculation(new ReferenceEditions(List.of(catalog), List.of()));
    }

    /**
     * Returns a calculation that can also convert between two editions, in both directions.
     *
     * @param correspondence the table between an edition that this one knows and the other, in either direction
     * @param other the other edition
     * @return the calculation
     */
    public ReferenceCalculation withCorrespondence(Correspondence correspondence, TaskCatalog other) {
        return new ReferenceCalculation(editions.with(correspondence, other));
    }

    /**
     * Carries out the model. Ends early when a step must be refused, and after a reciprocal allocation whose rounding
     * is not known.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @return the stages that were reached
     */
    public ReferenceResult calculate(ResourceStatement statement, CostModel model) {
        return follow(statement, model, List.of());
    }

    /**
     * Carries out each step by itself, starting from the stage before it that an engine found. So every step is judged
     * alone, and the fault is where the first difference is.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @param found the stages that the engine found, in whole smallest units; after the last of them, the steps go on
     *     as in {@link #calculate}
     * @return the stages that were reached; one more than found, if the model has a step for it
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
