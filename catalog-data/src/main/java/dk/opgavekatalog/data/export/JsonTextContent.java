package dk.opgavekatalog.data.export;

import dk.opgavekatalog.data.json.PlainReader;
import java.io.IOException;
import java.io.Writer;

/** A JSON document that something else writes. */
final class JsonTextContent extends TextContent {

    private final String subject;
    private final Export.TextWriting content;

    JsonTextContent(String subject, Export.TextWriting content) {
        super(false);
        this.subject = subject;
        this.content = content;
    }

    @Override
    void write(Writer out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public Object toPlainValue() {
        return PlainReader.read(getText());
    }

    @Override
    public String toString() {
        return subject + " as JSON";
    }
}
