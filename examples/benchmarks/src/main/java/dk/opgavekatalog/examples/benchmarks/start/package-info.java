/**
 * A benchmark of programs that start, read one file, calculate and stop, each time in a fresh virtual machine. Start
 * with {@code StartBenchmark}.
 */
@NullMarked
package dk.opgavekatalog.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
