package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The content of an export. Its {@code toString} describes it for a log. */
sealed interface ExportContent permits TextContent, BinaryContent {

    /** Writes the content while it is made; neither flushes nor closes the stream. */
    void write(OutputStream out) throws IOException;

    /** Writes the text while it is made; neither flushes nor closes the writer. */
    void write(Writer out) throws IOException;

    /** Returns the whole text. */
    default String toText() {
        StringWriter text = new StringWriter();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return text.toString();
    }

    /** Returns the value that represents the content in a document of plain values. */
    Object toPlainValue();
}
