/** Data envelopment analysis: who does as much as others at the lowest cost, and what the others could save. */
module dk.opgavekatalog.calc.frontier {
    requires transitive dk.opgavekatalog.calc;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.calc.frontier;
}
