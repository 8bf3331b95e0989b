package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.OutputStream;

/** The content of an export. Its {@code toString} describes it for a log. */
sealed interface ExportContent permits TextContent, BinaryContent {

    /** Writes the content while it is made; neither flushes nor closes the stream. */
    void write(OutputStream out) throws IOException;

    /** The whole text. */
    String getText();

    /** Returns the value that represents the content in a document of plain values. */
    Object toPlainValue();
}
