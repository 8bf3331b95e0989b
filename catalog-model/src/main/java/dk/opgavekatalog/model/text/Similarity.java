package dk.opgavekatalog.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How alike texts are to one text, so that a message about a misspelt name can tell the name that was meant.
 *
 * <p>The measure is that of Dice over groups of three characters: twice the number of groups that two texts share, over
 * the number of groups in both. Texts are compared normalized, with two spaces before and one behind, so that
 * the beginning of a text weighs more than its end. It is counted in thousandths and rounded down: no fraction is ever
 * compared. "Bygesager" has 10 groups and "Byggesager" 11; they share 9, which is 18 / 21 or 857.
 */
public final class Similarity {

    /** Two texts that share less are not near each other. */
    private static final int LEAST = 200;

    private static final int GROUP = 3;

    /** How many that are near a message names. */
    private static final int NEAREST = 3;

    /** How many a message names when none is near. */
    private static final int SHOWN = 10;

    private final Set<String> wanted;

    private Similarity(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * The likeness to a text.
     *
     * @param wanted any text
     * @return the measure
     */
    public static Similarity to(String wanted) {
        return new Similarity(groups(wanted));
    }

    /**
     * How alike a text is.
     *
     * @param text any text
     * @return 0 when it shares nothing with the wanted text, 1,000 when it shares all
     */
    public int of(String text) {
        Set<String> groups = groups(text);
        long shared = groups.stream().filter(wanted::contains).count();
        return (int) (2_000 * shared / (groups.size() + wanted.size()));
    }

    /**
     * Those of several candidates that are alike.
     *
     * @param <T> type of the candidates
     * @param candidates any candidates
     * @param text the text of a candidate
     * @return the candidates that are alike to the wanted text, the nearest first, equally near ones in their given
     *     order
     */
    public <T> List<T> rank(List<T> candidates, Function<? super T, String> text) {
        record Rated<T>(T candidate, int similarity) {}
        return candidates.stream()
                .map(candidate -> new Rated<>(candidate, of(text.apply(candidate))))
                .filter(rated -> rated.similarity() >= LEAST)
                .sorted(Comparator.<Rated<T>>comparingInt(Rated::similarity).reversed())
                .map(Rated::candidate)
                .toList();
    }

    /**
     * What is allowed in place of a name that is not there, for messages.
     *
     * @param wanted the name that is not there
     * @param names the names that are
     * @return such as {@code nearest: Teknik}, of the three nearest; when none is near
     *     {@code allowed is one of Kultur, Skole}, of the first ten
     */
    public static String describeNearest(String wanted, Collection<String> names) {
        List<String> nearest = to(wanted).rank(List.copyOf(names), Function.identity());
        if (!nearest.isEmpty()) {
            return "nearest: " + String.join(", ", nearest.subList(0, Math.min(NEAREST, nearest.size())));
        }
        if (names.isEmpty()) {
            return "there is none";
        }
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        int left = names.size() - SHOWN;
        return "allowed is one of " + first + (left > 0 ? " and " + left + " more" : "");
    }

    private static Set<String> groups(String text) {
        String padded = "  " + FoldedText.normalize(text) + " ";
        Set<String> groups = new HashSet<>();
        for (int i = 0; i + GROUP <= padded.length(); i++) {
            groups.add(padded.substring(i, i + GROUP));
        }
        return groups;
    }
}
