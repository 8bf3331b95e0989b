package dk.opgavekatalog.model.check;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that can say what is wrong with it.
 *
 * <p>The rules of a type are written once, in its {@link #check(Problems)}. A Jakarta validator reports them through
 * {@link FreeOfProblems}; readers and the calculation call the same rules without a validator.
 */
public interface Checkable {

    /**
     * Adds everything that is wrong with this value, seen by itself, and with its parts.
     *
     * @param problems collector at the place of this value
     */
    void check(Problems problems);

    /**
     * Everything that is wrong with this value, seen by itself.
     *
     * @return the problems, empty when there are none
     */
    default List<Problem> findProblems() {
        Problems problems = Problems.at("");
        check(problems);
        return problems.toList();
    }

    /**
     * Called by Jackson alone, of either generation, with a property that the type does not have. Frameworks tell
     * Jackson to pass over such properties; a misspelt {@code amounts} would then be a statement without any.
     */
    @JsonAnySetter
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private void refuseUnknownProperty(String name, @Nullable Object value) {
        throw new IllegalArgumentException(UnknownProperty.describe(name, getClass()));
    }
}
