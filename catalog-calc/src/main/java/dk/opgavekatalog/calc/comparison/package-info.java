/**
 * How two cost statements differ, and what causes the differences. Start with {@link
 * dk.opgavekatalog.calc.comparison.CostComparison}. Whether a difference is large is not judged here. How a cost
 * statement comes about is in the package {@code cost}; comparing key figures, of as many organisations as there are,
 * is in {@code benchmark}.
 */
@NullMarked
package dk.opgavekatalog.calc.comparison;

import org.jspecify.annotations.NullMarked;
