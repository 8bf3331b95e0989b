/**
 * Reading one big CSV file of registrations, beside other readers: the file, the contenders, the runner. Benchmarks of
 * single calls belong in the package above. Start with {@code BigFileBenchmark}.
 */
@NullMarked
package dk.opgavekatalog.examples.benchmarks.bigfile;

import org.jspecify.annotations.NullMarked;
