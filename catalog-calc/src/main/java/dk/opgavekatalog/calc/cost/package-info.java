/**
 * From a resource statement to a cost statement: a calculation is a journal of moves between accounts, and the journal
 * is the explanation. Start with {@link dk.opgavekatalog.calc.cost.CostCalculator}. How an amount is shared over weights
 * is in the package {@code allocation}; the steps as data are in the model.
 */
@NullMarked
package dk.opgavekatalog.calc.cost;

import org.jspecify.annotations.NullMarked;
