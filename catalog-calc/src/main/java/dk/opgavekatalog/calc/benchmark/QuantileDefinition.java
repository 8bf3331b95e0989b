package dk.opgavekatalog.calc.benchmark;

import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How quartiles are read off a list of values; the definitions differ where a quartile falls between two values. Named and
 * numbered as by Rob J. Hyndman and Yanan Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996),
 * and computed by Apache Commons Statistics.
 *
 * <p>Worked example: the lower quartile of 1, 2, 4 and 8 is 1.5 by HF2, 1.25 by HF6, 1.75 by HF7 and 1.417 by HF8.
 */
public enum QuantileDefinition {
    /** Means of two values at steps: the default of SAS. */
    HF2(Quantile.EstimationMethod.HF2),
    /** Position p(n + 1): KVARTIL.UDELAD (QUARTILE.EXC) of Excel, the default of SPSS and Minitab. */
    HF6(Quantile.EstimationMethod.HF6),
    /** Position p(n - 1) + 1: KVARTIL.MEDTAG (QUARTILE.INC) of Excel, the default of R and NumPy. */
    HF7(Quantile.EstimationMethod.HF7),
    /** Position p(n + 1/3) + 1/3: nearly unbiased for the median, as Hyndman and Fan recommend. */
    HF8(Quantile.EstimationMethod.HF8);

    private final Quantile.EstimationMethod method;

    QuantileDefinition(Quantile.EstimationMethod method) {
        this.method = method;
    }

    /** The lower quartile, the median and the upper quartile of values that are not empty. */
    double[] quartilesOf(double[] values) {
        return Quantile.withDefaults().with(method).evaluate(values, 0.25, 0.5, 0.75);
    }
}
