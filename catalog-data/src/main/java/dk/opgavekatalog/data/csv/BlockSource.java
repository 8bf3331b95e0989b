package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.LimitWords;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Divides a CSV file into blocks of complete rows, so that several threads can read it. Only this class decides where
 * rows end, reading from the beginning of the file: a line end within quotation marks does not end a row. Not
 * thread-safe.
 */
public final class BlockSource {

    /** The option that sets the most bytes of a row. */
    private static final String MAX_ROW_LENGTH = "maxRowLength";

    private final InputStream in;
    private final CsvForm form;
    private final int size;

    /** The bytes read that belong to no block yet: an incomplete row. */
    private byte[] rest;

    private boolean isAtEnd;

    /** Whether the last line of the file has no end. */
    private boolean isOpen;

    /** Buffers of blocks that were read: reusing memory is faster than allocating it. */
    private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();

    /**
     * Makes the source of the blocks of a stream.
     *
     * @param head the part of the stream that was read already, without a byte order mark
     * @param in the rest of the stream
     * @param form how the file is written
     * @param size the number of bytes of a block
     */
    public BlockSource(byte[] head, InputStream in, CsvForm form, int size) {
        this.rest = head;
        this.in = in;
        this.form = form;
        this.size = Math.max(size, head.length);
    }

    /**
     * The next block.
     *
     * @return complete rows, or empty at the end of the file
     * @throws FileFlawException when a row is too long; its line is relative to the block that would have followed
     * @throws IOException when the stream cannot be read
     */
    public Optional<Block> next() throws IOException {
        if (isAtEnd) {
            return Optional.empty();
        }
        // After a row that is longer than a block, the rest can be longer than a block too.
        int wanted = Math.max(size, rest.length);
        byte[] bytes = buffer(wanted + Rows.PADDING);
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        int end = rest.length;
        while (true) {
            end += in.readNBytes(bytes, end, wanted - end);
            boolean isQuoted = ByteWords.contains(bytes, 0, end, CsvForm.QUOTE);
            if (end < wanted) {
                isAtEnd = true;
                rest = new byte[0];
                isOpen = end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r';
                return end == 0 ? Optional.empty() : Optional.of(new Block(bytes, 0, end, isQuoted, free));
            }
            int cut = RowEnds.endOfLastRow(bytes, end, isQuoted, form);
            if (cut > 0) {
                rest = Arrays.copyOfRange(bytes, cut, end);
                return Optional.of(new Block(bytes, 0, cut, isQuoted, free));
            }
            if (end > form.maxRow()) {
                throw FileFlawException.of(
                                Reason.OUT_OF_RANGE,
                                Phrase.of(
                                        "en række på mere end " + form.maxRow()
                                                + " byte; måske mangler et afsluttende anførselstegn",
                                        "a row of more than " + form.maxRow()
                                                + " bytes; perhaps a quotation mark is not closed"),
                                LimitWords.byOption(form.maxRow(), MAX_ROW_LENGTH))
                        .helpedBy(OptionHint.of(MAX_ROW_LENGTH))
                        .inRow(1);
            }
            wanted = Math.min(2 * wanted, form.maxRow() + 1);
            bytes = Arrays.copyOf(bytes, wanted + Rows.PADDING);
        }
    }

    /**
     * Whether the last line of the file has no line end.
     *
     * @return whether it is so; false before the last block
     */
    public boolean isLastLineOpen() {
        return isOpen;
    }

    private byte[] buffer(int length) {
        byte[] used = free.poll();
        return used == null || used.length < length ? new byte[length] : used;
    }
}
