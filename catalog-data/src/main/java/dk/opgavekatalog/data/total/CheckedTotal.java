package dk.opgavekatalog.data.total;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total row that was compared with the rows that it is over.
 *
 * @param row the row
 * @param outcome what came of it
 * @param scope the rows that it is over by its keys
 * @param isByPosition whether it was compared with rows above it, since no row has its keys
 * @param afterLine where it is by position, the line after which these rows begin; 0 for the beginning of the file
 * @param faults the figures that differ
 */
public record CheckedTotal(
        TotalRow row,
        Outcome outcome,
        TotalScope scope,
        boolean isByPosition,
        long afterLine,
        List<WrongFigure> faults) {

    /** What came of a comparison. */
    public enum Outcome {
        /** Every figure is what the rows add up to. */
        AGREES,
        /** Every figure is what the rows add up to, once that is rounded to the decimals that the figure shows. */
        AGREES_ROUNDED,
        /** A figure differs. */
        DIFFERS,
        /**
         * It has no figure, or one that cannot be read, or a level over several periods that is not their sum, or rows
         * were refused that it may be over.
         */
        NOT_CHECKED
    }

    /**
     * A figure that differs.
     *
     * @param figure the figure
     * @param expected what the rows add up to
     */
    public record WrongFigure(TotalFigure figure, BigDecimal expected) {}
}
