package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tidsserie: a key figure of one organisation over several periods. Immutable.
 *
 * <p>A series over several editions of the catalogue has a break between two editions, unless the figure is calculated
 * in the same way in both and a correspondence shows that its fields are unchanged. Nothing is calculated across a
 * break. Resources that were converted by shares belong to the edition that they were converted to; their points are
 * marked as converted.
 *
 * <p>Worked example: 2,000 DKK in 2016, 2,160 in 2020 and 2,420 in 2024, and a price index of 100, 108 and 121. Indexed
 * to 2016 the series is 100, 108 and 121; in prices of 2024 it is 2,420, 2,420 and 2,420, and indexed after that it is
 * 100 throughout.
 */
public final class TimeSeries implements HasDocument {

    private static final ExactFraction HUNDRED = ExactFraction.of(BigDecimal.valueOf(100));

    private final Organisation organisation;
    private final KeyFigure figure;
    private final List<SeriesPoint> points;
    private final List<SeriesBreak> breaks;

    /** The conversions that were applied to the values, such as to an index, in order. */
    private final List<LocalizedText> forms;

    TimeSeries(
            Organisation organisation,
            KeyFigure figure,
            List<SeriesPoint> points,
            List<SeriesBreak> breaks,
            List<LocalizedText> forms) {
        this.organisation = organisation;
        this.figure = figure;
        this.points = List.copyOf(points);
        this.breaks = List.copyOf(breaks);
        this.forms = List.copyOf(forms);
    }

    /**
     * Creates a series over all periods of the data of one edition.
     *
     * @param data the data
     * @param figure the figure
     * @param organisation the id of an organisation of the data
     * @return the series
     * @throws IllegalArgumentException when the data do not have the organisation, or the figure refers to an indicator
     *     or code that the edition does not have
     */
    public static TimeSeries of(IndicatorData data, KeyFigure figure, String organisation) {
        return builder(organisation).add(data, figure).build();
    }

    /**
     * Returns a builder for a series over several editions.
     *
     * @param organisation the id of the organisation
     * @return a builder without data
     */
    public static TimeSeriesBuilder builder(String organisation) {
        return new TimeSeriesBuilder(organisation);
    }

    /**
     * The organisation of the series.
     *
     * @return the organisation
     */
    public Organisation getOrganisation() {
        return organisation;
    }

    /**
     * The figure of the series.
     *
     * @return the figure of the last edition
     */
    public KeyFigure getFigure() {
        return figure;
    }

    /**
     * The points.
     *
     * @return one for each period, in order
     */
    public List<SeriesPoint> getPoints() {
        return points;
    }

    /**
     * Finds the point of a period.
     *
     * @param period the period
     * @return the point; empty when the series does not have the period
     */
    public Optional<SeriesPoint> findPoint(AccountingPeriod period) {
        return points.stream().filter(point -> point.getPeriod().equals(period)).findFirst();
    }

    /**
     * The breaks.
     *
     * @return the breaks, in order; empty when all points measure the same
     */
    public List<SeriesBreak> getBreaks() {
        return breaks;
    }

    /**
     * Returns the same series under another name, such as letters in place of the name.
     *
     * @param shown the organisation to show
     * @return the series
     */
    public TimeSeries shownAs(Organisation shown) {
        return new TimeSeries(shown, figure, points, breaks, forms);
    }

