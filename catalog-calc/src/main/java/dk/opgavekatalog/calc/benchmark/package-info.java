/**
 * The comparison of organisations by key figures: distributions, ranks, distances from the median and the best value,
 * potentials, several figures side by side, and all of these without names if needed. Start with {@link
 * dk.opgavekatalog.calc.benchmark.Benchmarking}. Figures are calculated in the package {@code indicator}. Two cost
 * statements are compared, account by account, in {@code comparison}.
 */
@NullMarked
package dk.opgavekatalog.calc.benchmark;

import org.jspecify.annotations.NullMarked;
