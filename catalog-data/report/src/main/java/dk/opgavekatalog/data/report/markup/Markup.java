package dk.opgavekatalog.data.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * HTML or SVG that is written element by element. Every text and every value of an attribute is escaped, so that no
 * input can become an element. Not safe for threads.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param tag the name of the element
     * @param attributes names and values in turns
     */
    public Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last and is still open. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element with a text. */
    public Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Writes an element that never has content, such as {@code br} in HTML and {@code rect} in SVG. */
    public Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Writes a text. */
    public Markup text(String text) {
        Escapes.append(text, out);
        return this;
    }

    /** Writes elements that were written before. All of them must be closed. */
    public Markup add(Markup complete) {
        out.append(complete);
        return this;
    }

    /**
     * Writes the content of a {@code style} or {@code script}, where nothing can be escaped.
     *
     * @throws IllegalArgumentException when the content could end the element
     */
    public Markup verbatim(String tag, String content, String... attributes) {
        String lower = content.toLowerCase(Locale.ROOT);
        if (lower.contains("</" + tag) || lower.contains("<!--")) {
            throw new IllegalArgumentException("the content would end its element " + tag);
        }
        begin(tag, attributes);
        out.append('>').append(content).append("</").append(tag).append('>');
        return this;
    }

    private void begin(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute of " + tag + " has no value");
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Escapes.append(attributes[i + 1], out);
            out.append('"');
        }
    }

    /**
     * The whole text.
     *
     * @throws IllegalStateException when an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the element " + open.peek() + " is not closed");
        }
        return out.toString();
    }
}
