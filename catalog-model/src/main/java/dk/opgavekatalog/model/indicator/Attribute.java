package dk.opgavekatalog.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/** A property that a user groups organisations by, such as {@code region} with the value {@code Hovedstaden}. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Attribute extends Checkable {

    /**
     * The name of the property.
     *
     * @return the name
     */
    String getName();

    /**
     * The value that the organisation has.
     *
     * @return the value
     */
    String getValue();

    /**
     * An attribute with its two parts.
     *
     * @param name the name
     * @param value the value
     * @return the attribute
     */
    static Attribute of(String name, String value) {
        return ImmutableAttribute.builder().name(name).value(value).build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("name", getName());
        problems.requireText("value", getValue());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Attribute fromJson(ImmutableAttribute.Json json) {
        return ImmutableAttribute.fromJson(json);
    }
}
