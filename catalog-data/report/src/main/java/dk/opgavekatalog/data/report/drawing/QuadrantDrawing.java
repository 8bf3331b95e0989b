package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Quadrant;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws productivity against quality, each divided at its median. What is better stands further to the right and
 * further up, whatever the direction of a figure, so the upper right corner is productive and of good quality.
 */
public final class QuadrantDrawing {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int LEFT = 90;
    private static final int RIGHT = WIDTH - 24;
    private static final int TOP = 48;
    private static final int BOTTOM = HEIGHT - 64;
    private static final int TICKS = 6;
    private static final double RADIUS = 5;

    private final QuadrantView view;
    private final Language language;
    private final Phrases phrases;
    private final List<QuadrantView.Both> all;
    private final BenchmarkView across;
    private final BenchmarkView upwards;
    private final Scale x;
    private final Scale y;
    private final Labels labels = new Labels(LEFT, RIGHT);

    private QuadrantDrawing(QuadrantView view) {
        this.view = view;
        this.language = view.language();
        this.phrases = view.phrases();
        this.all = view.both();
        this.across = view.view(view.productivity());
        this.upwards = view.view(view.quality());
        this.x = scale(across, QuadrantView.Both::productivity, LEFT, RIGHT);
        this.y = scale(upwards, QuadrantView.Both::quality, BOTTOM, TOP);
    }

    private Scale scale(
            BenchmarkView figure, Function<QuadrantView.Both, Placement> placement, double worst, double best) {
        boolean isLowBest = figure.benchmark().getFigure().getDirection() == IndicatorDirection.LOWER_IS_BETTER;
        List<BigDecimal> values =
                all.stream().map(placement).map(Placement::getValue).toList();
        return BenchmarkView.scale(
                with(values, median(figure)), isLowBest ? best : worst, isLowBest ? worst : best, TICKS);
    }

    /** The median is that of all values of a figure, so it can lie beyond those of the organisations with both. */
    private static List<BigDecimal> with(List<BigDecimal> values, BigDecimal median) {
        return Stream.concat(values.stream(), Stream.of(median)).toList();
    }

    private static BigDecimal median(BenchmarkView figure) {
        return BigDecimal.valueOf(figure.benchmark().findTarget(Target.MEDIAN).orElse(0));
    }

    /**
     * Draws the organisations that have both values.
     *
     * @param id the beginning of the ids in the picture
     * @param view the benchmarks
     */
    public static Markup draw(String id, QuadrantView view) {
        String title = view.phrases().of("Produktivitet og kvalitet: ", "Productivity and quality: ")
                + view.view(view.productivity()).figure() + " / "
                + view.view(view.quality()).figure();
        if (view.both().isEmpty()) {
            return Note.draw(id, title, view.describe());
        }
        QuadrantDrawing drawing = new QuadrantDrawing(view);
        Canvas canvas = Canvas.of(WIDTH, HEIGHT, id, title, view.describe());
        drawing.axes(canvas);
        drawing.quadrants(canvas);
        drawing.marks(canvas);
        return canvas.finish();
    }

    private void axes(Canvas canvas) {
        AxisUnit ofX = Axis.unit(x, language);
        for (BigDecimal tick : x.ticks()) {
            canvas.line(x.at(tick), TOP, x.at(tick), BOTTOM, "grid");
            canvas.text(x.at(tick), BOTTOM + 18, "middle", "faint", Axis.label(tick, ofX, language));
        }
        AxisUnit ofY = Axis.unit(y, language);
        for (BigDecimal tick : y.ticks()) {
            canvas.line(LEFT, y.at(tick), RIGHT, y.at(tick), "grid");
            canvas.text(LEFT - 8, y.at(tick) + 4, "end", "faint", Axis.label(tick, ofY, language));
        }
        canvas.text(
                RIGHT,
                BOTTOM + 40,
                "end",
                "heading",
                name(across, ofX) + phrases.of(" – bedre mod højre →", " – better to the right →"));
        canvas.text(
                0,
                14,
                "start",
                "heading",
                "↑ " + name(upwards, ofY) + phrases.of(" – bedre opad", " – better upwards"));
    }

    private String name(BenchmarkView figure, AxisUnit unit) {
        String name = unit.name(figure.unit(), language).trim();
        return Lines.of(figure.figure(), 60).get(0) + (name.isEmpty() ? "" : " (" + name + ")");
    }

    private void quadrants(Canvas canvas) {
        double middleX = x.at(median(across));
        double middleY = y.at(median(upwards));
        canvas.line(middleX, TOP, middleX, BOTTOM, "limit");
        canvas.line(LEFT, middleY, RIGHT, middleY, "limit");
        corner(canvas, Quadrant.PRODUCTIVE_AND_GOOD, RIGHT, "end", TOP - 8);
        corner(canvas, Quadrant.COSTLY_AND_GOOD, LEFT, "start", TOP - 8);
        corner(canvas, Quadrant.PRODUCTIVE_AND_POOR, RIGHT, "end", BOTTOM - 8);
        corner(canvas, Quadrant.COSTLY_AND_POOR, LEFT + 6, "start", BOTTOM - 8);
    }

    private void corner(Canvas canvas, Quadrant quadrant, double place, String anchor, double line) {
        long count = all.stream().filter(one -> one.quadrant() == quadrant).count();
        String text = quadrant.describe(language) + ": " + count;
        canvas.text(place, line, anchor, "quadrant halo", text);
        labels.take(anchor.equals("end") ? place - Labels.width(text) : place, line, text);
    }

    private void marks(Canvas canvas) {
        all.forEach(one -> labels.take(at(x, one.productivity()), at(y, one.quality()), RADIUS));
        all.stream().filter(one -> !view.isOwn(one.organisation())).forEach(one -> mark(canvas, one));
        // One's own is drawn last and named first.
        all.stream().filter(one -> view.isOwn(one.organisation())).forEach(one -> mark(canvas, one));
        all.stream().filter(one -> view.isOwn(one.organisation())).forEach(one -> label(canvas, one));
        all.stream().filter(one -> !view.isOwn(one.organisation())).forEach(one -> label(canvas, one));
    }

    private static double at(Scale scale, Placement placement) {
        return scale.at(placement.getValue());
    }

    private void mark(Canvas canvas, QuadrantView.Both one) {
        boolean isOwn = view.isOwn(one.organisation());
        boolean isFew = BenchmarkView.isUncertain(one.productivity()) || BenchmarkView.isUncertain(one.quality());
        canvas.group(one.organisation().getId());
        (isOwn ? Mark.DIAMOND : Mark.DOT)
                .draw(
                        canvas,
                        at(x, one.productivity()),
                        at(y, one.quality()),
                        isOwn ? RADIUS + 1 : RADIUS,
                        (isOwn ? "own" : "") + (isFew ? " few" : ""),
                        view.describe(one));
        canvas.endGroup();
    }

    private void label(Canvas canvas, QuadrantView.Both one) {
        String name = one.organisation().getName();
        double radius = view.isOwn(one.organisation()) ? 2 * RADIUS : RADIUS;
        labels.place(name, at(x, one.productivity()), at(y, one.quality()), radius)
                .ifPresent(place -> {
                    canvas.group(one.organisation().getId());
                    canvas.text(
                            place.x(),
                            place.y(),
                            "start",
                            view.isOwn(one.organisation()) ? "own-label halo" : "faint halo",
                            name);
                    canvas.endGroup();
                });
    }
}
