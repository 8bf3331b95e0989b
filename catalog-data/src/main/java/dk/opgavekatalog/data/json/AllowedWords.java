package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.text.Similarity;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Names the few words that are allowed at a place, and the one that was probably meant. */
final class AllowedWords {

    /** Nobody means one of our words by anything longer; and the comparison must cost nothing. */
    private static final int MAX_LENGTH = 50;

    private AllowedWords() {}

    /** A phrase with all words that are allowed, and the nearest to the one found. */
    static String describe(String found, Collection<String> allowed) {
        String all = "one of " + String.join(", ", allowed);
        if (found.length() > MAX_LENGTH) {
            return all;
        }
        return Similarity.to(found).rank(List.copyOf(allowed), Function.identity()).stream()
                .findFirst()
                .map(nearest -> all + "; nearest: " + nearest)
                .orElse(all);
    }
}
