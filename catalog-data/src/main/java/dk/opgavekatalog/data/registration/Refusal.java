package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.function.Supplier;

/**
 * Why a cell or a row is refused, wherever it stands.
 *
 * @param reason the reason
 * @param found the value found
 * @param allowed what would have been right; looking for what comes nearest takes its time
 */
record Refusal(Reason reason, String found, Supplier<String> allowed) {

    /** Of longer values that are found a problem shows the beginning. */
    private static final int MAX_FOUND = 200;

    Problem at(FilePosition position) {
        return Problem.of(position, reason, shorten(found), allowed.get());
    }

    private static String shorten(String found) {
        if (found.length() <= MAX_FOUND) {
            return found;
        }
        int end = Character.isHighSurrogate(found.charAt(MAX_FOUND - 1)) ? MAX_FOUND - 1 : MAX_FOUND;
        return found.substring(0, end) + "…";
    }
}
