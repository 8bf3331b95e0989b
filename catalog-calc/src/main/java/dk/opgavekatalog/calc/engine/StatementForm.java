package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of a statement that a program depends on.
 *
 * @param measures the measures
 * @param pools the overhead pools
 */
public record StatementForm(List<Measure> measures, List<OverheadPool> pools) {

    // Equality is written out, since that of a record is linked at run time, and every statement is compared.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatementForm that && measures.equals(that.measures) && pools.equals(that.pools);
    }

    @Override
    public int hashCode() {
        return 31 * measures.hashCode() + pools.hashCode();
    }

    /** Returns the form of a statement. */
    public static StatementForm of(StatementHeader header) {
        return new StatementForm(header.getMeasures(), header.getPools());
    }
}
