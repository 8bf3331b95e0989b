package dk.opgavekatalog.data.export;

import dk.opgavekatalog.data.file.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What an export made: a text that can be written to a file or a stream. The same content gives the same bytes on any
 * machine. Immutable and safe for every thread.
 */
public final class Export {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final boolean withByteOrderMark;

    private Export(String text, boolean withByteOrderMark) {
        this.text = text;
        this.withByteOrderMark = withByteOrderMark;
    }

    static Export plain(String text) {
        return new Export(text, false);
    }

    static Export withByteOrderMark(String text) {
        return new Export(text, true);
    }

    /**
     * The whole text, for a writer or a clipboard.
     *
     * @return the text, without the byte order mark that a CSV file begins with
     */
    public String getText() {
        return text;
    }

    /**
     * Writes the text as UTF-8, a CSV file with a byte order mark first. Flushes the stream and leaves it open.
     *
     * @param out where to
     * @throws IOException when the stream refuses, or when the text has half of a surrogate pair, which has no form in
     *     UTF-8
     */
    public void writeTo(OutputStream out) throws IOException {
        String whole = withByteOrderMark ? BYTE_ORDER_MARK + text : text;
        // An encoder of its own reports what it cannot encode; by charset alone there would be a question mark.
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(whole));
        out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        out.flush();
    }

    /**
     * Writes the text to a file, whole or not at all: into a new file in the same folder first, which then takes the
     * place of the file. A file that is there already is replaced; when writing fails it stays as it was.
     *
     * @param file where to; its folder must exist
     * @throws IOException when the folder or the file refuses, such as while Excel has it open, or when the text has
     *     half of a surrogate pair
     */
    public void writeTo(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeTo(bytes);
        WholeFile.write(file, bytes.toByteArray());
    }
}
