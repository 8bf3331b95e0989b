package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the spellings of one name together: names in one column that differ in capitals, spaces and Unicode form alone.
 * The first spelling stands, and the others are told. Not thread-safe.
 */
final class FirstSpellings {

    private final Map<InputColumn, Map<String, String>> firsts = new EnumMap<>(InputColumn.class);

    /** The other spellings, with the first place of each. */
    private final Map<Spelling, FilePosition> others = new LinkedHashMap<>();

    private record Spelling(InputColumn column, String text, String first) {}

    /** Returns the first spelling of the name in a cell. */
    String of(InputColumn column, RecordCell cell) {
        String text = cell.text();
        Map<String, String> ofColumn = firsts.computeIfAbsent(column, c -> new HashMap<>());
        String first = Optional.ofNullable(
                        ofColumn.putIfAbsent(CellMeaning.ofName(text).key(), text))
                .orElse(text);
        if (!first.equals(text)) {
            others.putIfAbsent(new Spelling(column, text, first), cell.position());
        }
        return first;
    }

    /** Says which spellings were taken together. */
    List<Phrase> describe() {
        return others.entrySet().stream()
                .map(other -> {
                    FilePosition at = other.getValue();
                    String text = "'" + other.getKey().text() + "'";
                    String first = "'" + other.getKey().first() + "'";
                    return Phrase.of(
                            at.describe(Language.DANISH) + ": " + text + " er læst som " + first,
                            at.describe(Language.ENGLISH) + ": " + text + " was read as " + first);
                })
                .toList();
    }
}
