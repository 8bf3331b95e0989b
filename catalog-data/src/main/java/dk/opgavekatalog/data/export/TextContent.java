package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.exc.JacksonIOException;

/** A text, written as UTF-8: CSV with a byte order mark, all else without. */
abstract non-sealed class TextContent implements ExportContent {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean withByteOrderMark;

    TextContent(boolean withByteOrderMark) {
        this.withByteOrderMark = withByteOrderMark;
    }

    /** Writes the text while it is made. */
    abstract void writeText(Writer out) throws IOException;

    @Override
    public final void write(Writer out) throws IOException {
        try {
            writeText(out);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public final void write(OutputStream out) throws IOException {
        // An explicit encoder reports what it cannot encode; a charset alone would write a question mark.
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        try {
            if (withByteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
            write(writer);
            writer.flush();
        } catch (CharacterCodingException e) {
            throw named(e);
        }
    }

    private static IOException named(CharacterCodingException e) {
        return new IOException(
                "a text has half of a surrogate pair, which is no character and has no form in UTF-8", e);
    }
}
