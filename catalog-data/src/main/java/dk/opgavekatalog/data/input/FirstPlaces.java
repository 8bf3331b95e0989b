package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses values that stand twice: which of them is right, no row shows. Not thread-safe. */
final class FirstPlaces {

    private final Map<Object, FilePosition> places = new HashMap<>();
    private final RecordProblems problems;

    FirstPlaces(RecordProblems problems) {
        this.problems = problems;
    }

    /**
     * Notes a value.
     *
     * @param key what it is a value of
     * @param shown the same in words
     * @param once what stands once, such as "each organisation and period once"
     * @return whether the value is the first of its key; otherwise it is refused
     */
    boolean isFirst(Object key, String shown, FilePosition position, Phrase once) {
        @Nullable FilePosition first = places.putIfAbsent(key, position);
        if (first == null) {
            return true;
        }
        problems.add(
                position,
                Reason.DUPLICATE,
                shown,
                "a second value",
                once.plus(Phrase.of(
                        "; den første står i " + first.describe(Language.DANISH),
                        "; the first is in " + first.describe(Language.ENGLISH))));
        return false;
    }
}
