package dk.opgavekatalog.data.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The spellings of the names of a column that are not the first of their name, each with the place of its first cell.
 * When there are too many, those that come first in the files are kept, in whatever order they are added. Not
 * thread-safe.
 */
final class OtherSpellings {

    /** The most spellings that are kept. */
    static final int MOST = 1_000;

    private final Map<Spelling, Long> places = new HashMap<>();
    private final TreeMap<Long, Spelling> byPlace = new TreeMap<>();

    /**
     * A spelling of a name.
     *
     * @param number the number of the name
     * @param text the spelling
     */
    record Spelling(int number, String text) {}

    void add(int number, String text, long place) {
        Spelling spelling = new Spelling(number, text);
        Long known = places.get(spelling);
        if (known != null && known <= place) {
            return;
        }
        if (known != null) {
            byPlace.remove(known);
        } else if (places.size() == MOST) {
            if (byPlace.lastKey() < place) {
                return;
            }
            places.remove(byPlace.pollLastEntry().getValue());
        }
        places.put(spelling, place);
        byPlace.put(place, spelling);
    }

    void remove(int number, String text) {
        Long place = places.remove(new Spelling(number, text));
        if (place != null) {
            byPlace.remove(place);
        }
    }

    /** The spellings by their places. */
    Map<Long, Spelling> byPlace() {
        return byPlace;
    }
}
