package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Nøgletal: a figure that is calculated for organisations and compared between them, such as payslips per FTE. It is
 * one term, or a numerator divided by a denominator and multiplied by the number of units that the figure is per.
 * {@link KeyFigures} makes the figures of the catalogue's indicators and of cost; {@link #builder()} makes any other.
 * Immutable.
 */
public final class KeyFigure implements HasDocument {

    private final String id;
    private final LocalizedText name;
    private final Optional<LocalizedText> unit;
    private final Optional<CatalogCode> code;
    private final Term numerator;
    private final Optional<Term> denominator;
    private final int per;
    private final IndicatorDirection direction;
    private final int powerOfMoney;

    private KeyFigure(Builder builder) {
        this.id = require(builder.id, "id");
        this.name = require(builder.name, "name");
        this.unit = builder.unit;
        this.code = builder.code;
        this.numerator = require(builder.numerator, "numerator");
        this.denominator = builder.denominator;
        this.per = builder.per;
        this.direction = require(builder.direction, "direction");
        this.powerOfMoney = builder.powerOfMoney.orElseGet(() ->
                powerOfCost(numerator) - denominator.map(KeyFigure::powerOfCost).orElse(0));
    }

    private static <T> T require(Optional<T> part, String name) {
        return part.orElseThrow(() -> new IllegalStateException("a key figure without " + name));
    }

    /**
     * The id of the figure, such as {@code 1.1.1-p1:WITH_OVERHEAD}.
     *
     * @return the id
     */
    public String getId() {
        return id;
    }

    /**
     * The name. It says whether overhead is included.
     *
     * @return such as {@code Number of payslips per FTE, with redistributed overhead}
     */
    public LocalizedText getName() {
        return name;
    }

    /**
     * The unit of its values.
     *
     * @return such as {@code per FTE}; empty when the observations give the unit
     */
    public Optional<LocalizedText> getUnit() {
        return unit;
    }

    /**
     * The part of the catalogue that the figure is about. A potential is counted in the resources of this part.
     *
     * @return the code of a field, subcategory or main category; empty for the whole catalogue
     */
    public Optional<CatalogCode> getCode() {
        return code;
    }

    /**
     * The numerator.
     *
     * @return the term
     */
    public Term getNumerator() {
        return numerator;
    }

    /**
     * The denominator.
     *
     * @return the term; empty when the numerator is the value
     */
    public Optional<Term> getDenominator() {
        return denominator;
    }

    /**
     * The number of units of the denominator that the value is per, such as 1,000 payslips.
     *
     * @return 1 or more
     */
    public int getPer() {
        return per;
    }

    /**
     * The direction in which values are better.
     *
     * @return the direction
     */
    public IndicatorDirection getDirection() {
        return direction;
    }

    /**
     * Returns the same figure with another direction.
     *
     * @param other the direction
     * @return the figure
     */
    public KeyFigure withDirection(IndicatorDirection other) {
        return toBuilder().direction(other).build();
    }

    private Builder toBuilder() {
        Builder builder = builder()
                .id(id)
                .name(name)
                .numerator(numerator)
                .per(per)
                .direction(direction)
                .powerOfMoney(powerOfMoney);
        unit.ifPresent(builder::unit);
        code.ifPresent(builder::code);
        denominator.ifPresent(builder::denominator);
        return builder;
    }

    /**
     * Finds the resources in the figure.
     *
     * @return the term that is a resource; empty when there is none, or when there are two
     */
    public Optional<Term.Resource> findResource() {
        if (numerator instanceof Term.Resource above) {
            boolean isAlone =
                    denominator.filter(Term.Resource.class::isInstance).isEmpty();
            return isAlone ? Optional.of(above) : Optional.empty();
        }
        return denominator.filter(Term.Resource.class::isInstance).map(Term.Resource.class::cast);
    }

    /**
     * The power of money in the figure: whether money is in the numerator or the denominator, so that prices affect its
     * values.
     *
     * @return 1 when money is only in the numerator, such as DKK per payslip; -1 when it is only in the denominator;
     *     else 0
     */
    public int getPowerOfMoney() {
        return powerOfMoney;
    }

