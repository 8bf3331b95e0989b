package dk.opgavekatalog.data.excel;

import java.util.Arrays;

/** The names of the elements that are open, each within the one before. Not thread-safe. */
final class OpenElements {

    static final int MAX_DEPTH = 100;

    /** The names, one behind the other, and where each begins. */
    private char[] names = new char[256];

    private final int[] starts = new int[MAX_DEPTH + 1];
    private int depth;

    int depth() {
        return depth;
    }

    /** Opens an element whose name is a range of some characters. */
    void push(char[] characters, int from, int length) {
        int start = starts[depth];
        if (start + length > names.length) {
            names = Arrays.copyOf(names, Math.max(2 * names.length, start + length));
        }
        System.arraycopy(characters, from, names, start, length);
        depth++;
        starts[depth] = start + length;
    }

    /** Whether the innermost element has this name. */
    boolean isInnermost(char[] characters, int from, int to) {
        return Arrays.equals(names, starts[depth - 1], starts[depth], characters, from, to);
    }

    /** The name of the innermost element. */
    String innermost() {
        return new String(names, starts[depth - 1], starts[depth] - starts[depth - 1]);
    }

    /** Closes the innermost element. */
    void pop() {
        depth--;
    }
}
