package dk.opgavekatalog.model.cost;

/**
 * One method for each kind of {@link AllocationKey}, so that the compiler finds what is forgotten.
 *
 * @param <R> what the methods return
 */
public interface AllocationKeyVisitor<R> {

    /**
     * For this kind.
     *
     * @param key the value
     * @return the visitor's result
     */
    R visit(DirectAmounts key);

    /**
     * For this kind.
     *
     * @param key the value
     * @return the visitor's result
     */
    R visit(CurrentAmounts key);

    /**
     * For this kind.
     *
     * @param key the value
     * @return the visitor's result
     */
    R visit(EqualWeights key);

    /**
     * For this kind.
     *
     * @param key the value
     * @return the visitor's result
     */
    R visit(FixedShares key);

    /**
     * For this kind.
     *
     * @param key the value
     * @return the visitor's result
     */
    R visit(StatisticKey key);
}
