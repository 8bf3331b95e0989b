/**
 * Data envelopment analysis: which units do as much as others at the lowest cost, what the others could save, and how
 * much of that is due to their size. It has one package, {@link dk.opgavekatalog.calc.frontier}; start with {@link
 * dk.opgavekatalog.calc.frontier.FrontierAnalysis}.
 */
module dk.opgavekatalog.calc.frontier {
    requires transitive dk.opgavekatalog.calc;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.calc.frontier;
}
