/** The bundled editions of the Danish municipal task catalogue, and reading and writing the types of the model. */
module dk.opgavekatalog.data {
    requires transitive dk.opgavekatalog.model;
    requires tools.jackson.databind;
    requires static org.jspecify;

    exports dk.opgavekatalog.data;
}
