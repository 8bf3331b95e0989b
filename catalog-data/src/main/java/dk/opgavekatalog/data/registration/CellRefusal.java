package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.function.Supplier;

/**
 * Why a cell or a row is refused, wherever it stands.
 *
 * @param reason the reason
 * @param found the value found
 * @param allowed what would have been right; looking for what comes nearest takes its time
 */
record CellRefusal(Reason reason, String found, Supplier<String> allowed) {

    /** Of longer values that are found a problem shows the beginning. */
    private static final int MAX_FOUND = 200;

    Problem at(FilePosition position) {
        return Problem.of(position, reason, Excerpt.of(found, MAX_FOUND), allowed.get());
    }
}
