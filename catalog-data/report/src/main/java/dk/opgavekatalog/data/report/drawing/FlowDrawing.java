package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a flow: a Sankey diagram whose columns are the stages of a calculation. The script {@code flow-drawing.js}
 * draws the same when categories are opened.
 */
public final class FlowDrawing {

    /** The least width of a picture without script. */
    private static final int LEAST_WIDTH = 960;

    /** The least room from one column to the next, which amounts with many digits need. */
    private static final int COLUMN = 150;

    /** The room for the labels of the last column. */
    private static final int LAST_LABELS = 190;

    private static final int LEAST_HEIGHT = 380;
    private static final int PER_NODE = 26;
    private static final int MOST_HEIGHT = 1_600;
    private static final int LINE = 15;
    private static final int LABEL_GAP = 5;
    private static final double LETTER = 7.2;
    private static final double LEAST_LINK = 0.5;

    private final FlowShape shape;
    private final Phrases phrases;
    private final String id;
    private final Map<String, String> labels = new HashMap<>();
    private final int width;
    private final int letters;

    private FlowDrawing(String id, FlowShape shape, Language language) {
        this.id = id;
        this.shape = shape;
        this.phrases = Phrases.in(language);
        shape.columns().forEach(column -> column.nodes().forEach(node -> labels.put(node.id(), node.label())));
        int gaps = Math.max(1, shape.columns().size() - 1);
        this.width = Math.max(LEAST_WIDTH, gaps * COLUMN + LAST_LABELS);
        double room = (double) (width - LAST_LABELS - FlowLayout.NODE_WIDTH) / gaps - FlowLayout.NODE_WIDTH;
        this.letters = Math.max(4, (int) ((Math.min(room, LAST_LABELS) - 2 * LABEL_GAP) / LETTER));
    }

