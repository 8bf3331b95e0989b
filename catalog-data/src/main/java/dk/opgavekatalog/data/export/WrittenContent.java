package dk.opgavekatalog.data.export;

import dk.opgavekatalog.data.json.PlainReader;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** A text that a function writes. */
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

    /** Returns a JSON document; within another document it is a part of that. */
    static WrittenContent ofJson(String subject, Export.TextWriting content) {
        return new WrittenContent(false, subject + " as JSON", content, PlainReader::read);
    }

    /** Returns a CSV file; within a document it is one text. */
    static WrittenContent ofCsv(String subject, Export.TextWriting content) {
        return new WrittenContent(true, subject + " as CSV", content, text -> text);
    }

    /** Returns any other text; within a document it is one text. */
    static WrittenContent ofText(String subject, Export.TextWriting content) {
        return new WrittenContent(false, subject, content, text -> text);
    }

    @Override
    void writeText(Writer out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public Object toPlainValue() {
        return plain.apply(toText());
    }

    @Override
    public String toString() {
        return name;
    }
}
