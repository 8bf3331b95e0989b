package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.List;

/**
 * The declarations of a statement that a program depends on.
 *
 * @param measures the measures
 * @param pools the overhead pools
 */
public record StatementForm(List<Measure> measures, List<OverheadPool> pools) {

    /** Returns the form of a statement. */
    public static StatementForm of(StatementHeader header) {
        return new StatementForm(header.getMeasures(), header.getPools());
    }
}
