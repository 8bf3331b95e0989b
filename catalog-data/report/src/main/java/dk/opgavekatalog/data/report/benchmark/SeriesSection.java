package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.series.SeriesPoint;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.FigureText;
import dk.opgavekatalog.data.report.drawing.SeriesDrawing;
import dk.opgavekatalog.data.report.drawing.SeriesView;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.ArrayList;
import java.util.List;

/** Time series of a figure: the picture, the breaks in words, a row for each organisation, and the gaps. */
final class SeriesSection {

    private SeriesSection() {}

    /**
     * Writes the section.
     *
     * @param id the beginning of the ids in it
     * @param view the series
     */
    static Markup write(String id, SeriesView view) {
        Phrases phrases = view.phrases();
        Markup section = new Markup();
        section.add(CautionedFigure.write(
                phrases.of("Udvikling: ", "Development: ") + view.figure(),
                SeriesDrawing.draw(id + "-picture", view),
                List.of(
                        view.describePoints(),
                        phrases.of(
                                "En linje stopper, hvor en værdi mangler, og ved et databrud: tallene på hver side"
                                        + " måler ikke det samme. Tegn uden fyld er omregnet fra en anden udgave.",
                                "A line stops where a value is missing, and at a break: the figures on either side do"
                                        + " not measure the same. Hollow signs are converted from another edition.")),
                view.breaks(),
                phrases));
        return section.add(table(id + "-table", view)).add(notes(view));
    }

    /** Makes the table: a row for each organisation, with a column for each period. */
    private static Markup table(String id, SeriesView view) {
        FigureText values = view.values();
        DataTable table = DataTable.of(id, view.figure(), view.language()).text("Organisation");
        view.periods().forEach(period -> table.number(heading(period, view)));
        for (TimeSeries series : view.series()) {
            List<String> cells =
                    new ArrayList<>(List.of(series.getOrganisation().getName()));
            view.periods()
                    .forEach(period -> cells.add(series.findPoint(period)
                            .flatMap(SeriesPoint::getValue)
                            .map(values::write)
                            .orElse("–")));
            table.row(cells, Rows.attributes(series.getOrganisation(), view.isOwn(series.getOrganisation())));
        }
        return table.toMarkup();
    }

    /** Names a period, and the edition of its figures when the series have several. */
    private static String heading(AccountingPeriod period, SeriesView view) {
        List<String> editions = view.series().stream()
                .flatMap(series -> series.findPoint(period).stream())
                .map(SeriesPoint::getEdition)
                .distinct()
                .toList();
        boolean hasSeveral = view.series().stream()
                        .flatMap(series -> series.getPoints().stream())
                        .map(SeriesPoint::getEdition)
                        .distinct()
                        .count()
                > 1;
        return period + (hasSeveral ? view.phrases().of(", udgave ", ", edition ") + String.join(" / ", editions) : "");
    }

    /** Says of which points there is more to say: why there is no value, or that it was converted. */
    private static Markup notes(SeriesView view) {
        Markup list = new Markup();
        List<String> notes = view.series().stream()
                .flatMap(series -> series.getPoints().stream()
                        .filter(point -> !view.note(point).isEmpty())
                        .map(point -> series.getOrganisation().getName() + ", " + point.getPeriod() + ": "
                                + view.note(point)))
                .toList();
        if (!notes.isEmpty()) {
            list.leaf("h3", view.phrases().of("Bemærkninger", "Notes")).open("ul");
            notes.forEach(note -> list.leaf("li", note));
            list.close();
        }
        return list;
    }
}
