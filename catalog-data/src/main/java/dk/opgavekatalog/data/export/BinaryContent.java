package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Binary content. */
record BinaryContent(String subject, Export.ByteWriting content) implements ExportContent {

    @Override
    public void write(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public void write(Writer out) {
        throw new IllegalStateException(
                subject + " is not a text; allowed is getBytes() or writeTo with a stream or a file");
    }

    @Override
    public Object toPlainValue() {
        throw new IllegalStateException(subject + " has no form in JSON; allowed is to send what getBytes() returns");
    }

    @Override
    public String toString() {
        return subject;
    }
}
