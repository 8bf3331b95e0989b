package dk.opgavekatalog.data.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row of a table: for each cell a range of bytes. One object is filled anew for every row of a block, since rows come by
 * the hundred million; whoever keeps a cell copies it. Not thread-safe.
 */
public final class Row {

    /** Bytes behind the last cell that may be read, though they say nothing: whole words are compared at once. */
    public static final int PADDING = 8;

    private static final int FIRST_CELLS = 16;
    private static final int FIRST_BYTES = 256;

    private final Charset charset;
    private byte[] bytes = new byte[0];
    private int[] starts = new int[FIRST_CELLS];
    private int[] ends = new int[FIRST_CELLS];
    private int size;
    private long line;

    /**
     * A row without cells.
     *
     * @param charset the encoding of the cells
     */
    public Row(Charset charset) {
        this.charset = charset;
    }

    /** Begins a row whose cells are ranges of an array that the row does not own. */
    void begin(long lineOfRow, byte[] bytesOfCells) {
        line = lineOfRow;
        bytes = bytesOfCells;
        size = 0;
    }

    /**
     * Begins a row whose cells are given one by one.
     *
     * @param lineOfRow the line or row of the file, from 1
     */
    public void begin(long lineOfRow) {
        begin(lineOfRow, bytes.length == 0 ? new byte[FIRST_BYTES] : bytes);
    }

    /** Adds a cell of the array that the row began with. */
    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /**
     * Adds a cell.
     *
     * @param text the cell, of characters that the encoding has
     */
    public void add(String text) {
        byte[] cell = text.getBytes(charset);
        int start = size == 0 ? 0 : ends[size - 1];
        int needed = start + cell.length + PADDING;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
        System.arraycopy(cell, 0, bytes, start, cell.length);
        add(start, start + cell.length);
    }

    /**
     * Adds empty cells to a row that is cut off, as spreadsheets leave out empty cells at the end.
     *
     * @param cells how many cells the row is to have at least
     */
    public void complete(int cells) {
        while (size < cells) {
            int end = size == 0 ? 0 : ends[size - 1];
            add(end, end);
        }
    }

    /**
     * The line of the file on which the row begins.
     *
     * @return the line, from 1; in a block, relative to its first line
     */
    public long getLine() {
        return line;
    }

    /**
     * The number of cells.
     *
     * @return the number
     */
    public int getSize() {
        return size;
    }

    /**
     * What the ranges are ranges of.
     *
     * @return the bytes, {@value #PADDING} more than the last cell needs; not to be written to
     */
    public byte[] getBytes() {
        return bytes;
    }

    /**
     * Where a cell begins.
     *
     * @param cell the cell, from 0
     * @return the index of its first byte
     */
    public int getStart(int cell) {
        return starts[cell];
    }

    /**
     * Where a cell ends.
     *
     * @param cell the cell, from 0
     * @return the index behind its last byte
     */
    public int getEnd(int cell) {
        return ends[cell];
    }

    /**
     * A cell as text. What the encoding does not have becomes a replacement character.
     *
     * @param cell the cell, from 0
     * @return the text
     */
    public String getText(int cell) {
        return new String(bytes, starts[cell], ends[cell] - starts[cell], charset);
    }

    /**
     * All cells as text.
     *
     * @return a copy
     */
    public List<String> getTexts() {
        List<String> texts = new ArrayList<>(size);
        for (int cell = 0; cell < size; cell++) {
            texts.add(getText(cell));
        }
        return texts;
    }
}
