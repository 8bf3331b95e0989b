package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.Language;
import java.util.List;

/** One text of a hit in which words of the query were found, and where they stand in it. */
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
     * What the text is in the catalogue.
     *
     * @return the part
     */
    public SearchPart getPart() {
        return part;
    }

    /**
     * The language of the text. What is the same in both languages, such as a code, matches once in each.
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
     * Where the words of the query stand, for highlighting them. The positions are those of {@link #getText()}, however
     * the query was spelt.
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
