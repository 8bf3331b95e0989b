package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;

/** What is calculated: what a part of a result needs to know of the whole to put itself into words. */
record Calculation(CompiledModel compiledModel, Opening opening) {

    ResourceStatement getResourceStatement() {
        return opening.statement();
    }

    CostModel getModel() {
        return compiledModel.getModel();
    }

    TaskCatalog getCatalog() {
        return compiledModel.catalogAfter(getModel().getSteps().size());
    }

    /** Whose result it is and when: how every document of a calculation begins. */
    Fields head() {
        return new Fields()
                .document("organisation", ModelParts.of(getResourceStatement().getOrganisation()))
                .text("period", getResourceStatement().getPeriod().toString())
                .document("edition", ModelParts.of(getCatalog().getEdition()));
    }

    /** For a log. */
    @Override
    public String toString() {
        ResourceStatement statement = getResourceStatement();
        return LogLine.of(statement.getOrganisation().getName() + " ("
                + statement.getOrganisation().getId() + "), "
                + statement.getPeriod() + ", edition "
                + getCatalog().getEdition().getId() + ", model "
                + getModel().getId());
    }
}
