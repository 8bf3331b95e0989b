package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.Query.Term;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** Finds the places in a text where terms of a query stand. */
final class Highlighting {

    private final IndexedText text;
    private final Vocabulary vocabulary;
    private final List<TextRange> ranges = new ArrayList<>();

    private Highlighting(IndexedText text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** A text in which at least one of the terms was found. */
    static SearchMatch match(int number, List<FoundTerm> terms, TextIndex index) {
        IndexedText text = index.texts().get(number);
        Vocabulary vocabulary = index.vocabulary(text.text().language());
        Highlighting highlighting = new Highlighting(text, vocabulary);
        WordFit best = WordFit.SLIP;
        for (FoundTerm term : terms) {
            WordFit fit = term.inText(number);
            if (fit != null) {
                highlighting.add(term);
                best = fit.compareTo(best) > 0 ? fit : best;
            }
        }
        return new SearchMatch(text.text(), TextRange.merge(highlighting.ranges), best);
    }

    private void add(FoundTerm term) {
        addPhrase(term.term().isPhrase() ? term.term().words() : term.term().parts());
        Language language = text.text().language();
        for (int i = 0; i < text.size(); i++) {
            WordFit fit = term.ofWord(language, text.word(i));
            if (fit != null) {
                addWord(i, fit, term.term());
            }
        }
    }

    /** A phrase is one range, from its first word to the end of the match in its last word. */
    private void addPhrase(List<String> words) {
        int last = words.size() - 1;
        for (int at = 0; last >= 0 && at + last < text.wordsInOrder(); at++) {
            WordFit fit = TermFinder.fitOfPhrase(words, text, at, vocabulary);
            if (fit != null) {
                int end = endOfStart(at + last, fit == WordFit.WHOLE ? "" : words.get(last));
                ranges.add(new TextRange(text.start(at), end));
            }
        }
    }

    private void addWord(int index, WordFit fit, Term term) {
        String wanted = term.words().get(0);
        String word = vocabulary.word(text.word(index)).word();
        WantedWord parts = vocabulary.wanted(wanted);
        int start = text.start(index);
        int end = text.end(index);
        if (fit == WordFit.START) {
            end = endOfStart(index, word.startsWith(wanted) ? wanted : parts.root());
        } else if (fit == WordFit.END) {
            int at = word.endsWith(wanted) ? word.length() - wanted.length() : word.lastIndexOf(parts.root());
            start += origin(index, at);
        } else if (fit == WordFit.INSIDE) {
            String inside = Letters.indexOf(word, wanted, 1) > 0 ? wanted : parts.root();
            int at = Letters.indexOf(word, inside, 1);
            end = start + origin(index, at + inside.length());
            start += origin(index, at);
        }
        ranges.add(new TextRange(start, end));
    }

    /** The end of the beginning of a word; the end of the word when the beginning is "". */
    private int endOfStart(int index, String beginning) {
        return beginning.isEmpty() ? text.end(index) : text.start(index) + origin(index, beginning.length());
    }

    /** Where a character of a folded word without hyphens comes from in the word of the text. */
    private int origin(int index, int inKey) {
        FoldedText folded = FoldedText.of(text.text().text().substring(text.start(index), text.end(index)));
        int left = inKey;
        int at = 0;
        while (left > 0 || (at < folded.toString().length() && folded.toString().charAt(at) == '-')) {
            left -= folded.toString().charAt(at) == '-' ? 0 : 1;
            at++;
        }
        return folded.getOrigin(at);
    }
}
