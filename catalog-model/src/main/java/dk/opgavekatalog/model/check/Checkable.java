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
     * Adds a problem for everything that is wrong with this value or its parts, as seen without any other document.
     *
     * @param problems collector at the place of this value
     */
    void check(Problems problems);

    /**
     * Finds everything that is wrong with this value or its parts, as seen without any other document.
     *
     * @return the problems, empty when there are none
     */
    default List<Problem> findProblems() {
        Problems problems = Problems.at("");
        check(problems);
        return problems.toList();
    }

    /**
     * Refuses a property that the type does not have. Only Jackson, 2 or 3, calls this. Frameworks tell Jackson to
     * ignore such properties; a statement with a misspelt {@code amounts} would then have no amounts.
     */
    @JsonAnySetter
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private void refuseUnknownProperty(String name, @Nullable Object value) {
        throw new IllegalArgumentException(UnknownProperty.describe(name, getClass()));
    }
}
