package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A CSV file whose beginning is read: its form and its headings. Not thread-safe. */
public final class CsvFile {

    /** Room for comments and headings. */
    private static final int HEAD = 1 << 16;

    private final HeadingRow headings;
    private final SeparatorSearch search;
    private final int lengthOfMark;
    private final byte[] head;
    private final InputStream rest;
    private final Supplier<Charset> encoding;
    private final Optional<FileFlawException> flaw;

    private CsvFile(
            HeadingRow headings,
            SeparatorSearch search,
            int lengthOfMark,
            byte[] head,
            InputStream rest,
            Supplier<Charset> encoding,
            Optional<FileFlawException> flaw) {
        this.headings = headings;
        this.search = search;
        this.lengthOfMark = lengthOfMark;
        this.head = head;
        this.rest = rest;
        this.encoding = encoding;
        this.flaw = flaw;
    }

    /**
     * Reads the beginning of a file.
     *
     * @param in the file; {@link #blocks(int)} reads on from there
     * @param isRecognised whether a file that can only be in windows-1252 is read as such, where the form says UTF-8
     * @param separator the separator; when empty, the one that makes the better headings
     * @param template the rest of the form; its separator is not used
     * @param rules the known headings
     * @param line the line of the headings; when empty, it is looked for
     * @return the file
     * @throws FileFlawException when it cannot be a CSV file of this encoding
     * @throws IOException when it cannot be read
     */
    public static CsvFile open(
            InputStream in,
            boolean isRecognised,
            Optional<Character> separator,
            CsvForm template,
            HeadingRules rules,
            Optional<Long> line)
            throws IOException {
        Charset encoding = template.charset();
        byte[] start = in.readNBytes(HEAD);
        Optional<FileFlawException> flaw = NotCsv.findFlaw(start, encoding);
        if (flaw.isPresent()) {
            throw flaw.get();
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
        CsvForm form = template.in(StandardCharsets.UTF_8);
        if (Utf16.ALL.contains(encoding)) {
            InputStream utf8 = new Utf16Stream(whole, encoding);
            return open(utf8.readNBytes(HEAD), utf8, () -> encoding, separator, form, rules, line);
        }
        if (isRecognised && RecognisingStream.canBegin(start, start.length < HEAD)) {
            RecognisingStream utf8 = new RecognisingStream(whole);
            Supplier<Charset> found = () -> utf8.isWindows1252() ? Encodings.WINDOWS_1252 : StandardCharsets.UTF_8;
            return open(utf8.readNBytes(HEAD), utf8, found, separator, form, rules, line);
        }
        return open(start, in, () -> encoding, separator, template, rules, line);
    }

    private static CsvFile open(
            byte[] start,
            InputStream rest,
            Supplier<Charset> encoding,
            Optional<Character> separator,
            CsvForm template,
            HeadingRules rules,
            Optional<Long> line) {
        int lengthOfMark = Encodings.lengthOfMark(start, start.length);
        byte[] head = Arrays.copyOfRange(start, lengthOfMark, start.length);
        boolean isWhole = start.length < HEAD;
        Optional<FileFlawException> flaw =
                Encodings.findOther(head, HeadRows.endOfLastLine(head, isWhole), template.charset());
        CsvForm form = flaw.isPresent() ? template.in(Encodings.WINDOWS_1252) : template;
        SeparatorSearch search = new SeparatorSearch(head, isWhole, form, rules, line);
        HeadingRow headings = search.best(separator);
        return new CsvFile(headings, search, lengthOfMark, head, rest, encoding, flaw);
    }

    /**
     * The form of the blocks of the file. A file in UTF-16 is read as UTF-8.
     *
     * @return the form, with the separator that was recognised
     */
    public CsvForm getForm() {
        return headings.form();
    }

    /**
     * What is wrong with the encoding, where the file is in windows-1252 and the options say UTF-8. The rest is read as
     * windows-1252, only to find all else that is wrong at the same time.
     *
     * @return the flaw, for which the file must be refused
     */
    public Optional<FileFlawException> findFlaw() {
        return flaw;
    }

    /**
     * The encoding of the file, to be told. One that is recognised is certain when the whole file is read.
     *
     * @return the encoding
     */
    public Charset getEncoding() {
        return encoding.get();
    }

    /**
     * Whether the file is in windows-1252 though nothing said so.
     *
     * @return whether it was recognised by its letters
     */
    public boolean isEncodingRecognised() {
        return headings.form().charset().equals(StandardCharsets.UTF_8)
                && getEncoding().equals(Encodings.WINDOWS_1252);
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
     * The rows that the headings are in, as they stand: one, unless rows are headings together.
     *
     * @return the rows with their lines
     */
    public List<HeadingSearch.TableRow> getRowsOfHeadings() {
        return headings.rows();
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