    /**
     * Returns the series in the prices of one period: each value times the index of that period, divided by the index
     * of its own period. When money is in the denominator, the ratio is inverted.
     *
     * @param index the price index
     * @param pricesOf the period whose prices the values are in
     * @return the series; points whose period the index does not have are gaps
     * @throws IllegalArgumentException when the figure has no money, or the index does not have the period
     */
    public TimeSeries deflate(PriceIndex index, AccountingPeriod pricesOf) {
        if (figure.getPowerOfMoney() == 0) {
            throw new IllegalArgumentException("figure " + figure
                    + " is not an amount of money; allowed is one with DKK in the numerator or the" + " denominator");
        }
        ExactFraction to = index.find(pricesOf)
                .map(ExactFraction::of)
                .orElseThrow(() -> new IllegalArgumentException("price index " + index + " does not have " + pricesOf
                        + "; allowed is one of " + index.getValues().keySet()));
        boolean isMoneyAbove = figure.getPowerOfMoney() > 0;
        return map(
                (point, value) -> index.find(point.getPeriod())
                        .map(ExactFraction::of)
                        .map(from -> isMoneyAbove ? rescale(value, to, from) : rescale(value, from, to))
                        .map(point::withValue)
                        .orElseGet(() -> point.withGap(GapReason.NO_PRICE_INDEX)),
                LocalizedText.of(
                        "i faste priser (" + pricesOf + ") efter "
                                + index.getName().getDa(),
                        "at constant prices (" + pricesOf + ") by "
                                + index.getName().getEn()));
    }

    /**
     * Returns the series as an index: the base period is 100.
     *
     * @param base a period of the series
     * @return the series; points on the other side of a break are gaps. All points are gaps when the base period has no
     *     value above zero
     * @throws IllegalArgumentException when the series does not have the period
     */
    public TimeSeries index(AccountingPeriod base) {
        SeriesPoint basePoint = findPoint(base)
                .orElseThrow(() -> new IllegalArgumentException("base period " + base + "; allowed is one of "
                        + points.stream().map(SeriesPoint::getPeriod).toList()));
        Optional<ExactFraction> ofBase = basePoint.exact().filter(value -> value.signum() > 0);
        Function<SeriesPoint, Optional<GapReason>> gap = point -> {
            if (ofBase.isEmpty()) {
                return Optional.of(GapReason.NO_BASE);
            }
            return isBreakBetween(base, point.getPeriod()) ? Optional.of(GapReason.BEYOND_BREAK) : Optional.empty();
        };
        return map(
                (point, value) -> gap.apply(point)
                        .map(point::withGap)
                        .orElseGet(() -> point.withValue(rescale(value, HUNDRED, ofBase.orElseThrow()))),
                LocalizedText.of("indeks, " + base + " = 100", "index, " + base + " = 100"));
    }

    private static ExactFraction rescale(ExactFraction value, ExactFraction to, ExactFraction from) {
        return value.times(to).dividedBy(from);
    }

    private boolean isBreakBetween(AccountingPeriod one, AccountingPeriod other) {
        AccountingPeriod first = one.compareTo(other) < 0 ? one : other;
        AccountingPeriod last = one.compareTo(other) < 0 ? other : one;
        return breaks.stream()
                .anyMatch(found -> found.getAfter().compareTo(first) > 0
                        && found.getAfter().compareTo(last) <= 0);
    }

    private TimeSeries map(BiFunction<SeriesPoint, ExactFraction, SeriesPoint> change, LocalizedText form) {
        List<SeriesPoint> changed = points.stream()
                .map(point ->
                        point.exact().map(value -> change.apply(point, value)).orElse(point))
                .toList();
        List<LocalizedText> all = new ArrayList<>(forms);
        all.add(form);
        return new TimeSeries(organisation, figure, changed, breaks, all);
    }

    /**
     * The conversions that were applied to the values.
     *
     * @return descriptions in order, such as {@code index, 2016 = 100}; empty when the values are as calculated
     */
    public List<LocalizedText> getForms() {
        return forms;
    }

    /**
     * Writes the series as a text: a line for each period and each break.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new SeriesText(this, language).write();
    }

    /**
     * The organisation, the figure, the conversions, all points and all breaks.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .document("organisation", ModelParts.of(organisation))
                .document("figure", figure)
                .list("forms", forms, ModelParts::of)
                .list("points", points, SeriesPoint::toDocument)
                .list("breaks", breaks, SeriesBreak::toDocument)
                .toMap();
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return LogLine.of(
                "series of " + organisation.getName() + " (" + organisation.getId() + "), figure " + figure + ", "
                        + points.get(0).getPeriod() + " to "
                        + points.get(points.size() - 1).getPeriod() + ": " + points.size()
                        + " points, " + breaks.size() + " breaks");
    }
}
