package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.OutputStream;

/** Binary content. */
record BinaryContent(String subject, Export.ByteWriting content) implements ExportContent {

    @Override
    public void write(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public String getText() {
        throw new IllegalStateException(subject + " is not a text; allowed is getBytes() or writeTo");
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
