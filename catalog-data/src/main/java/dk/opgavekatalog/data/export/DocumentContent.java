package dk.opgavekatalog.data.export;

import dk.opgavekatalog.data.json.CanonicalWriter;
import dk.opgavekatalog.data.json.PlainWriter;
import java.io.Writer;
import java.util.Map;
import java.util.function.Supplier;

/** A document of plain values as JSON. */
final class DocumentContent extends TextContent {

    private final String subject;
    private final Supplier<Map<String, Object>> document;

    DocumentContent(String subject, Supplier<Map<String, Object>> document) {
        super(false);
        this.subject = subject;
        this.document = document;
    }

    @Override
    void writeText(Writer out) {
        CanonicalWriter.write(PlainWriter::write, document.get(), out);
    }

    @Override
    public Object toPlainValue() {
        return document.get();
    }

    @Override
    public String toString() {
        return subject + " as JSON";
    }
}
