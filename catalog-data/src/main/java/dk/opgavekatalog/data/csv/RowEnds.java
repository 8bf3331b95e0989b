package dk.opgavekatalog.data.csv;

/** Finds the ends of rows. */
final class RowEnds {

    private enum State {
        ROW_BEGINS,
        CELL_BEGINS,
        IN_CELL,
        IN_QUOTES,
        AFTER_QUOTE,
        IN_COMMENT
    }

    private RowEnds() {}

    /**
     * Returns the index after the last row that certainly ends before an index; 0 when there is none.
     *
     * @param bytes begins with the first byte of a row
     * @param isQuoted whether there are quotation marks
     */
    static int endOfLastRow(byte[] bytes, int end, boolean isQuoted, CsvForm form) {
        return isQuoted ? endWithQuotes(bytes, end, form) : endWithoutQuotes(bytes, end);
    }

    /**
     * Returns the index after the first row that begins at an index; the end when the row does not end before.
     *
     * @param start the index of the first byte of the row
     */
    static int endOfFirstRow(byte[] bytes, int start, int end, CsvForm form) {
        State state = State.ROW_BEGINS;
        for (int i = start; i < end; i++) {
            state = after(state, bytes[i], form);
            if (state == State.ROW_BEGINS) {
                return i + 1;
            }
        }
        return end;
    }

    private static int endWithoutQuotes(byte[] bytes, int end) {
        for (int i = end - 1; i >= 0; i--) {
            // A carriage return at the very end may be followed by its line feed.
            if (bytes[i] == '\n' || (bytes[i] == '\r' && i < end - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int endWithQuotes(byte[] bytes, int end, CsvForm form) {
        State state = State.ROW_BEGINS;
        int cut = 0;
        for (int i = 0; i < end; i++) {
            if (state == State.ROW_BEGINS && bytes[i] == Encodings.FIRST_OF_MARK) {
                i = Encodings.behindMarks(bytes, i, end - 1);
            }
            state = after(state, bytes[i], form);
            if (state == State.ROW_BEGINS && (bytes[i] == '\n' || (i < end - 1 && bytes[i + 1] != '\n'))) {
                cut = i + 1;
            }
        }
        return cut;
    }

    private static State after(State state, byte b, CsvForm form) {
        if (state == State.IN_QUOTES) {
            return b == CsvForm.QUOTE ? State.AFTER_QUOTE : State.IN_QUOTES;
        }
        if (b == '\n' || b == '\r') {
            return State.ROW_BEGINS;
        }
        if (state == State.IN_COMMENT || (state == State.ROW_BEGINS && b == form.comment())) {
            return State.IN_COMMENT;
        }
        if (b == CsvForm.QUOTE && state != State.IN_CELL) {
            return State.IN_QUOTES; // also after the second of two quotation marks within a cell
        }
        return b == form.separator() ? State.CELL_BEGINS : State.IN_CELL;
    }

    /** Returns the line that a byte is in, from 1, counted from the start. */
    static long lineOf(byte[] bytes, int start, int index, int end) {
        long line = 1;
        for (int i = start; i < index; i++) {
            boolean isLineEnd = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 >= end || bytes[i + 1] != '\n'));
            line += isLineEnd ? 1 : 0;
        }
        return line;
    }
}
