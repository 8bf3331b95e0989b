package dk.opgavekatalog.calc.indicator;

/** The basis of a figure's resources: without or with redistributed overhead. */
public enum ResourceBasis {
    /**
     * Uden fordelt overhead: the amount that was registered on the field itself, after the transfers and conversions to
     * another edition that the cost model begins with. Fields that the model excludes later still count.
     */
    DIRECT,
    /**
     * Med fordelt overhead: the amount of the field after the last step of the cost model. A field that the model
     * excludes has none.
     */
    WITH_OVERHEAD
}
