/** The bundled editions of the Danish municipal task catalogue, reading and writing the types of the model, and exports. */
module dk.opgavekatalog.data {
    requires transitive dk.opgavekatalog.calc;
    requires transitive dk.opgavekatalog.model;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports dk.opgavekatalog.data;
    exports dk.opgavekatalog.data.export;
}
