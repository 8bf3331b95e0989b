package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Optional;

/** One text of a hit in which words of the query were found, and their places in it. */
public final class SearchMatch {

    private final PartText text;
    private final List<TextRange> ranges;
    private final WordFit fit;

    SearchMatch(PartText text, List<TextRange> ranges, WordFit fit) {
        this.text = text;
        this.ranges = List.copyOf(ranges);
        this.fit = fit;
    }

    /**
     * The part of the catalogue that the text is.
     *
     * @return the part
     */
    public SearchPart getPart() {
        return text.part();
    }

    /**
     * The language of the text. A text that is the same in both languages, such as a code, matches once in each.
     *
     * @return the language
     */
    public Language getLanguage() {
        return text.language();
    }

    /**
     * The whole text, as the catalogue has it.
     *
     * @return the text
     */
    public String getText() {
        return text.text();
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

    /**
     * How well the words of the query fit: the best fit of any of them in this text.
     *
     * @return the fit
     */
    public WordFit getFit() {
        return fit;
    }

    /**
     * The keyword whose words the text is, with its kind and all its fields.
     *
     * @return the keyword, empty unless the part is {@link SearchPart#KEYWORD}
     */
    public Optional<Keyword> getKeyword() {
        return text.keyword();
    }

    /**
     * When to take the field of the hit rather than another one of the keyword, in the language of the text.
     *
     * @return the rule, empty unless the text is a keyword of several fields
     */
    public Optional<String> getWhen() {
        return text.when();
    }

    @Override
    public String toString() {
        return text.part() + " " + text.language() + " " + ranges + " " + text.text();
    }
}
