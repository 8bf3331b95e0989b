package dk.opgavekatalog.data.total;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that a total row states.
 *
 * @param column the number of its column
 * @param measures the measures that it is the sum of, by their numbers
 * @param amount the figure
 */
public record TotalFigure(int column, List<Integer> measures, BigDecimal amount) {}
