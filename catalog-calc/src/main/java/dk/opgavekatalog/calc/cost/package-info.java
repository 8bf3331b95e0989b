/**
 * The calculation of a cost statement from a resource statement. A calculation is a journal of moves between accounts;
 * stages, reconciliation, explanations and the drill-down into an amount are all read from that journal. Start with
 * {@link dk.opgavekatalog.calc.cost.CostCalculator}.
 *
 * <p>The steps of a cost model are data and are in the package {@code dk.opgavekatalog.model.cost}. Sharing an amount
 * over weights is in the package {@code allocation}, warnings are in {@code warning}, and the comparison of two cost
 * statements is in {@code comparison}.
 */
@NullMarked
package dk.opgavekatalog.calc.cost;

import org.jspecify.annotations.NullMarked;
