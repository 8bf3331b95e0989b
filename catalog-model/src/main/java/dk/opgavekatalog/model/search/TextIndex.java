package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The words of several documents, each of which has texts in both languages. Does not change once it is built. */
final class TextIndex {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<IndexedText> texts = new ArrayList<>();

    /** Number of the first text of each document, and of all texts at the end. */
    private final int[] firstTexts;

    TextIndex(List<List<PartText>> documents) {
        firstTexts = new int[documents.size() + 1];
        for (int document = 0; document < documents.size(); document++) {
            firstTexts[document] = texts.size();
            for (PartText text : documents.get(document)) {
                for (Language language : Language.values()) {
                    add(document, text.part(), language, text.text().in(language));
                }
            }
        }
        firstTexts[documents.size()] = texts.size();
    }

    private void add(int document, SearchPart part, Language language, String text) {
        List<TextRange> positions = WordSplitter.split(text);
        int[] words = positions.stream()
                .mapToInt(position -> vocabulary.add(position.cut(text), texts.size()))
                .toArray();
        texts.add(new IndexedText(document, part, language, text, words, positions));
    }

    /** The documents that have every term, best first, equal ones in their order. */
    List<Finding> search(Query query, Predicate<Language> languages) {
        BitSet documents = new BitSet();
        documents.set(0, query.terms().isEmpty() ? 0 : firstTexts.length - 1);
        List<TermMatches> terms = new ArrayList<>();
        for (List<String> term : query.terms()) {
            if (documents.isEmpty()) {
                return List.of();
            }
            TermMatches matches = find(term, languages);
            documents.and(matches.documents());
            terms.add(matches);
        }
        return documents.stream()
                .mapToObj(document -> rate(document, terms))
                .sorted(Comparator.comparingInt(Finding::score).reversed())
                .toList();
    }

    private TermMatches find(List<String> term, Predicate<Language> languages) {
        TermFinder finder = new TermFinder(term, vocabulary);
        Map<Integer, TermMatch> byText = new HashMap<>();
        BitSet documents = new BitSet();
        finder.candidates(vocabulary).stream()
                .filter(number -> languages.test(texts.get(number).language()))
                .forEach(number -> finder.find(texts.get(number)).ifPresent(match -> {
                    byText.put(number, match);
                    documents.set(texts.get(number).document());
                }));
        return TermMatches.of(byText, documents, firstTexts.length - 1);
    }

    private Finding rate(int document, List<TermMatches> terms) {
        Rating rating = new Rating(terms);
        for (int number = firstTexts[document]; number < firstTexts[document + 1]; number++) {
            rating.add(number, texts.get(number));
        }
        return rating.toFinding(document);
    }
}
