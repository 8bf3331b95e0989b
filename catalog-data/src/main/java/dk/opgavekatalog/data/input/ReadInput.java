package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.record.FileOfRecords;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of reading tables: what they say, what was left out, and what each file was taken for. Immutable.
 *
 * @param <T> the type of what was read
 */
public final class ReadInput<T> implements HasNoDocument {

    private final T content;
    private final List<OmittedValue> omitted;
    private final List<Phrase> told;
    private final List<ReadTable> tables;

    ReadInput(T content, InputNotes notes, List<FileOfRecords> files) {
        this.content = content;
        this.omitted = List.copyOf(notes.omitted());
        this.told = List.copyOf(notes.told());
        this.tables = files.stream().map(ReadTable::new).toList();
    }

    /**
     * What the tables say together.
     *
     * @return the content
     */
    public T getContent() {
        return content;
    }

    /**
     * The values that the tables have and that were left out: values that are withheld, and totals. None of them counts
     * as zero.
     *
     * @return the values, in the order of the files
     */
    public List<OmittedValue> getOmitted() {
        return omitted;
    }

    /**
     * What each file was taken for.
     *
     * @return the tables, in the order of the files
     */
    public List<ReadTable> getTables() {
        return tables;
    }

    /**
     * What was recognised and what was left out, in words: a line for each table, for each value that was left out, for
     * each spelling of a name that was read as another one, and for totals that were compared.
     *
     * @param language the language
     * @return the lines
     */
    public List<String> describe(Language language) {
        Stream<String> ofTables = tables.stream().map(table -> table.describe(language));
        Stream<String> ofOmitted = omitted.stream().map(value -> value.describe(language));
        Stream<String> ofOthers = told.stream().map(line -> line.in(language));
        return Stream.of(ofTables, ofOmitted, ofOthers).flatMap(lines -> lines).toList();
    }

    /** For a log. */
    @Override
    public String toString() {
        return "input of " + tables.size() + " tables, " + omitted.size() + " values left out";
    }
}
