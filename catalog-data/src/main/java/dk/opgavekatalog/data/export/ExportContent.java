package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.OutputStream;

/** What an export writes. Its text for a log says what it is. */
sealed interface ExportContent permits TextContent, BinaryContent {

    /** Writes the content as it is made; neither flushes nor closes the stream. */
    void write(OutputStream out) throws IOException;

    /** The whole text. */
    String getText();

    /** What stands for the content in a document of plain values. */
    Object toPlainValue();
}
