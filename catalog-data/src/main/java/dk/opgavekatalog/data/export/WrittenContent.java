package dk.opgavekatalog.data.export;

import dk.opgavekatalog.data.json.PlainReader;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** A text that something else writes. */
final class WrittenContent extends TextContent {

    private final String name;
    private final Export.TextWriting content;
    private final Function<String, Object> plain;

    private WrittenContent(
            boolean withByteOrderMark, String name, Export.TextWriting content, Function<String, Object> plain) {
        super(withByteOrderMark);
        this.name = name;
        this.content = content;
        this.plain = plain;
    }

    /** A JSON document, which in another document is what it is. */
    static WrittenContent ofJson(String subject, Export.TextWriting content) {
        return new WrittenContent(false, subject + " as JSON", content, PlainReader::read);
    }

    /** A CSV file, which in another document is one text. */
    static WrittenContent ofCsv(String subject, Export.TextWriting content) {
        return new WrittenContent(true, subject + " as CSV", content, text -> text);
    }

    @Override
    void write(Writer out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public Object toPlainValue() {
        return plain.apply(getText());
    }

    @Override
    public String toString() {
        return name;
    }
}
