package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of one organisation in one period: a value, or the reason why there is none. Immutable.
 *
 * <p>The value is exact: a numerator, a denominator above zero, and the number of units of the denominator that the
 * figure is per. Two values are compared as fractions, so that no rounding makes or breaks a tie. Only a denominator
 * that is a part of a year with endless decimals, such as a third, is rounded, to 34 digits.
 */
public final class FigureValue implements HasDocument {

    /** More digits than a {@code double} has. */
    private static final MathContext DIVISION = new MathContext(20);

    /** The number up to which a double holds every whole number exactly. */
    private static final double EXACT = 1L << 53;

    /** The number of digits of a whole number that is always below {@link #EXACT}. */
    private static final int EXACT_DIGITS = 15;

    /** The relative difference of two doubles above which their fractions cannot be equal. */
    private static final double CLEARLY_DIFFERENT = 1e-12;

    private final Organisation organisation;
    private final AccountingPeriod period;
    private final @Nullable UnavailableReason reason;
    private final @Nullable BigDecimal numerator;
    private final @Nullable BigDecimal denominator;
    private final int per;
    private final @Nullable BigDecimal cases;
    private final double value;

    private FigureValue(
            Organisation organisation,
            AccountingPeriod period,
            @Nullable UnavailableReason reason,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int per,
            @Nullable BigDecimal cases) {
        this.organisation = organisation;
        this.period = period;
        this.reason = reason;
        this.numerator = numerator;
        this.denominator = denominator;
        this.per = per;
        this.cases = cases;
        this.value = numerator == null ? Double.NaN : toDouble(numerator, denominator, per);
    }

    static FigureValue of(
            Organisation organisation,
            AccountingPeriod period,
            BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int per,
            @Nullable BigDecimal cases) {
        return new FigureValue(organisation, period, null, numerator, denominator, per, cases);
    }

    static FigureValue unavailable(Organisation organisation, AccountingPeriod period, UnavailableReason reason) {
        return new FigureValue(organisation, period, reason, null, null, 1, null);
    }

    /**
     * Divides doubles where both sides are whole numbers that a double holds exactly; this gives the nearest double
     * too.
     */
    private static double toDouble(BigDecimal numerator, @Nullable BigDecimal denominator, int per) {
        if (denominator == null) {
            return divide(numerator, null, per, DIVISION).doubleValue();
        }
        int scale = Math.max(Math.max(numerator.scale(), denominator.scale()), 0);
        double above = (double) per * wholeNumber(numerator, scale);
        double below = wholeNumber(denominator, scale);
        return Math.abs(above) <= EXACT && below <= EXACT
                ? above / below
                : divide(numerator, denominator, per, DIVISION).doubleValue();
    }

    /** Returns the number times ten to the power of the scale; NaN when a double may not hold it exactly. */
    private static double wholeNumber(BigDecimal number, int scale) {
        int zeros = scale - number.scale();
        return number.precision() + zeros > EXACT_DIGITS
                ? Double.NaN
                : number.unscaledValue().longValue() * Math.pow(10, zeros);
    }

    private static BigDecimal divide(
            BigDecimal numerator, @Nullable BigDecimal denominator, int per, MathContext context) {
        BigDecimal product = product(numerator, per);
        return denominator == null ? product : product.divide(denominator, context);
    }

    private static BigDecimal product(BigDecimal numerator, int per) {
        return per == 1 ? numerator : numerator.multiply(BigDecimal.valueOf(per));
    }

    /**
     * The organisation whose figure this is.
     *
     * @return the organisation
     */
    public Organisation getOrganisation() {
        return organisation;
    }

    /**
     * The period of the figure.
     *
     * @return the period
     */
    public AccountingPeriod getPeriod() {
        return period;
    }

    /**
     * Returns whether there is a value.
     *
     * @return false when there is none; {@link #getReason()} then says why
     */
    public boolean isAvailable() {
        return reason == null;
    }

