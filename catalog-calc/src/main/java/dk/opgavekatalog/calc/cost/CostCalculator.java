package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.engine.Editions;
import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.input.ModelCheck;
import dk.opgavekatalog.calc.input.ReferenceCheck;
import dk.opgavekatalog.calc.input.StatementCheck;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries out cost models on resource statements, for one edition of the catalogue. Immutable and safe for every
 * thread.
 */
public final class CostCalculator implements HasNoDocument {

    private final Editions editions;

    CostCalculator(Editions editions) {
        this.editions = editions;
    }

    /**
     * Creates a calculator for an edition.
     *
     * @param catalog the edition that statements and models must belong to
     * @return the calculator
     */
    public static CostCalculator of(TaskCatalog catalog) {
        return new CostCalculator(Editions.of(Objects.requireNonNull(catalog, "catalog")));
    }

    /**
     * Returns a calculator that can also convert figures between two editions, in both directions; see {@link
     * ConvertEdition}. It takes statements and models of the same edition as this one.
     *
     * @param correspondence the table between an edition that this calculator knows and the other edition, in either
     *     direction
     * @param other the other edition
     * @return the calculator
     * @throws InvalidInputException when the correspondence is not between these two editions
     */
    public CostCalculator withCorrespondence(Correspondence correspondence, TaskCatalog other) {
        boolean isForward =
                correspondence.getToEdition().equals(other.getEdition().getId());
        String known = isForward ? correspondence.getFromEdition() : correspondence.getToEdition();
        TaskCatalog knownCatalog = editions.find(known).orElse(editions.first());
        List<Problem> problems = isForward
                ? correspondence.findProblems(knownCatalog, other)
                : correspondence.findProblems(other, knownCatalog);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new CostCalculator(editions.with(correspondence, other));
    }

    /**
     * Returns a calculator that knows the same editions and correspondences and takes statements and models of another
     * of these editions.
     *
     * @param edition the id of an edition that this calculator knows
     * @return the calculator
     * @throws IllegalArgumentException when this calculator does not know the edition
     */
    public CostCalculator withEdition(String edition) {
        TaskCatalog first = editions.find(edition)
                .orElseThrow(() -> new IllegalArgumentException("edition '" + edition + "'; allowed is one of "
                        + editions.catalogs().stream()
                                .map(catalog -> catalog.getEdition().getId())
                                .toList()));
        return new CostCalculator(editions.startingIn(first));
    }

    /**
     * Makes a model ready for many statements: checks it once, and looks up the accounts of each step once.
     *
     * @param model the steps
     * @return the model, ready to calculate
     * @throws InvalidInputException when the model is refused
     */
    public CompiledModel compile(CostModel model) {
        Problems problems = Problems.at("");
        ModelPlan plan = ModelCheck.check(problems.inDocument("model"), model, editions);
        problems.throwIfAny();
        return new CompiledModel(plan);
    }

    /**
     * Carries out the steps of a model, first to last.
     *
     * <p>All faults of the statement and the model are reported at once, before anything is calculated. A fault that
     * only shows during the calculation, such as a pool without any weight, is reported for all pools of the step.
     *
     * @param statement the statement of resources that an organisation used
     * @param model the steps
     * @return the result, with every stage, the journal and the reconciliation
     * @throws InvalidInputException when the statement or the model is refused, or a step cannot be carried out
     */
    public CostStatement calculate(ResourceStatement statement, CostModel model) {
        Problems problems = Problems.at("");
        Optional<CompactStatement> compact =
                StatementCheck.check(problems.inDocument("statement"), statement, editions.first());
        ModelPlan plan = ModelCheck.check(problems.inDocument("model"), model, editions);
        ReferenceCheck.check(problems.inDocument("model"), model, statement, compact);
        problems.throwIfAny();
        CompiledModel compiled = new CompiledModel(plan);
        return compiled.calculate(compiled.openChecked(compact.orElseThrow()));
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "cost calculator for edition " + editions.first().getEdition().getId();
    }
}
