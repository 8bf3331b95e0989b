/**
 * Benchmarking: what the key figures of organisations say of each other. Distribution, rank, distance to the median and to the
 * best, potential, several figures side by side, and all of it without names. Start with {@link
 * dk.opgavekatalog.calc.benchmark.Benchmarking}. How a figure comes about is in the package {@code indicator}.
 */
@NullMarked
package dk.opgavekatalog.calc.benchmark;

import org.jspecify.annotations.NullMarked;