    /**
     * Returns why there is no value.
     *
     * @return the reason; empty when there is a value
     */
    public Optional<UnavailableReason> getReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns the value, rounded to 16 digits, half to even. Equal values are equal by {@link BigDecimal#equals} too.
     *
     * @return the value; empty when there is none
     */
    public Optional<BigDecimal> getValue() {
        return getValue(MathContext.DECIMAL64);
    }

    /**
     * Returns the value, rounded as the caller asks.
     *
     * @param context the number of digits and the rounding mode
     * @return the value; empty when there is none
     */
    public Optional<BigDecimal> getValue(MathContext context) {
        return numerator == null
                ? Optional.empty()
                : Optional.of(plain(divide(numerator, denominator, per, context).round(context)));
    }

    /** Removes trailing zeros and the exponent, so that equal values look the same. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Returns the value as a double, for statistics.
     *
     * @return the nearest double, found from 20 digits
     * @throws IllegalStateException when there is no value
     */
    public double toDouble() {
        requireValue();
        return value;
    }

    /**
     * Returns the value as an exact fraction, for further calculation.
     *
     * @return the fraction
     * @throws IllegalStateException when there is no value
     */
    public ExactFraction toFraction() {
        requireValue();
        ExactFraction above = ExactFraction.of(product(Objects.requireNonNull(numerator), per));
        return denominator == null ? above : above.dividedBy(ExactFraction.of(denominator));
    }

    private void requireValue() {
        if (reason != null) {
            throw new IllegalStateException("no value of " + organisation.getName() + " in " + period + ": " + reason);
        }
    }

    /**
     * The numerator.
     *
     * @return the number; empty when there is no value
     */
    public Optional<BigDecimal> getNumerator() {
        return Optional.ofNullable(numerator);
    }

    /**
     * The denominator.
     *
     * @return a number above zero; empty when there is no value, or when the figure has no denominator
     */
    public Optional<BigDecimal> getDenominator() {
        return Optional.ofNullable(denominator);
    }

    /**
     * The number of units of the denominator that the value is per.
     *
     * @return 1 or more, such as 1,000
     */
    public int getPer() {
        return per;
    }

    /**
     * The number of cases that the value comes from: as observed, else the observed base, else the observed volume.
     *
     * @return the number; empty when it is not known
     */
    public Optional<BigDecimal> getCases() {
        return Optional.ofNullable(cases);
    }

    /**
     * Compares the values of the same figure, exactly.
     *
     * @param other the figure of another organisation or period
     * @return negative, zero or positive as this value is smaller, equal or greater
     * @throws IllegalStateException when one of them has no value
     */
    public int compareValueTo(FigureValue other) {
        double mine = toDouble();
        double others = other.toDouble();
        double difference = mine - others;
        if (Math.abs(difference) > CLEARLY_DIFFERENT * Math.max(Math.abs(mine), Math.abs(others))) {
            return difference < 0 ? -1 : 1;
        }
        return crossed(this, other).compareTo(crossed(other, this));
    }

    /** Returns the numerator of the first value over a common denominator of both. */
    private static BigDecimal crossed(FigureValue of, FigureValue with) {
        BigDecimal product = of.getNumerator().orElseThrow().multiply(BigDecimal.valueOf(of.per));
        return with.denominator == null ? product : product.multiply(with.denominator);
    }

    /**
     * The value with its numerator and denominator, or the reason why there is no value.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .document("organisation", ModelParts.of(organisation))
                .text("period", period.toString());
        getReason().ifPresent(why -> fields.text("reason", why.name()).wording("text", why::describe));
        getValue().ifPresent(number -> fields.number("value", number));
        getNumerator().ifPresent(number -> fields.number("numerator", number));
        getDenominator().ifPresent(number -> fields.number("denominator", number));
        fields.number("per", per);
        getCases().ifPresent(number -> fields.number("cases", number));
        return fields.toMap();
    }

    /**
     * Returns a text such as {@code Greve, 2024: 2400} or {@code Greve, 2024: BASE_ZERO}.
     *
     * @return organisation, period and value or reason
     */
    @Override
    public String toString() {
        return LogLine.of(organisation.getName() + ", " + period + ": "
                + getValue().map(BigDecimal::toPlainString).orElse(String.valueOf(reason)));
    }
}
