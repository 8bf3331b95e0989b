package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.List;
import java.util.Optional;

/** Tells comments from rows whose first cell begins with the comment character, as that of an error of a formula. */
public final class CommentLines {

    /** The most characters of a line that a message shows. */
    private static final int MAX_FOUND = 100;

    private CommentLines() {}

    /** Whether a comment has the cells of a row: as many as there are headings, and more than one of them filled. */
    public static boolean isAsLongAsRow(List<String> cells, int headings) {
        return cells.size() >= headings
                && cells.stream()
                                .filter(cell -> !CellText.strip(cell).isEmpty())
                                .count()
                        > 1;
    }

    /** Refuses a comment that is like a row. */
    public static CellRefusal refuse(List<String> cells, Optional<Character> comment) {
        String sign = comment.map(String::valueOf).orElse("");
        return CellRefusal.of(
                        Reason.CONTRADICTION,
                        Excerpt.of(String.join(";", cells), MAX_FOUND),
                        () -> Phrase.of(
                                "indstillingen commentCharacter uden tegn, hvis linjer med '" + sign
                                        + "' først er rækker; ellers slet linjen, der har celler som en række",
                                "the option commentCharacter without a character if lines that begin with '" + sign
                                        + "' are rows; otherwise delete the line, which has the cells of a row"))
                .because("a comment like a row")
                .helpedBy(OptionHint.of("commentCharacter"));
    }
}
