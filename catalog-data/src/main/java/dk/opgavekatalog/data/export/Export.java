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
 * Content that can be written to a file or a stream; every writer of this library returns one. The content is made
 * while it is written, anew each time, so that it is never in memory as a whole unless {@link #getBytes()} or {@link
 * #getText()} ask for it. The same content gives the same bytes on any machine. Immutable and safe for every thread.
 *
 * <p>Jackson can write an export that is part of a user's own type or is returned from an endpoint: JSON becomes part
 * of the document, and any other text becomes one text. It refuses a workbook; send the bytes instead.
 */
public final class Export {

    private final ExportContent content;

    Export(ExportContent content) {
        this.content = content;
    }

    /** Writes binary content. */
    @FunctionalInterface
    public interface ByteWriting {

        /**
         * Writes the content.
         *
         * @param out the target; neither flushed nor closed
         * @throws IOException when the stream cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes text. */
    @FunctionalInterface
    public interface TextWriting {

        /**
         * Writes the content.
         *
         * @param out the target; neither flushed nor closed
         * @throws IOException when the writer fails
         */
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Returns an export of a JSON document.
     *
     * @param subject what it is, for a log
     * @param content writes the document whenever it is asked to; the document must have no {@code null}
     * @return the export
     */
    public static Export ofJson(String subject, TextWriting content) {
        return new Export(WrittenContent.ofJson(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(content, "content")));
    }

    /**
     * Returns an export of a document of plain values as JSON.
     *
     * @param subject what it is, for a log
     * @param document gives the document whenever it is asked to, with the values that {@link
     *     dk.opgavekatalog.calc.document.HasDocument#toDocument()} lists
     * @return the export
     */
    public static Export ofDocument(String subject, Supplier<Map<String, Object>> document) {
        return new Export(new DocumentContent(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(document, "document")));
    }

    /**
     * Returns an export of a CSV file. Its bytes begin with a byte order mark, so that a spreadsheet recognises UTF-8.
     * The content is written as it is: the caller must put an apostrophe in front of a text that a spreadsheet would
     * run as a formula.
     *
     * @param subject what it is, for a log
     * @param content writes the rows whenever it is asked to
     * @return the export
     */
    public static Export ofCsv(String subject, TextWriting content) {
        return new Export(WrittenContent.ofCsv(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(content, "content")));
    }

    /**
     * Returns an export of any other text, such as a page of HTML or a picture as SVG.
     *
     * @param subject what it is, for a log
     * @param content writes the text whenever it is asked to
     * @return the export
     */
    public static Export ofText(String subject, TextWriting content) {
        return new Export(WrittenContent.ofText(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(content, "content")));
    }

    /**
     * Returns an export of binary content, such as a workbook.
     *
     * @param subject what it is, for a log and for messages
     * @param content writes the content whenever it is asked to
     * @return the export
     */
    public static Export ofBinary(String subject, ByteWriting content) {
        return new Export(new BinaryContent(
                Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(content, "content")));
    }

    /**
     * Returns the whole text, such as for a clipboard. {@link #writeTo(Writer)} gives it to a writer piece by piece.
     *
     * @return the text, without the byte order mark that a CSV file begins with
     * @throws IllegalStateException when the content is a workbook
     */
    public String getText() {
        return content.toText();
    }

    /**
     * Returns the whole content as bytes, such as for a response.
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
     * Writes the content: text as UTF-8, and a CSV file with a byte order mark first. Flushes the stream and leaves it
     * open.
     *
     * @param out the target; when it throws, what it has taken so far stays written
     * @throws IOException when the stream cannot be written, or when a text has half of a surrogate pair
     */
    public void writeTo(OutputStream out) throws IOException {
        content.write(out);
        out.flush();
    }

    /**
     * Writes the text while it is made, without the byte order mark that a CSV file begins with: the same characters as
     * {@link #getText()}, without holding them all. Flushes the writer and leaves it open.
     *
     * @param out the target; when it throws, what it has taken so far stays written
     * @throws IOException when the writer fails
     * @throws IllegalStateException when the content is a workbook
     */
    public void writeTo(Writer out) throws IOException {
        content.write(out);
        out.flush();
    }

    /**
     * Writes a file, whole or not at all. The content goes into a new file in the same folder, which then replaces the
     * file; when writing fails, an existing file stays as it was. A link is followed. Where the file system cannot
     * replace a file in one step, the file is missing for a moment.
     *
     * @param file the file; its folder must exist
     * @throws IOException when the file cannot be written, such as while Excel has it open, or when a text has half of
     *     a surrogate pair
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(file, content::write);
    }

    /**
     * Returns the value that Jackson writes for the export.
     *
     * @return the document as plain values for JSON, see {@link dk.opgavekatalog.calc.document.HasDocument}; the text
     *     for CSV and others
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
