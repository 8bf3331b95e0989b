package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import java.util.List;

/**
 * A text of a document in the form that is searched: the numbers of its words in the vocabulary, and their positions.
 */
final class IndexedText {

    private final int number;
    private final int document;
    private final SearchPart part;
    private final Language language;
    private final String text;
    private final int[] words;
    private final List<TextRange> positions;

    IndexedText(
            int number,
            int document,
            SearchPart part,
            Language language,
            String text,
            int[] words,
            List<TextRange> positions) {
        this.number = number;
        this.document = document;
        this.part = part;
        this.language = language;
        this.text = text;
        this.words = words;
        this.positions = positions;
    }

    /** The number of this text among all texts of the index, from 0. */
    int number() {
        return number;
    }

    int document() {
        return document;
    }

    SearchPart part() {
        return part;
    }

    Language language() {
        return language;
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }

    TextRange position(int index) {
        return positions.get(index);
    }

    SearchMatch toMatch(List<TextRange> ranges) {
        return new SearchMatch(part, language, text, ranges);
    }

    /**
     * Whether every word lies within one of the ranges, which are in the order of the text and do not touch each other.
     */
    boolean isCoveredBy(List<TextRange> ranges) {
        return positions.stream()
                .allMatch(word -> ranges.stream()
                        .anyMatch(range -> range.getStart() <= word.getStart() && word.getEnd() <= range.getEnd()));
    }
}
