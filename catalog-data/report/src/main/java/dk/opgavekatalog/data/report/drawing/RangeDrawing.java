package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws for each row the values under several models, each with a sign of its own, and a line from least to most. */
public final class RangeDrawing {

    /** The signs, in the order in which they are used. */
    private static final List<Mark> MARKS =
            List.of(Mark.DOT, Mark.DIAMOND, Mark.SQUARE, Mark.TRIANGLE, Mark.CROSS, Mark.WEDGE);

    private static final int WIDTH = 960;
    private static final int LABELS = 300;
    private static final int REMARKS = 150;
    private static final int LETTERS = 42;
    private static final int LETTERS_OF_REMARK = 20;
    private static final int TICKS = 6;
    private static final int LEGEND = 220;
    private static final int LEGEND_ROW = 20;
    private static final double SIZE = 5;

    private final List<String> names;
    private final List<RangeRow> rows;
    private final String unit;
    private final Language language;
    private final Scale scale;
    private final int top;

    private RangeDrawing(List<String> names, List<RangeRow> rows, String unit, Language language) {
        this.names = names;
        this.rows = rows;
        this.unit = unit;
        this.language = language;
        this.top = 34 + (names.size() + 2) / 3 * LEGEND_ROW;
        this.scale = Scale.of(
                values().reduce(BigDecimal.ZERO, BigDecimal::min),
                values().reduce(BigDecimal.ZERO, BigDecimal::max),
                LABELS,
                WIDTH - REMARKS,
                TICKS);
    }

    private Stream<BigDecimal> values() {
        return rows.stream().flatMap(row -> row.values().stream()).flatMap(Optional::stream);
    }

    /**
     * Draws the chart.
     *
     * @param id the beginning of the ids in the picture
     * @param title what the picture shows
     * @param names what is compared, at most six
     * @param rows the rows from top to bottom
     * @param unit the unit of the values
     */
    public static Markup draw(
            String id, String title, List<String> names, List<RangeRow> rows, String unit, Language language) {
        RangeDrawing drawing = new RangeDrawing(names, rows, unit, language);
        int height = drawing.top + rows.stream().mapToInt(RangeDrawing::height).sum() + 8;
        String description = Phrases.in(language)
                .of(
                        "For hver række et tegn for hver model og en linje fra det laveste til det højeste beløb."
                                + " Tabellen har de samme tal.",
                        "For each row a sign for each model, and a line from the lowest to the highest amount. The"
                                + " table has the same figures.");
        Canvas canvas = Canvas.of(WIDTH, height, id, title, description);
        drawing.legend(canvas);
        drawing.axis(canvas, height);
        double y = drawing.top;
        for (RangeRow row : rows) {
            drawing.draw(canvas, row, y);
            y += height(row);
        }
        return canvas.finish();
    }

    private static int height(RangeRow row) {
        int lines = Math.max(
                Lines.of(row.label(), LETTERS).size(),
                Lines.of(row.remark(), LETTERS_OF_REMARK).size());
        return Math.max(26, lines * Canvas.LINE + 8) + (row.isHeading() ? 4 : 0);
    }

    private static Mark mark(int number) {
        return MARKS.get(number % MARKS.size());
    }

    /** Colours help where there are enough of them; signs tell alone. */
    private static String style(int number) {
        return "model-" + number % MARKS.size();
    }

    private void legend(Canvas canvas) {
        for (int i = 0; i < names.size(); i++) {
            int line = i / 3;
            double x = LABELS + (double) (i % 3) * LEGEND;
            double y = 12 + (double) line * LEGEND_ROW;
            mark(i).draw(canvas, x + SIZE, y, SIZE, style(i), names.get(i));
            canvas.text(x + 18, y + 4, "start", "", names.get(i));
        }
    }

    private void axis(Canvas canvas, int height) {
        AxisUnit axis = AxisUnit.of(scale);
        canvas.text(0, top - 12, "start", "faint", axis.name(unit, language));
        Axis.across(canvas, scale, top, height, "faint", tick -> axis.write(tick, language));
    }

    private void draw(Canvas canvas, RangeRow row, double rowTop) {
        double y = rowTop + (row.isHeading() ? 4 : 0);
        canvas.group(row.key());
        canvas.lines(0, y + 15, "start", row.isHeading() ? "heading" : "", Lines.of(row.label(), LETTERS));
        canvas.lines(WIDTH, y + 15, "end", "faint", Lines.of(row.remark(), LETTERS_OF_REMARK));
        double middle = y + 11;
        List<BigDecimal> known = row.values().stream().flatMap(Optional::stream).toList();
        if (!known.isEmpty()) {
            double from = scale.at(known.stream().reduce(known.get(0), BigDecimal::min));
            double to = scale.at(known.stream().reduce(known.get(0), BigDecimal::max));
            canvas.line(from, middle, to, middle, "range");
        }
        for (int i = 0; i < row.values().size(); i++) {
            if (row.values().get(i).isPresent()) {
                BigDecimal value = row.values().get(i).get();
                String text = names.get(i) + ": " + Phrases.in(language).number(value);
                mark(i).draw(canvas, scale.at(value), middle, SIZE, style(i), text);
            }
        }
        canvas.endGroup();
    }
}
