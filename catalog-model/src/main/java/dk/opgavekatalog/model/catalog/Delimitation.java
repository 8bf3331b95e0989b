package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Afgrænsning: a limit of a field. It says that some work does not belong to the field, or does although one could
 * doubt it, and where the other part is. Delimitations decide what the cost of the field covers.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Delimitation extends Checkable {

    /**
     * Whether the text is about work in the field or outside it.
     *
     * @return the kind
     */
    DelimitationKind getKind();

    /**
     * The work that belongs or does not belong to the field.
     *
     * @return the text
     */
    LocalizedText getText();

    /**
     * The fields where the other part is, as the source says or as follows from their names.
     *
     * @return codes of fields, empty when no field has the other part
     */
    List<CatalogCode> getFields();

    /**
     * The functions of the Danish municipal chart of accounts that the source names as the place of the other part,
     * such as {@code 6.45.53}.
     *
     * @return the functions, empty when the source names none
     */
    List<String> getAccountingFunctions();

    @Override
    default void check(Problems problems) {
        getText().check(problems.in("text"));
        for (int i = 0; i < getFields().size(); i++) {
            getFields().get(i).checkLevel(CatalogLevel.FIELD, problems.in("fields", i));
        }
        problems.requireUnique("fields", getFields());
        problems.requireUnique("accountingFunctions", getAccountingFunctions());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Delimitation fromJson(ImmutableDelimitation.Json json) {
        return ImmutableDelimitation.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Delimitation}. Not thread-safe. */
    final class Builder extends ImmutableDelimitation.Builder {
        Builder() {}
    }
}
