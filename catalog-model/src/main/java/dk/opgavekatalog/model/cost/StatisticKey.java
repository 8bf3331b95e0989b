package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/** Weighs every field by a statistic that is supplied with the statement, such as employees or invoices. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("statistic")
@Value.Immutable
public non-sealed interface StatisticKey extends AllocationKey {

    /**
     * The id of the statistic.
     *
     * @return the id
     */
    String getStatistic();

    @Override
    default void check(Problems problems) {
        problems.requireText("statistic", getStatistic());
    }

    @Override
    default <R> R accept(AllocationKeyVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static StatisticKey fromJson(ImmutableStatisticKey.Json json) {
        return ImmutableStatisticKey.fromJson(json);
    }
}
