package dk.opgavekatalog.model.text;

import dk.opgavekatalog.model.language.Phrase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The similarity of texts to one text, so that a message about a misspelt name can suggest the name that was meant.
 *
 * <p>The measure is that of Dice over groups of three characters: twice the number of groups that two texts share,
 * divided by the sum of their numbers of groups. Texts are compared normalized, with two spaces before and one after
 * them, so that the beginning of a text weighs more than its end. The measure is in thousandths, rounded down, so that
 * no fractions are compared. "Bygesager" has 10 groups and "Byggesager" 11; they share 9, which is 18 / 21 or 857.
 */
public final class Similarity {

    /** The least similarity of two texts that count as near each other. */
    private static final int LEAST = 200;

    private static final int GROUP = 3;

    /** The most near names that a message gives. */
    private static final int NEAREST = 3;

    /** The most names that a message gives when none is near. */
    private static final int SHOWN = 10;

    private final Set<String> wanted;

    private Similarity(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Returns the measure of similarity to a text.
     *
     * @param wanted any text
     * @return the measure
     */
    public static Similarity to(String wanted) {
        return new Similarity(groups(wanted));
    }

    /**
     * Returns the similarity of a text.
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
     * Returns the candidates that are near, the nearest first.
     *
     * @param <T> type of the candidates
     * @param candidates any candidates
     * @param text the text of a candidate
     * @return the candidates near the wanted text; equally near ones stand in their given order
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
     * Names what is allowed in place of an unknown name, for messages.
     *
     * @param wanted the unknown name
     * @param names the known names
     * @return up to three names, such as {@code nærmest: Teknik}; when none is near, the first ten, such as {@code
     *     tilladt er Kultur, Skole}
     */
    public static Phrase describeNearest(String wanted, Collection<String> names) {
        List<String> nearest = to(wanted).rank(List.copyOf(names), Function.identity());
        if (!nearest.isEmpty()) {
            return Phrase.of("nærmest: ", "nearest: ")
                    .plus(String.join(", ", nearest.subList(0, Math.min(NEAREST, nearest.size()))));
        }
        if (names.isEmpty()) {
            return Phrase.of("der er ingen", "there is none");
        }
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        int left = names.size() - SHOWN;
        Phrase allowed = Phrase.of("tilladt er ", "allowed is one of ").plus(first);
        return left > 0 ? allowed.plus(Phrase.of(" og " + left + " til", " and " + left + " more")) : allowed;
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
