package dk.opgavekatalog.data.cell;

import org.jspecify.annotations.Nullable;

/**
 * The meaning of a cell: a text that is the same for all cells with the same meaning, or the reason why the cell is
 * refused.
 *
 * @param text the text; not used when the cell is refused
 * @param refusal why it is refused, or null
 */
public record CellMeaning(String text, @Nullable CellRefusal refusal) {

    public static CellMeaning of(String text) {
        return new CellMeaning(text, null);
    }

    public static CellMeaning refused(CellRefusal refusal) {
        return new CellMeaning("", refusal);
    }
}
