package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** One text of a hit in which words of the query were found, and their places in it. */
public final class SearchMatch {

    private final SearchPart part;
    private final Language language;
    private final String text;
    private final List<TextRange> ranges;

    SearchMatch(SearchPart part, Language language, String text, List<TextRange> ranges) {
        this.part = part;
        this.language = language;
        this.text = text;
        this.ranges = List.copyOf(ranges);
    }

    /**
     * The part of the catalogue that the text is.
     *
     * @return the part
     */
    public SearchPart getPart() {
        return part;
    }

    /**
     * The language of the text. A text that is the same in both languages, such as a code, matches once in each.
     *
     * @return the language
     */
    public Language getLanguage() {
        return language;
    }

    /**
     * The whole text, as the catalogue has it.
     *
     * @return the text
     */
    public String getText() {
        return text;
    }

    /**
     * The places where the words of the query stand, for highlighting them. They are positions in {@link #getText()},
     * however the query was spelt.
     *
     * @return at least one range; ranges do not touch each other and stand in the order of the text
     */
    public List<TextRange> getRanges() {
        return ranges;
    }

    @Override
    public String toString() {
        return part + " " + language + " " + ranges + " " + text;
    }
}
