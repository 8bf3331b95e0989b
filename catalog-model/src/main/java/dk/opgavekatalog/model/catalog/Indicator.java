package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/** Indikator: a measure of productivity or quality that the catalogue proposes for a field. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Indicator extends Checkable {

    /**
     * The id, unique in an edition: the code of the field, {@code p} or {@code q} for the kind, and a number, such as
     * {@code 1.1.1-p1}.
     *
     * @return the id
     */
    String getId();

    /**
     * What the indicator is about.
     *
     * @return the kind
     */
    IndicatorKind getKind();

    /**
     * The name, such as "Antal lønsedler pr. årsværk".
     *
     * @return the name
     */
    LocalizedText getName();

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Indicator fromJson(ImmutableIndicator.Json json) {
        return ImmutableIndicator.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Indicator}. Not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
