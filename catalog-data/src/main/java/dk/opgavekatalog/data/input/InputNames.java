package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.reading.KeyTexts;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Takes the spellings of one name in a column together, by the rule of registrations. Not thread-safe. */
final class InputNames {

    private final ReadingOptions options;
    private final Allowance allowance;
    private final Map<InputColumn, KeyTexts> texts = new EnumMap<>(InputColumn.class);

    /** The number of names so far, which puts them in order. */
    private long place;

    InputNames(ReadingOptions options) {
        this.options = options;
        this.allowance = new Allowance(options.getMaxMemory());
    }

    /** Takes a name, and returns it in its first spelling. */
    String firstSpelling(InputColumn column, String text) {
        return take(column, CellMeaning.ofName(text));
    }

    /** Takes a cell of a column, and returns its meaning as the first cell with this meaning says it. */
    String take(InputColumn column, CellMeaning meaning) {
        KeyTexts ofColumn =
                texts.computeIfAbsent(column, c -> new KeyTexts(c.describe().in(Language.DANISH), options, allowance));
        place++;
        return ofColumn.text(ofColumn.number(meaning, place));
    }

    /** Notes down the names that have several spellings. */
    void note(Recognition.Builder notes) {
        texts.forEach((column, ofColumn) -> {
            LocalizedText content = LocalizedText.of(
                    ColumnWords.of(column).in(Language.DANISH),
                    ColumnWords.of(column).in(Language.ENGLISH));
            notes.addAllSpelledNames(ofColumn.spelledNames(name -> name.otherContent(content)
                    .column(Arrays.stream(Column.values())
                            .filter(known -> known.name().equals(column.name()))
                            .findFirst())));
        });
    }
}
