package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** A code, name or keyword that begins as somebody types, with the fields or categories that it leads to. */
public final class Suggestion {

    private final SearchPart part;
    private final Language language;
    private final String text;
    private final List<CatalogCode> codes;

    Suggestion(SearchPart part, Language language, String text, List<CatalogCode> codes) {
        this.part = part;
        this.language = language;
        this.text = text;
        this.codes = List.copyOf(codes);
    }

    /**
     * What the text is.
     *
     * @return {@link SearchPart#CODE}, {@link SearchPart#NAME} or {@link SearchPart#KEYWORD}
     */
    public SearchPart getPart() {
        return part;
    }

    /**
     * The language of the text; Danish for a code.
     *
     * @return the language
     */
    public Language getLanguage() {
        return language;
    }

    /**
     * The text to show and, when it is chosen, to search for.
     *
     * @return the text, as the catalogue or the register has it
     */
    public String getText() {
        return text;
    }

    /**
     * The fields or categories that the text leads to.
     *
     * @return their codes in order, at least one
     */
    public List<CatalogCode> getCodes() {
        return codes;
    }

    /** For a log, such as {@code hjemmehjælp [3.5.1]}. */
    @Override
    public String toString() {
        return text + " " + codes;
    }
}
