package dk.opgavekatalog.data.csv;

/**
 * Divides a block without quotation marks into rows and cells where it stands: at separators and line ends, eight bytes at a
 * time. Gives the same rows as {@link QuotedRows}, in less time.
 */
final class PlainRows {

    private final Block block;
    private final byte[] bytes;
    private final CsvForm form;
    private final byte separator;
    private final long separators;
    private final Rows rows;
    private final RowHandler handler;
    private long line = 1;

    private PlainRows(Block block, CsvForm form, Rows rows, RowHandler handler) {
        this.block = block;
        this.bytes = block.bytes();
        this.form = form;
        this.separator = (byte) form.separator();
        this.separators = Words.repeat(form.separator());
        this.rows = rows;
        this.handler = handler;
    }

    static long read(Block block, CsvForm form, Rows rows, RowHandler handler) {
        return new PlainRows(block, form, rows, handler).readAll();
    }

    private long readAll() {
        rows.begin(block);
        int at = block.start();
        while (at < block.end()) {
            at = readRows(at);
            rows.handTo(handler);
        }
        return line - 1;
    }

    /** Reads lines until there are as many rows as are handed on at once; gives where the next line begins. */
    private int readRows(int start) {
        int end = block.end();
        int at = start;
        while (at < end && !rows.isFull()) {
            byte first = bytes[at];
            if (first == form.comment()) {
                at = skipComment(at);
            } else if (first == '\n' || first == '\r') {
                at = behindLineEnd(at);
            } else {
                at = readRow(at);
            }
            line++;
        }
        return at;
    }

    private int readRow(int start) {
        int end = block.end();
        int cell = start;
        while (true) {
            int stop = endOfCell(cell, end);
            addCell(cell, stop);
            if (stop == end || bytes[stop] != separator) {
                rows.endRow(line);
                return behindLineEnd(stop);
            }
            cell = stop + 1;
        }
    }

    /** The index of the next separator or line end, or of the end of the block. */
    private int endOfCell(int start, int end) {
        for (int i = start; i < end; i += Words.SIZE) {
            long word = Words.at(bytes, i);
            long found = Words.matches(word, separators) | Words.controls(word);
            while (found != 0) {
                // Bits above the lowest one can be wrong, and there are other controls: the byte is looked at.
                int at = i + Words.firstOf(found);
                byte b = bytes[at];
                if (b == separator || b == '\n' || b == '\r') {
                    return Math.min(at, end);
                }
                found &= found - 1;
            }
        }
        return end;
    }

    private int behindLineEnd(int at) {
        if (at == block.end()) {
            return at;
        }
        boolean isPair = bytes[at] == '\r' && at + 1 < block.end() && bytes[at + 1] == '\n';
        return isPair ? at + 2 : at + 1;
    }

    private int skipComment(int start) {
        int stop = start;
        while (stop < block.end() && bytes[stop] != '\n' && bytes[stop] != '\r') {
            stop++;
        }
        if (Decodability.findUndecodable(bytes, start, stop, form.charset()) >= 0) {
            block.requireText(form.charset());
        }
        rows.addComment();
        return behindLineEnd(stop);
    }

    private void addCell(int start, int end) {
        rows.add(start, end);
        // Bytes are at least as many as characters.
        if (end - start > form.maxCell()
                && new String(bytes, start, end - start, form.charset()).length() > form.maxCell()) {
            refuseLongCell();
        }
    }

    /** Refuses the rest of the block, after the rows above. */
    private void refuseLongCell() {
        block.requireText(form.charset());
        rows.handTo(handler);
        throw CsvFlawException.longCell(line, form);
    }
}
