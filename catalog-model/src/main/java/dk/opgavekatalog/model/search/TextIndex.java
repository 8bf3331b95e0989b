package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.Query.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An index of the words of several documents, each with texts in both languages. Does not change once it is built. */
final class TextIndex {

    private final Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);
    private final List<IndexedText> texts = new ArrayList<>();

    /** For each document the number of its first text; at the end the number of all texts. */
    private final int[] firstTexts;

    // Loops, no streams: this runs once, before anything is compiled.

    TextIndex(List<List<PartText>> documents) {
        firstTexts = new int[documents.size() + 1];
        for (Language language : Language.values()) {
            vocabularies.put(language, new Vocabulary(language));
        }
        for (int document = 0; document < documents.size(); document++) {
            firstTexts[document] = texts.size();
            for (PartText text : documents.get(document)) {
                Vocabulary vocabulary = vocabulary(text.language());
                texts.add(new IndexedText(document, text, texts.size(), vocabulary));
            }
        }
        firstTexts[documents.size()] = texts.size();
    }

    Vocabulary vocabulary(Language language) {
        return Objects.requireNonNull(vocabularies.get(language));
    }

    int documents() {
        return firstTexts.length - 1;
    }

    /** The number of the first text of a document; of all texts for the number of all documents. */
    int firstText(int document) {
        return firstTexts[document];
    }

    List<IndexedText> texts() {
        return texts;
    }

    /** The documents that have enough of the terms, best first, equal ones in their order. */
    List<Finding> search(Query query, Set<Language> languages) {
        Map<Language, Vocabulary> wanted = new EnumMap<>(vocabularies);
        wanted.keySet().retainAll(languages);
        TermFinder finder = new TermFinder(wanted, texts);
        List<FoundTerm> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Term term : query.terms()) {
            FoundTerm whole = finder.find(term);
            if (!whole.isEmpty()) {
                found.add(whole);
            } else if (term.parts().isEmpty()) {
                missing.add(term.typed());
            } else {
                for (String part : term.parts()) {
                    FoundTerm ofPart = finder.find(new Term(List.of(part), List.of(), part));
                    if (ofPart.isEmpty()) {
                        missing.add(part);
                    } else {
                        found.add(ofPart);
                    }
                }
            }
        }
        return found.isEmpty() ? List.of() : new Rating(this, found, missing).findings();
    }
}
