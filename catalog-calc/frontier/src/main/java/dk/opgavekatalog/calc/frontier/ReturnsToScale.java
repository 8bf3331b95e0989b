package dk.opgavekatalog.calc.frontier;

/** Skalaafkast: what units of other sizes say about a unit. */
public enum ReturnsToScale {

    /**
     * Konstant skalaafkast: whoever does something could do the half of it at half the input, or the double at the
     * double. A unit is held against others of any size. Charnes, Cooper and Rhodes, Measuring the efficiency of
     * decision making units, 1978 (CCR).
     */
    CONSTANT,

    /**
     * Variabelt skalaafkast: size can make things dearer or cheaper. A unit is held against mixtures of others that are
     * about as large as it is, so that its score is never lower than with {@link #CONSTANT}; the smallest and the
     * largest have few to be held against. Banker, Charnes and Cooper, Some models for estimating technical and scale
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
