package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.catalog.CatalogCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Led: what stands above or below the line of a key figure. */
public sealed interface Term extends HasDocument {

    /**
     * The observed value of an indicator.
     *
     * @param indicator the id of the indicator
     * @param variant the kind that was observed; empty when the indicator is not divided
     */
    record Observed(String indicator, Optional<String> variant) implements Term {
        /**
         * Refuses null.
         *
         * @param indicator the id of the indicator
         * @param variant the kind that was observed
         */
        public Observed {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(variant, "variant");
        }

        @Override
        public Map<String, Object> toDocument() {
            Fields fields = new Fields().text("type", "observed").text("indicator", indicator);
            variant.ifPresent(text -> fields.text("variant", text));
            return fields.toMap();
        }
    }

    /**
     * The base that was observed with the value of an indicator.
     *
     * @param indicator the id of the indicator
     * @param variant the kind that was observed; empty when the indicator is not divided
     * @param otherwise what is the base where none was observed; empty when there is then none
     */
    record ObservedBase(String indicator, Optional<String> variant, Optional<Term> otherwise) implements Term {
        /**
         * Refuses null.
         *
         * @param indicator the id of the indicator
         * @param variant the kind that was observed
         * @param otherwise what is the base where none was observed
         */
        public ObservedBase {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(otherwise, "otherwise");
        }

        @Override
        public Map<String, Object> toDocument() {
            Fields fields = new Fields().text("type", "observedBase").text("indicator", indicator);
            variant.ifPresent(text -> fields.text("variant", text));
            otherwise.ifPresent(term -> fields.document("otherwise", term));
            return fields.toMap();
        }
    }

    /**
     * What was used on a field, subcategory or main category: FTE, or cost in DKK.
     *
     * @param kind which resources
     * @param code the code; empty for all fields of the catalogue
     * @param basis with redistributed overhead or without
     */
    record Resource(ResourceKind kind, Optional<CatalogCode> code, ResourceBasis basis) implements Term {
        /**
         * Refuses null.
         *
         * @param kind which resources
         * @param code the code
         * @param basis with redistributed overhead or without
         */
        public Resource {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public Map<String, Object> toDocument() {
            Fields fields = new Fields().text("type", "resource").text("kind", kind.name());
            code.ifPresent(of -> fields.text("code", of.toString()));
            return fields.text("basis", basis.name()).toMap();
        }
    }

    /** The inhabitants of the organisation, from its facts. */
    record Inhabitants() implements Term {
        @Override
        public Map<String, Object> toDocument() {
            return new Fields().text("type", "inhabitants").toMap();
        }
    }

    /** The length of the period in years; of a period of whole months, a twelfth of a year for each. */
    record Years() implements Term {
        @Override
        public Map<String, Object> toDocument() {
            return new Fields().text("type", "years").toMap();
        }
    }
}
