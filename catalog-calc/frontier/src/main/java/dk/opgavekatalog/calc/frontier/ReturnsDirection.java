package dk.opgavekatalog.calc.frontier;

/** Which way the size of a unit keeps it from the best size; see {@link ScaleAnalysis}. */
public enum ReturnsDirection {
    /** Stigende skalaafkast: the unit is too small; larger ones make more of each krone. */
    INCREASING,
    /** Konstant skalaafkast: the size is right. */
    CONSTANT,
    /** Faldende skalaafkast: the unit is too large; smaller ones make more of each krone. */
    DECREASING
}
