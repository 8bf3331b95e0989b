/**
 * An example of full cost: what a field costs with everything that serves it, and why. It shows the standard model and
 * its alternatives, support by the reciprocal method, warnings, drill-down, another edition and another year. Start
 * with {@link dk.opgavekatalog.examples.fullcost.FullCost}. All figures are made up.
 */
@NullMarked
package dk.opgavekatalog.examples.fullcost;

import org.jspecify.annotations.NullMarked;
