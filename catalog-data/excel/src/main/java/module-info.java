/**
 * Reads registrations from sheets of Excel files (.xlsx), and writes resource statements, drafts and results to them.
 */
module dk.opgavekatalog.data.excel {
    requires transitive dk.opgavekatalog.data;
    requires static java.xml; // for tests, which compare its parser with the one of this module
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.data.excel;
}
