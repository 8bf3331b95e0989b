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
 * Juridisk afgrænsning: the law that a field rests on, in the catalogue's own wording and as references to its
 * statutes.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface LegalBasis extends Checkable {

    /**
     * The wording of the catalogue, which says more than the list of statutes, such as "m.v." at its end. "Ingen" is a
     * wording too: it says that the field has no legal basis of its own.
     *
     * @return the wording
     */
    LocalizedText getWording();

    /**
     * Ids of the statutes that the wording names, in its order; see {@link TaskCatalog#getStatute(String)}.
     *
     * @return the ids, empty when it names none
     */
    List<String> getStatutes();

    @Override
    default void check(Problems problems) {
        getWording().check(problems.in("wording"));
        problems.requireUnique("statutes", getStatutes());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static LegalBasis fromJson(ImmutableLegalBasis.Json json) {
        return ImmutableLegalBasis.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link LegalBasis}. Not thread-safe. */
    final class Builder extends ImmutableLegalBasis.Builder {
        Builder() {}
    }
}
