/**
 * The amounts of a cost statement on their way through the stages of the calculation: the data of a flow diagram
 * (Sankey diagram) whose columns are the stages. Start with {@link dk.opgavekatalog.calc.flow.CostFlow}. Nothing is
 * drawn here; where an amount goes in a step, the package {@code cost} knows.
 */
@NullMarked
package dk.opgavekatalog.calc.flow;

import org.jspecify.annotations.NullMarked;
