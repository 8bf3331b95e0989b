/**
 * The bundled editions of the Danish municipal task catalogue and the tables between them; the municipalities of
 * Denmark; the types of the model as JSON, read and written, with the JSON Schemas; resource statements from CSV files
 * and other tables of registrations; observations, facts, statistics, mappings and price indices from tables; drafts,
 * comparisons and checks of mappings; and exports: editions, statements and results as CSV, results as JSON, and
 * editions as SKOS. Excel files are in the module {@code dk.opgavekatalog.data.excel}.
 */
@SuppressWarnings("module") // the module that an export is for need not be there
module dk.opgavekatalog.data {
    requires transitive dk.opgavekatalog.calc;
    requires transitive dk.opgavekatalog.model;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.data;
    exports dk.opgavekatalog.data.draft;
    exports dk.opgavekatalog.data.export;
    exports dk.opgavekatalog.data.export.catalog to
            dk.opgavekatalog.data.excel,
            dk.opgavekatalog.data.report;
    exports dk.opgavekatalog.data.export.csv;
    exports dk.opgavekatalog.data.export.json;
    exports dk.opgavekatalog.data.export.result to
            dk.opgavekatalog.data.excel,
            dk.opgavekatalog.data.report;
    exports dk.opgavekatalog.data.export.skos;
    exports dk.opgavekatalog.data.file to
            dk.opgavekatalog.data.excel;
    exports dk.opgavekatalog.data.input;
    exports dk.opgavekatalog.data.mapping;
    exports dk.opgavekatalog.data.municipality;
    exports dk.opgavekatalog.data.registration;
    exports dk.opgavekatalog.data.registration.option;
    exports dk.opgavekatalog.data.registration.recognition;
    exports dk.opgavekatalog.data.table;
}
