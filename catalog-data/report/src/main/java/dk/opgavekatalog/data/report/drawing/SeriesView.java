package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.series.SeriesBreak;
import dk.opgavekatalog.calc.series.SeriesPoint;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Time series of one figure, as they are shown to one reader.
 *
 * @param series one series for each organisation, at least one
 * @param own the id of the organisation that is marked, when there is one
 * @param language the language
 */
public record SeriesView(List<TimeSeries> series, Optional<String> own, Language language) {

    /** The words of the language. */
    public Phrases phrases() {
        return Phrases.in(language);
    }

    /** Returns whether an organisation is the one that is marked. */
    public boolean isOwn(Organisation organisation) {
        return own.filter(organisation.getId()::equals).isPresent();
    }

    /** All periods, in order. */
    public List<AccountingPeriod> periods() {
        return List.copyOf(series.stream()
                .flatMap(one -> one.getPoints().stream())
                .map(SeriesPoint::getPeriod)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The form of the values. */
    public FigureText values() {
        return FigureText.of(
                series.stream()
                        .flatMap(one -> one.getPoints().stream())
                        .flatMap(point -> point.getValue().stream())
                        .toList(),
                language);
    }

    /** The name of the figure, and how its values are stated. */
    public String figure() {
        TimeSeries first = series.get(0);
        return phrases().text(first.getFigure().getName())
                + first.getForms().stream()
                        .map(form -> ", " + phrases().text(form))
                        .collect(Collectors.joining());
    }

    /** The unit of the values; empty when they are an index or the unit is not known. */
    public String unit() {
        return series.get(0).getForms().isEmpty()
                ? series.get(0)
                        .getFigure()
                        .getUnit()
                        .map(unit -> unit.in(language))
                        .orElse("")
                : "";
    }

    /** Says what breaks a series. */
    public String describe(SeriesBreak found) {
        return phrases().of("databrud mellem ", "break between ") + found.getBefore()
                + phrases().of(" og ", " and ")
                + found.getAfter() + phrases().of(", udgave ", ", edition ") + found.getEditionBefore() + " → "
                + found.getEditionAfter() + ": " + found.getReason().describe(language);
    }

    /** Says why a point has no value, or that it was converted; empty when there is nothing to say. */
    public String note(SeriesPoint point) {
        return point.getUnavailable()
                .map(reason -> reason.describe(language))
                .or(() -> point.getGap().map(gap -> gap.describe(language)))
                .orElseGet(() -> point.isConverted()
                        ? phrases().of("omregnet fra en anden udgave", "converted from another edition")
                        : "");
    }

    /** The breaks of all series, each once. */
    public List<String> breaks() {
        return series.stream()
                .flatMap(one -> one.getBreaks().stream())
                .map(this::describe)
                .distinct()
                .toList();
    }

    /** Says the values of one's own series; those of the first when none is one's own. */
    public String describePoints() {
        TimeSeries shown = series.stream()
                .filter(one -> isOwn(one.getOrganisation()))
                .findFirst()
                .orElse(series.get(0));
        FigureText values = values();
        String points = shown.getPoints().stream()
                .map(point -> point.getPeriod() + ": "
                        + point.getValue().map(values::write).orElseGet(() -> note(point)))
                .collect(Collectors.joining("; "));
        return shown.getOrganisation().getName() + " – " + points + ".";
    }

    /** Says the values of one series, and all breaks. */
    String describe() {
        return breaks().isEmpty()
                ? describePoints()
                : describePoints() + phrases().of(" Forbehold: ", " Caution: ") + String.join("; ", breaks()) + ".";
    }
}