    private static int powerOfCost(Term term) {
        return term instanceof Term.Resource resource && resource.getKind() == ResourceKind.COST ? 1 : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyFigure that
                && id.equals(that.id)
                && name.equals(that.name)
                && unit.equals(that.unit)
                && code.equals(that.code)
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator)
                && per == that.per
                && powerOfMoney == that.powerOfMoney
                && direction == that.direction;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, numerator, denominator, per, direction);
    }

    /**
     * The figure with its terms: numerator and denominator.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields().text("id", id).text("name", name);
        unit.ifPresent(text -> fields.text("unit", text));
        code.ifPresent(of -> fields.text("code", of.toString()));
        fields.document("numerator", numerator);
        denominator.ifPresent(term -> fields.document("denominator", term));
        return fields.number("per", per).text("direction", direction.name()).toMap();
    }

    /**
     * The id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }

    /**
     * Returns a builder without any part set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link KeyFigure}. Not thread-safe. */
    public static final class Builder implements HasNoDocument {

        private Optional<String> id = Optional.empty();
        private Optional<LocalizedText> name = Optional.empty();
        private Optional<LocalizedText> unit = Optional.empty();
        private Optional<CatalogCode> code = Optional.empty();
        private Optional<Term> numerator = Optional.empty();
        private Optional<Term> denominator = Optional.empty();
        private int per = 1;
        private Optional<IndicatorDirection> direction = Optional.empty();
        private Optional<Integer> powerOfMoney = Optional.empty();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(String value) {
            id = Optional.of(value);
            return this;
        }

        /**
         * Sets the name.
         *
         * @param value the name
         * @return this builder
         */
        public Builder name(LocalizedText value) {
            name = Optional.of(value);
            return this;
        }

        /**
         * Sets the unit of the values.
         *
         * @param value the unit
         * @return this builder
         */
        public Builder unit(LocalizedText value) {
            unit = Optional.of(value);
            return this;
        }

        /**
         * Sets the part of the catalogue that the figure is about.
         *
         * @param value the code of a field, subcategory or main category
         * @return this builder
         */
        public Builder code(CatalogCode value) {
            code = Optional.of(value);
            return this;
        }

        /**
         * Sets the numerator.
         *
         * @param value the term
         * @return this builder
         */
        public Builder numerator(Term value) {
            numerator = Optional.of(value);
            return this;
        }

        /**
         * Sets the denominator.
         *
         * @param value the term
         * @return this builder
         */
        public Builder denominator(Term value) {
            denominator = Optional.of(value);
            return this;
        }

        /**
         * Sets the number of units of the denominator that the value is per.
         *
         * @param value 1 or more
         * @return this builder
         * @throws IllegalArgumentException when the value is less than 1
         */
        public Builder per(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("per " + value + "; allowed is 1 or more");
            }
            per = value;
            return this;
        }

        /**
         * Sets the direction in which values are better.
         *
         * @param value the direction
         * @return this builder
         */
        public Builder direction(IndicatorDirection value) {
            direction = Optional.of(value);
            return this;
        }

        /**
         * Sets whether money is in the numerator or the denominator. If it is not set, the terms of cost decide.
         *
         * @param value 1 when observed money is in the numerator, -1 when it is in the denominator, 0 when it is in
         *     neither or in both
         * @return this builder
         * @throws IllegalArgumentException when the value is another number
         */
        public Builder powerOfMoney(int value) {
            if (value < -1 || value > 1) {
                throw new IllegalArgumentException("power of money " + value + "; allowed is -1, 0 or 1");
            }
            powerOfMoney = Optional.of(value);
            return this;
        }

        /**
         * Builds the figure.
         *
         * @return the figure
         * @throws IllegalStateException when id, name, numerator or direction is missing
         */
        public KeyFigure build() {
            return new KeyFigure(this);
        }

        /** One line for a log. */
        @Override
        public String toString() {
            return "builder of the key figure " + id.orElse("without an id");
        }
    }
}
