package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.benchmark.Distribution;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws the distribution of a figure: a box from the lower to the upper quartile, with lines to the smallest and the
 * greatest value, and below it a mark for each organisation. Equal values stand above each other.
 */
public final class DistributionDrawing {

    private static final int WIDTH = 960;

    /** Room for the labels of minimum and maximum. */
    private static final int SIDE = 150;

    private static final int BOX = 62;
    private static final int BOX_HEIGHT = 30;
    private static final int TICKS = 8;
    private static final int TALLEST_STACK = 168;
    private static final double RADIUS = 5;
    private static final double SPACING = 12;

    private final BenchmarkView view;
    private final Phrases phrases;
    private final FigureText values;
    private final Scale scale;
    private final Map<Placement, Integer> levels;
    private final double spacing;
    private final int axis;

    private DistributionDrawing(BenchmarkView view) {
        this.view = view;
        this.phrases = view.phrases();
        this.values = view.values();
        this.scale = view.scale(SIDE, WIDTH - SIDE, TICKS);
        this.levels = levels();
        int highest = levels.values().stream().max(Comparator.naturalOrder()).orElse(0);
        this.spacing = Math.min(SPACING, (double) TALLEST_STACK / Math.max(1, highest));
        this.axis = BOX + BOX_HEIGHT + 30 + (int) Math.ceil(highest * spacing) + 12;
    }

    /**
     * Draws the distribution. A benchmark that shows none gives a picture that says so.
     *
     * @param id the beginning of the ids in the picture
     * @param view the benchmark
     */
    public static Markup draw(String id, BenchmarkView view) {
        String title = view.phrases().of("Fordeling: ", "Distribution: ") + view.subject();
        String text = view.describeDistribution()
                + view.ownPlacement().map(own -> " " + view.describe(own) + ".").orElse("");
        Optional<Distribution> distribution = view.benchmark().getDistribution();
        if (distribution.isEmpty()) {
            return Note.draw(id, title, view.describeDistribution());
        }
        DistributionDrawing drawing = new DistributionDrawing(view);
        Canvas canvas = Canvas.of(WIDTH, drawing.axis + 46, id, title, text);
        drawing.axis(canvas);
        // Below everything else, so that no text is crossed.
        view.ownPlacement()
                .map(own -> drawing.scale.at(own.getValue()))
                .ifPresent(x -> canvas.line(x, 16, x, drawing.axis, "own-line"));
        drawing.box(canvas, distribution.get());
        view.benchmark().getPlacements().stream()
                .filter(placement -> !view.isOwn(placement.getOrganisation()))
                .forEach(placement -> drawing.mark(canvas, placement));
        view.ownPlacement().ifPresent(own -> drawing.own(canvas, own));
        return canvas.finish();
    }

    /** Stacks marks that would cover each other; one's own stands at the bottom. */
    private Map<Placement, Integer> levels() {
        List<Placement> sorted = new ArrayList<>(view.benchmark().getPlacements());
        sorted.sort(Comparator.comparing((Placement placement) -> !view.isOwn(placement.getOrganisation()))
                .thenComparing(placement -> placement.getValue()));
        List<List<Double>> rows = new ArrayList<>();
        Map<Placement, Integer> all = new HashMap<>();
        for (Placement placement : sorted) {
            double x = scale.at(placement.getValue());
            int level = 0;
            while (level < rows.size() && rows.get(level).stream().anyMatch(other -> Math.abs(other - x) < SPACING)) {
                level++;
            }
            if (level == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(level).add(x);
            all.put(placement, level);
        }
        return all;
    }

    private void axis(Canvas canvas) {
        AxisUnit unit = Axis.unit(scale, view.language());
        for (BigDecimal tick : scale.ticks()) {
            double x = scale.at(tick);
            canvas.line(x, BOX - 6, x, axis, "grid");
            canvas.line(x, axis, x, axis + 5, "axis");
            canvas.text(x, axis + 19, "middle", "faint", Axis.label(tick, unit, view.language()));
        }
        canvas.line(SIDE, axis, (double) WIDTH - SIDE, axis, "axis");
        String name = unit.name(view.unit(), view.language()).trim();
        String direction = view.direction();
        canvas.text(WIDTH / 2.0, axis + 38, "middle", "faint", name.isEmpty() ? direction : name + " – " + direction);
    }

    private void box(Canvas canvas, Distribution distribution) {
        double middle = BOX + BOX_HEIGHT / 2.0;
        double least = scale.at(BigDecimal.valueOf(distribution.getMinimum()));
        double most = scale.at(BigDecimal.valueOf(distribution.getMaximum()));
        double median = scale.at(BigDecimal.valueOf(distribution.getMedian()));
        canvas.line(least, middle, most, middle, "whisker");
        canvas.line(least, BOX + 7.0, least, BOX + BOX_HEIGHT - 7.0, "whisker");
        canvas.line(most, BOX + 7.0, most, BOX + BOX_HEIGHT - 7.0, "whisker");
        canvas.text(least - 8, middle + 4, "end", "faint", label("min.", distribution.getMinimum()));
        canvas.text(
                most + 8, middle + 4, "start", "faint", label(phrases.of("maks.", "max."), distribution.getMaximum()));
        if (distribution.hasQuartiles()) {
            quartiles(canvas, distribution);
        }
        canvas.line(median, BOX - 14.0, median, BOX + (double) BOX_HEIGHT, "median");
        String text = label("median", distribution.getMedian());
        canvas.text(new Labels(0, WIDTH).middle(median, text), BOX - 38.0 + 6, "middle", "halo", text);
        canvas.line(median, BOX - 27.0, median, BOX - 14.0, "leader");
    }

    private void quartiles(Canvas canvas, Distribution distribution) {
        double low = distribution.getLowerQuartile().orElseThrow();
        double high = distribution.getUpperQuartile().orElseThrow();
        double lower = scale.at(BigDecimal.valueOf(low));
        double upper = scale.at(BigDecimal.valueOf(high));
        canvas.bar(
                lower,
                BOX,
                Math.max(upper - lower, 1),
                BOX_HEIGHT,
                "box",
                phrases.of("den midterste halvdel", "the middle half"));
        canvas.text(
                lower - 4, BOX - 10.0, "end", "faint halo", label(phrases.of("nedre kvartil", "lower quartile"), low));
        canvas.text(
                upper + 4,
                BOX - 10.0,
                "start",
                "faint halo",
                label(phrases.of("øvre kvartil", "upper quartile"), high));
    }

    private String label(String name, double statistic) {
        return name + " " + values.inPicture(BigDecimal.valueOf(statistic));
    }

    private double y(Placement placement) {
        return axis - 12 - levels.getOrDefault(placement, 0) * spacing;
    }

    private void mark(Canvas canvas, Placement placement) {
        canvas.group(placement.getOrganisation().getId());
        Mark.DOT.draw(
                canvas,
                scale.at(placement.getValue()),
                y(placement),
                RADIUS,
                BenchmarkView.isUncertain(placement) ? "few" : "",
                view.describe(placement));
        canvas.endGroup();
    }

    private void own(Canvas canvas, Placement own) {
        double x = scale.at(own.getValue());
        canvas.group(own.getOrganisation().getId());
        Mark.DIAMOND.draw(
                canvas, x, y(own), RADIUS + 1, BenchmarkView.isUncertain(own) ? "own few" : "own", view.describe(own));
        String text = Lines.of(own.getOrganisation().getName(), 60).get(0) + " " + values.inPicture(own.getValue());
        canvas.text(new Labels(0, WIDTH).middle(x, text), 12, "middle", "own-label halo", text);
        canvas.endGroup();
    }
}
