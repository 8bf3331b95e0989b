package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.benchmark.NoPotential;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Potential;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws what each organisation would save if it reached the median and the best quartile: DKK where cost is known, else
 * FTE. Organisations that would save nothing, or whose potential is not shown, have no row.
 */
public final class PotentialDrawing {

    private static final int WIDTH = 960;
    private static final int BARS = 260;
    private static final int AMOUNTS = 150;
    private static final int TOP = 64;
    private static final int BAR = 9;
    private static final int LETTERS = 34;
    private static final int TICKS = 6;

    /** The targets that are drawn. */
    public static final List<Target> TARGETS = List.of(Target.MEDIAN, Target.BEST_QUARTER);

    private final BenchmarkView view;
    private final Phrases phrases;
    private final boolean isCost;
    private final List<Placement> placements;

    private PotentialDrawing(BenchmarkView view) {
        this.view = view;
        this.phrases = view.phrases();
        this.isCost = view.benchmark().getPlacements().stream()
                .anyMatch(placement ->
                        placement.getPotential(Target.MEDIAN).getCost().isPresent());
        this.placements = view.benchmark().getPlacements().stream()
                .filter(placement -> TARGETS.stream()
                        .anyMatch(target -> amount(placement, target)
                                .filter(amount -> amount.signum() > 0)
                                .isPresent()))
                .toList();
    }

    private Optional<BigDecimal> amount(Placement placement, Target target) {
        Potential potential = placement.getPotential(target);
        return isCost ? potential.getCost() : potential.getFte();
    }

    /**
     * Draws the potentials.
     *
     * @param id the beginning of the ids in the picture
     * @param view the benchmark
     */
    public static Markup draw(String id, BenchmarkView view) {
        PotentialDrawing drawing = new PotentialDrawing(view);
        String title = drawing.phrases.of("Potentiale: ", "Potential: ") + view.subject();
        if (drawing.placements.isEmpty()) {
            return Note.draw(id, title, describe(view));
        }
        int height = TOP
                + drawing.placements.stream().mapToInt(PotentialDrawing::height).sum()
                + 8;
        Canvas canvas = Canvas.of(WIDTH, height, id, title, describe(view));
        drawing.draw(canvas, height);
        return canvas.finish();
    }

    /** Returns whether no organisation has a potential that is shown, so that there is nothing to draw. */
    public static boolean isEmpty(BenchmarkView view) {
        return new PotentialDrawing(view).placements.isEmpty();
    }

    /** Says the total potentials, or why there is none. */
    public static String describe(BenchmarkView view) {
        Phrases phrases = view.phrases();
        return TARGETS.stream()
                .map(target -> {
                    Potential total = view.benchmark().getTotalPotential(target);
                    String name = phrases.of("Samlet potentiale ved ", "Total potential at ")
                            + target.describe(view.language());
                    return name + ": "
                            + total.getReason()
                                    .map(reason ->
                                            phrases.of("ikke opgjort, ", "not stated, ") + describe(reason, view))
                                    .orElseGet(() -> amounts(total, phrases))
                            + ".";
                })
                .collect(Collectors.joining(" "));
    }

    private static String describe(NoPotential reason, BenchmarkView view) {
        return reason.describe(view.language());
    }

    private static String amounts(Potential potential, Phrases phrases) {
        return Stream.of(
                        potential.getFte().map(fte -> phrases.number(fte) + phrases.of(" årsværk", " FTE")),
                        potential.getCost().map(cost -> phrases.number(cost) + " DKK"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private void draw(Canvas canvas, int height) {
        Scale scale = Scale.of(
                BigDecimal.ZERO,
                placements.stream()
                        .flatMap(placement -> TARGETS.stream()
                                .map(target -> amount(placement, target).orElse(BigDecimal.ZERO)))
                        .reduce(BigDecimal.ZERO, BigDecimal::max),
                BARS,
                WIDTH - AMOUNTS,
                TICKS);
        legend(canvas);
        AxisUnit unit = Axis.unit(scale, view.language());
        String name = isCost ? "DKK" : phrases.of("årsværk", "FTE");
        canvas.text(BARS - 12, TOP - 12, "end", "faint", unit.name(name, view.language()));
        canvas.text(WIDTH, TOP - 12, "end", "faint", Target.BEST_QUARTER.describe(view.language()));
        Axis.across(canvas, scale, TOP, height, "faint", tick -> Axis.label(tick, unit, view.language()));
        double y = TOP;
        for (Placement placement : placements) {
            row(canvas, placement, scale, y);
            y += height(placement);
        }
    }

    private void legend(Canvas canvas) {
        double x = BARS;
        for (Target target : TARGETS) {
            String name = phrases.of("ved ", "at ") + target.describe(view.language());
            canvas.bar(x, 8, 24, BAR + 3.0, style(target, false), name);
            canvas.text(x + 30, 19, "start", "", name);
            x += 210;
        }
    }

    private static String style(Target target, boolean isOwn) {
        return "value-bar" + (isOwn ? " own" : "") + (target == Target.MEDIAN ? "" : " outline");
    }

    private static int height(Placement placement) {
        return Math.max(
                2 * BAR + 12,
                Lines.of(placement.getOrganisation().getName(), LETTERS).size() * Canvas.LINE + 6);
    }

    private void row(Canvas canvas, Placement placement, Scale scale, double y) {
        boolean isOwn = view.isOwn(placement.getOrganisation());
        String style = isOwn ? "own-label" : "";
        canvas.group(placement.getOrganisation().getId());
        if (isOwn) {
            Mark.DIAMOND.draw(
                    canvas, 6, y + 10, 4, "own", placement.getOrganisation().getName());
        }
        canvas.lines(
                18, y + 15, "start", style, Lines.of(placement.getOrganisation().getName(), LETTERS));
        double top = y + 3;
        for (Target target : TARGETS) {
            BigDecimal amount = amount(placement, target).orElse(BigDecimal.ZERO);
            if (amount.signum() > 0) {
                canvas.bar(
                        scale.at(BigDecimal.ZERO),
                        top,
                        scale.at(amount) - scale.at(BigDecimal.ZERO),
                        BAR,
                        style(target, isOwn),
                        placement.getOrganisation().getName() + ", " + target.describe(view.language()) + ": "
                                + phrases.number(amount));
            }
            top += BAR + 1;
        }
        Optional<BigDecimal> shown = amount(placement, Target.BEST_QUARTER).or(() -> amount(placement, Target.MEDIAN));
        canvas.text(WIDTH, y + 16, "end", style, phrases.number(shown.orElseThrow()));
        canvas.endGroup();
    }
}
