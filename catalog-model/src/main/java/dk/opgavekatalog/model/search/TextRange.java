package dk.opgavekatalog.model.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text, in the indices of {@link String#substring(int, int)}. It never separates a letter from the
 * accent that follows it.
 */
public final class TextRange {

    private final int start;
    private final int end;

    TextRange(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /**
     * The beginning of the stretch.
     *
     * @return index of its first character, from 0
     */
    public int getStart() {
        return start;
    }

    /**
     * The end of the stretch.
     *
     * @return index after its last character, greater than the start
     */
    public int getEnd() {
        return end;
    }

    /**
     * Cuts the stretch out.
     *
     * @param text the text that the stretch belongs to
     * @return the characters of the stretch
     * @throws IndexOutOfBoundsException when the text is too short
     */
    public String cut(String text) {
        return text.substring(start, end);
    }

    TextRange shiftedBy(int distance) {
        return new TextRange(start + distance, end + distance);
    }

    /** Sorts ranges and joins those that touch. */
    static List<TextRange> merge(List<TextRange> ranges) {
        List<TextRange> merged = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingInt(TextRange::getStart)).forEach(range -> {
            int last = merged.size() - 1;
            if (last >= 0 && range.start <= merged.get(last).end) {
                merged.set(last, new TextRange(merged.get(last).start, Math.max(merged.get(last).end, range.end)));
            } else {
                merged.add(range);
            }
        });
        return merged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextRange that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /**
     * Both ends, such as {@code [4, 13)}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
