package dk.opgavekatalog.calc.comparison;

/** The kinds of cause of a difference, in the order in which they are exchanged; see {@link CostComparison}. */
public enum CauseKind {
    /** The amounts that are compared differ: those of all measures in DKK for cost, else those of the measure. */
    AMOUNTS,
    /** The weights differ: the amounts of the other measures, and the statistics. */
    KEYS,
    /** The steps of the model differ. */
    MODEL
}
