package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.model.language.Language;
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
    private final Recognition recognition;

    ReadInput(T content, List<OmittedValue> omitted, Recognition recognition) {
        this.content = content;
        this.omitted = List.copyOf(omitted);
        this.recognition = recognition;
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
     * What the tables were taken for: for each file sheet, headings, columns, encoding, signs, rows, what was left out
     * and why, and totals; for all together periods and names.
     *
     * @return what was recognised
     */
    public Recognition getRecognition() {
        return recognition;
    }

    /**
     * What was recognised and what was left out, in words.
     *
     * @param language the language
     * @return the lines of the recognition, which tell totals too, and a line for each other value that was left out
     */
    public List<String> describe(Language language) {
        return Stream.concat(
                        recognition.describe(language).stream(),
                        omitted.stream()
                                .filter(value -> value.getOmission() != Omission.TOTAL) // the recognition tells them
                                .map(value -> value.describe(language)))
                .toList();
    }

    /** For a log. */
    @Override
    public String toString() {
        return "input of " + recognition.getFiles().size() + " tables, " + omitted.size() + " values left out";
    }
}
