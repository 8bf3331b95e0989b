package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a table: a range of bytes for each cell. A table may have hundreds of millions of rows, so they are
 * handed on many at a time in one object that is reused; copy a cell to keep it. Not thread-safe.
 */
public final class Rows {

    /**
     * The number of bytes after the last cell that may be read but have no meaning, since many bytes are examined at
     * once.
     */
    public static final int PADDING = 64;

    /** The most rows: few enough for all their data to stay in the fastest cache of a processor. */
    public static final int SIZE = 128;

    /** The number of own bytes above which no more rows are taken. */
    private static final int MAX_BYTES = 1 << 16;

    private final Charset charset;
    private final int columns;

    /** The source of the bytes when they are not this object's own; they need not be characters. */
    private @Nullable Block block;

    private byte[] bytes = new byte[0];
    private byte[] ownBytes = new byte[0];
    private int ownEnd;
    private int[] starts;
    private int[] ends;
    private int cells;

    /** The number of the first cell of each row and of the next row. */
    private final int[] firsts = new int[SIZE + 1];

    private final long[] lines = new long[SIZE];

    /** Says for each row whether it was completed by empty cells. */
    private final boolean[] isShort = new boolean[SIZE];

    private int size;

    /** The number of comments left out so far. */
    private long comments;

    /**
     * Makes an object without rows.
     *
     * @param charset the encoding of the cells
     * @param columns the fewest cells of a row; a shorter row is completed by empty cells, which spreadsheets leave out
     *     at the end
     */
    public Rows(Charset charset, int columns) {
        this.charset = charset;
        this.columns = columns;
        this.starts = new int[SIZE * (columns + 1)];
        this.ends = new int[SIZE * (columns + 1)];
    }

    /** The fewest cells of a row. */
    int columns() {
        return columns;
    }

    /** Begins rows whose cells are ranges of a block. */
    void begin(Block blockOfCells) {
        clear();
        block = blockOfCells;
        bytes = blockOfCells.bytes();
    }

    /** Begins rows whose cells are given one by one. */
    void beginOwn() {
        clear();
        block = null;
        bytes = ownBytes;
    }

    /** Forgets the rows. */
    private void clear() {
        size = 0;
        cells = 0;
        ownEnd = 0;
    }

    /** Adds a cell of the block to the current row. */
    void add(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        starts[cells] = start;
        ends[cells] = end;
        cells++;
    }

    /** Adds a cell to the current row. */
    void add(String text) {
        byte[] cell = text.getBytes(charset);
        int start = ownEnd;
        ownEnd += cell.length;
        if (ownEnd + PADDING > bytes.length) {
            ownBytes = Arrays.copyOf(bytes, Math.max(ownEnd + PADDING, 2 * bytes.length));
            bytes = ownBytes;
        }
        System.arraycopy(cell, 0, bytes, start, cell.length);
        add(start, ownEnd);
    }

    /** Forgets the cells of the current row. */
    void dropCells() {
        cells = firsts[size];
    }

    /** Ends the current row, which began on a line. */
    void endRow(long line) {
        int first = firsts[size];
        int end = cells == first ? 0 : ends[cells - 1];
        isShort[size] = cells < first + columns;
        while (cells < first + columns) {
            add(end, end);
        }
        lines[size] = line;
        size++;
        firsts[size] = cells;
    }

    /** Counts a comment. */
    void addComment() {
        comments++;
    }

    /** Whether the rows must be handed on before there is room for another. */
    boolean isFull() {
        return size == SIZE || ownEnd > MAX_BYTES;
    }

    /** Hands on the completed rows, if any, and forgets them. */
    void handTo(RowHandler handler) {
        if (size > 0) {
            handler.rows(this);
            clear();
        }
    }

    /**
     * Makes this object hold one row.
     *
     * @param line the line or row of the file, from 1
     * @param texts the cells; the encoding must have their characters
     */
    public void set(long line, List<String> texts) {
        set(line, texts, false);
    }

    /**
     * Makes this object hold one row that was made of another one.
     *
     * @param line the line or row of the file, from 1
     * @param texts the cells; the encoding must have their characters
     * @param isShortRow whether the other row had fewer cells than there are columns
     */
    public void set(long line, List<String> texts, boolean isShortRow) {
        beginOwn();
        texts.forEach(this::add);
        endRow(line);
        isShort[0] = isShortRow;
    }

    /**
     * Whether a row has fewer cells in its file than there are columns.
     *
     * @param row the row, from 0
     * @return whether it was completed by empty cells; false for rows of tables, whose cells have their columns
     */
    public boolean isShort(int row) {
        return isShort[row];
    }

    /**
     * The number of rows.
     *
     * @return the number, at most {@value #SIZE}
     */
    public int getSize() {
        return size;
    }

    /**
     * The number of comments that were left out, including those between rows handed on before.
     *
     * @return the number of lines
     */
    public long getComments() {
        return comments;
    }

    /**
     * The line of the file on which a row begins.
     *
     * @param row the row, from 0
     * @return the line, from 1; in a block, counted from its first line
     */
    public long getLine(int row) {
        return lines[row];
    }

    /**
     * The number of cells of a row.
     *
     * @param row the row, from 0
     * @return the number
     */
    public int getCells(int row) {
        return firsts[row + 1] - firsts[row];
    }

    /**
     * The bytes that the ranges refer to.
     *
     * @return the bytes, {@value #PADDING} more than the last cell needs; not to be written to
     */
    public byte[] getBytes() {
        return bytes;
    }

    /**
     * The beginning of a cell.
     *
     * @param row the row, from 0
     * @param cell the cell, from 0
     * @return the index of its first byte
     */
    public int getStart(int row, int cell) {
        return starts[firsts[row] + cell];
    }

    /**
     * The end of a cell.
     *
     * @param row the row, from 0
     * @param cell the cell, from 0
     * @return the index after its last byte
     */
    public int getEnd(int row, int cell) {
        return ends[firsts[row] + cell];
    }

    /**
     * A cell as text.
     *
     * @param row the row, from 0
     * @param cell the cell, from 0
     * @return the text
     * @throws FileFlawException when the block has bytes that are not characters
     */
    public String getText(int row, int cell) {
        requireText(row, cell);
        int start = getStart(row, cell);
        return new String(bytes, start, getEnd(row, cell) - start, charset);
    }

    /**
     * Checks that a cell is text. A caller that uses the bytes of a cell without {@link #getText} must make sure that
     * the same bytes were checked before, or are ASCII.
     *
     * @param row the row, from 0
     * @param cell the cell, from 0
     * @throws FileFlawException when the block has bytes that are not characters
     */
    public void requireText(int row, int cell) {
        Block source = block;
        if (source != null
                && Decodability.findUndecodable(bytes, getStart(row, cell), getEnd(row, cell), charset) >= 0) {
            source.requireText(charset);
        }
    }

    /**
     * All cells of a row as text.
     *
     * @param row the row, from 0
     * @return a copy
     * @throws FileFlawException when the block has bytes that are not characters
     */
    public List<String> getTexts(int row) {
        int count = getCells(row);
        List<String> texts = new ArrayList<>(count);
        for (int cell = 0; cell < count; cell++) {
            texts.add(getText(row, cell));
        }
        return texts;
    }
}
