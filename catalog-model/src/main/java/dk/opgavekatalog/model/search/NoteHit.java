package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.Note;
import java.util.List;

/** A note to the edition in which every word of the query was found. */
public final class NoteHit {

    private final Note note;
    private final int score;
    private final List<SearchMatch> matches;

    NoteHit(Note note, int score, List<SearchMatch> matches) {
        this.note = note;
        this.score = score;
        this.matches = List.copyOf(matches);
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

    @Override
    public String toString() {
        return note.getId() + " (" + score + ")";
    }
}
