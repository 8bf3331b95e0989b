package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.nio.file.Path;

/** A way to read a big file. It runs alone in a fresh virtual machine. */
interface BigFileContender {

    /** The name in the table of results. */
    String getName();

    /** Does what can be done without the file, such as loading code. The clock does not run yet. */
    default void prepare() throws Exception {}

    /** Reads the whole file. */
    Checksum run(Path file) throws Exception;
}
