package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The distinct words of all texts, each with the texts that have it. Different spellings are different words, so that a
 * match within a word has the same positions wherever the word stands.
 */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<FoldedText> words = new ArrayList<>();
    private final List<List<Integer>> texts = new ArrayList<>();

    /**
     * Records that a text has a word, and returns the number of the word. Texts must come in the order of their
     * numbers.
     */
    int add(String word, int text) {
        int number = numbers.computeIfAbsent(word, w -> {
            words.add(FoldedText.of(w));
            texts.add(new ArrayList<>());
            return words.size() - 1;
        });
        List<Integer> ofWord = texts.get(number);
        if (ofWord.isEmpty() || ofWord.get(ofWord.size() - 1) != text) {
            ofWord.add(text);
        }
        return number;
    }

    /** For each word, by its number, the match of the wanted folded word in it; empty for nearly all words. */
    List<Optional<WordMatch>> find(String wanted) {
        return words.stream().map(word -> WordMatch.find(wanted, word)).toList();
    }

    List<Integer> textsWith(int word) {
        return texts.get(word);
    }
}
