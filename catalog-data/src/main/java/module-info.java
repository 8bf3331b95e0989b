/** The bundled editions of the Danish municipal task catalogue, reading and writing the types of the model, and exports. */
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
    exports dk.opgavekatalog.data.export;
    exports dk.opgavekatalog.data.export.csv;
    exports dk.opgavekatalog.data.export.json;
    exports dk.opgavekatalog.data.export.skos;
    exports dk.opgavekatalog.data.file to
            dk.opgavekatalog.data.excel;
    exports dk.opgavekatalog.data.registration;
}
