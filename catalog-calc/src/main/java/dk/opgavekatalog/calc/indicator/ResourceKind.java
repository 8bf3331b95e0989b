package dk.opgavekatalog.calc.indicator;

/** The kinds of resources. */
public enum ResourceKind {
    /** Årsværk: the measure {@code FTE}. */
    FTE,
    /** Omkostning: all measures in DKK together. */
    COST
}
