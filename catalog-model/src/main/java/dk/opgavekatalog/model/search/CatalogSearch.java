package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds main categories, subcategories, task fields and notes of a catalogue by words in Danish and English. Immutable
 * and thread-safe; the same query always has the same result.
 *
 * <p><b>Query.</b> Every word must be found somewhere in the texts of a hit; their order is irrelevant. Words in
 * quotation marks must stand one after the other; the last of them may be the beginning of a longer word. A word is
 * found as a whole word or as the beginning of one. A word of at least four letters (æ, ø and å count as two) is found
 * anywhere in a word: "tandpleje" in "specialtandpleje". Case, accents, and whether a letter is written æ or ae, ø or
 * oe, å or aa make no difference. Endings are not removed: search for "byggesag" rather than "byggesagerne". A number
 * is found as a whole or up to a full stop: 1.4 finds the code 1.4 first and then the codes below it.
 *
 * <p><b>Ranking.</b> All weights are whole numbers. A word found in a text weighs {@code part × fit × rarity}:
 *
 * <ul>
 *   <li>part: 100 for a code, 12 for a name or the title of a note, 6 for a heading of a task, 4 for an indicator, a
 *       statute or the wording of the legal basis, 1 for typical organisation and the note on a field's origin, 2 for
 *       any other text;
 *   <li>fit: 4 for a whole word, 3 for the beginning of a word, 2 for any other part of a word;
 *   <li>rarity: 1 for a word found in more than half of all elements, and 1 more each time that the number of elements
 *       with the word halves. Elements are the main categories, subcategories and fields; in a search of notes, the
 *       notes.
 * </ul>
 *
 * <p>The score is the sum of two parts. The first part adds, for each word, its greatest weight in any text. The second
 * part is for texts that have all the words: it is the greatest sum of their weights in one such text, and the sum
 * counts twice for a text without any other word. Equal scores stand in the order of the catalogue. A phrase in
 * quotation marks weighs as one word, by the fit of its last word.
 *
 * <p>An example: of 8 elements, 2 have "dagpenge" (rarity 3) and 4 have "opfølgning" (rarity 2). The name
 * "Dagpengeopfølgning" has the first at its beginning, 12 × 3 × 3 = 108, and the second inside, 12 × 2 × 2 = 48.
 * Nothing else is in that text, so the score is 156 + 2 × 156 = 468. A field named "Dagpengeadministration" with a task
 * headed "Opfølgning" has 108 + 6 × 4 × 2 = 156 and no text with both: its score is 156.
 */
public final class CatalogSearch {

    private final List<Element> elements;
    private final TextIndex elementIndex;
    private final List<Note> notes;
    private final TextIndex noteIndex;

    private record Element(CatalogCode code, LocalizedText name, List<PartText> texts) {}

    private CatalogSearch(TaskCatalog catalog) {
        elements = elements(catalog);
        elementIndex = new TextIndex(elements.stream().map(Element::texts).toList());
        notes = catalog.getNotes();
        noteIndex = new TextIndex(notes.stream().map(CatalogTexts::of).toList());
    }

    private static List<Element> elements(TaskCatalog catalog) {
        List<Element> elements = new ArrayList<>();
        for (MainCategory main : catalog.getMainCategories()) {
            elements.add(new Element(main.getCode(), main.getName(), CatalogTexts.of(main)));
            for (Subcategory sub : main.getSubcategories()) {
                elements.add(new Element(sub.getCode(), sub.getName(), CatalogTexts.of(sub)));
                for (TaskField field : sub.getFields()) {
                    elements.add(new Element(field.getCode(), field.getName(), CatalogTexts.of(field, catalog)));
                }
            }
        }
        return elements;
    }

    /**
     * Makes a catalogue searchable. This reads all its texts, so keep the result.
     *
     * @param catalog the catalogue
     * @return the search
     */
    public static CatalogSearch of(TaskCatalog catalog) {
        return new CatalogSearch(catalog);
    }

    /**
     * Finds main categories, subcategories and task fields by texts in either language. The words of the query may be
     * found in different languages.
     *
     * @param query words, codes and phrases, as described above
     * @return the hits, the best first; empty when the query has no word or no element has all its words
     */
    public List<SearchHit> search(String query) {
        return search(query, language -> true);
    }

    /**
     * Finds main categories, subcategories and task fields by texts in one language.
     *
     * @param query words, codes and phrases, as described above
     * @param language the language of the texts
     * @return the hits, the best first; empty when the query has no word or no element has all its words
     */
    public List<SearchHit> search(String query, Language language) {
        return search(query, language::equals);
    }

    private List<SearchHit> search(String query, Predicate<Language> languages) {
        return elementIndex.search(Query.parse(query), languages).stream()
                .map(found -> toHit(elements.get(found.document()), found))
                .toList();
    }

    private static SearchHit toHit(Element element, Finding found) {
        return new SearchHit(element.code(), element.name(), found.score(), found.matches());
    }

    /**
     * Finds notes to the edition by texts in either language.
     *
     * @param query words and phrases, as described above
     * @return the hits, the best first; empty when the query has no word or no note has all its words
     */
    public List<NoteHit> searchNotes(String query) {
        return searchNotes(query, language -> true);
    }

    /**
     * Finds notes to the edition by texts in one language.
     *
     * @param query words and phrases, as described above
     * @param language the language of the texts
     * @return the hits, the best first; empty when the query has no word or no note has all its words
     */
    public List<NoteHit> searchNotes(String query, Language language) {
        return searchNotes(query, language::equals);
    }

    private List<NoteHit> searchNotes(String query, Predicate<Language> languages) {
        return noteIndex.search(Query.parse(query), languages).stream()
                .map(found -> new NoteHit(notes.get(found.document()), found.score(), found.matches()))
                .toList();
    }
}
