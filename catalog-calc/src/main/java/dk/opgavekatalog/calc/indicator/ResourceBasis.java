package dk.opgavekatalog.calc.indicator;

/** Which resources of a field a figure is calculated with. */
public enum ResourceBasis {
    /**
     * Uden fordelt overhead: what was registered on the field itself, after the transfers and conversions to another
     * edition that the cost model begins with. What the model excludes later still counts.
     */
    DIRECT,
    /**
     * Med fordelt overhead: what stands on the field after the last step of the cost model. A field that the model
     * excludes has none.
     */
    WITH_OVERHEAD
}
