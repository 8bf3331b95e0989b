/**
 * JMH benchmarks of the library; start with the README of this example. Nothing here is part of the build's tests.
 * Whole runs on big files are in {@code bigfile}.
 */
@NullMarked
package dk.opgavekatalog.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
