package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import java.util.Objects;
import java.util.Optional;

/** Led: what stands above or below the line of a key figure. */
public sealed interface Term {

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
    }

    /** The inhabitants of the organisation, from its facts. */
    record Inhabitants() implements Term {}

    /** The length of the period in years; of a period of whole months, a twelfth of a year for each. */
    record Years() implements Term {}
}
