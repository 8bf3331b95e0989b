package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;

/** Says of cells that say nothing of their own what would fill them. */
public final class EmptyCells {

    private static final String EMPTY = "an empty cell";

    private static final Phrase FILL_DOWN = Phrase.of(
            ", eller indstillingen fillDown, hvis cellen ovenfor gælder her",
            ", or the option fillDown if the cell above holds here");

    private static final Phrase NOTHING_ABOVE = Phrase.of(
            "; indstillingen fillDown har ingen celle ovenfor, der gælder her",
            "; the option fillDown has no cell above that holds here");

    private EmptyCells() {}

    /** Says of an empty cell that the option {@code fillDown} would fill it, or that nothing stands above it. */
    public static CellRefusal refuse(CellRefusal blank, Column column, boolean isFilled) {
        return isFilled
                ? blank.because(EMPTY).followedBy(NOTHING_ABOVE)
                : blank.because(EMPTY).followedBy(FILL_DOWN).helpedBy(fillDown(column));
    }

    /** Refuses a mark that stands for the cell above. */
    public static CellRefusal refuseDitto(String cell, Column column) {
        return CellRefusal.of(
                        Reason.MALFORMED,
                        cell,
                        () -> Phrase.of(
                                "et navn; betyder " + cell + " det samme som cellen ovenfor, så udfylder"
                                        + " indstillingen fillDown den",
                                "a name; where " + cell + " means the same as the cell above, the option fillDown fills"
                                        + " it"))
                .because("a ditto mark")
                .helpedBy(fillDown(column));
    }

    private static OptionHint fillDown(Column column) {
        return OptionHint.of("fillDown", column.name());
    }
}
