/** Writes results and the catalogue as HTML pages of one file each, and their pictures as SVG. */
module dk.opgavekatalog.data.report {
    requires transitive dk.opgavekatalog.calc.frontier;
    requires transitive dk.opgavekatalog.data;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.data.report;
    exports dk.opgavekatalog.data.report.picture;
}
