package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Draws the organisations of a benchmark in the order of their values, the best first, each with a bar from zero. Equal
 * values share a rank. Lines show the median and the best quartile.
 */
public final class RankDrawing {

    private static final int WIDTH = 960;
    private static final int NAME = 52;
    private static final int BARS = 290;
    private static final int VALUES = 170;
    private static final int TOP = 52;
    private static final int BAR = 12;
    private static final int LETTERS = 33;
    private static final int TICKS = 6;

    private final BenchmarkView view;
    private final Benchmark benchmark;
    private final Phrases phrases;
    private final FigureText values;
    private final Scale scale;

    private RankDrawing(BenchmarkView view) {
        this.view = view;
        this.benchmark = view.benchmark();
        this.phrases = view.phrases();
        this.values = view.values();
        this.scale = BenchmarkView.scale(
                Stream.concat(
                                Stream.of(BigDecimal.ZERO),
                                benchmark.getPlacements().stream().map(Placement::getValue))
                        .toList(),
                BARS,
                WIDTH - VALUES,
                TICKS);
    }

    /**
     * Draws the organisations that the benchmark shows.
     *
     * @param id the beginning of the ids in the picture
     * @param view the benchmark
     */
    public static Markup draw(String id, BenchmarkView view) {
        RankDrawing drawing = new RankDrawing(view);
        String title = (view.benchmark().isRanked()
                        ? drawing.phrases.of("Rangliste: ", "Ranking: ")
                        : drawing.phrases.of("Værdierne, den laveste først: ", "The values, the lowest first: "))
                + view.subject();
        List<Placement> placements = view.benchmark().getPlacements();
        if (placements.isEmpty()) {
            return Note.draw(id, title, view.describeDistribution());
        }
        int height = TOP + placements.stream().mapToInt(RankDrawing::height).sum() + 8;
        Canvas canvas = Canvas.of(WIDTH, height, id, title, drawing.description());
        drawing.draw(canvas, height);
        return canvas.finish();
    }

    private String description() {
        List<Placement> placements = benchmark.getPlacements();
        List<String> parts = new ArrayList<>();
        parts.add(phrases.of("Først: ", "First: ") + view.describe(placements.get(0)) + ".");
        parts.add(phrases.of("Sidst: ", "Last: ") + view.describe(placements.get(placements.size() - 1)) + ".");
        view.ownPlacement().ifPresent(own -> parts.add(view.describe(own) + "."));
        return String.join(" ", parts);
    }

    private void draw(Canvas canvas, int height) {
        AxisUnit unit = Axis.unit(scale, view.language());
        canvas.text(
                BARS - 12,
                TOP - 12,
                "end",
                "faint",
                unit.name(view.unit(), view.language()).trim());
        // The names of the lines stand apart: the left one to its left, the right one to its right.
        boolean isMedianFirst = at(Target.BEST_QUARTER).orElse(Double.MAX_VALUE)
                >= at(Target.MEDIAN).orElse(0.0);
        name(canvas, Target.MEDIAN, isMedianFirst);
        name(canvas, Target.BEST_QUARTER, !isMedianFirst);
        Axis.across(canvas, scale, TOP, height, "faint halo", tick -> Axis.label(tick, unit, view.language()));
        double y = TOP;
        for (Placement placement : benchmark.getPlacements()) {
            row(canvas, placement, y);
            y += height(placement);
        }
        for (Target target : List.of(Target.MEDIAN, Target.BEST_QUARTER)) {
            at(target).ifPresent(x -> canvas.line(x, TOP - 6, x, height - 4, style(target)));
        }
    }

    private static String style(Target target) {
        return target == Target.MEDIAN ? "limit" : "limit second";
    }

    /** Returns the place of a target; empty when there is none. */
    private Optional<Double> at(Target target) {
        OptionalDouble value = benchmark.findTarget(target);
        return value.isPresent() ? Optional.of(scale.at(BigDecimal.valueOf(value.getAsDouble()))) : Optional.empty();
    }

    private void name(Canvas canvas, Target target, boolean isLeft) {
        at(target).ifPresent(x -> {
            BigDecimal value = BigDecimal.valueOf(benchmark.findTarget(target).orElseThrow());
            canvas.line(x, 4, x, TOP - 6, style(target));
            String text = target.describe(view.language()) + " " + values.inPicture(value);
            boolean isBeyond = !isLeft && x + 5 + Labels.width(text) > WIDTH;
            canvas.text(
                    isLeft ? x - 5 : isBeyond ? WIDTH : x + 5, 14, isLeft || isBeyond ? "end" : "start", "halo", text);
        });
    }

    private static int height(Placement placement) {
        return Lines.of(placement.getOrganisation().getName(), LETTERS).size() * Canvas.LINE + 4;
    }

    private void row(Canvas canvas, Placement placement, double y) {
        boolean isOwn = view.isOwn(placement.getOrganisation());
        String style = isOwn ? "own-label" : "";
        canvas.group(placement.getOrganisation().getId());
        if (isOwn) {
            Mark.DIAMOND.draw(canvas, 6, y + 10, 4, "own", view.describe(placement));
        }
        canvas.text(NAME - 8, y + 14, "end", style, view.rank(placement));
        canvas.lines(
                NAME,
                y + 14,
                "start",
                style,
                Lines.of(placement.getOrganisation().getName(), LETTERS));
        double zero = scale.at(BigDecimal.ZERO);
        double end = scale.at(placement.getValue());
        canvas.bar(
                Math.min(zero, end),
                y + 3,
                Math.abs(end - zero),
                BAR,
                "value-bar" + (isOwn ? " own" : "") + (BenchmarkView.isUncertain(placement) ? " few" : ""),
                view.describe(placement));
        String few = BenchmarkView.isUncertain(placement) ? " *" : "";
        canvas.text(WIDTH, y + 14, "end", style, values.inPicture(placement.getValue()) + few);
        canvas.endGroup();
    }
}
