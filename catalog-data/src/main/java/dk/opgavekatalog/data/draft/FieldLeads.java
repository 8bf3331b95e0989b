package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.search.SearchHit;
import dk.opgavekatalog.model.search.SearchMatch;
import dk.opgavekatalog.model.search.WordFit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the fields that words lead to, by the search of the catalogue. Not thread-safe: it keeps what it found. */
final class FieldLeads {

    /** What a field that is found by nothing else gets at most, in thousandths. */
    static final int WHOLE = 1000;

    /** A hit that is less than this share of the best one, in thousandths, says nothing. */
    private static final int LEAST = 250;

    /** The fewest letters of a word that may have a slip: Misc is not disc. */
    private static final int LETTERS_FOR_SLIP = 6;

    private final CatalogSearch search;
    private final Language language;
    private final Map<String, List<Lead>> known = new HashMap<>();

    FieldLeads(CatalogSearch search, Language language) {
        this.search = search;
        this.language = language;
    }

    /**
     * A field that words lead to.
     *
     * @param field its code
     * @param weight how surely, in thousandths
     * @param match the text that says so
     * @param isComplete whether all the words were found
     */
    record Lead(CatalogCode field, int weight, SearchMatch match, boolean isComplete) {}

    /** The fields that words lead to, in the order of the search. */
    List<Lead> of(String words) {
        List<Lead> leads = known.get(words);
        if (leads == null) {
            leads = find(words);
            known.put(words, leads);
        }
        return leads;
    }

    private List<Lead> find(String words) {
        List<SearchHit> inOwn = search.search(words, language);
        List<SearchHit> hits = new ArrayList<>();
        // Words such as service desk are of the other language.
        for (SearchHit hit : inOwn.isEmpty() ? search.search(words) : inOwn) {
            if (hit.getCode().getLevel() == CatalogLevel.FIELD) {
                hits.add(hit);
            }
        }
        if (hits.isEmpty()) {
            return List.of();
        }
        int best = hits.get(0).getScore();
        int sum = 0;
        for (SearchHit hit : hits) {
            int share = WHOLE * hit.getScore() / best;
            sum += share >= LEAST ? share : 0;
        }
        List<Lead> leads = new ArrayList<>();
        for (SearchHit hit : hits) {
            int share = WHOLE * hit.getScore() / best;
            if (share >= LEAST) {
                SearchMatch match = hit.getMatches().get(0);
                long weight = 2L * share * WHOLE / (WHOLE + sum) * quality(match, words) / WHOLE;
                if (weight > 0) {
                    int most = (int) Math.min(WHOLE, weight);
                    leads.add(new Lead(
                            hit.getCode(), most, match, hit.getMissingWords().isEmpty()));
                }
            }
        }
        return leads;
    }

    /** How much the text that was found says, in thousandths; nothing where parts of words meet in a running text. */
    private static int quality(SearchMatch match, String words) {
        if (match.getFit() == WordFit.SLIP && words.length() < LETTERS_FOR_SLIP) {
            return 0;
        }
        ClueRule rule = ruleOf(match);
        if (rule == ClueRule.DESCRIPTION && match.getFit().compareTo(WordFit.END) < 0) {
            return 0;
        }
        int ofPart = switch (rule) {
            case KEYWORD, FIELD_NAME -> 1000;
            case TASK_HEADING -> 850;
            default -> 350;
        };
        int ofFit = switch (match.getFit()) {
            case WHOLE, FORM -> 1000;
            case START -> 850;
            case END -> 800;
            case PART -> 700;
            case INSIDE -> 500;
            case SLIP -> 450;
        };
        return ofPart * ofFit / WHOLE;
    }

    /** The subcategories that a unit is named like, or whose fields it is named like. */
    Set<CatalogCode> subcategoriesLike(String unit) {
        Set<CatalogCode> like = new TreeSet<>();
        int best = 0;
        for (SearchHit hit : search.search(unit, language)) {
            best = Math.max(best, hit.getScore());
            if (hit.getScore() * 2 > best) {
                CatalogCode code = hit.getCode();
                switch (code.getLevel()) {
                    case SUBCATEGORY -> like.add(code);
                    case FIELD -> code.findParent().ifPresent(like::add);
                    default -> {
                        // a main category has too many fields
                    }
                }
            }
        }
        return like;
    }

    static ClueRule ruleOf(SearchMatch match) {
        return switch (match.getPart()) {
            case CODE, NAME -> ClueRule.FIELD_NAME;
            case TASK_HEADING -> ClueRule.TASK_HEADING;
            case KEYWORD -> ClueRule.KEYWORD;
            default -> ClueRule.DESCRIPTION;
        };
    }
}
