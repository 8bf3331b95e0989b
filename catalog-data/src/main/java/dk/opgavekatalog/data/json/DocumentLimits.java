package dk.opgavekatalog.data.json;

/**
 * How much of a document is read and reported.
 *
 * @param maxSize the most bytes or characters of the document
 * @param maxProblems the most problems that are reported, at least one
 * @param maxMemory the most memory that reading takes, in bytes
 */
public record DocumentLimits(int maxSize, int maxProblems, long maxMemory) {

    /** The most problems that are reported at once, unless the reader says otherwise. */
    public static final int MAX_PROBLEMS = 1_000;

    /** The part of the largest heap that reading may take, unless the reader says otherwise: three quarters. */
    private static final int QUARTERS = 3;

    /**
     * Returns the limits that hold unless the reader says otherwise.
     *
     * @param maxSize the most bytes or characters of the document
     * @return the limits
     */
    public static DocumentLimits standard(int maxSize) {
        return new DocumentLimits(maxSize, MAX_PROBLEMS, Runtime.getRuntime().maxMemory() / 4 * QUARTERS);
    }

    /**
     * Returns the same limits with another size.
     *
     * @param limit the most bytes or characters
     * @return the limits
     */
    public DocumentLimits withMaxSize(int limit) {
        return new DocumentLimits(limit, maxProblems, maxMemory);
    }

    /**
     * Returns the same limits with another number of problems.
     *
     * @param limit the most problems
     * @return the limits
     */
    public DocumentLimits withMaxProblems(int limit) {
        return new DocumentLimits(maxSize, limit, maxMemory);
    }

    /**
     * Returns the same limits with another memory.
     *
     * @param limit the most bytes
     * @return the limits
     */
    public DocumentLimits withMaxMemory(long limit) {
        return new DocumentLimits(maxSize, maxProblems, limit);
    }
}
