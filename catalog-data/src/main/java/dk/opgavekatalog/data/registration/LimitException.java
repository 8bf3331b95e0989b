package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;

/** A reading would need more memory than it may have. */
final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What there is too much of. */
    private final String what;

    /** How much there may be. */
    private final long limit;

    LimitException(String what, long limit) {
        super("more than " + limit + " " + what, null, false, false);
        this.what = what;
        this.limit = limit;
    }

    Problem toProblem() {
        return Problem.of("", Reason.OUT_OF_RANGE, "more than " + limit + " " + what, "at most " + limit);
    }
}
