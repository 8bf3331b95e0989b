package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.frontier.OrganisationEfficiency;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import java.math.BigDecimal;
import java.util.List;

/**
 * Draws how much of its input each organisation would need if it were as good as its peers, and who the peers are.
 * Those on the frontier need all of it.
 */
public final class FrontierDrawing {

    private static final int WIDTH = 960;
    private static final int BARS = 230;
    private static final int END = 600;
    private static final int PEERS = 690;
    private static final int TOP = 44;
    private static final int BAR = 12;
    private static final int LETTERS = 28;
    private static final int LETTERS_OF_PEERS = 38;
    private static final int TICKS = 5;

    private final FrontierView view;
    private final Phrases phrases;
    private final Scale scale = Scale.of(BigDecimal.ZERO, BigDecimal.valueOf(100), BARS, END, TICKS);

    private FrontierDrawing(FrontierView view) {
        this.view = view;
        this.phrases = view.phrases();
    }

    /**
     * Draws the organisations, the best score first.
     *
     * @param id the beginning of the ids in the picture
     * @param view the comparison
     */
    public static Markup draw(String id, FrontierView view) {
        String title = view.phrases().of("Afstand til fronten (DEA): ", "Distance to the frontier (DEA): ")
                + view.subject() + ", " + view.returns();
        List<OrganisationEfficiency> sorted = view.sorted();
        if (sorted.isEmpty()) {
            return Note.draw(id, title, view.describe());
        }
        FrontierDrawing drawing = new FrontierDrawing(view);
        int height = TOP + sorted.stream().mapToInt(drawing::height).sum() + 8;
        Canvas canvas = Canvas.of(WIDTH, height, id, title, view.describe());
        drawing.draw(canvas, sorted, height);
        return canvas.finish();
    }

    private int height(OrganisationEfficiency efficiency) {
        int lines = Math.max(
                Lines.of(efficiency.getOrganisation().getName(), LETTERS).size(),
                Lines.of(view.peers(efficiency), LETTERS_OF_PEERS).size());
        return lines * Canvas.LINE + 4;
    }

    private void draw(Canvas canvas, List<OrganisationEfficiency> sorted, int height) {
        canvas.text(BARS, 14, "start", "heading", phrases.of("score i pct.", "score in per cent"));
        canvas.text(PEERS, 14, "start", "heading", phrases.of("målt mod", "measured against"));
        for (BigDecimal tick : scale.ticks()) {
            double x = scale.at(tick);
            boolean isEnd = tick.signum() == 0 || x == END;
            canvas.text(x, TOP - 12, "middle", "faint", AxisUnit.ONE.write(tick, view.language()));
            canvas.line(x, TOP - 6, x, height - 4, isEnd ? "axis" : "grid");
        }
        double y = TOP;
        for (OrganisationEfficiency efficiency : sorted) {
            row(canvas, efficiency, y);
            y += height(efficiency);
        }
    }

    private void row(Canvas canvas, OrganisationEfficiency efficiency, double y) {
        boolean isOwn = view.isOwn(efficiency.getOrganisation());
        String style = isOwn ? "own-label" : "";
        canvas.group(efficiency.getOrganisation().getId());
        if (isOwn) {
            Mark.DIAMOND.draw(canvas, 6, y + 10, 4, "own", view.describe(efficiency));
        }
        canvas.lines(
                18,
                y + 14,
                "start",
                style,
                Lines.of(efficiency.getOrganisation().getName(), LETTERS));
        BigDecimal percent = view.percent(efficiency);
        double zero = scale.at(BigDecimal.ZERO);
        canvas.bar(
                zero,
                y + 3,
                scale.at(percent) - zero,
                BAR,
                "value-bar" + (isOwn ? " own" : "") + (efficiency.isOnFrontier() ? "" : " outline"),
                view.describe(efficiency));
        canvas.text(PEERS - 14, y + 14, "end", style, phrases.number(percent) + (isWeak(efficiency) ? "*" : ""));
        String peers = view.peers(efficiency);
        canvas.lines(
                PEERS,
                y + 14,
                "start",
                peers.isEmpty() ? "faint" : style,
                Lines.of(peers.isEmpty() ? phrases.of("på fronten", "on the frontier") : peers, LETTERS_OF_PEERS));
        canvas.endGroup();
    }

    private static boolean isWeak(OrganisationEfficiency efficiency) {
        return efficiency.isOnFrontier() && !efficiency.isFullyEfficient();
    }
}
