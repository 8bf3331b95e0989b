package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.plain.Fields;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * Fordeling: the distribution of the values of a key figure. It does not depend on the order of the values. Immutable.
 *
 * <p>The weighted mean is the value of all organisations taken together. For a ratio it is the sum of the numerators
 * divided by the sum of the denominators, so that large organisations weigh more. Measured values are weighted by their
 * number of cases.
 */
public final class Distribution implements HasDocument {

    private final QuantileDefinition definition;
    private final double[] sorted;
    private final ExactFraction minimum;
    private final Optional<ExactFraction> lowerQuartile;
    private final ExactFraction median;
    private final Optional<ExactFraction> upperQuartile;
    private final ExactFraction maximum;
    private final OptionalDouble weightedMean;

    private Distribution(QuantileDefinition definition, List<FigureValue> sorted) {
        this.definition = definition;
        this.sorted = sorted.stream().mapToDouble(FigureValue::toDouble).toArray();
        this.minimum = sorted.get(0).toFraction();
        this.lowerQuartile = definition.quartileOf(1, sorted);
        this.median = QuantileDefinition.medianOf(sorted);
        this.upperQuartile = definition.quartileOf(3, sorted);
        this.maximum = sorted.get(sorted.size() - 1).toFraction();
        this.weightedMean = weightedMeanOf(sorted);
    }

    /**
     * Creates the distribution of values.
     *
     * @param values at least one value, all of the same figure, all available
     * @param definition the definition of quartiles
     */
    static Distribution of(List<FigureValue> values, QuantileDefinition definition) {
        return new Distribution(
                definition, values.stream().sorted(FigureValue::compareValueTo).toList());
    }

    private static OptionalDouble weightedMeanOf(List<FigureValue> values) {
        boolean isRatio = values.get(0).getDenominator().isPresent();
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (FigureValue value : values) {
            BigDecimal numerator = value.getNumerator().orElseThrow();
            if (isRatio) {
                above = above.add(numerator.multiply(BigDecimal.valueOf(value.getPer())));
                below = below.add(value.getDenominator().orElseThrow());
            } else if (value.getCases().isPresent()) {
                above = above.add(numerator.multiply(value.getCases().get()));
                below = below.add(value.getCases().get());
            } else {
                return OptionalDouble.empty();
            }
        }
        return below.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(above.divide(below, MathContext.DECIMAL128).doubleValue());
    }

    /**
     * The number of values.
     *
     * @return one or more
     */
    public int getCount() {
        return sorted.length;
    }

    /**
     * The smallest value.
     *
     * @return the minimum
     */
    public double getMinimum() {
        return sorted[0];
    }

    /**
     * The lower quartile: a quarter of the values lie below it.
     *
     * @return the lower quartile by {@link #getQuantileDefinition()}; empty when the definition has none for so few
     *     values, such as {@link QuantileDefinition#HF6} for fewer than three
     */
    public OptionalDouble getLowerQuartile() {
        return nearest(lowerQuartile);
    }

    /**
     * The median: the value in the middle.
     *
     * @return the median; for an even number of values, the mean of the two in the middle
     */
    public double getMedian() {
        return nearest(median);
    }

    /**
     * The upper quartile: a quarter of the values lie above it.
     *
     * @return the upper quartile by {@link #getQuantileDefinition()}; empty when {@link #getLowerQuartile()} is empty
     */
    public OptionalDouble getUpperQuartile() {
        return nearest(upperQuartile);
    }

    /**
     * Returns whether there are quartiles.
     *
     * @return false when {@link #getQuantileDefinition()} has none for so few values
     */
    public boolean hasQuartiles() {
        return lowerQuartile.isPresent();
    }

    ExactFraction minimum() {
        return minimum;
    }

    Optional<ExactFraction> lowerQuartile() {
        return lowerQuartile;
    }

    ExactFraction median() {
        return median;
    }

    Optional<ExactFraction> upperQuartile() {
        return upperQuartile;
    }

    ExactFraction maximum() {
        return maximum;
    }

    /** Returns the nearest double, for statistics. */
    static double nearest(ExactFraction fraction) {
        return fraction.round(MathContext.DECIMAL128).doubleValue();
    }

    static OptionalDouble nearest(Optional<ExactFraction> fraction) {
        return fraction.isPresent() ? OptionalDouble.of(nearest(fraction.get())) : OptionalDouble.empty();
    }

    /**
     * The greatest value.
     *
     * @return the maximum
     */
    public double getMaximum() {
        return sorted[sorted.length - 1];
    }

    /**
     * The mean of the values; each organisation has the same weight.
     *
     * @return the mean
     */
    public double getMean() {
        return Mean.of(sorted).getAsDouble();
    }

    /**
     * The weighted mean of the values; see {@link Distribution}.
     *
     * @return the mean; empty when the number of cases of a measured value is not known, or when all weights are zero
     */
    public OptionalDouble getWeightedMean() {
        return weightedMean;
    }

    /**
     * The definition of the quartiles.
     *
     * @return the definition
     */
    public QuantileDefinition getQuantileDefinition() {
        return definition;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && definition == that.definition
                && Arrays.equals(sorted, that.sorted)
                && minimum.equals(that.minimum)
                && lowerQuartile.equals(that.lowerQuartile)
                && median.equals(that.median)
                && upperQuartile.equals(that.upperQuartile)
                && maximum.equals(that.maximum)
                && weightedMean.equals(that.weightedMean);
    }

    @Override
    public int hashCode() {
        return Objects.hash(definition, Arrays.hashCode(sorted), weightedMean);
    }

    /**
     * The distribution. Parts that it does not have are left out.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields().number("count", getCount()).number("minimum", BigDecimal.valueOf(getMinimum()));
        number(fields, "lowerQuartile", getLowerQuartile());
        fields.number("median", BigDecimal.valueOf(getMedian()));
        number(fields, "upperQuartile", getUpperQuartile());
        fields.number("maximum", BigDecimal.valueOf(getMaximum())).number("mean", BigDecimal.valueOf(getMean()));
        number(fields, "weightedMean", getWeightedMean());
        return fields.text("quantileDefinition", definition.name()).toMap();
    }

    static void number(Fields fields, String name, OptionalDouble number) {
        number.ifPresent(value -> fields.number(name, BigDecimal.valueOf(value)));
    }

    /**
     * Returns a text such as {@code 98 values, 1200.0 to 3100.0, median 2400.0}.
     *
     * @return count, minimum, maximum and median
     */
    @Override
    public String toString() {
        return getCount() + " values, " + getMinimum() + " to " + getMaximum() + ", median " + getMedian();
    }
}
