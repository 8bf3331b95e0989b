/** Exact allocation, and the journal that turns a resource statement into a cost statement and explains it. */
@SuppressWarnings("module") // the module that an export is for need not be there
module dk.opgavekatalog.calc {
    requires transitive dk.opgavekatalog.model;
    requires org.apache.commons.statistics.descriptive;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.calc.allocation;
    exports dk.opgavekatalog.calc.benchmark;
    exports dk.opgavekatalog.calc.comparison;
    exports dk.opgavekatalog.calc.cost;
    exports dk.opgavekatalog.calc.document;
    exports dk.opgavekatalog.calc.indicator;
    exports dk.opgavekatalog.calc.mapping;
    exports dk.opgavekatalog.calc.plain to
            dk.opgavekatalog.calc.frontier,
            dk.opgavekatalog.data;
    exports dk.opgavekatalog.calc.series;
    exports dk.opgavekatalog.calc.warning;
    exports dk.opgavekatalog.calc.wording to
            dk.opgavekatalog.calc.frontier;

    // What refuses to be written is private.
    opens dk.opgavekatalog.calc.document to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