    /**
     * Draws the picture.
     *
     * @param id the beginning of the ids in the picture
     * @param title what the picture shows
     * @param shape the flow
     * @param unit the unit of the amounts, such as DKK
     */
    public static Markup draw(String id, String title, FlowShape shape, String unit, Language language) {
        FlowDrawing drawing = new FlowDrawing(id, shape, language);
        int top = LINE * (drawing.linesOfHeadings() + 2);
        int most = shape.columns().stream()
                .mapToInt(column -> column.nodes().size())
                .max()
                .orElse(0);
        int room = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, most * PER_NODE));
        FlowLayout layout = FlowLayout.of(shape, drawing.width - LAST_LABELS, top, room);
        Canvas canvas = Canvas.of(drawing.width, top + room + LINE, id, title, drawing.description(unit));
        drawing.definePattern(canvas.svg());
        layout.links().forEach(link -> drawing.drawLink(canvas.svg(), link));
        for (int c = 0; c < shape.columns().size(); c++) {
            drawing.drawColumn(canvas, shape.columns().get(c), layout.columns().get(c));
        }
        return canvas.finish();
    }

    private int linesOfHeadings() {
        return shape.columns().stream()
                .mapToInt(column -> Lines.of(column.heading(), letters).size())
                .max()
                .orElse(1);
    }

    private String description(String unit) {
        String total = phrases.number(shape.columns().get(0).total()) + " " + unit;
        return phrases.of(
                "Hver kolonne er et trin i beregningen og giver " + total
                        + " i alt. Beløb under nul er skraveret. Tabellerne har de samme tal.",
                "Each column is a stage of the calculation and adds up to " + total
                        + ". Amounts below zero are hatched. The tables have the same figures.");
    }

    /** The hatching of amounts below zero; its id is one of its own, since a page has several pictures. */
    private void definePattern(Markup svg) {
        svg.open("defs");
        svg.open(
                "pattern",
                "id",
                id + "-below-zero",
                "width",
                "6",
                "height",
                "6",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        svg.empty("rect", "width", "3", "height", "6", "class", "hatch");
        svg.close().close();
    }

    private void drawLink(Markup svg, FlowLayout.PlacedLink placed) {
        FlowShape.Link link = placed.link();
        boolean isNegative = link.amount().signum() < 0;
        svg.open(
                "path",
                "d",
                ribbon(placed),
                "class",
                "link " + placed.source().node().style(),
                "fill",
                isNegative ? "url(#" + id + "-below-zero)" : "currentColor",
                "data-key",
                link.key());
        svg.leaf("title", describe(link)).close();
    }

    private String describe(FlowShape.Link link) {
        String amount = phrases.number(link.amount())
                + share(link.amount(), shape.columns().get(link.from()).total());
        return link.source().equals(link.target())
                ? labels.get(link.source()) + phrases.of(" (bliver stående): ", " (stays): ") + amount
                : labels.get(link.source()) + " → " + labels.get(link.target()) + ": " + amount;
    }

    /** Writes the share of a total, such as (12.3 %). */
    private String share(BigDecimal amount, BigDecimal total) {
        return total.signum() == 0
                ? ""
                : " (" + phrases.number(amount.movePointRight(2).divide(total, 1, RoundingMode.HALF_UP)) + " %)";
    }

    /** Returns the outline of a link, bent between the two columns. */
    private static String ribbon(FlowLayout.PlacedLink placed) {
        double x1 = placed.source().x() + FlowLayout.NODE_WIDTH;
        double x2 = placed.target().x();
        double middle = (x1 + x2) / 2;
        double width = Math.max(placed.width(), LEAST_LINK);
        double y1 = placed.fromY();
        double y2 = placed.toY();
        return "M" + at(x1, y1) + "C" + at(middle, y1) + " " + at(middle, y2) + " " + at(x2, y2) + "V"
                + Canvas.at(y2 + width) + "C" + at(middle, y2 + width) + " " + at(middle, y1 + width) + " "
                + at(x1, y1 + width) + "Z";
    }

    private static String at(double x, double y) {
        return Canvas.at(x) + "," + Canvas.at(y);
    }

    private void drawColumn(Canvas canvas, FlowShape.NodeColumn column, List<FlowLayout.PlacedNode> nodes) {
        double x = nodes.isEmpty() ? 0 : nodes.get(0).x();
        double y = LINE;
        for (String line : Lines.of(column.heading(), letters)) {
            canvas.text(x, y, "start", "heading", line);
            y += LINE;
        }
        canvas.text(x, y, "start", "faint", phrases.number(column.total()));
        nodes.forEach(node -> drawNode(canvas, node, column.total()));
    }

    private void drawNode(Canvas canvas, FlowLayout.PlacedNode placed, BigDecimal total) {
        FlowShape.Node node = placed.node();
        String amount = phrases.number(node.amount());
        canvas.group(node.id());
        canvas.bar(
                placed.x(),
                placed.y(),
                FlowLayout.NODE_WIDTH,
                placed.height(),
                "node " + node.style() + (node.amount().signum() < 0 ? " below-zero" : ""),
                node.label() + ": " + amount + share(node.amount(), total));
        List<String> lines = Lines.of(node.label(), letters);
        boolean isAnyWordBroken = Arrays.stream(node.label().split(" ", -1)).anyMatch(word -> word.length() > letters);
        boolean isRoomForAll = lines.size() == 1 || (placed.height() >= lines.size() * LINE && !isAnyWordBroken);
        int shown = isRoomForAll ? lines.size() : 1;
        boolean isRoomForAmount = placed.height() >= (shown + 1) * LINE;
        double x = placed.x() + FlowLayout.NODE_WIDTH + LABEL_GAP;
        double y = placed.y() + placed.height() / 2 + LABEL_GAP - (shown + (isRoomForAmount ? 1 : 0) - 1) * LINE / 2.0;
        for (int i = 0; i < shown; i++) {
            canvas.text(x, y, "start", "label", isRoomForAll ? lines.get(i) : shorten(node.label()));
            y += LINE;
        }
        if (isRoomForAmount) {
            canvas.text(x, y, "start", "label faint", amount);
        }
        canvas.endGroup();
    }

    /** Shortens a label to what there is room for. The whole of it stands in the tip, and in the tables. */
    private String shorten(String label) {
        return label.substring(0, letters - 1).replaceFirst("[\\uD800-\\uDBFF]?[\\s.,]*$", "") + "…";
    }
}
