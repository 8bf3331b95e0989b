package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.List;

/** A main category, subcategory or task field in which every word of the query was found. */
public final class SearchHit {

    private final CatalogCode code;
    private final LocalizedText name;
    private final int score;
    private final List<SearchMatch> matches;

    SearchHit(CatalogCode code, LocalizedText name, int score, List<SearchMatch> matches) {
        this.code = code;
        this.name = name;
        this.score = score;
        this.matches = List.copyOf(matches);
    }

    /**
     * The code of the element that was found; {@link CatalogCode#getLevel()} tells which of the three it is.
     *
     * @return the code
     */
    public CatalogCode getCode() {
        return code;
    }

    /**
     * The name of the element that was found.
     *
     * @return the name
     */
    public LocalizedText getName() {
        return name;
    }

    /**
     * The score, which says how well the element fits the query; see {@link CatalogSearch}. Scores of different queries
     * cannot be compared.
     *
     * @return the score, greater than zero
     */
    public int getScore() {
        return score;
    }

    /**
     * The texts in which words of the query were found.
     *
     * @return at least one match, by falling weight; equal ones in the order of the description
     */
    public List<SearchMatch> getMatches() {
        return matches;
    }

    @Override
    public String toString() {
        return code + " " + name.getDa() + " (" + score + ")";
    }
}
