package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A measure of resources: årsværk, kroner or a measure of the user's own, with the number of decimals of its amounts.
 * Each measure is balanced by itself, and says whether its amounts add up over time.
 *
 * <p>Inside a calculation, amounts are whole numbers of the smallest unit of their measure ({@code 0.01} DKK at two
 * decimals), from -(2<sup>63</sup>-1) to 2<sup>63</sup>-1.
 */
@FreeOfProblems
@ImmutableStyle
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Measure extends Checkable {

    /** The unit of money; the measures in it add up to cost. */
    String DKK = "DKK";

    /** The unit of full-time equivalents (årsværk); a measure in it is a level. */
    String FTE = "FTE";

    /** The most decimals that a measure can have. */
    int MAX_DECIMALS = 9;

    /** A number of this many digits is always within the range of amounts. */
    int SURE_DIGITS = 18;

    /**
     * The id by which amounts name their measure, such as {@code PAYROLL}.
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
     * The unit, such as {@code DKK}.
     *
     * @return the unit
     */
    String getUnit();

    /**
     * The number of decimals that amounts of the measure have.
     *
     * @return 0 to {@value #MAX_DECIMALS}
     */
    int getDecimals();

    /**
     * Whether the measure is a level (niveau), such as årsværk, employees or square metres. An amount of a level holds
     * for the whole of its period, so a part of a year counts by its length: 8 FTE in a month are two thirds of one in
     * the year. Amounts of any other measure, such as kroner and hours, add up over time.
     *
     * @return true for a measure in the unit {@value #FTE}; otherwise false unless set
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) // left out when false; check() sees that it is true for FTE
    @Value.Default
    default boolean isLevel() {
        return getUnit().equals(FTE);
    }

    /**
     * The unit in words: an FTE is an årsværk in Danish, and {@code hour} is timer or hours. Any other unit is returned
     * unchanged.
     *
     * @param language the language
     * @return the unit
     */
    default String describeUnit(Language language) {
        boolean isDanish = language == Language.DANISH;
        return switch (getUnit()) {
            case FTE -> isDanish ? "årsværk" : "FTE";
            case "hour" -> isDanish ? "timer" : "hours";
            default -> getUnit();
        };
    }

    /**
     * Whether the measure is a part of cost.
     *
     * @return true when its unit is {@value #DKK}
     */
    default boolean isCost() {
        return getUnit().equals(DKK);
    }

    /**
     * Whether an amount has at most the decimals of the measure. Zeros at the end do not count.
     *
     * @param amount any amount
     * @return true when the amount need not be rounded
     */
    default boolean hasDecimalsOf(BigDecimal amount) {
        return amount.scale() <= getDecimals()
                || amount.signum() == 0
                || amount.stripTrailingZeros().scale() <= getDecimals();
    }

    /**
     * Converts an amount to smallest units. Never rounds.
     *
     * @param amount amount in the unit of the measure
     * @return the number of smallest units
     * @throws ArithmeticException when the amount has more decimals than the measure, or lies outside the range of
     *     amounts
     */
    default long toSmallestUnits(BigDecimal amount) {
        boolean isPlain = amount.scale() >= 0 && amount.scale() <= getDecimals();
        if (isPlain && (long) amount.precision() + getDecimals() - amount.scale() <= SURE_DIGITS) {
            // Scaled to decimals that it has, the number is at hand; nothing needs to be made for it.
            return amount.scale() == getDecimals()
                    ? amount.scaleByPowerOfTen(getDecimals()).longValue()
                    : amount.movePointRight(getDecimals()).longValue();
        }
        if (!hasDecimalsOf(amount)) {
            throw new ArithmeticException(amount + " has more than the " + getDecimals() + " decimals of " + getId());
        }
        if (amount.signum() == 0) {
            return 0;
        }
        // Compared before anything is expanded: 1e999999999 must cost nothing.
        if (amount.abs().compareTo(fromSmallestUnits(Long.MAX_VALUE)) > 0) {
            throw new ArithmeticException(amount + " is beyond the range of amounts of " + getId());
        }
        return amount.movePointRight(getDecimals()).longValueExact();
    }

    /**
     * Converts a number of smallest units to an amount. Never rounds.
     *
     * @param smallestUnits number of smallest units
     * @return the amount, with exactly the decimals of the measure
     */
    default BigDecimal fromSmallestUnits(long smallestUnits) {
        return BigDecimal.valueOf(smallestUnits, getDecimals());
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.requireText("unit", getUnit());
        if (getDecimals() < 0 || getDecimals() > MAX_DECIMALS) {
            problems.in("decimals")
                    .add(
                            Reason.OUT_OF_RANGE,
                            getDecimals(),
                            Phrase.of("0 til " + MAX_DECIMALS, "0 to " + MAX_DECIMALS));
        }
        if (getUnit().equals(FTE) && !isLevel()) {
            problems.in("level")
                    .add(
                            Reason.CONTRADICTION,
                            false,
                            Phrase.of(
                                    "true, da enheden " + FTE + " er et niveau",
                                    "true, as the unit " + FTE + " is a level"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Measure fromJson(ImmutableMeasure.Json json) {
        return ImmutableMeasure.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Measure}. Not thread-safe. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
