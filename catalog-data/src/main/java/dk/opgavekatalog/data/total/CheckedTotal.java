package dk.opgavekatalog.data.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A total row that was compared with the rows that it is over.
 *
 * @param row the row
 * @param outcome what came of it
 * @param scope the rows that it is over by its keys
 * @param isByPosition whether it was compared with rows above it, since no row has its keys
 * @param afterLine where it is by position, the line after which these rows begin; 0 for the beginning of the file
 * @param hasRows whether there are rows that it can be over
 * @param faults the figures that differ
 */
public record CheckedTotal(
        TotalRow row,
        Outcome outcome,
        TotalScope scope,
        boolean isByPosition,
        long afterLine,
        boolean hasRows,
        List<WrongFigure> faults) {

    /** What came of a comparison. */
    public enum Outcome {
        /** Every figure is what the rows add up to. */
        AGREES,
        /** Every figure is what the rows add up to, once that is rounded to the decimals that the figure shows. */
        AGREES_ROUNDED,
        /** A figure differs. */
        DIFFERS,
        /** It says what no row is called, and may be a registration whose name looks like a total. */
        MAY_BE_NAME,
        /** It is no sum but derived from rows in another way, such as their mean. */
        NO_SUM,
        /** It states nothing. */
        NO_FIGURE,
        /** It does not say which measure it states. */
        NO_MEASURE,
        /** It is a level over several periods, and not their sum: it may be their mean. */
        MEAN_OF_PERIODS,
        /** It differs, and rows that it may be over are refused. */
        REFUSED_ROWS
    }

    /** The outcomes of totals that were not checked. */
    public static final Set<Outcome> NOT_CHECKED = Set.of(
            Outcome.NO_SUM, Outcome.NO_FIGURE, Outcome.NO_MEASURE, Outcome.MEAN_OF_PERIODS, Outcome.REFUSED_ROWS);

    /**
     * A figure that differs.
     *
     * @param figure the figure
     * @param expected what the rows add up to
     */
    public record WrongFigure(TotalFigure figure, BigDecimal expected) {}
}
