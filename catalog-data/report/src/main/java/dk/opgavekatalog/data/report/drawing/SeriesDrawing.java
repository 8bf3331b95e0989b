package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.series.SeriesBreak;
import dk.opgavekatalog.calc.series.SeriesPoint;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Draws time series as lines. A line ends at a break and begins anew after it, and is interrupted where there is no
 * value; nothing is drawn across. Periods stand as far apart as their first days.
 */
public final class SeriesDrawing {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 420;
    private static final int LEFT = 90;
    private static final int NAMES = 190;
    private static final int TOP = 56;
    private static final int BOTTOM = HEIGHT - 40;
    private static final int TICKS = 6;
    private static final double RADIUS = 4.5;
    private static final double LINE = 16;

    /** More series than this cannot be told apart by their shape and name; then one's own is named alone. */
    private static final int MOST_NAMED = 8;

    private final SeriesView view;
    private final Phrases phrases;
    private final FigureText values;
    private final List<AccountingPeriod> periods;
    private final Scale scale;

    private SeriesDrawing(SeriesView view) {
        this.view = view;
        this.phrases = view.phrases();
        this.values = view.values();
        this.periods = view.periods();
        this.scale = BenchmarkView.scale(
                view.series().stream()
                        .flatMap(one -> one.getPoints().stream())
                        .flatMap(point -> point.getValue().stream())
                        .toList(),
                BOTTOM,
                TOP,
                TICKS);
    }

    /**
     * Draws series of one figure.
     *
     * @param id the beginning of the ids in the picture
     * @param view the series
     */
    public static Markup draw(String id, SeriesView view) {
        SeriesDrawing drawing = new SeriesDrawing(view);
        String title = drawing.phrases.of("Udvikling: ", "Development: ") + view.figure();
        Canvas canvas = Canvas.of(WIDTH, HEIGHT, id, title, view.describe());
        drawing.axes(canvas);
        drawing.breaks(canvas);
        List<TimeSeries> ordered = drawing.ownLast();
        ordered.forEach(one -> drawing.line(canvas, one));
        drawing.names(canvas);
        return canvas.finish();
    }

    private List<TimeSeries> ownLast() {
        return view.series().stream()
                .sorted(Comparator.comparing(one -> view.isOwn(one.getOrganisation())))
                .toList();
    }

    private double x(AccountingPeriod period) {
        long first = periods.get(0).getFirstDay().toEpochDay();
        long last = periods.get(periods.size() - 1).getFirstDay().toEpochDay();
        double end = WIDTH - NAMES;
        return first == last
                ? (LEFT + end) / 2
                : LEFT + 20 + (period.getFirstDay().toEpochDay() - first) * (end - LEFT - 20) / (last - first);
    }

    private void axes(Canvas canvas) {
        AxisUnit unit = Axis.unit(scale, view.language());
        for (BigDecimal tick : scale.ticks()) {
            canvas.line(LEFT, scale.at(tick), (double) WIDTH - NAMES, scale.at(tick), "grid");
            canvas.text(LEFT - 8, scale.at(tick) + 4, "end", "faint", Axis.label(tick, unit, view.language()));
        }
        canvas.text(
                0, 14, "start", "faint", unit.name(view.unit(), view.language()).trim());
        double free = Double.NEGATIVE_INFINITY;
        for (AccountingPeriod period : periods) {
            double x = x(period);
            canvas.line(x, BOTTOM, x, BOTTOM + 5.0, "axis");
            double half = Labels.width(period.toString()) / 2;
            if (x - half > free) {
                canvas.text(x, BOTTOM + 20.0, "middle", "faint", period.toString());
                free = x + half;
            }
        }
        canvas.line(LEFT, BOTTOM, (double) WIDTH - NAMES, BOTTOM, "axis");
    }

    /** Draws a gap with two lines for each place where some series breaks, and says why. */
    private void breaks(Canvas canvas) {
        Map<String, SeriesBreak> all = new TreeMap<>();
        view.series().stream()
                .flatMap(one -> one.getBreaks().stream())
                .forEach(found -> all.put(found.getBefore() + "/" + found.getAfter(), found));
        double line = 30;
        for (SeriesBreak found : all.values()) {
            double middle = (x(found.getBefore()) + x(found.getAfter())) / 2;
            canvas.line(middle - 3, TOP - 10, middle - 3, BOTTOM, "break");
            canvas.line(middle + 3, TOP - 10, middle + 3, BOTTOM, "break");
            String text = phrases.of("databrud: udgave ", "break: edition ") + found.getEditionBefore() + " → "
                    + found.getEditionAfter();
            canvas.text(new Labels(0, WIDTH).middle(middle, text), line, "middle", "halo", text);
            line = line == 30 ? 44 : 30;
        }
    }

