package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * The base that an indicator is measured per, such as "pr. 1.000 sager" (per 1,000 cases), taken from the indicator's
 * name.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface IndicatorBase extends Checkable {

    /**
     * The number of units of the base that one value of the indicator refers to.
     *
     * @return 1 or more, such as 1,000
     */
    int getQuantity();

    /**
     * The kind of the base.
     *
     * @return the kind
     */
    IndicatorBaseKind getKind();

    /**
     * The base in the words of the name, such as "årsværk" or "sager".
     *
     * @return the words, without a number
     */
    LocalizedText getOf();

    @Override
    default void check(Problems problems) {
        if (getQuantity() < 1) {
            problems.in("quantity").add(Reason.OUT_OF_RANGE, getQuantity(), Phrase.of("1 eller mere", "1 or more"));
        }
        getOf().check(problems.in("of"));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static IndicatorBase fromJson(ImmutableIndicatorBase.Json json) {
        return ImmutableIndicatorBase.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link IndicatorBase}. Not thread-safe. */
    final class Builder extends ImmutableIndicatorBase.Builder {
        Builder() {}
    }
}
