package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.Query.Term;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the terms of a query in the vocabularies of some languages, and phrases in the texts themselves. */
final class TermFinder {

    private final Map<Language, Vocabulary> vocabularies;
    private final List<IndexedText> texts;

    TermFinder(Map<Language, Vocabulary> vocabularies, List<IndexedText> texts) {
        this.vocabularies = vocabularies;
        this.texts = texts;
    }

    FoundTerm find(Term term) {
        FoundTerm found = new FoundTerm(term, texts.size());
        if (term.isPhrase()) {
            findPhrase(term.words(), found);
            return found;
        }
        if (!term.parts().isEmpty()) {
            findPhrase(term.parts(), found);
        }
        boolean isFound = findWord(term.words().get(0), found);
        if (!isFound && term.parts().isEmpty()) {
            findRoughly(term.words().get(0), found);
        }
        return found;
    }

    /** Returns whether the word was found as more than a part within others. */
    private boolean findWord(String wanted, FoundTerm found) {
        boolean isFound = !found.isEmpty();
        for (Map.Entry<Language, Vocabulary> entry : vocabularies.entrySet()) {
            Vocabulary vocabulary = entry.getValue();
            WantedWord word = vocabulary.wanted(wanted);
            for (int other = 0; other < vocabulary.size(); other++) {
                WordFit fit = word.fit(vocabulary.word(other));
                if (fit != null) {
                    found.putWord(entry.getKey(), vocabulary, other, fit);
                    isFound |= fit != WordFit.INSIDE;
                }
            }
        }
        return isFound;
    }

    /** Finds the parts of a compound, and the words with the fewest slips. */
    private void findRoughly(String wanted, FoundTerm found) {
        int fewest = WantedWord.MOST_SLIPS;
        Map<Language, BitSet> withOne = new EnumMap<>(Language.class);
        Map<Language, BitSet> withMore = new EnumMap<>(Language.class);
        for (Map.Entry<Language, Vocabulary> entry : vocabularies.entrySet()) {
            Vocabulary vocabulary = entry.getValue();
            WantedWord word = vocabulary.wanted(wanted);
            for (int other = 0; other < vocabulary.size(); other++) {
                int slips = word.slips(vocabulary.word(other));
                if (slips <= fewest) {
                    fewest = slips;
                    (slips == 1 ? withOne : withMore)
                            .computeIfAbsent(entry.getKey(), language -> new BitSet())
                            .set(other);
                } else if (word.hasPart(vocabulary.word(other))) {
                    found.putWord(entry.getKey(), vocabulary, other, WordFit.PART);
                }
            }
        }
        (fewest == 1 ? withOne : withMore).forEach((language, words) -> {
            Vocabulary vocabulary = vocabulary(language);
            words.stream().forEach(word -> found.putWord(language, vocabulary, word, WordFit.SLIP));
        });
    }

    private Vocabulary vocabulary(Language language) {
        return Objects.requireNonNull(vocabularies.get(language));
    }

    private void findPhrase(List<String> words, FoundTerm found) {
        for (Vocabulary vocabulary : vocabularies.values()) {
            int first = vocabulary.find(words.get(0));
            if (first < 0) {
                continue;
            }
            Postings candidates = vocabulary.word(first).texts();
            for (int i = 0; i < candidates.size(); i++) {
                IndexedText text = texts.get(candidates.get(i));
                for (int at = 0; at + words.size() <= text.wordsInOrder(); at++) {
                    WordFit fit = fitOfPhrase(words, text, at, vocabulary);
                    if (fit != null) {
                        found.putText(candidates.get(i), fit);
                    }
                }
            }
        }
    }

    /**
     * The fit of a phrase at a place of a text, null when it does not stand there: its words one after the other, each
     * a whole word, but the last may be the beginning of a longer word.
     */
    static @Nullable WordFit fitOfPhrase(List<String> words, IndexedText text, int at, Vocabulary vocabulary) {
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!vocabulary.word(text.word(at + i)).word().equals(words.get(i))) {
                return null;
            }
        }
        String word = vocabulary.word(text.word(at + last)).word();
        String wanted = words.get(last);
        if (word.equals(wanted)) {
            return WordFit.WHOLE;
        }
        boolean begins = word.startsWith(wanted) && Letters.isBoundary(word, wanted.length());
        return begins && !Character.isDigit(wanted.charAt(0)) ? WordFit.START : null;
    }
}
