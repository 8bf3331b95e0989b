package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the meanings of the cells of a column, from 0 on, for all threads. */
final class KeyTexts {

    /** The most different meanings of a column in one reading. */
    private static final int MAX_SIZE = 1 << 21;

    /** The memory for a text, its number and its entry in two tables, in bytes. */
    private static final long BYTES = 120;

    private final String column;
    private final ReadingOptions options;
    private final Allowance allowance;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    KeyTexts(String column, ReadingOptions options, Allowance allowance) {
        this.column = column;
        this.options = options;
        this.allowance = allowance;
    }

    /** Returns the number of a text, a new number for a new text. */
    synchronized int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (texts.size() == MAX_SIZE) {
            throw new LimitException(
                    "more than " + MAX_SIZE + " different cells in the column " + column,
                    "at most " + MAX_SIZE + " in one reading; read the files in parts");
        }
        if (!allowance.tryTake(BYTES + (long) Character.BYTES * text.length())) {
            throw LimitException.ofMemory(
                    "different cells in the column " + column + " (" + texts.size() + " so far)", options);
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    synchronized String text(int number) {
        return texts.get(number);
    }

    /** All texts by their numbers; to be called when no thread reads any more. */
    List<String> texts() {
        return texts;
    }
}
