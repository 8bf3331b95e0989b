package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.record.HeadingValue;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes the headings of a reader: those of the user, and those of its columns. */
final class InputHeadings {

    /** The columns that a record states, beside those that say what it is about. */
    private static final Set<InputColumn> CONTENTS = Set.of(
            InputColumn.VALUE,
            InputColumn.BASE,
            InputColumn.CASES,
            InputColumn.INHABITANTS,
            InputColumn.SHARE,
            InputColumn.INDEX,
            InputColumn.TARGET,
            InputColumn.TARGET_UNIT,
            InputColumn.ANSWER);

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
        return new RecordHeadings<>(
                headings,
                options.getIgnoredColumns(),
                values,
                rule,
                ColumnWords::of,
                CONTENTS,
                isKey(options),
                example);
    }

    /** A total, an area or a municipality says what a row is about, though it may lack all the rest. */
    private static Predicate<String> isKey(ReadingOptions options) {
        TotalWords totals = new TotalWords(options.getNotTotals());
        Areas areas = new Areas(options.getNotTotals());
        return text -> totals.find(text).isPresent()
                || areas.isArea(text)
                || options.getMunicipalities()
                        .flatMap(known -> known.findMunicipality(text))
                        .isPresent();
    }
}
