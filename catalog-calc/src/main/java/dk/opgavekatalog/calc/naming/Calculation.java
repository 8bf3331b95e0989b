package dk.opgavekatalog.calc.naming;

import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatementHeader;

/**
 * The calculation that a part of a result belongs to. The part needs it to describe itself in words.
 *
 * @param plan the plan of the model
 * @param opening the opened statement
 */
public record Calculation(ModelPlan plan, Opening opening) {

    public ResourceStatement getResourceStatement() {
        return opening.statement();
    }

    /** The statement without its amounts. */
    public StatementHeader getHeader() {
        return opening.header();
    }

    public CostModel getModel() {
        return plan.model();
    }

    /** The edition that the result belongs to. */
    public TaskCatalog getCatalog() {
        return plan.lastCatalog();
    }

    /** Returns the organisation, period and edition, with which every document of a calculation begins. */
    public Fields head() {
        return new Fields()
                .document("organisation", ModelParts.of(getHeader().getOrganisation()))
                .text("period", getHeader().getPeriod().toString())
                .document("edition", ModelParts.of(getCatalog().getEdition()));
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return LogLine.of(getHeader().getOrganisation().getName() + " ("
                + getHeader().getOrganisation().getId() + "), "
                + getHeader().getPeriod() + ", edition "
                + getCatalog().getEdition().getId() + ", model "
                + getModel().getId());
    }
}
