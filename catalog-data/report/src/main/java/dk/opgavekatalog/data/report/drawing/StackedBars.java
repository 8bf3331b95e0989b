package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;

/**
 * Draws rows of bars that stand one after the other, such as the parts of a cost. Parts below zero go to the left of
 * the zero line, so the parts to the right less those to the left are the sum.
 */
public final class StackedBars {

    private static final int WIDTH = 960;
    private static final int LABELS = 240;
    private static final int AMOUNTS = 140;
    private static final int BAR = 14;
    private static final int LETTERS = 32;
    private static final int TICKS = 6;
    private static final int LEGEND = 345;

    /**
     * A part of all rows.
     *
     * @param name the name
     * @param style the class of its colour
     */
    public record Part(String name, String style) {}

    /**
     * A row.
     *
     * @param key the key that tables use for it too
     * @param label the name
     * @param amounts an amount for each part
     */
    public record Row(String key, String label, List<BigDecimal> amounts) {

        BigDecimal above() {
            return amounts.stream().map(BigDecimal.ZERO::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal below() {
            return amounts.stream().map(BigDecimal.ZERO::min).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private StackedBars() {}

    /**
     * Draws the bars.
     *
     * @param id the beginning of the ids in the picture
     * @param title what the picture shows
     * @param parts the parts, in the order in which they stand
     * @param rows the rows from top to bottom
     * @param unit the unit of the amounts
     */
    public static Markup draw(
            String id, String title, List<Part> parts, List<Row> rows, String unit, Language language) {
        Phrases phrases = Phrases.in(language);
        int legendRows = (parts.size() + 1) / 2;
        int top = 28 + legendRows * 20;
        Scale scale = Scale.of(
                rows.stream().map(Row::below).reduce(BigDecimal.ZERO, BigDecimal::min),
                rows.stream().map(Row::above).reduce(BigDecimal.ZERO, BigDecimal::max),
                LABELS,
                WIDTH - AMOUNTS,
                TICKS);
        int height = top + rows.stream().mapToInt(StackedBars::height).sum() + 8;
        Canvas canvas = Canvas.of(
                WIDTH,
                height,
                id,
                title,
                phrases.of(
                        "En søjle for hver række, delt i dele. Tabellen har de samme tal.",
                        "A bar for each row, divided into parts. The table has the same figures."));
        for (int i = 0; i < parts.size(); i++) {
            int line = i / 2;
            double x = LABELS + (double) (i % 2) * LEGEND;
            double y = 4 + line * 20.0;
            canvas.bar(
                    x,
                    y,
                    22,
                    BAR,
                    "bar last " + parts.get(i).style(),
                    parts.get(i).name());
            canvas.text(x + 28, y + 11, "start", "", parts.get(i).name());
        }
        AxisUnit axis = AxisUnit.of(scale);
        canvas.text(0, top - 12, "start", "faint", axis.name(unit, language));
        Axis.across(canvas, scale, top, height, "faint", tick -> axis.write(tick, language));
        double y = top;
        for (Row row : rows) {
            draw(canvas, scale, parts, row, y, phrases);
            y += height(row);
        }
        return canvas.finish();
    }

    private static int height(Row row) {
        return Math.max(BAR + 8, Lines.of(row.label(), LETTERS).size() * Canvas.LINE + 6);
    }

    private static void draw(Canvas canvas, Scale scale, List<Part> parts, Row row, double y, Phrases phrases) {
        canvas.group(row.key());
        canvas.lines(0, y + 15, "start", "", Lines.of(row.label(), LETTERS));
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal amount = row.amounts().get(i);
            BigDecimal from = amount.signum() < 0 ? below : above;
            BigDecimal to = from.add(amount);
            if (amount.signum() != 0) {
                double x = scale.at(from.min(to));
                canvas.bar(
                        x,
                        y + 3,
                        scale.at(from.max(to)) - x,
                        BAR,
                        "bar last " + parts.get(i).style(),
                        parts.get(i).name() + ": " + phrases.number(amount));
            }
            above = amount.signum() < 0 ? above : to;
            below = amount.signum() < 0 ? to : below;
        }
        canvas.text(WIDTH, y + 15, "end", "", phrases.number(above.add(below)));
        canvas.endGroup();
    }
}