    private void line(Canvas canvas, TimeSeries one) {
        boolean isOwn = view.isOwn(one.getOrganisation());
        boolean isNamed = isOwn || view.series().size() <= MOST_NAMED;
        int number = view.series().indexOf(one);
        canvas.group(one.getOrganisation().getId());
        for (List<SeriesPoint> piece : pieces(one)) {
            StringBuilder points = new StringBuilder();
            for (SeriesPoint point : piece) {
                points.append(points.isEmpty() ? "" : " ")
                        .append(Canvas.at(x(point.getPeriod())))
                        .append(',')
                        .append(Canvas.at(y(point)));
            }
            canvas.svg().empty("polyline", "points", points.toString(), "class", "series-line" + (isOwn ? " own" : ""));
            for (SeriesPoint point : piece) {
                sign(number, isOwn, isNamed)
                        .draw(
                                canvas,
                                x(point.getPeriod()),
                                y(point),
                                isNamed ? RADIUS : RADIUS - 2,
                                (isOwn ? "own" : "") + (point.isConverted() ? " few" : ""),
                                describe(one, point));
            }
        }
        canvas.endGroup();
    }

    private static Mark sign(int number, boolean isOwn, boolean isNamed) {
        Mark[] others = {Mark.DOT, Mark.SQUARE, Mark.TRIANGLE, Mark.CROSS, Mark.WEDGE};
        if (isOwn) {
            return Mark.DIAMOND;
        }
        return isNamed ? others[number % others.length] : Mark.DOT;
    }

    private String describe(TimeSeries one, SeriesPoint point) {
        String note = view.note(point);
        return one.getOrganisation().getName() + ", " + point.getPeriod() + ": "
                + values.write(point.getValue().orElseThrow()) + (note.isEmpty() ? "" : ", " + note);
    }

    private double y(SeriesPoint point) {
        return scale.at(point.getValue().orElseThrow());
    }

    /** Divides a series at its breaks and where values are missing. */
    private static List<List<SeriesPoint>> pieces(TimeSeries one) {
        List<List<SeriesPoint>> pieces = new ArrayList<>();
        List<SeriesPoint> piece = new ArrayList<>();
        for (SeriesPoint point : one.getPoints()) {
            boolean isAfterBreak =
                    one.getBreaks().stream().anyMatch(found -> found.getAfter().equals(point.getPeriod()));
            if (isAfterBreak || point.getValue().isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            if (point.getValue().isPresent()) {
                piece.add(point);
            }
        }
        pieces.add(piece);
        return pieces.stream().filter(points -> !points.isEmpty()).toList();
    }

    /** Writes the names at the ends of the lines, moved apart where they would meet. */
    private void names(Canvas canvas) {
        record Named(TimeSeries series, double y) {}
        List<Named> all = view.series().stream()
                .filter(one ->
                        view.isOwn(one.getOrganisation()) || view.series().size() <= MOST_NAMED)
                .flatMap(one -> one.getPoints().stream()
                        .filter(point -> point.getValue().isPresent())
                        .reduce((first, second) -> second)
                        .map(point -> new Named(one, y(point)))
                        .stream())
                .sorted(Comparator.comparingDouble(Named::y))
                .toList();
        double[] lines = all.stream().mapToDouble(Named::y).toArray();
        IntStream.range(1, lines.length).forEach(i -> lines[i] = Math.max(lines[i], lines[i - 1] + LINE));
        double tooLow = Math.max(0, lines.length == 0 ? 0 : lines[lines.length - 1] - BOTTOM);
        for (int i = lines.length - 1; i >= 0 && tooLow > 0; i--) {
            lines[i] = Math.min(lines[i], BOTTOM - (lines.length - 1 - i) * LINE);
        }
        for (int i = 0; i < lines.length; i++) {
            TimeSeries one = all.get(i).series();
            boolean isOwn = view.isOwn(one.getOrganisation());
            double left = WIDTH - NAMES + 24.0;
            canvas.group(one.getOrganisation().getId());
            sign(view.series().indexOf(one), isOwn, true)
                    .draw(
                            canvas,
                            left - 10,
                            lines[i],
                            RADIUS,
                            isOwn ? "own" : "",
                            one.getOrganisation().getName());
            canvas.text(
                    left,
                    lines[i] + 4,
                    "start",
                    isOwn ? "own-label halo" : "halo",
                    Lines.of(one.getOrganisation().getName(), 24).get(0));
            canvas.endGroup();
        }
    }
}
