package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.data.report.markup.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A picture that is drawn shape by shape, from the upper left corner. Lengths are in pixels of the drawing; a page
 * scales it. Numbers have one decimal, so that the same figures give the same text on every machine.
 */
public final class Canvas {

    /** From one base line to the next. */
    static final int LINE = 16;

    private final Markup svg = new Markup();

    private Canvas() {}

    /**
     * Begins a picture.
     *
     * @param width the width of the drawing
     * @param height the height of the drawing
     * @param id the beginning of the ids in the picture, one of its own in the page
     * @param title what the picture shows
     * @param description what it shows in words, for readers who do not see it
     */
    public static Canvas of(int width, int height, String id, String title, String description) {
        Canvas canvas = new Canvas();
        canvas.svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "class",
                "picture",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-text");
        canvas.svg.leaf("title", title, "id", id + "-title");
        canvas.svg.leaf("desc", description, "id", id + "-text");
        return canvas;
    }

    /** The elements, for shapes that this class does not know. */
    public Markup svg() {
        return svg;
    }

    /** Begins the shapes of one thing, by the key that rows of tables have too. */
    public Canvas group(String key) {
        svg.open("g", "data-key", key);
        return this;
    }

    /** Ends the shapes of one thing. */
    public Canvas endGroup() {
        svg.close();
        return this;
    }

    /** Draws a text. Its class says how it looks; {@code anchor} is start, middle or end. */
    public Canvas text(double x, double y, String anchor, String style, String text) {
        svg.leaf("text", text, "x", at(x), "y", at(y), "text-anchor", anchor, "class", style);
        return this;
    }

    /** Draws the lines of a text one below the other, the first at a base line. */
    public Canvas lines(double x, double y, String anchor, String style, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * LINE, anchor, style, lines.get(i));
        }
        return this;
    }

    /** Draws a line. */
    public Canvas line(double x1, double y1, double x2, double y2, String style) {
        svg.empty("line", "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2), "class", style);
        return this;
    }

    /** Draws a rectangle with a text that is shown when it is pointed at. */
    public Canvas bar(double x, double y, double width, double height, String style, String text) {
        svg.open("rect", "x", at(x), "y", at(y), "width", at(width), "height", at(height), "class", style);
        svg.leaf("title", text).close();
        return this;
    }

    /** Returns the whole picture; nothing can be drawn afterwards. */
    public Markup finish() {
        return svg.close();
    }

    /** Writes a length with at most one decimal. */
    public static String at(double length) {
        BigDecimal rounded = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
