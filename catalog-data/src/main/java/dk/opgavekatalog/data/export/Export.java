package dk.opgavekatalog.data.export;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgavekatalog.data.file.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What can be written to a file or a stream: what every writer of this library returns. The content is made as it is
 * written, anew with every writing, so that a large one is never in memory whole unless {@link #getBytes()} or {@link
 * #getText()} ask for it. The same content gives the same bytes on any machine. Immutable and safe for every thread.
 *
 * <p>Jackson writes an export that stands in a type of one's own, or is returned from an endpoint, as what it is: JSON
 * as this JSON, CSV as one text. A workbook it refuses; send its bytes.
 */
public final class Export {

    private final ExportContent content;

    Export(ExportContent content) {
        this.content = content;
    }

    /** Writes a content that is no text. */
    @FunctionalInterface
    public interface ByteWriting {

        /**
         * Writes the content.
         *
         * @param out where to; neither flushed nor closed
         * @throws IOException when the stream refuses
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a content that is text. */
    @FunctionalInterface
    public interface TextWriting {

        /**
         * Writes the content.
         *
         * @param out where to; neither flushed nor closed
         * @throws IOException when the writer refuses
         */
        void writeTo(Writer out) throws IOException;
    }

    /**
     * An export of a JSON document.
     *
     * @param subject what it is, for a log
     * @param content writes the document, each time that it is asked to; without {@code null} anywhere in it
     * @return the export
     */
    public static Export ofJson(String subject, TextWriting content) {
        return new Export(WrittenContent.ofJson(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(content, "content")));
    }

    /**
     * An export of a document of plain values as JSON.
     *
     * @param subject what it is, for a log
     * @param document gives the document, each time that it is asked to; of the values that {@link
     *     dk.opgavekatalog.calc.document.HasDocument#toDocument()} lists
     * @return the export
     */
    public static Export ofDocument(String subject, Supplier<Map<String, Object>> document) {
        return new Export(new DocumentContent(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(document, "document")));
    }

    /**
     * An export of a CSV file. Its bytes begin with a byte order mark, so that a spreadsheet takes them for UTF-8. The
     * content is written as it is: putting an apostrophe in front of a text that a spreadsheet would run as a formula
     * is up to whoever writes it.
     *
     * @param subject what it is, for a log
     * @param content writes the rows, each time that it is asked to
     * @return the export
     */
    public static Export ofCsv(String subject, TextWriting content) {
        return new Export(WrittenContent.ofCsv(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(content, "content")));
    }

    /**
     * An export of a content that is no text, such as a workbook.
     *
     * @param subject what it is, for a log and for messages
     * @param content writes the content, each time that it is asked to
     * @return the export
     */
    public static Export ofBinary(String subject, ByteWriting content) {
        return new Export(new BinaryContent(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(content, "content")));
    }

    /**
     * The whole text, for a writer or a clipboard.
     *
     * @return the text, without the byte order mark that a CSV file begins with
     * @throws IllegalStateException when the content is a workbook
     */
    public String getText() {
        return content.getText();
    }

    /**
     * The content, for whoever sends it.
     *
     * @return what {@link #writeTo(OutputStream)} writes
     * @throws UncheckedIOException when a text has half of a surrogate pair, which has no form in UTF-8
     */
    public byte[] getBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the content, a text as UTF-8, a CSV file with a byte order mark first. Flushes the stream and leaves it
     * open.
     *
     * @param out where to
     * @throws IOException when the stream refuses, or when a text has half of a surrogate pair
     */
    public void writeTo(OutputStream out) throws IOException {
        content.write(out);
        out.flush();
    }

    /**
     * Writes a file, whole or not at all: into a new file in the same folder first, which then takes the place of the
     * file. A file that is there already is replaced; when writing fails it stays as it was. A link is followed. Where
     * the file system cannot exchange files in one step, there is a moment without the file.
     *
     * @param file where to; its folder must exist
     * @throws IOException when the folder or the file refuses, such as while Excel has it open, or when a text has half
     *     of a surrogate pair
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(file, content::write);
    }

    /**
     * What Jackson writes in place of the export.
     *
     * @return for JSON the document as plain values, see {@link dk.opgavekatalog.calc.document.HasDocument}; for CSV
     *     the text
     * @throws IllegalStateException when the content is a workbook
     */
    @JsonValue
    public Object toPlainValue() {
        return content.toPlainValue();
    }

    @Override
    public String toString() {
        return "export of " + content;
    }
}
