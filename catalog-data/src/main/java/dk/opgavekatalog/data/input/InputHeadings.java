package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.HeadingValue;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the headings of a reader: those of the user, and those of its columns. */
final class InputHeadings {

    private InputHeadings() {}

    /**
     * Makes headings.
     *
     * @param reader has the user's headings and the headings to ignore
     * @param columns the columns of the reader; of two columns with the same heading, the first has it
     * @param values says what a heading is a value of
     * @param rule checks a layout
     * @param example a row of headings
     */
    static RecordHeadings<InputColumn> of(
            InputReader<?> reader,
            List<InputColumn> columns,
            Function<String, Optional<HeadingValue<InputColumn>>> values,
            RecordHeadings.Rule<InputColumn> rule,
            String example) {
        Map<String, InputColumn> headings = new LinkedHashMap<>(reader.ownColumns());
        for (InputColumn column : columns) {
            column.headings().forEach(heading -> headings.putIfAbsent(heading, column));
        }
        ReadingOptions options = reader.options();
        return new RecordHeadings<>(headings, options.getIgnoredColumns(), values, rule, ColumnWords::of, example);
    }
}
