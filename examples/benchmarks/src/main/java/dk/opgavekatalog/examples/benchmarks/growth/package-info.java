/**
 * How time and memory grow with the number of units, for each ready-made model. It is a program of its own, without
 * JMH: start with {@link dk.opgavekatalog.examples.benchmarks.growth.GrowthBenchmark}.
 */
@NullMarked
package dk.opgavekatalog.examples.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
