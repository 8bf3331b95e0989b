package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.stem.Stemmer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct folded words of all texts of one language, each with its stem and with the texts that have it. */
final class Vocabulary {

    private final Stemmer stemmer;

    /** The number of each word, by every spelling that texts have; most words stand in many texts. */
    private final Map<String, Integer> spellings = new HashMap<>(16_384);

    private final Map<String, Integer> numbers = new HashMap<>(8_192);
    private final List<IndexedWord> words = new ArrayList<>(4_096);

    Vocabulary(Language language) {
        stemmer = Stemmer.of(language);
    }

    /**
     * Records that a text has a word, and returns the number of the word. Texts must come in the order of their
     * numbers.
     *
     * @param spelling the word as the text has it
     */
    int add(String spelling, int text) {
        Integer known = spellings.get(spelling);
        int number = known == null ? addSpelling(spelling) : known;
        words.get(number).texts().add(text);
        return number;
    }

    private int addSpelling(String spelling) {
        String word = Tokens.key(spelling);
        Integer known = numbers.get(word);
        int number = known == null ? words.size() : known;
        if (known == null) {
            numbers.put(word, number);
            words.add(new IndexedWord(word, stemmer.stem(word)));
        }
        spellings.put(spelling, number);
        return number;
    }

    int size() {
        return words.size();
    }

    /** The number of a folded word, -1 when no text has it. */
    int find(String word) {
        return numbers.getOrDefault(word, -1);
    }

    IndexedWord word(int number) {
        return words.get(number);
    }

    WantedWord wanted(String word) {
        return new WantedWord(word, stemmer.stem(word));
    }
}
