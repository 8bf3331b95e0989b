package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a bar chart of where the money is: for each row what was registered above what is there after the last step. An
 * amount below zero goes to the left of the zero line.
 */
public final class CostBars {

    private static final int WIDTH = 960;
    private static final int LABELS = 300;
    private static final int AMOUNTS = 140;
    private static final int TOP = 64;
    private static final int BAR = 9;
    private static final int LETTERS = 42;
    private static final int TICKS = 6;

    private final Language language;
    private final Phrases phrases;
    private final String unit;
    private final List<BarRow> rows;
    private final Scale scale;

    private CostBars(List<BarRow> rows, String unit, Language language) {
        this.rows = rows;
        this.unit = unit;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.scale = Scale.of(
                ends().min(BigDecimal::compareTo).orElseThrow(),
                ends().max(BigDecimal::compareTo).orElseThrow(),
                LABELS,
                WIDTH - AMOUNTS,
                TICKS);
    }

    /** Returns all places where a bar ends. */
    private Stream<BigDecimal> ends() {
        return Stream.concat(
                Stream.of(BigDecimal.ZERO),
                rows.stream().flatMap(row -> Stream.of(row.direct(), row.last(), endOfExcluded(row))));
    }

    /** Returns where the bar of what was excluded ends: it goes on from what is left when both have the same sign. */
    private static BigDecimal endOfExcluded(BarRow row) {
        return row.excluded().signum() == row.last().signum() ? row.last().add(row.excluded()) : row.excluded();
    }

    /**
     * Draws the chart.
     *
     * @param id the beginning of the ids in the picture
     * @param title what the picture shows
     * @param rows the rows from top to bottom
     * @param unit the unit of the amounts, such as DKK
     */
    public static Markup draw(String id, String title, List<BarRow> rows, String unit, Language language) {
        CostBars bars = new CostBars(rows, unit, language);
        int height = TOP + rows.stream().mapToInt(CostBars::height).sum() + 8;
        Canvas canvas = Canvas.of(WIDTH, height, id, title, bars.description());
        bars.draw(canvas, height);
        return canvas.finish();
    }

    private String description() {
        return phrases.of(
                "Øverste søjle i hver række er det registrerede beløb, nederste er beløbet efter sidste trin. Tabellen"
                        + " har de samme tal.",
                "The upper bar of each row is the registered amount, the lower one the amount after the last step. The"
                        + " table has the same figures.");
    }

    private void draw(Canvas canvas, int height) {
        legend(canvas);
        AxisUnit axis = AxisUnit.of(scale);
        canvas.text(0, TOP - 12, "start", "faint", axis.name(unit, language));
        Axis.across(canvas, scale, TOP, height, "faint", tick -> axis.write(tick, language));
        double y = TOP;
        for (BarRow row : rows) {
            draw(canvas, row, y);
            y += height(row);
        }
    }

    private void legend(Canvas canvas) {
        String[] names = {
            phrases.of("registreret direkte", "registered directly"),
            phrases.of("efter sidste trin", "after the last step"),
            phrases.of("udeladt", "excluded")
        };
        String[] styles = {"bar direct field-3", "bar last field-3", "bar excluded"};
        double x = LABELS;
        for (int i = 0; i < names.length; i++) {
            canvas.bar(x, 8, 24, BAR + 3, styles[i], names[i]);
            canvas.text(x + 30, 19, "start", "", names[i]);
            x += 180;
        }
    }

    private static int height(BarRow row) {
        return Math.max(2 * BAR + 12, Lines.of(row.label(), LETTERS).size() * Canvas.LINE + 6)
                + (row.isHeading() ? 6 : 0);
    }

    private void draw(Canvas canvas, BarRow row, double top) {
        double y = top + (row.isHeading() ? 6 : 0);
        canvas.group(row.key());
        canvas.lines(0, y + 13, "start", row.isHeading() ? "heading" : "", Lines.of(row.label(), LETTERS));
        String colour = "field-" + row.mainCategory();
        bar(canvas, BigDecimal.ZERO, row.direct(), y + 2, "bar direct " + colour, phrases.of("direkte: ", "direct: "));
        bar(canvas, BigDecimal.ZERO, row.last(), y + 3 + BAR, "bar last " + colour, phrases.of("efter: ", "after: "));
        BigDecimal from = row.excluded().signum() == row.last().signum() ? row.last() : BigDecimal.ZERO;
        bar(canvas, from, from.add(row.excluded()), y + 3 + BAR, "bar excluded", phrases.of("udeladt: ", "excluded: "));
        canvas.text(WIDTH, y + 15, "end", row.isHeading() ? "heading" : "", phrases.number(row.last()));
        canvas.endGroup();
    }

    private void bar(Canvas canvas, BigDecimal from, BigDecimal to, double y, String style, String name) {
        if (from.compareTo(to) != 0) {
            double x1 = scale.at(from.min(to));
            double x2 = scale.at(from.max(to));
            canvas.bar(x1, y, x2 - x1, BAR, style, name + phrases.number(to.subtract(from)));
        }
    }
}
