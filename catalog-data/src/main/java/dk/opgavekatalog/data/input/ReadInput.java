package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.record.FileOfRecords;
import java.util.List;

/**
 * The outcome of reading tables: what they say, what was left out, and what each file was taken for. Immutable.
 *
 * @param <T> the type of what was read
 */
public final class ReadInput<T> implements HasNoDocument {

    private final T content;
    private final List<OmittedValue> omitted;
    private final List<ReadTable> tables;

    ReadInput(T content, List<OmittedValue> omitted, List<FileOfRecords> files) {
        this.content = content;
        this.omitted = List.copyOf(omitted);
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

    /** For a log. */
    @Override
    public String toString() {
        return "input of " + tables.size() + " tables, " + omitted.size() + " values left out";
    }
}
