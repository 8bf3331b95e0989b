package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.util.List;

/** Who runs, in the order of the table. Ratios are to the first. */
final class Contenders {

    /** All of them. */
    static final List<BigFileContender> ALL =
            List.of(new DuckDbContender(), new LibraryContender(), new FastCsvContender());

    private Contenders() {}
}
