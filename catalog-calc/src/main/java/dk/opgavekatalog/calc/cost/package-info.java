/**
 * From a resource statement to a cost statement. A calculation is a journal of moves between accounts; stages,
 * reconciliation, explanations and the drill-down into an amount are all read from that journal. Start with {@link
 * dk.opgavekatalog.calc.cost.CostCalculator}.
 *
 * <p>The steps of a model are data and belong to the model, in its package {@code dk.opgavekatalog.model.cost}. How an
 * amount is shared over weights is in the package {@code allocation}, what a calculation warns of in {@code warning},
 * and how two cost statements differ in {@code comparison}.
 */
@NullMarked
package dk.opgavekatalog.calc.cost;

import org.jspecify.annotations.NullMarked;
