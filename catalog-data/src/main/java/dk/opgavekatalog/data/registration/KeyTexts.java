package dk.opgavekatalog.data.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers what the cells of a column mean, from 0 on, for all threads. */
final class KeyTexts {

    /** The most different meanings of a column in one reading. */
    private static final int MAX_SIZE = 1 << 21;

    private final String column;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    KeyTexts(String column) {
        this.column = column;
    }

    /** The number of a text, a new one for a text that did not come before. */
    synchronized int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (texts.size() == MAX_SIZE) {
            throw new LimitException("different cells in the column " + column, MAX_SIZE);
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    synchronized String text(int number) {
        return texts.get(number);
    }

    /** All texts by their numbers, once no thread reads any more. */
    List<String> texts() {
        return texts;
    }
}
