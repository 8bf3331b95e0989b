/** Generators, laws and a reference calculation for property-based tests of cost models, editions and engines. */
module dk.opgavekatalog.calc.testing {
    requires transitive dk.opgavekatalog.model;
    requires transitive net.jqwik.api;
    requires org.apache.commons.numbers.fraction;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.calc.testing.document;
    exports dk.opgavekatalog.calc.testing.generator;
    exports dk.opgavekatalog.calc.testing.law;
    exports dk.opgavekatalog.calc.testing.reference;
    exports dk.opgavekatalog.calc.testing.subject;

    provides net.jqwik.api.SampleReportingFormat with
            dk.opgavekatalog.calc.testing.subject.CaseFormat;
}
