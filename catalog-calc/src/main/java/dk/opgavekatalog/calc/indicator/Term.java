package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.catalog.CatalogCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Led: the numerator or the denominator of a key figure. Terms of one kind with equal parts are equal. */
public sealed interface Term extends HasDocument {

    /** The observed value of an indicator. */
    final class Observed extends EqualByParts implements Term {

        private final String indicator;
        private final Optional<String> variant;

        /**
         * Creates a term for an observed value.
         *
         * @param indicator the id of the indicator
         * @param variant the variant that was observed; empty when the indicator has no variants
         */
        public Observed(String indicator, Optional<String> variant) {
            this.indicator = Objects.requireNonNull(indicator, "indicator");
            this.variant = Objects.requireNonNull(variant, "variant");
        }

        /**
         * The indicator.
         *
         * @return its id
         */
        public String getIndicator() {
            return indicator;
        }

        /**
         * The variant that was observed.
         *
         * @return the variant; empty when the indicator has no variants
         */
        public Optional<String> getVariant() {
            return variant;
        }

        @Override
        List<Object> parts() {
            return List.of(Observed.class, indicator, variant);
        }

        @Override
        public Map<String, Object> toDocument() {
            Fields fields = new Fields().text("type", "observed").text("indicator", indicator);
            variant.ifPresent(text -> fields.text("variant", text));
            return fields.toMap();
        }
    }

    /** The base that was observed with the value of an indicator. */
    final class ObservedBase extends EqualByParts implements Term {

        private final String indicator;
        private final Optional<String> variant;
        private final Optional<Term> otherwise;

        /**
         * Creates a term for an observed base.
         *
         * @param indicator the id of the indicator
         * @param variant the variant that was observed; empty when the indicator has no variants
         * @param otherwise the base to use where none was observed; empty when there is none
         */
        public ObservedBase(String indicator, Optional<String> variant, Optional<Term> otherwise) {
            this.indicator = Objects.requireNonNull(indicator, "indicator");
            this.variant = Objects.requireNonNull(variant, "variant");
            this.otherwise = Objects.requireNonNull(otherwise, "otherwise");
        }

        /**
         * The indicator.
         *
         * @return its id
         */
        public String getIndicator() {
            return indicator;
        }

        /**
         * The variant that was observed.
         *
         * @return the variant; empty when the indicator has no variants
         */
        public Optional<String> getVariant() {
            return variant;
        }

        /**
         * The base to use where none was observed.
         *
         * @return the term; empty when there is none
         */
        public Optional<Term> getOtherwise() {
            return otherwise;
        }

        @Override
        List<Object> parts() {
            return List.of(ObservedBase.class, indicator, variant, otherwise);
        }

        @Override
        public Map<String, Object> toDocument() {
            Fields fields = new Fields().text("type", "observedBase").text("indicator", indicator);
            variant.ifPresent(text -> fields.text("variant", text));
            otherwise.ifPresent(term -> fields.document("otherwise", term));
            return fields.toMap();
        }
    }

    /** The resources of a field, subcategory or main category: FTE, or cost in DKK. */
    final class Resource extends EqualByParts implements Term {

        private final ResourceKind kind;
        private final Optional<CatalogCode> code;
        private final ResourceBasis basis;

        /**
         * Creates a term for resources.
         *
         * @param kind FTE or cost
         * @param code the code; empty for all fields of the catalogue
         * @param basis with redistributed overhead or without
         */
        public Resource(ResourceKind kind, Optional<CatalogCode> code, ResourceBasis basis) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.code = Objects.requireNonNull(code, "code");
            this.basis = Objects.requireNonNull(basis, "basis");
        }

        /**
         * The kind of resources.
         *
         * @return FTE or cost
         */
        public ResourceKind getKind() {
            return kind;
        }

        /**
         * The code whose resources these are.
         *
         * @return the code; empty for all fields of the catalogue
         */
        public Optional<CatalogCode> getCode() {
            return code;
        }

        /**
         * The basis of the resources.
         *
         * @return with redistributed overhead or without
         */
        public ResourceBasis getBasis() {
            return basis;
        }

        @Override
        List<Object> parts() {
            return List.of(Resource.class, kind, code, basis);
        }

        @Override
        public Map<String, Object> toDocument() {
            Fields fields = new Fields().text("type", "resource").text("kind", kind.name());
            code.ifPresent(of -> fields.text("code", of.toString()));
            return fields.text("basis", basis.name()).toMap();
        }
    }

    /** The inhabitants of the organisation, from its facts. */
    final class Inhabitants extends EqualByParts implements Term {

        /** Creates a term for the inhabitants. */
        public Inhabitants() {}

        @Override
        List<Object> parts() {
            return List.of(Inhabitants.class);
        }

        @Override
        public Map<String, Object> toDocument() {
            return new Fields().text("type", "inhabitants").toMap();
        }
    }

    /** The length of the period in years: a twelfth of a year for each month. Only for periods of whole months. */
    final class Years extends EqualByParts implements Term {

        /** Creates a term for the length of the period. */
        public Years() {}

        @Override
        List<Object> parts() {
            return List.of(Years.class);
        }

        @Override
        public Map<String, Object> toDocument() {
            return new Fields().text("type", "years").toMap();
        }
    }
}
