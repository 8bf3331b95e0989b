package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;

/** Thrown when a reading would have more of something, or take more memory, than its options allow. */
final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The excess, such as "more than 5 rows". */
    private final String found;

    private final String allowed;

    LimitException(String found, String allowed) {
        super(found, null, false, false);
        this.found = found;
        this.allowed = allowed;
    }

    /**
     * Returns the exception for more than a number of things.
     *
     * @param what the limit and the things, such as "5 rows"
     * @param limit how many there may be
     * @param option the option of {@link ReadingOptions} that sets the limit
     */
    static LimitException of(String what, long limit, String option) {
        return new LimitException(
                "more than " + what, "at most " + limit + "; the option " + option + " sets another limit");
    }

    /** Returns the exception for more of something than fits into the allowed memory. */
    static LimitException ofMemory(String what, ReadingOptions options) {
        return new LimitException(
                "more " + what + " than there is memory for",
                "at most " + options.getMaxMemory()
                        + " bytes of memory; the option maxMemory sets another limit; unless set, it is half of the"
                        + " heap (-Xmx)");
    }

    /** Returns the problem; an empty name stands for no particular file. */
    Problem toProblem(String file) {
        return file.isEmpty()
                ? Problem.of("", Reason.OUT_OF_RANGE, found, allowed)
                : Problem.of(FilePosition.of(file), Reason.OUT_OF_RANGE, found, allowed);
    }
}
