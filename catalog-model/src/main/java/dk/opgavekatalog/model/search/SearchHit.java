package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.List;

/** A main category, subcategory or task field in which words of the query were found. */
public final class SearchHit {

    private final CatalogCode code;
    private final LocalizedText name;
    private final int score;
    private final List<SearchMatch> matches;
    private final List<String> missingWords;

    SearchHit(CatalogCode code, LocalizedText name, Finding found) {
        this.code = code;
        this.name = name;
        score = found.score();
        matches = List.copyOf(found.matches());
        missingWords = List.copyOf(found.missing());
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

    /**
     * The words and phrases of the query that were not found here, as they were typed. Words that every question has,
     * such as "hvem", are not looked for and not among them.
     *
     * @return the words, empty when all were found
     */
    public List<String> getMissingWords() {
        return missingWords;
    }

    @Override
    public String toString() {
        return code + " " + name.getDa() + " (" + score + ")";
    }
}
