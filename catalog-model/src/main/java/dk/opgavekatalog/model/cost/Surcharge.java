package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.share.Shares;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * Overheadtillæg: charges fields a flat percentage of their balances, in place of redistributing a pool. The charges on
 * the fields of a unit are taken from the unit's account {@code surcharge:ID}. Its balance goes below zero by the sum
 * of the charges, so nothing is created.
 *
 * <p>Each field is charged by itself: base amount × rate, rounded half away from zero to the smallest unit of the
 * measure. A field whose base is below zero is credited. With 1,000.04 DKK of payroll and a rate of 0.12 a field is
 * charged 120.0048 DKK, rounded to 120.00.
 *
 * <p>Charges are refused when they would take amounts out of the range of the calculation: the balances of all accounts
 * and twice the charges, without signs, must add up to less than 2<sup>63</sup> smallest units.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("surcharge")
@Value.Immutable
public non-sealed interface Surcharge extends Step {

    /**
     * The highest rate: ten times the base. A higher rate is refused, as it is probably a percentage written as a whole
     * number.
     */
    BigDecimal MAX_RATE = BigDecimal.TEN;

    /**
     * The id of the surcharge; its counter-account is {@code surcharge:ID}.
     *
     * @return the id
     */
    String getId();

    /**
     * The name.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * The part of the base that is charged.
     *
     * @return 0 to 10, with at most 18 decimals; {@code 0.12} is twelve per cent
     */
    BigDecimal getRate();

    /**
     * The measures whose balances, when the step begins, add up to the base.
     *
     * @return at least one id, each once; all in the unit of the charged measure
     */
    List<String> getBaseMeasures();

    /**
     * The measure that the charge is in.
     *
     * @return the id
     */
    String getMeasure();

    /**
     * The fields that are charged.
     *
     * @return the scope, all fields when none is named
     */
    @Value.Default
    default Scope getScope() {
        return Scope.allFields();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        Shares.checkSize(problems.in("rate"), getRate(), MAX_RATE);
        if (getBaseMeasures().isEmpty()) {
            problems.in("baseMeasures")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of("mindst ét id på en ressourceart", "at least one id of a measure"));
        }
        problems.requireUnique("baseMeasures", getBaseMeasures());
        for (int i = 0; i < getBaseMeasures().size(); i++) {
            if (getBaseMeasures().get(i).isBlank()) {
                problems.in("baseMeasures", i)
                        .add(
                                Reason.BLANK,
                                getBaseMeasures().get(i),
                                Phrase.of("en tekst, der ikke er tom", "a text that is not blank"));
            }
        }
        problems.requireText("measure", getMeasure());
        getScope().check(problems.in("scope"));
    }

    @Override
    default <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Surcharge fromJson(ImmutableSurcharge.Json json) {
        return ImmutableSurcharge.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Surcharge}. Not thread-safe. */
    final class Builder extends ImmutableSurcharge.Builder {
        Builder() {}
    }
}
