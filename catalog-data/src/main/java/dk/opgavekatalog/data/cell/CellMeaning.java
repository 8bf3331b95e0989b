package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.CommonForm;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a cell, or the reason why the cell is refused.
 *
 * @param text the text that the cell stands for; not used when the cell is refused
 * @param key equal for all cells with the same meaning; of their texts, the first in the files stands
 * @param spelling the name as it is written, of which there can be several; null when there is one way to write it
 * @param refusal why it is refused, or null
 */
public record CellMeaning(
        String text,
        String key,
        @Nullable String spelling,
        @Nullable CellRefusal refusal) {

    /** Returns a meaning that has one text. */
    public static CellMeaning of(String text) {
        return new CellMeaning(text, text, null, null);
    }

    /**
     * Returns the meaning of a name, which is the same in all spellings that {@link CommonForm} makes one. Names
     * without any visible character stay apart.
     */
    public static CellMeaning ofName(String name) {
        String form = CommonForm.of(name);
        return new CellMeaning(name, form.isEmpty() || form.equals(name) ? name : form, name, null);
    }

    /** Returns the meaning of a name that is known: its usual text, however it is spelled. */
    public static CellMeaning ofKnown(String text, String spelling) {
        return new CellMeaning(text, text, spelling, null);
    }

    public static CellMeaning refused(CellRefusal refusal) {
        return new CellMeaning("", "", null, refusal);
    }
}
