package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.function.Supplier;

/**
 * The reason why a cell or a row is refused, without its place.
 *
 * @param reason the reason
 * @param found the value found
 * @param allowed what is allowed; computed only when asked for, since finding the nearest names takes time
 */
public record CellRefusal(Reason reason, String found, Supplier<String> allowed) {

    /** The most characters of a found value that a problem shows. */
    private static final int MAX_FOUND = 200;

    public Problem at(FilePosition position) {
        return Problem.of(position, reason, Excerpt.of(found, MAX_FOUND), allowed.get());
    }
}
