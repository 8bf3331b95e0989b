package dk.opgavekatalog.model.cost;

/**
 * One method for each kind of {@link Step}, so that the compiler finds what is forgotten.
 *
 * @param <R> what the methods return
 */
public interface StepVisitor<R> {

    /**
     * For this kind.
     *
     * @param step the value
     * @return the visitor's result
     */
    R visit(Transfer step);

    /**
     * For this kind.
     *
     * @param step the value
     * @return the visitor's result
     */
    R visit(Redistribute step);

    /**
     * For this kind.
     *
     * @param step the value
     * @return the visitor's result
     */
    R visit(AllocateSupport step);

    /**
     * For this kind.
     *
     * @param step the value
     * @return the visitor's result
     */
    R visit(Surcharge step);

    /**
     * For this kind.
     *
     * @param step the value
     * @return the visitor's result
     */
    R visit(Exclude step);

    /**
     * For this kind.
     *
     * @param step the value
     * @return the visitor's result
     */
    R visit(ConvertEdition step);
}
