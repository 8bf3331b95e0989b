package dk.opgavekatalog.data.export;

import java.io.IOException;
import java.io.Writer;

/** A CSV file that something else writes. */
final class CsvTextContent extends TextContent {

    private final String subject;
    private final Export.TextWriting content;

    CsvTextContent(String subject, Export.TextWriting content) {
        super(true);
        this.subject = subject;
        this.content = content;
    }

    @Override
    void write(Writer out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public Object toPlainValue() {
        return getText();
    }

    @Override
    public String toString() {
        return subject + " as CSV";
    }
}
