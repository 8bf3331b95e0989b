package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.benchmark.Caution;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.BenchmarkView;
import dk.opgavekatalog.data.report.drawing.QuadrantDrawing;
import dk.opgavekatalog.data.report.drawing.QuadrantView;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Productivity against quality: the picture, the table, and the organisations that lack one of the values. */
final class QuadrantSection {

    private QuadrantSection() {}

    /**
     * Writes the section.
     *
     * @param id the beginning of the ids in it
     * @param view the benchmarks
     */
    static Markup write(String id, QuadrantView view) {
        Phrases phrases = view.phrases();
        BenchmarkView productivity = view.view(view.productivity());
        BenchmarkView quality = view.view(view.quality());
        Markup section = new Markup().leaf("p", productivity.subject() + " · " + quality.figure(), "class", "faint");
        List<String> cautions = Stream.of(productivity, quality)
                .flatMap(figure -> figure.benchmark().getCautions().stream())
                .distinct()
                .map((Caution caution) -> caution.describe(view.language()))
                .toList();
        section.add(CautionedFigure.write(
                phrases.of("Produktivitet og kvalitet", "Productivity and quality"),
                QuadrantDrawing.draw(id + "-picture", view),
                List.of(
                        view.describe(),
                        phrases.of(
                                "De stiplede streger er medianerne; en værdi på medianen regnes for god.",
                                "The dashed lines are the medians; a value at the median counts as good."),
                        without(view)),
                cautions,
                phrases));
        if (!view.both().isEmpty()) {
            section.add(table(id + "-table", view, productivity, quality));
        }
        return section;
    }

    private static String without(QuadrantView view) {
        List<Organisation> others = view.withoutQuadrant();
        return others.isEmpty()
                ? ""
                : view.phrases()
                                .of(
                                        "Ikke i billedet, fordi en værdi mangler eller ikke må vises: ",
                                        "Not in the picture, as a value is missing or must not be shown: ")
                        + others.stream().map(Organisation::getName).collect(Collectors.joining(", ")) + ".";
    }

    private static Markup table(String id, QuadrantView view, BenchmarkView productivity, BenchmarkView quality) {
        Phrases phrases = view.phrases();
        DataTable table = DataTable.of(
                        id, phrases.of("Produktivitet og kvalitet", "Productivity and quality"), view.language())
                .text("Organisation")
                .number(heading(productivity))
                .number(phrases.of("Placering", "Rank"))
                .number(heading(quality))
                .number(phrases.of("Placering", "Rank"))
                .text(phrases.of("Kvadrant", "Quadrant"));
        for (QuadrantView.Both one : view.both()) {
            table.row(
                    List.of(
                            one.organisation().getName(),
                            productivity.values().write(one.productivity().getValue()),
                            String.valueOf(one.productivity().getRank().orElseThrow()),
                            quality.values().write(one.quality().getValue()),
                            String.valueOf(one.quality().getRank().orElseThrow()),
                            one.quadrant().describe(view.language())),
                    Rows.attributes(one.organisation(), view.isOwn(one.organisation())));
        }
        return table.toMarkup();
    }

    private static String heading(BenchmarkView figure) {
        return figure.figure() + (figure.unit().isEmpty() ? "" : " (" + figure.unit() + ")");
    }
}
