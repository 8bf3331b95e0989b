package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One period of a time series: a value, or the reason why there is none. Immutable. */
public final class SeriesPoint implements HasDocument {

    private final AccountingPeriod period;
    private final String edition;
    private final boolean isConverted;
    private final @Nullable ExactFraction value;
    private final @Nullable GapReason gap;
    private final @Nullable UnavailableReason unavailable;

    private SeriesPoint(
            AccountingPeriod period,
            String edition,
            boolean isConverted,
            @Nullable ExactFraction value,
            @Nullable GapReason gap,
            @Nullable UnavailableReason unavailable) {
        this.period = period;
        this.edition = edition;
        this.isConverted = isConverted;
        this.value = value;
        this.gap = gap;
        this.unavailable = unavailable;
    }

    static SeriesPoint of(AccountingPeriod period, String edition, boolean isConverted, ExactFraction value) {
        return new SeriesPoint(period, edition, isConverted, value, null, null);
    }

    static SeriesPoint unavailable(
            AccountingPeriod period, String edition, boolean isConverted, UnavailableReason reason) {
        return new SeriesPoint(period, edition, isConverted, null, GapReason.NO_VALUE, reason);
    }

    SeriesPoint withValue(ExactFraction other) {
        return new SeriesPoint(period, edition, isConverted, other, null, null);
    }

    SeriesPoint withGap(GapReason reason) {
        return new SeriesPoint(period, edition, isConverted, null, reason, null);
    }

    /**
     * The period.
     *
     * @return the period
     */
    public AccountingPeriod getPeriod() {
        return period;
    }

    /**
     * The edition that the figure belongs to.
     *
     * @return the id of the edition
     */
    public String getEdition() {
        return edition;
    }

    /**
     * Returns whether resources were stated in another edition and converted by shares.
     *
     * @return true when the figure contains FTE or cost and the cost model converts
     */
    public boolean isConverted() {
        return isConverted;
    }

    /**
     * The value.
     *
     * @return the value, rounded to 16 digits, half to even; empty when there is none
     */
    public Optional<BigDecimal> getValue() {
        return exact().map(number -> number.round(MathContext.DECIMAL64));
    }

    /** Returns the exact value for further calculation. */
    Optional<ExactFraction> exact() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns why there is no value.
     *
     * @return the reason; empty when there is a value
     */
    public Optional<GapReason> getGap() {
        return Optional.ofNullable(gap);
    }

    /**
     * Returns why the organisation has no value.
     *
     * @return the reason; empty when the organisation has a value, also when the series cannot show it, see {@link
     *     #getGap()}
     */
    public Optional<UnavailableReason> getUnavailable() {
        return Optional.ofNullable(unavailable);
    }

    /**
     * The point as it appears in the document of a series.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .text("period", period.toString())
                .text("edition", edition)
                .truth("converted", isConverted);
        getValue().ifPresent(number -> fields.number("value", number));
        getGap().ifPresent(why -> fields.text("gap", why.name()));
        getUnavailable().ifPresent(why -> fields.text("reason", why.name()));
        if (unavailable != null) {
            fields.wording("text", unavailable::describe);
        } else if (gap != null) {
            fields.wording("text", gap::describe);
        }
        return fields.toMap();
    }

    /**
     * Returns a text such as {@code 2024: 2400} or {@code 2016: NO_VALUE}.
     *
     * @return period and value or reason
     */
    @Override
    public String toString() {
        return period + ": " + getValue().map(BigDecimal::toPlainString).orElse(String.valueOf(gap));
    }
}
