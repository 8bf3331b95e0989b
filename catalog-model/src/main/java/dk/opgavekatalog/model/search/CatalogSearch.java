package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds main categories, subcategories, task fields and notes of a catalogue by words or whole questions in Danish and
 * English, and suggests words while somebody types. Immutable and thread-safe; the same query always has the same
 * result.
 *
 * <p><b>Query.</b> Words, in any order; words that every question has, such as "hvem" and "the", are passed over unless
 * there are no others. A word is found as {@link WordFit} says: whole, in another form ("byggesagerne" for "byggesag"),
 * at the beginning, at the end or, from four letters on (æ, ø and å count as two), in the middle of a longer word.
 * Where it is found in none of these ways, its parts are ("hjemmehjælp" for "hjemmehjælpsordning"), and words with one
 * slip, from eight letters on with two: letters that are missing, too many, others, or in each other's place. Case,
 * accents, hyphens, and whether a letter is written æ or ae, ø or oe, å or aa make no difference. Words in quotation
 * marks must stand one after the other; the last of them may be the beginning of a longer word. A number is found as a
 * whole or up to a full stop: 1.4 finds the code 1.4 first and then the codes below it. The first 1,000 characters and
 * 40 words count.
 *
 * <p><b>Ranking.</b> All weights are whole numbers. A word found in a text weighs {@code part × fit × rarity}:
 *
 * <ul>
 *   <li>part: 100 for a code, 12 for a name, a keyword or the title of a note, 6 for a heading of a task, 4 for an
 *       indicator, a statute or the wording of the legal basis, 1 for typical organisation and the note on a field's
 *       origin, 2 for any other text. A keyword of several words weighs by the share of them that the query has;
 *   <li>fit: 10 for a whole word, 9 for another form, 7 for the beginning, 6 for the end, 3 for the middle, 4 for a
 *       part of the word of the query, 3 for a word with slips;
 *   <li>rarity: sixteen times the binary logarithm of {@code 1 + all / having}, rounded; {@code having} is the number
 *       of elements that have the word with the same fit or a better one. Elements are the main categories,
 *       subcategories and fields; in a search of notes, the notes.
 * </ul>
 *
 * <p>The score is the sum of two parts, times the share of the query that was found, by rarity. The first part adds,
 * for each word, its greatest weight in any text. The second part is the greatest sum of weights in one text; it
 * counts up to three times for a text of at most ten words, by the share of them that the query has. Hits that have
 * less than half of what the best one has, by rarity, are left out. Of equal scores, those that a keyword leads to
 * stand last; otherwise they stand in the order of the catalogue.
 *
 * <p>An example: of 8 elements, 2 have "dagpenge" at the beginning of a word (rarity 16 × log2 5 = 37), and 4 have
 * "opfølgning" at the end of a word or whole (16 × log2 3 = 25). The name "Dagpengeopfølgning" has the first at its
 * beginning, 12 × 7 × 37 = 3108, and the second at its end, 12 × 6 × 25 = 1800. Nothing else is in that text, so the
 * score is 4908 + 3 × 4908 = 19632.
 */
public final class CatalogSearch {

    private static final Set<Language> BOTH = EnumSet.allOf(Language.class);

    private final List<CatalogElement> elements;
    private final TextIndex elementIndex;
    private final List<Note> notes;

    private final MadeOnce<TextIndex> noteIndex;
    private final MadeOnce<Suggestions> suggestions;

    private CatalogSearch(TaskCatalog catalog, KeywordTexts keywords) {
        elements = CatalogElement.of(catalog, keywords);
        List<List<PartText>> texts = new ArrayList<>(elements.size());
        for (CatalogElement element : elements) {
            texts.add(element.texts());
        }
        elementIndex = new TextIndex(texts);
        notes = catalog.getNotes();
        noteIndex = new MadeOnce<>(() -> indexOf(notes));
        suggestions = new MadeOnce<>(() -> new Suggestions(elements));
    }

