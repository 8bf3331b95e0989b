package dk.opgavekatalog.data.export;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.data.json.CanonicalWriter;
import dk.opgavekatalog.data.json.PlainWriter;
import java.io.Writer;
import java.util.Map;
import java.util.function.Supplier;

/** A document of plain values as JSON. */
final class JsonContent extends TextContent {

    private final Object subject;
    private final Supplier<Map<String, Object>> document;

    private JsonContent(Object subject, Supplier<Map<String, Object>> document) {
        super(false);
        this.subject = subject;
        this.document = document;
    }

    /** The document of a result. */
    static Export of(HasDocument result) {
        return new Export(new JsonContent(result, result::toDocument));
    }

    /**
     * A document.
     *
     * @param subject what it is of, for a log
     * @param document gives the document
     */
    static Export of(String subject, Supplier<Map<String, Object>> document) {
        return new Export(new JsonContent(subject, document));
    }

    @Override
    void write(Writer out) {
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
