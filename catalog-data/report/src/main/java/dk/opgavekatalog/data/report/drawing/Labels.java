package dk.opgavekatalog.data.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places labels beside marks so that none covers another label or a mark. Not safe for threads. */
final class Labels {

    /** The width of a character, on the large side, so that labels keep apart in any font. */
    private static final double CHARACTER = 7.6;

    private static final double HEIGHT = 15;

    /**
     * A rectangle that is taken.
     *
     * @param x its left
     * @param y its top
     */
    private record Taken(double x, double y, double width, double height) {

        boolean overlaps(Taken other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /**
     * Where a label begins.
     *
     * @param x the place of its first character
     * @param y its base line
     */
    record LabelPlace(double x, double y) {}

    private final List<Taken> taken = new ArrayList<>();
    private final double left;
    private final double right;

    /** Creates an empty plane between two borders. */
    Labels(double left, double right) {
        this.left = left;
        this.right = right;
    }

    static double width(String text) {
        return text.length() * CHARACTER;
    }

    /** Takes the place of a mark. */
    void take(double x, double y, double radius) {
        taken.add(new Taken(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Takes the place of a text that stands anyway, from its left end and its base line. */
    void take(double x, double line, String text) {
        taken.add(new Taken(x, line - HEIGHT + 3, width(text), HEIGHT));
    }

    /** Finds a place for a label to the right of a mark, to its left, above or below; takes it when there is one. */
    Optional<LabelPlace> place(String text, double x, double y, double radius) {
        double width = width(text);
        double gap = radius + 3;
        double[][] corners = {
            {x + gap, y - HEIGHT / 2},
            {x - gap - width, y - HEIGHT / 2},
            {x - width / 2, y - gap - HEIGHT},
            {x - width / 2, y + gap}
        };
        for (double[] corner : corners) {
            Taken label = new Taken(corner[0], corner[1], width, HEIGHT);
            boolean isInside = label.x >= left && label.x + width <= right;
            if (isInside && taken.stream().noneMatch(label::overlaps)) {
                taken.add(label);
                return Optional.of(new LabelPlace(label.x, label.y + HEIGHT - 3));
            }
        }
        return Optional.empty();
    }

    /** Returns the middle of a text that is to stand at a place, moved so far that the text stays inside. */
    double middle(double x, String text) {
        double half = width(text) / 2;
        return Math.max(left + half, Math.min(right - half, x));
    }
}
