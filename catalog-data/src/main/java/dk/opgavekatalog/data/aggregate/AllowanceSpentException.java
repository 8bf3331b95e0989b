package dk.opgavekatalog.data.aggregate;

/** Thrown when more memory would be taken than an {@link Allowance} has. */
public final class AllowanceSpentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AllowanceSpentException() {
        super("no more memory is allowed", null, false, false);
    }
}
