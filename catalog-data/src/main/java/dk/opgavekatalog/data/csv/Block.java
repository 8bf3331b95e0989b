package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Queue;

/** Some complete rows of a file, as bytes. */
public final class Block {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final boolean isQuoted;

    /** Takes the bytes back when they are no longer needed. */
    private final Queue<byte[]> free;

    /**
     * Makes a block.
     *
     * @param bytes holds the block; {@link Rows#PADDING} bytes after its end may be read
     * @param isQuoted whether there may be quotation marks
     * @param free takes the bytes back when they are no longer needed
     */
    Block(byte[] bytes, int start, int end, boolean isQuoted, Queue<byte[]> free) {
        this.free = free;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.isQuoted = isQuoted;
    }

    /**
     * Reads the rows; to be called once. A block without quotation marks consists of cells, separators and line ends
     * and is divided in place; FastCSV parses a block with quotation marks.
     *
     * @param form the form of the file
     * @param rows filled again and again with the next rows; its encoding must be that of the form
     * @param handler takes the rows that are neither empty nor comments
     * @return the number of lines of the block
     * @throws FileFlawException when the rest of the block cannot be read
     */
    public long read(CsvForm form, Rows rows, RowHandler handler) {
        try {
            return isQuoted ? QuotedRows.read(this, form, rows, handler) : PlainRows.read(this, form, rows, handler);
        } finally {
            free.add(bytes);
        }
    }

    /**
     * The length.
     *
     * @return the number of bytes
     */
    public int getLength() {
        return end - start;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /**
     * Decodes all characters, without byte order marks at the beginnings of lines. A byte that is not a character is a
     * flaw, which names the character that it would be in another encoding.
     */
    CharBuffer decode(Charset charset) {
        ByteBuffer in = withoutMarks(charset);
        CharBuffer out = CharBuffer.allocate(end - start);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int index = Decodability.findUndecodable(bytes, start, end, charset);
            throw undecodable(charset, index);
        }
        return out.flip();
    }

    private ByteBuffer withoutMarks(Charset charset) {
        if (!ByteWords.contains(bytes, start, end, (char) (Encodings.FIRST_OF_MARK & 0xFF))) {
            return ByteBuffer.wrap(bytes, start, end - start);
        }
        ByteBuffer others = ByteBuffer.allocate(end - start);
        for (int i = start; i < end; i++) {
            boolean isFirst = i == start || bytes[i - 1] == '\n' || bytes[i - 1] == '\r';
            int behind = isFirst ? Encodings.behindMarks(bytes, i, end) : i;
            if (behind > i && !charset.equals(StandardCharsets.UTF_8)) {
                throw Encodings.markWithin(charset).inRow(RowEnds.lineOf(bytes, start, i, end));
            }
            i = behind;
            if (i < end) {
                others.put(bytes[i]);
            }
        }
        return others.flip();
    }

    /** Checks that all bytes are text in the encoding. */
    void requireText(Charset charset) {
        int index = Decodability.findUndecodable(bytes, start, end, charset);
        if (index >= 0) {
            throw undecodable(charset, index);
        }
    }

    private FileFlawException undecodable(Charset charset, int index) {
        return Encodings.undecodable(bytes, start, index, charset).inRow(RowEnds.lineOf(bytes, start, index, end));
    }
}
