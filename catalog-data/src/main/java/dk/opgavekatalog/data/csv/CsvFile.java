package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A CSV file whose beginning is read: its form and its headings. Not thread-safe. */
public final class CsvFile {

    /** Room for comments and headings. */
    private static final int HEAD = 1 << 16;

    private final HeadingRow headings;
    private final SeparatorSearch search;
    private final int lengthOfMark;
    private final byte[] head;
    private final InputStream rest;

    private CsvFile(HeadingRow headings, SeparatorSearch search, int lengthOfMark, byte[] head, InputStream rest) {
        this.headings = headings;
        this.search = search;
        this.lengthOfMark = lengthOfMark;
        this.head = head;
        this.rest = rest;
    }

    /**
     * Reads the beginning of a file.
     *
     * @param in the file; {@link #blocks(int)} reads on from there
     * @param separator the separator; when empty, the one that makes more known headings
     * @param template the rest of the form; its separator is not used
     * @param known counts the known headings among some cells
     * @return the file
     * @throws FileFlawException when it cannot be a CSV file of this encoding
     * @throws IOException when it cannot be read
     */
    public static CsvFile open(
            InputStream in, Optional<Character> separator, CsvForm template, ToIntFunction<List<String>> known)
            throws IOException {
        byte[] read = in.readNBytes(HEAD);
        Optional<FileFlawException> flaw = NotCsv.findFlaw(read, template.charset());
        if (flaw.isPresent()) {
            throw flaw.get();
        }
        int lengthOfMark = Encodings.lengthOfMark(read, read.length);
        byte[] head = Arrays.copyOfRange(read, lengthOfMark, read.length);
        SeparatorSearch search = new SeparatorSearch(head, read.length < HEAD, template, known);
        HeadingRow headings = search.best(separator);
        return new CsvFile(headings, search, lengthOfMark, head, in);
    }

    /**
     * The form of the file.
     *
     * @return the form, with the separator that was recognised
     */
    public CsvForm getForm() {
        return headings.form();
    }

    /**
     * Looks for a separator that would have made more known headings than the one recognised or given. Searches with
     * every call.
     *
     * @return the separator; empty when there is none
     */
    public Optional<Character> findBetterSeparator() {
        return search.findBetter(headings);
    }

    /**
     * The length of the byte order mark, which is in no block.
     *
     * @return the number of bytes, 0 when there is none
     */
    public int getLengthOfMark() {
        return lengthOfMark;
    }

    /**
     * The headings of the columns.
     *
     * @return the cells of the first row that is not blank; empty when there is none
     */
    public List<String> getHeadings() {
        return headings.cells();
    }

    /**
     * The line of the headings.
     *
     * @return the line, from 1
     */
    public long getLineOfHeadings() {
        return headings.line();
    }

    /**
     * The number of rows of the first block that are not data.
     *
     * @return the number of rows up to and including the headings
     */
    public int getRowsAbove() {
        return headings.rows();
    }

    /**
     * Returns the whole file in blocks.
     *
     * @param size the number of bytes that a block is to have
     * @return the blocks, to be read once
     */
    public BlockSource blocks(int size) {
        return new BlockSource(head, rest, headings.form(), size);
    }
}
