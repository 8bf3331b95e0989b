package dk.opgavekatalog.model.catalog;

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
 * Lov: a legal basis that fields cite, mostly an act, by the everyday name that the catalogue uses for it (section
 * 0.7).
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Statute extends Checkable {

    /**
     * The id that a {@link LegalBasis} refers to, such as {@code arkivloven}.
     *
     * @return the id
     */
    String getId();

    /**
     * The everyday name.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * The full title. Two entries of section 0.7 stand for two acts each and have two titles.
     *
     * @return the titles, empty when the catalogue gives none
     */
    List<LocalizedText> getTitles();

    /**
     * Whether and where section 0.7 presents it.
     *
     * @return the listing
     */
    StatuteListing getListing();

    /**
     * An explanation of a name that is a phrase rather than the name of an act (section 0.7), such as
     * kommunalfuldmagten.
     *
     * @return the explanation, empty for ordinary acts
     */
    Optional<LocalizedText> getExplanation();

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.checkEach("titles", getTitles());
        getExplanation().ifPresent(text -> text.check(problems.in("explanation")));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Statute fromJson(ImmutableStatute.Json json) {
        return ImmutableStatute.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Statute}. Not thread-safe. */
    final class Builder extends ImmutableStatute.Builder {
        Builder() {}
    }
}
