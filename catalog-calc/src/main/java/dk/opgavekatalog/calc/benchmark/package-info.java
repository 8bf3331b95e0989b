/**
 * Compares the key figures of organisations: how the values lie, who stands where, how far from the median and the
 * best, what could be saved, several figures side by side, and all of it without names if need be. Start with {@link
 * dk.opgavekatalog.calc.benchmark.Benchmarking}. How a figure comes about is in the package {@code indicator}; how two
 * cost statements differ, account by account, is in {@code comparison}.
 */
@NullMarked
package dk.opgavekatalog.calc.benchmark;

import org.jspecify.annotations.NullMarked;
