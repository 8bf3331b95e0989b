package dk.opgavekatalog.calc.frontier;

/** Whether a unit is too small, too large or of the right size; see {@link ScaleAnalysis}. */
public enum ReturnsDirection {
    /** Stigende skalaafkast: the unit is too small; larger ones get more out of each krone. */
    INCREASING,
    /** Konstant skalaafkast: the size is right. */
    CONSTANT,
    /** Aftagende skalaafkast: the unit is too large; smaller ones get more out of each krone. */
    DECREASING
}
