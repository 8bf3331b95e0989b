package dk.opgavekatalog.calc.comparison;

/**
 * What can cause a difference, in the order in which one thing after the other is exchanged; see
 * {@link CostComparison}.
 */
public enum CauseKind {
    /** Other amounts of what is compared: of all measures in DKK when it is cost, else of the measure. */
    AMOUNTS,
    /** What weighs is another: the other measures, and the statistics. */
    KEYS,
    /** Other steps. */
    MODEL
}
