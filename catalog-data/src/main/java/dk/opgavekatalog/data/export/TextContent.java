package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.exc.JacksonIOException;

/** A text, written as UTF-8: CSV with a byte order mark, JSON without. */
abstract non-sealed class TextContent implements ExportContent {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean withByteOrderMark;

    TextContent(boolean withByteOrderMark) {
        this.withByteOrderMark = withByteOrderMark;
    }

    /** Writes the text while it is made. */
    abstract void write(Writer out) throws IOException;

    @Override
    public String getText() {
        StringWriter text = new StringWriter();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return text.toString();
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
        } catch (JacksonIOException e) {
            throw named(Objects.requireNonNull(e.getCause()));
        } catch (CharacterCodingException e) {
            throw named(e);
        }
    }

    private static IOException named(IOException e) {
        return e instanceof CharacterCodingException
                ? new IOException(
                        "a text has half of a surrogate pair, which is no character and has no form in UTF-8", e)
                : e;
    }
}
