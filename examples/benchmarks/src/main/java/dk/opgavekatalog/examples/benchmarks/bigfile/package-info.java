/**
 * A benchmark that reads one big CSV file of registrations with this library and with others: the file, the contenders,
 * the runner. Benchmarks of single calls belong in the package above. Start with {@code BigFileBenchmark}.
 */
@NullMarked
package dk.opgavekatalog.examples.benchmarks.bigfile;

import org.jspecify.annotations.NullMarked;
