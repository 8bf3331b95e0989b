package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.Note;
import java.util.List;

/** A note to the edition in which words of the query were found. */
public final class NoteHit {

    private final Note note;
    private final int score;
    private final List<SearchMatch> matches;
    private final List<String> missingWords;

    NoteHit(Note note, Finding found) {
        this.note = note;
        score = found.score();
        matches = List.copyOf(found.matches());
        missingWords = List.copyOf(found.missing());
    }

    /**
     * The note that was found.
     *
     * @return the note
     */
    public Note getNote() {
        return note;
    }

    /**
     * The score, which says how well the note fits the query; see {@link CatalogSearch}. Scores of different queries
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
     * @return at least one match, by falling weight; equal ones in the order of the note
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
        return note.getId() + " (" + score + ")";
    }
}
