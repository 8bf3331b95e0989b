package dk.opgavekatalog.model.cost;

/**
 * A visitor with one method for each kind of {@link Step}, so that the compiler finds a kind that was forgotten.
 *
 * @param <R> the type of the results
 */
public interface StepVisitor<R> {

    /**
     * Visits a step of this kind.
     *
     * @param step the step
     * @return the visitor's result
     */
    R visit(Transfer step);

    /**
     * Visits a step of this kind.
     *
     * @param step the step
     * @return the visitor's result
     */
    R visit(Redistribute step);

    /**
     * Visits a step of this kind.
     *
     * @param step the step
     * @return the visitor's result
     */
    R visit(AllocateSupport step);

    /**
     * Visits a step of this kind.
     *
     * @param step the step
     * @return the visitor's result
     */
    R visit(Surcharge step);

    /**
     * Visits a step of this kind.
     *
     * @param step the step
     * @return the visitor's result
     */
    R visit(Exclude step);

    /**
     * Visits a step of this kind.
     *
     * @param step the step
     * @return the visitor's result
     */
    R visit(ConvertEdition step);
}
