/**
 * JMH benchmarks of the library; start with the README of this example. The build does not run them. Whole runs on big
 * files are in {@code bigfile}.
 */
@NullMarked
package dk.opgavekatalog.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
