package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A statistic that a pool can be shared out by, such as employees, invoices or square metres. Supplied with the
 * statement.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Statistic extends Checkable {

    /**
     * The id by which a key names the statistic.
     *
     * @return the id
     */
    String getId();

    /**
     * The name.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * The values. A unit and field without a value counts as zero.
     *
     * @return the values, at most one for each unit and field
     */
    List<StatisticValue> getValues();

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.checkEach("values", getValues());
        Set<UnitAccount> seen = new HashSet<>();
        for (int i = 0; i < getValues().size(); i++) {
            StatisticValue value = getValues().get(i);
            UnitAccount account = UnitAccount.of(value.getUnit(), Account.field(value.getField()));
            if (!seen.add(account)) {
                problems.in("values", i)
                        .add(
                                Reason.DUPLICATE,
                                account,
                                Phrase.of("hver enhed og hvert felt sammen én gang", "each unit and field once"));
            }
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Statistic fromJson(ImmutableStatistic.Json json) {
        return ImmutableStatistic.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Statistic}. Not thread-safe. */
    final class Builder extends ImmutableStatistic.Builder {
        Builder() {}
    }
}
