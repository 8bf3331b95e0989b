/** Registrations read from sheets of Excel files (.xlsx), and resource statements written to such files. */
module dk.opgavekatalog.data.excel {
    requires transitive dk.opgavekatalog.data;
    requires static java.xml; // of which the tests take the parser, to compare with the one that is here
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.data.excel;
}
