package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Similarity;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Describes the few words that are allowed at a place, with the one that was probably meant. */
final class AllowedWords {

    /** A longer text is certainly none of the allowed words, and is not compared, to save time. */
    private static final int MAX_LENGTH = 50;

    private AllowedWords() {}

    /** Returns a phrase with all allowed words and the one nearest to the word found. */
    static Phrase describe(String found, Collection<String> allowed) {
        Phrase all = Phrase.of("en af ", "one of ").plus(String.join(", ", allowed));
        if (found.length() > MAX_LENGTH) {
            return all;
        }
        return Similarity.to(found).rank(List.copyOf(allowed), Function.identity()).stream()
                .findFirst()
                .map(nearest ->
                        all.plus(Phrase.of("; nærmest: ", "; nearest: ")).plus(nearest))
                .orElse(all);
    }
}
