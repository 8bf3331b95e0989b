package dk.opgavekatalog.model.cost;

/**
 * A visitor with one method for each kind of {@link AllocationKey}, so that the compiler finds a kind that was
 * forgotten.
 *
 * @param <R> the type of the results
 */
public interface AllocationKeyVisitor<R> {

    /**
     * Visits a key of this kind.
     *
     * @param key the key
     * @return the visitor's result
     */
    R visit(DirectAmounts key);

    /**
     * Visits a key of this kind.
     *
     * @param key the key
     * @return the visitor's result
     */
    R visit(CurrentAmounts key);

    /**
     * Visits a key of this kind.
     *
     * @param key the key
     * @return the visitor's result
     */
    R visit(EqualWeights key);

    /**
     * Visits a key of this kind.
     *
     * @param key the key
     * @return the visitor's result
     */
    R visit(FixedShares key);

    /**
     * Visits a key of this kind.
     *
     * @param key the key
     * @return the visitor's result
     */
    R visit(StatisticKey key);
}
