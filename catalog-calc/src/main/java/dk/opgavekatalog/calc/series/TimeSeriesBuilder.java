package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects a {@link TimeSeries} over several editions of the catalogue. Not thread-safe. */
public final class TimeSeriesBuilder implements HasNoDocument {

    private final String organisation;
    private final List<EditionPart> parts = new ArrayList<>();
    private final List<Correspondence> correspondences = new ArrayList<>();

    /** The data of one edition, and the figure that is calculated from them. */
    private record EditionPart(IndicatorData data, KeyFigure figure) {
        TaskCatalog catalog() {
            return data.getCatalog();
        }

        String edition() {
            return catalog().getEdition().getId();
        }
    }

    /** The value of one part in one period. */
    private record Found(EditionPart part, FigureValue value) {

        AccountingPeriod period() {
            return value.getPeriod();
        }

        SeriesPoint toPoint() {
            boolean isConverted = isOfResources()
                    && part.data().isConverted(value.getOrganisation().getId(), period());
            return value.isAvailable()
                    ? SeriesPoint.of(period(), part.edition(), isConverted, value.toFraction())
                    : SeriesPoint.unavailable(
                            period(),
                            part.edition(),
                            isConverted,
                            value.getReason().orElseThrow());
        }

        private boolean isOfResources() {
            return part.figure().getNumerator() instanceof Term.Resource
                    || part.figure()
                            .getDenominator()
                            .filter(Term.Resource.class::isInstance)
                            .isPresent();
        }
    }

    TimeSeriesBuilder(String organisation) {
        this.organisation = Objects.requireNonNull(organisation, "organisation");
    }

    /**
     * Adds all periods of the data of one edition.
     *
     * @param data data of one edition; they must have the organisation
     * @param figure a figure of that edition
     * @return this builder
     */
    public TimeSeriesBuilder add(IndicatorData data, KeyFigure figure) {
        parts.add(new EditionPart(Objects.requireNonNull(data, "data"), Objects.requireNonNull(figure, "figure")));
        return this;
    }

    /**
     * Adds a correspondence, which says what became of the fields between two editions. Its direction does not matter.
     *
     * @param correspondence the correspondence
     * @return this builder
     */
    public TimeSeriesBuilder correspondence(Correspondence correspondence) {
        correspondences.add(correspondence);
        correspondences.add(correspondence.inverse());
        return this;
    }

    /**
     * Builds the series.
     *
     * @return the series
     * @throws IllegalArgumentException when there are no data, a period occurs twice, some data do not have the
     *     organisation, or a figure refers to an indicator or code that its edition does not have
     */
    public TimeSeries build() {
        SortedMap<AccountingPeriod, Found> found = new TreeMap<>();
        for (EditionPart part : parts) {
            for (AccountingPeriod period : part.data().getPeriods()) {
                FigureValue value = part.data().evaluate(part.figure(), organisation, period);
                if (found.put(period, new Found(part, value)) != null) {
                    throw new IllegalArgumentException("period " + period + " twice; allowed is each period once");
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no data for any period; allowed is at least one period");
        }
        List<Found> all = List.copyOf(found.values());
        List<SeriesBreak> breaks = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            findBreak(all.get(i - 1), all.get(i)).ifPresent(breaks::add);
        }
        Found last = all.get(all.size() - 1);
        return new TimeSeries(
                last.value().getOrganisation(),
                last.part().figure(),
                all.stream().map(Found::toPoint).toList(),
                breaks,
                List.of());
    }

    private Optional<SeriesBreak> findBreak(Found before, Found after) {
        return findReason(before.part(), after.part())
                .map(reason -> new SeriesBreak(
                        before.period(),
                        after.period(),
                        before.part().edition(),
                        after.part().edition(),
                        reason));
    }

    private Optional<BreakReason> findReason(EditionPart before, EditionPart after) {
        if (before.edition().equals(after.edition())) {
            return before.figure().equals(after.figure()) ? Optional.empty() : Optional.of(BreakReason.OTHER_FIGURE);
        }
        Optional<Correspondence> between = correspondences.stream()
                .filter(known -> known.getFromEdition().equals(before.edition())
                        && known.getToEdition().equals(after.edition()))
                .findFirst();
        return between.isEmpty()
                ? Optional.of(BreakReason.NO_CORRESPONDENCE)
                : new FigureComparison(before.catalog(), after.catalog(), between.get())
                        .findBreak(before.figure(), after.figure());
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return LogLine.of("builder of a series of " + organisation + ", " + parts.size() + " data");
    }
}
