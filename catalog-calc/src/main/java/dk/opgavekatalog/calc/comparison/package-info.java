/**
 * Two cost statements beside each other: the differences and what causes them. Start with {@link
 * dk.opgavekatalog.calc.comparison.CostComparison}. Whether a difference is large is not judged here, and how a cost
 * statement comes about is in the package {@code cost}.
 */
@NullMarked
package dk.opgavekatalog.calc.comparison;

import org.jspecify.annotations.NullMarked;
