/**
 * The types of the Danish municipal task catalogue, without any calculation, reading or writing: editions with their
 * descriptions, search, revision and correspondences; resource statements, cost models, mappings of accounts and
 * observed indicators; and the problems found in any of these.
 */
@SuppressWarnings("module") // opens packages to modules that a user may have or not
module dk.opgavekatalog.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.model.catalog;
    exports dk.opgavekatalog.model.check;
    exports dk.opgavekatalog.model.correspondence;
    exports dk.opgavekatalog.model.cost;
    exports dk.opgavekatalog.model.description;
    exports dk.opgavekatalog.model.indicator;
    exports dk.opgavekatalog.model.keyword;
    exports dk.opgavekatalog.model.language;
    exports dk.opgavekatalog.model.mapping;
    exports dk.opgavekatalog.model.revision;
    exports dk.opgavekatalog.model.search;
    exports dk.opgavekatalog.model.statement;
    exports dk.opgavekatalog.model.text to
            dk.opgavekatalog.calc,
            dk.opgavekatalog.data,
            dk.opgavekatalog.data.excel;

    // The generated factories that Jackson calls are package-private, and a validator reads the getters.
    opens dk.opgavekatalog.model.catalog to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens dk.opgavekatalog.model.check to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dk.opgavekatalog.model.correspondence to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens dk.opgavekatalog.model.cost to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens dk.opgavekatalog.model.indicator to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens dk.opgavekatalog.model.keyword to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens dk.opgavekatalog.model.mapping to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens dk.opgavekatalog.model.revision to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
    opens dk.opgavekatalog.model.statement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind,
            org.hibernate.validator;
}
