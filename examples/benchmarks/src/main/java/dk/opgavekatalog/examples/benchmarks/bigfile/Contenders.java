package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.util.List;

/** The list of contenders, in the order of the table. Ratios are to the first. */
final class Contenders {

    /** All contenders. */
    static final List<BigFileContender> ALL =
            List.of(new DuckDbContender(), new LibraryContender(), new FastCsvContender());

    private Contenders() {}
}
