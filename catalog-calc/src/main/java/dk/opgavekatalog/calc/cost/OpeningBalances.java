package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.engine.Program;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.statement.ResourceStatement;

/**
 * Åbningsbalance: a statement that was checked and put on the accounts of a {@link CompiledModel}, as whole numbers.
 * All slow preparation is done once, when it is created; calculations from it take microseconds. Immutable.
 */
public final class OpeningBalances implements HasNoDocument {

    private final CompiledModel model;
    private final Program program;
    private final Opening opening;

    OpeningBalances(CompiledModel model, Program program, Opening opening) {
        this.model = model;
        this.program = program;
        this.opening = opening;
    }

    /**
     * The model that the balances were opened for.
     *
     * @return the model
     */
    public CompiledModel getModel() {
        return model;
    }

    /**
     * The statement that was put on the accounts.
     *
     * @return the statement
     */
    public ResourceStatement getResourceStatement() {
        return opening.statement();
    }

    Program program() {
        return program;
    }

    Opening opening() {
        return opening;
    }

    /** One line for a log. */
    @Override
    public String toString() {
        ResourceStatement statement = opening.statement();
        return LogLine.of("opening balances of " + statement.getOrganisation().getName() + " ("
                + statement.getOrganisation().getId() + "), " + statement.getPeriod() + ", " + model);
    }
}
