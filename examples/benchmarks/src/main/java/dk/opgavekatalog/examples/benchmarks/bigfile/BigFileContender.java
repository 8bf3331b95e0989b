package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.nio.file.Path;

/** One way to read a big file. Has a fresh virtual machine to itself. */
interface BigFileContender {

    /** What the table of results calls it. */
    String getName();

    /** What can be done without the file, such as loading code. The clock does not run yet. */
    default void prepare() throws Exception {}

    /** Reads the whole file. */
    Checksum run(Path file) throws Exception;
}
