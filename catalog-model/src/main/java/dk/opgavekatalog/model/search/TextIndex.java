package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** An index of the words of several documents, each with texts in both languages. Does not change once it is built. */
final class TextIndex {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<IndexedText> texts = new ArrayList<>();

    /** For each document the number of its first text; at the end the number of all texts. */
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
        texts.add(new IndexedText(texts.size(), document, part, language, text, words, positions));
    }

    /** The documents that have every term, best first, equal ones in their order. */
    List<Finding> search(Query query, Predicate<Language> languages) {
        int all = firstTexts.length - 1;
        BitSet documents = new BitSet();
        documents.set(0, query.terms().isEmpty() ? 0 : all);
        List<RatedTerm> terms = new ArrayList<>();
        for (List<String> words : query.terms()) {
            TermFinder finder = new TermFinder(words, vocabulary);
            BitSet having = documentsWith(finder, languages);
            documents.and(having);
            if (documents.isEmpty()) {
                return List.of();
            }
            terms.add(RatedTerm.of(finder, having.cardinality(), all));
        }
        return documents.stream()
                .mapToObj(document -> rate(document, terms, languages))
                .sorted(Comparator.comparingInt(Finding::score).reversed())
                .toList();
    }

    private BitSet documentsWith(TermFinder finder, Predicate<Language> languages) {
        BitSet documents = new BitSet();
        finder.candidates()
                .mapToObj(texts::get)
                .filter(text -> languages.test(text.language()))
                .filter(text -> finder.isOneWord() || finder.find(text).isPresent())
                .forEach(text -> documents.set(text.document()));
        return documents;
    }

    private Finding rate(int document, List<RatedTerm> terms, Predicate<Language> languages) {
        Rating rating = new Rating(terms);
        texts.subList(firstTexts[document], firstTexts[document + 1]).stream()
                .filter(text -> languages.test(text.language()))
                .forEach(rating::add);
        return rating.toFinding(document);
    }
}
