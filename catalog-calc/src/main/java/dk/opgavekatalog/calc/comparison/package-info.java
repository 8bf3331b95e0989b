/**
 * The differences between two cost statements, and their causes; and the same statement under each of the ready-made
 * models. Start with {@link dk.opgavekatalog.calc.comparison.CostComparison} and {@link
 * dk.opgavekatalog.calc.comparison.ModelSpan}. This package does not judge whether a difference is large. Cost
 * statements are calculated in the package {@code cost}; the key figures of many organisations are compared in {@code
 * benchmark}.
 */
@NullMarked
package dk.opgavekatalog.calc.comparison;

import org.jspecify.annotations.NullMarked;
