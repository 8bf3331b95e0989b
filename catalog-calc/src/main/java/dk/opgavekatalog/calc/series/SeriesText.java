package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.wording.AlignedTable;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a series as a text. */
final class SeriesText {

    private static final int DECIMALS = 2;

    private final TimeSeries series;
    private final Language language;
    private final Phrases phrases;

    SeriesText(TimeSeries series, Language language) {
        this.series = series;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    String write() {
        String head = phrases.text(series.getFigure().getName()) + " – "
                + series.getOrganisation().getName()
                + series.getForms().stream()
                        .map(form -> ", " + phrases.text(form))
                        .collect(Collectors.joining());
        AlignedTable table = new AlignedTable();
        for (SeriesPoint point : series.getPoints()) {
            series.getBreaks().stream()
                    .filter(found -> found.getAfter().equals(point.getPeriod()))
                    .forEach(found ->
                            table.add(phrases.of("databrud", "break in series"), List.of("", describe(found))));
            table.add(point.getPeriod().toString(), List.of(value(point), note(point)));
        }
        return head + "\n" + table;
    }

    private String value(SeriesPoint point) {
        return point.exact()
                .map(value -> phrases.number(value.round(DECIMALS, RoundingMode.HALF_UP)))
                .orElse("–");
    }

    private String note(SeriesPoint point) {
        if (point.getUnavailable().isPresent()) {
            return point.getUnavailable().get().describe(language);
        }
        if (point.getGap().isPresent()) {
            return point.getGap().get().describe(language);
        }
        return point.isConverted() ? phrases.of("omregnet fra en anden udgave", "converted from another edition") : "";
    }

    private String describe(SeriesBreak found) {
        return phrases.of("udgave ", "edition ") + found.getEditionBefore() + " → " + found.getEditionAfter() + ": "
                + found.getReason().describe(language);
    }
}