    /**
     * Makes a catalogue searchable by its own texts alone. This reads all of them, so keep the result.
     *
     * @param catalog the catalogue
     * @return the search
     */
    public static CatalogSearch of(TaskCatalog catalog) {
        return new CatalogSearch(catalog, KeywordTexts.none());
    }

    /**
     * Makes a catalogue searchable together with a register of keywords. This reads all their texts, so keep the
     * result.
     *
     * @param catalog the catalogue
     * @param register the register, which is for this edition
     * @return the search
     * @throws InvalidInputException when the register is not for this edition or names a field that it does not have
     */
    public static CatalogSearch of(TaskCatalog catalog, KeywordRegister register) {
        return new CatalogSearch(catalog, KeywordTexts.of(register, catalog));
    }

    /**
     * Finds main categories, subcategories and task fields by texts in either language. The words of the query may be
     * found in different languages.
     *
     * @param query words, codes, phrases or a question, as described above
     * @return the hits, the best first; empty when nothing has any of its words
     */
    public List<SearchHit> search(String query) {
        return search(query, BOTH);
    }

    /**
     * Finds main categories, subcategories and task fields by texts in one language.
     *
     * @param query words, codes, phrases or a question, as described above
     * @param language the language of the texts
     * @return the hits, the best first; empty when nothing has any of its words
     */
    public List<SearchHit> search(String query, Language language) {
        return search(query, EnumSet.of(language));
    }

    private List<SearchHit> search(String query, Set<Language> languages) {
        List<SearchHit> hits = new ArrayList<>();
        for (Finding found : elementIndex.search(Query.parse(query), languages)) {
            CatalogElement element = elements.get(found.document());
            hits.add(new SearchHit(element.code(), element.name(), found));
        }
        return List.copyOf(hits);
    }

    /**
     * Finds notes to the edition by texts in either language.
     *
     * @param query words, phrases or a question, as described above
     * @return the hits, the best first; empty when no note has any of its words
     */
    public List<NoteHit> searchNotes(String query) {
        return searchNotes(query, BOTH);
    }

    /**
     * Finds notes to the edition by texts in one language.
     *
     * @param query words, phrases or a question, as described above
     * @param language the language of the texts
     * @return the hits, the best first; empty when no note has any of its words
     */
    public List<NoteHit> searchNotes(String query, Language language) {
        return searchNotes(query, EnumSet.of(language));
    }

    private List<NoteHit> searchNotes(String query, Set<Language> languages) {
        return noteIndex.get().search(Query.parse(query), languages).stream()
                .map(found -> new NoteHit(notes.get(found.document()), found))
                .toList();
    }

    private static TextIndex indexOf(List<Note> notes) {
        return new TextIndex(notes.stream().map(CatalogTexts::of).toList());
    }

    /**
     * Suggests codes, names and keywords in either language that begin with what somebody has typed so far, for a field
     * of a user interface.
     *
     * @param typed the beginning, however it is spelt
     * @param most the most suggestions, 0 or more
     * @return those that are whole first, then codes, names and keywords, each in the order of their letters; empty
     *     when nothing was typed
     * @throws IllegalArgumentException when {@code most} is below 0
     */
    public List<Suggestion> suggest(String typed, int most) {
        return suggest(typed, BOTH, most);
    }

    /**
     * Suggests codes, and names and keywords in one language, that begin with what somebody has typed so far.
     *
     * @param typed the beginning, however it is spelt
     * @param language the language of names and keywords
     * @param most the most suggestions, 0 or more
     * @return as {@link #suggest(String, int)}
     * @throws IllegalArgumentException when {@code most} is below 0
     */
    public List<Suggestion> suggest(String typed, Language language, int most) {
        return suggest(typed, EnumSet.of(language), most);
    }

    private List<Suggestion> suggest(String typed, Set<Language> languages, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most " + most + "; allowed is 0 or more");
        }
        return suggestions.get().find(typed, languages, most);
    }
}
