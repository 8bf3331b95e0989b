package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * Udgave: the id and name of a catalogue, the accounting function it was made for, and where its data comes from. The
 * source (section 0.5) asks for a new edition whenever tasks move between authorities or accounting functions.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Edition extends Checkable {

    /**
     * The id by which statements and models name their edition, such as {@code 2006}.
     *
     * @return the id
     */
    String getId();

    /**
     * The name of the edition.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * The function of the Danish municipal chart of accounts whose tasks the edition holds, such as {@code 6.45.51}.
     *
     * @return the function
     */
    String getAccountingFunction();

    /**
     * The version of the data. Another version of the same edition corrects it; codes keep their meaning.
     *
     * @return the version, such as {@code 1.0.0}
     */
    String getDataVersion();

    /**
     * The source of the data: title, publisher and date.
     *
     * @return the source
     */
    String getSource();

    /**
     * Who made the edition out of the source.
     *
     * @return {@link Origin#SOURCE} when it is the published catalogue as it is
     */
    @Value.Default
    default Origin getOrigin() {
        return Origin.SOURCE;
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.requireText("accountingFunction", getAccountingFunction());
        problems.requireText("dataVersion", getDataVersion());
        problems.requireText("source", getSource());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Edition fromJson(ImmutableEdition.Json json) {
        return ImmutableEdition.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Edition}. Not thread-safe. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
