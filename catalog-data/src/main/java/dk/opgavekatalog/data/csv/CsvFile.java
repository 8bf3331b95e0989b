package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.model.check.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A CSV file whose beginning is read: how it is written and what heads its columns. Not thread-safe. */
public final class CsvFile {

    /** Room for comments and headings. */
    private static final int HEAD = 1 << 16;

    /** The separators that are recognised, the likelier first. */
    private static final char[] SEPARATORS = {';', ','};

    /** The line by which a file tells a spreadsheet its separator. */
    private static final String SEPARATOR_LINE = "sep=";

    private final CsvForm form;
    private final int lengthOfMark;
    private final byte[] head;
    private final InputStream rest;
    private final List<String> headings;
    private final long lineOfHeadings;
    private final int rowsAbove;

    private CsvFile(CsvForm form, int lengthOfMark, byte[] head, InputStream rest, Headings headings) {
        this.form = form;
        this.lengthOfMark = lengthOfMark;
        this.head = head;
        this.rest = rest;
        this.headings = headings.cells;
        this.lineOfHeadings = headings.line;
        this.rowsAbove = headings.rows;
    }

    /** The first row that says something, and how many rows there are up to it. */
    private static final class Headings implements RowHandler {
        private List<String> cells = List.of();
        private long line = 1;
        private int rows;
        private boolean isFound;
        private final int rowsToSkip;

        private Headings(int rowsToSkip) {
            this.rowsToSkip = rowsToSkip;
        }

        @Override
        public void rows(Rows next) {
            for (int row = 0; row < next.getSize() && !isFound; row++) {
                rows++;
                List<String> texts = next.getTexts(row);
                if (rows > rowsToSkip && texts.stream().anyMatch(text -> !text.isBlank())) {
                    cells = texts;
                    line = next.getLine(row);
                    isFound = true;
                }
            }
        }
    }

    /**
     * Reads the beginning of a file.
     *
     * @param in the file; is read further by {@link #blocks(int)}
     * @param charset the encoding
     * @param separator what stands between cells; when empty, whichever makes more known headings
     * @param template the rest of how the file is written; its separator does not matter
     * @param known counts the known headings among some cells
     * @return the file
     * @throws CsvFlawException when it cannot be a CSV file of this encoding
     * @throws IOException when it cannot be read
     */
    public static CsvFile open(
            InputStream in,
            Charset charset,
            Optional<Character> separator,
            CsvForm template,
            ToIntFunction<List<String>> known)
            throws IOException {
        byte[] read = in.readNBytes(HEAD);
        Optional<String> contradiction = Encodings.findContradiction(read, read.length, charset);
        if (contradiction.isPresent()) {
            throw new CsvFlawException(
                    1,
                    Reason.CONTRADICTION,
                    contradiction.get(),
                    "a file in " + charset.name() + ", as the reader is told");
        }
        int lengthOfMark = Encodings.lengthOfMark(read, read.length);
        byte[] head = Arrays.copyOfRange(read, lengthOfMark, read.length);
        Optional<Character> stated = statedSeparator(head).filter(sign -> sign != template.comment());
        int rowsToSkip = stated.isPresent() ? 1 : 0;
        List<CsvForm> candidates = new ArrayList<>();
        if (separator.or(() -> stated).isPresent()) {
            candidates.add(template.with(charset, separator.or(() -> stated).get()));
        } else {
            for (char candidate : SEPARATORS) {
                if (candidate != template.comment()) {
                    candidates.add(template.with(charset, candidate));
                }
            }
        }
        return best(candidates, lengthOfMark, head, in, read.length < HEAD, rowsToSkip, known);
    }

    private static CsvFile best(
            List<CsvForm> candidates,
            int lengthOfMark,
            byte[] head,
            InputStream in,
            boolean isWhole,
            int rowsToSkip,
            ToIntFunction<List<String>> known) {
        @Nullable CsvFile best = null;
        @Nullable CsvFlawException flaw = null;
        for (CsvForm form : candidates) {
            Headings headings = new Headings(rowsToSkip);
            try {
                wholeRows(head, isWhole, form).read(form, new Rows(form.charset(), 0), headings);
            } catch (CsvFlawException e) {
                // Below the headings it is met again when all is read, unless the separator is another.
                if (!headings.isFound) {
                    flaw = flaw == null ? e : flaw;
                    continue;
                }
            }
            if (best == null || known.applyAsInt(headings.cells) > known.applyAsInt(best.headings)) {
                best = new CsvFile(form, lengthOfMark, head, in, headings);
            }
        }
        if (best == null) {
            throw flaw == null ? new IllegalArgumentException("no separators") : flaw;
        }
        return best;
    }

    private static Block wholeRows(byte[] head, boolean isWhole, CsvForm form) {
        boolean isQuoted = Words.contains(head, 0, head.length, CsvForm.QUOTE);
        int end = isWhole ? head.length : RowEnds.endOfLastRow(head, head.length, isQuoted, form);
        return new Block(Arrays.copyOf(head, head.length + Rows.PADDING), 0, end, isQuoted, new ArrayDeque<>());
    }

    /** The separator that the first line tells, such as {@code sep=;}. */
    private static Optional<Character> statedSeparator(byte[] head) {
        int length = SEPARATOR_LINE.length();
        if (head.length < length + 2) {
            return Optional.empty();
        }
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < length; i++) {
            start.append((char) head[i]);
        }
        boolean isLine = head[length + 1] == '\n' || head[length + 1] == '\r';
        char separator = (char) head[length];
        boolean isStated =
                isLine && start.toString().equalsIgnoreCase(SEPARATOR_LINE) && ";,\t|".indexOf(separator) >= 0;
        return isStated ? Optional.of(separator) : Optional.empty();
    }

    /**
     * How the file is written.
     *
     * @return the form, with the separator that was recognised
     */
    public CsvForm getForm() {
        return form;
    }

    /**
     * How long the byte order mark is, which is in no block.
     *
     * @return the number of bytes, 0 when there is none
     */
    public int getLengthOfMark() {
        return lengthOfMark;
    }

    /**
     * What heads the columns.
     *
     * @return the cells of the first row that says something; empty when there is none
     */
    public List<String> getHeadings() {
        return headings;
    }

    /**
     * Where the headings are.
     *
     * @return the line, from 1
     */
    public long getLineOfHeadings() {
        return lineOfHeadings;
    }

    /**
     * How many rows of the first block are not data.
     *
     * @return the number of rows up to the headings, these included
     */
    public int getRowsAbove() {
        return rowsAbove;
    }

    /**
     * The whole file in blocks.
     *
     * @param size the number of bytes that a block is to have
     * @return the blocks, to be read once
     */
    public BlockSource blocks(int size) {
        return new BlockSource(head, rest, form, size);
    }
}
