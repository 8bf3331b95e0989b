package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.registration.recognition.UnreadDistinction;
import dk.opgavekatalog.data.registration.recognition.UnreadDistinction.Distinction;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first two values that a column which is not read has in each period. Those of a file can be put together from
 * those of its blocks in their order. Not thread-safe.
 */
final class UnreadValues {

    /** The most periods that are looked at. */
    private static final int MAX = 1_000;

    /** An amount: such a column is no name of a version, a currency or a side. */
    private static final Pattern FIGURE = Pattern.compile("[-(]?\\d[\\d.,' \u00a0]*\\d[-)]?");

    /** The values by the text of the period. */
    private final Map<String, Pair> byPeriod = new TreeMap<>();

    /** Two values; the second is null while there is only one. */
    private record Pair(String first, @Nullable String second) {
        private Pair plus(String value) {
            boolean isKnown = second != null || FoldedText.normalize(first).equals(FoldedText.normalize(value));
            return isKnown ? this : new Pair(first, value);
        }
    }

    /** Adds a value of a period; returns whether nothing more of this period needs to be added. */
    boolean add(String period, String value) {
        Pair pair = byPeriod.get(period);
        if (pair == null && byPeriod.size() >= MAX) {
            return true;
        }
        Pair now = pair == null ? new Pair(value, null) : pair.plus(value);
        byPeriod.put(period, now);
        return now.second() != null;
    }

    /** Adds the values of the next block. */
    void addAll(UnreadValues next) {
        next.byPeriod.forEach((period, pair) -> {
            add(period, pair.first());
            String second = pair.second();
            if (second != null) {
                add(period, second);
            }
        });
    }

    /** Warns of the first period with two values. */
    Optional<UnreadDistinction> findWarning(String heading, Distinction distinction) {
        for (Pair pair : byPeriod.values()) {
            String second = pair.second();
            if (second != null && !(areNames(distinction) && isFigure(pair.first()) && isFigure(second))) {
                return Optional.of(UnreadDistinction.builder()
                        .heading(heading)
                        .distinction(distinction)
                        .addValues(pair.first(), second)
                        .build());
            }
        }
        return Optional.empty();
    }

    private static boolean areNames(Distinction distinction) {
        return distinction != Distinction.PERIOD && distinction != Distinction.SCALE;
    }

    private static boolean isFigure(String value) {
        return value.isEmpty() || FIGURE.matcher(value).matches();
    }
}
