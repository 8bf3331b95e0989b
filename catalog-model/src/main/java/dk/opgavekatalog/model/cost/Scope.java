package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Checkable;

/** The set of task fields that a step applies to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ // the generated classes: Jackson names no interface when it lists the types that it knows
    @JsonSubTypes.Type(value = ImmutableAllFields.class, name = "all"),
    @JsonSubTypes.Type(value = ImmutableFieldsWithin.class, name = "within"),
    @JsonSubTypes.Type(value = ImmutableFieldSet.class, name = "fields")
})
public sealed interface Scope extends Checkable permits AllFields, FieldsWithin, FieldSet {

    /**
     * Whether a field belongs to the scope.
     *
     * @param field code of a task field
     * @return true when it does
     */
    boolean includes(CatalogCode field);

    /**
     * Every task field of the edition.
     *
     * @return the scope
     */
    static Scope allFields() {
        return ImmutableAllFields.builder().build();
    }

    /**
     * Every task field of a main category or a subcategory.
     *
     * @param code code of the main category or subcategory
     * @return the scope
     */
    static Scope within(CatalogCode code) {
        return ImmutableFieldsWithin.builder().code(code).build();
    }

    /**
     * A set of task fields.
     *
     * @param codes at least one code of a task field, each once
     * @return the scope
     */
    static Scope fields(CatalogCode... codes) {
        return ImmutableFieldSet.builder().addCodes(codes).build();
    }
}
