package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Dictionary;
import dk.opgavekatalog.data.csv.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Numbers what the cells of a column mean. Each different cell is looked at once, however many rows have it. Not thread-safe.
 */
final class KeyColumn {

    /** The number of a cell that is refused. */
    static final int REFUSED = -1;

    private final String name;
    private final Function<String, Meaning> rule;
    private final Dictionary cells = new Dictionary();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** For each cell the number of what it means. */
    private int[] meanings = new int[64];

    /** Numbers the cells of a column by a rule. */
    KeyColumn(String name, Function<String, Meaning> rule) {
        this.name = name;
        this.rule = rule;
    }

    /** The number of what a cell means, or {@link #REFUSED}. */
    int number(Row row, int cell) {
        int known = cells.getSize();
        int number = cells.number(row.getBytes(), row.getStart(cell), row.getEnd(cell));
        if (number < known) {
            return meanings[number];
        }
        if (number == Dictionary.MAX_SIZE) {
            throw new LimitException("different cells in the column " + name, Dictionary.MAX_SIZE);
        }
        if (number == meanings.length) {
            meanings = Arrays.copyOf(meanings, 2 * number);
        }
        Meaning meaning = rule.apply(row.getText(cell));
        meanings[number] = meaning.refusal() == null ? number(meaning.text()) : REFUSED;
        return meanings[number];
    }

    /** The number of a text that no cell need have. */
    int number(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    String text(int number) {
        return texts.get(number);
    }

    List<String> texts() {
        return texts;
    }
}
