package dk.opgavekatalog.model.text;

import java.util.List;

/** The pairs among many names that are nearly alike, as {@link NameLikeness} says. Immutable. */
public final class AlikeNames {

    /** The most names in which pairs are looked for. */
    public static final int MOST_NAMES = 20_000;

    /** The most pairs that are found. */
    public static final int MOST_PAIRS = 1_000;

    private final List<Pair> pairs;
    private final boolean isComplete;
    private final long comparisons;

    AlikeNames(List<Pair> pairs, boolean isComplete, long comparisons) {
        this.pairs = pairs;
        this.isComplete = isComplete;
        this.comparisons = comparisons;
    }

    /**
     * Two names that are nearly alike.
     *
     * @param first the number of the one that comes first, from 0
     * @param second the number of the other
     */
    public record Pair(int first, int second) {}

    /**
     * Looks for pairs.
     *
     * @param names different names, at most {@link #MOST_NAMES}
     * @return the pairs found
     */
    public static AlikeNames among(List<String> names) {
        if (names.size() > MOST_NAMES) {
            throw new IllegalArgumentException(names.size() + " names, more than " + MOST_NAMES);
        }
        return AlikeNamesSearch.search(names);
    }

    /**
     * The pairs in the order of the names.
     *
     * @return the pairs, at most {@link #MOST_PAIRS}
     */
    public List<Pair> getPairs() {
        return pairs;
    }

    /**
     * Whether these are all pairs.
     *
     * @return false when there are more, or too many names had to be compared
     */
    public boolean isComplete() {
        return isComplete;
    }

    /** How many names were compared with another. */
    long countComparisons() {
        return comparisons;
    }
}
