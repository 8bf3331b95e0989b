package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All of a {@link ResourceStatement} but its amounts: the organisation, the period, and the measures, pools and
 * statistics that amounts and a cost model can refer to. A {@link CompactStatement} holds its amounts beside its
 * header.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface StatementHeader extends Checkable {

    /**
     * The organisation that used the resources.
     *
     * @return the organisation
     */
    Organisation getOrganisation();

    /**
     * The period in which they were used.
     *
     * @return the period
     */
    AccountingPeriod getPeriod();

    /**
     * The id of the catalogue edition that the codes belong to, such as {@code 2006}.
     *
     * @return the id
     */
    String getEdition();

    /**
     * The measures that amounts are given in.
     *
     * @return the measures, {@link Measures#STANDARD} when none are named
     */
    @JsonInclude(JsonInclude.Include.ALWAYS) // an empty list left out would be read as the standard one
    @Value.Default
    default List<Measure> getMeasures() {
        return Measures.STANDARD;
    }

    /**
     * The overhead pools that amounts can be registered on.
     *
     * @return the pools, {@link OverheadPools#STANDARD} when none are named
     */
    @JsonInclude(JsonInclude.Include.ALWAYS) // an empty list left out would be read as the standard one
    @Value.Default
    default List<OverheadPool> getPools() {
        return OverheadPools.STANDARD;
    }

    /**
     * Statistics that keys can take their weights from.
     *
     * @return the statistics, empty when no key needs one
     */
    List<Statistic> getStatistics();

    /**
     * The norm by which hours were turned into full-time equivalents.
     *
     * @return the norm, empty when the FTE of the statement do not come from hours
     */
    Optional<WorkingTimeNorm> getWorkingTimeNorm();

    /**
     * The rows that were refused when the statement was read from a file, and are missing in it.
     *
     * @return the refused rows, empty when nothing was refused
     */
    Optional<RefusedRows> getRefusedRows();

    /**
     * The header of a statement.
     *
     * @param statement a statement
     * @return all of it but its amounts
     */
    static StatementHeader of(ResourceStatement statement) {
        return builder()
                .organisation(statement.getOrganisation())
                .period(statement.getPeriod())
                .edition(statement.getEdition())
                .measures(statement.getMeasures())
                .pools(statement.getPools())
                .statistics(statement.getStatistics())
                .workingTimeNorm(statement.getWorkingTimeNorm())
                .refusedRows(statement.getRefusedRows())
                .build();
    }

    @Override
    default void check(Problems problems) {
        HeaderRules.checkDeclarations(problems, this);
        HeaderRules.checkRest(problems, this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static StatementHeader fromJson(ImmutableStatementHeader.Json json) {
        return ImmutableStatementHeader.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link StatementHeader}. Not thread-safe. */
    final class Builder extends ImmutableStatementHeader.Builder {

        Builder() {}
    }
}
