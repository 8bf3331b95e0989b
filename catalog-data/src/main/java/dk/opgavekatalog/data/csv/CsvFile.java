package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
     * @param separator the separator; when empty, the one that makes the better headings
     * @param template the rest of the form; its separator is not used
     * @param rules the known headings
     * @param line the line of the headings; when empty, it is looked for
     * @return the file
     * @throws FileFlawException when it cannot be a CSV file of this encoding
     * @throws IOException when it cannot be read
     */
    public static CsvFile open(
            InputStream in, Optional<Character> separator, CsvForm template, HeadingRules rules, Optional<Long> line)
            throws IOException {
        byte[] read = in.readNBytes(HEAD);
        Optional<FileFlawException> flaw = NotCsv.findFlaw(read, template.charset());
        if (flaw.isPresent()) {
            throw flaw.get();
        }
        int lengthOfMark = Encodings.lengthOfMark(read, read.length);
        byte[] head = Arrays.copyOfRange(read, lengthOfMark, read.length);
        SeparatorSearch search = new SeparatorSearch(head, read.length < HEAD, template, rules, line);
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
     * The headings of the columns.
     *
     * @return the cells; empty when no line says anything
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
     * The rows above the headings that are not blank, such as titles. They may have any form.
     *
     * @return the rows with their lines
     */
    public List<HeadingSearch.TableRow> getRowsAbove() {
        return headings.above();
    }

    /**
     * A row above the headings that looks like the headings of another table.
     *
     * @return the row; empty when there is none, or the line of the headings was told
     */
    public Optional<HeadingSearch.TableRow> findOtherHeadings() {
        return headings.other();
    }

    /**
     * The number of comments above the headings.
     *
     * @return the number of lines
     */
    public int getCommentsAbove() {
        return headings.comments();
    }

    /**
     * The number of bytes above the headings, which are in no block.
     *
     * @return the number, a byte order mark included
     */
    public int getBytesAbove() {
        return lengthOfMark + headings.start();
    }

    /**
     * Returns the file from its headings on in blocks. Its first row is the headings.
     *
     * @param size the number of bytes that a block is to have
     * @return the blocks, to be read once
     */
    public BlockSource blocks(int size) {
        byte[] fromHeadings = Arrays.copyOfRange(head, headings.start(), head.length);
        return new BlockSource(fromHeadings, rest, headings.form(), size);
    }
}
