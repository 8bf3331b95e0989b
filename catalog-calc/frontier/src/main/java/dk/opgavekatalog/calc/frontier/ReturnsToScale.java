package dk.opgavekatalog.calc.frontier;

/** Skalaafkast: whether a unit is compared with units of other sizes. */
public enum ReturnsToScale {

    /**
     * Konstant skalaafkast: half the input gives half the output, and twice the input twice the output. A unit is
     * compared with others of any size. Charnes, Cooper and Rhodes, Measuring the efficiency of decision making units,
     * 1978 (CCR).
     */
    CONSTANT,

    /**
     * Variabelt skalaafkast: size can make things dearer or cheaper. A unit is compared with mixtures that are about as
     * large as it is, so its score is never lower than with {@link #CONSTANT}. The smallest and the largest units have
     * few others to be compared with. Banker, Charnes and Cooper, Some models for estimating technical and scale
     * inefficiencies in data envelopment analysis, 1984 (BCC).
     */
    VARIABLE;

    SumOfWeights sumOfWeights() {
        return switch (this) {
            case CONSTANT -> SumOfWeights.ANY;
            case VARIABLE -> SumOfWeights.ONE;
        };
    }
}
