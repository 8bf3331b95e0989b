package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * Årsnorm: the hours of one full-time equivalent, and the kinds of cross-cutting working time that are already deducted
 * from them. The catalogue gives no norm, so whoever states hours must give one.
 *
 * <p>A gross norm such as 1924 hours deducts nothing. An effective norm such as 1654 hours is what is left after
 * absence and the like. An effective norm together with the same absence on a pool counts the absence twice: fewer
 * hours already make one FTE on a field, and the pool adds the absence once more. The calculation warns of this.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface WorkingTimeNorm extends Checkable {

    /** The most hours that a year has. */
    BigDecimal MAX_HOURS = BigDecimal.valueOf(8784);

    /**
     * The hours of one full-time equivalent in the period of the statement.
     *
     * @return more than 0, at most 8784
     */
    BigDecimal getHoursPerFte();

    /**
     * The working time that is deducted from the hours.
     *
     * @return kinds of working time, each once; empty for a gross norm
     */
    List<CrossCuttingWork> getDeducted();

    /**
     * A gross norm, which deducts nothing.
     *
     * @param hoursPerFte the hours, such as 1924
     * @return the norm
     */
    static WorkingTimeNorm gross(BigDecimal hoursPerFte) {
        return ImmutableWorkingTimeNorm.builder().hoursPerFte(hoursPerFte).build();
    }

    /**
     * An effective norm, which deducts some kinds of working time.
     *
     * @param hoursPerFte the hours that are left, such as 1654
     * @param deducted the kinds of working time that are deducted
     * @return the norm
     */
    static WorkingTimeNorm effective(BigDecimal hoursPerFte, CrossCuttingWork... deducted) {
        return ImmutableWorkingTimeNorm.builder()
                .hoursPerFte(hoursPerFte)
                .addDeducted(deducted)
                .build();
    }

    /**
     * Converts hours to full-time equivalents, with the decimals of {@link Measures#FTE}. Rounds half away from zero.
     *
     * @param hours any number of hours
     * @return hours / hours per FTE
     * @throws InvalidInputException when the norm is refused, or the hours are beyond 2<sup>63</sup>-1 or have more
     *     than nine decimals
     */
    default BigDecimal toFte(BigDecimal hours) {
        return HoursInFte.convert(this, hours);
    }

    /**
     * Adds full-time equivalents to a statement of hours. Each amount in hours gives an amount in {@link Measures#FTE},
     * rounded by itself, half away from zero, to four decimals. The hours stay, as a measure of their own. Refused
     * amounts in hours are converted too. The returned statement names the norm.
     *
     * @param statement a statement without amounts in FTE
     * @param hours the measure of the hours
     * @return the statement with both measures; never changes any other amount
     * @throws InvalidInputException when the statement or the norm is refused, the statement does not have the measure,
     *     or has amounts in FTE already, or when the FTE would be outside the range of amounts
     */
    default ResourceStatement toFte(ResourceStatement statement, Measure hours) {
        return HoursInFte.convert(this, statement, hours);
    }

    @Override
    default void check(Problems problems) {
        boolean isInRange = getHoursPerFte().signum() > 0 && getHoursPerFte().compareTo(MAX_HOURS) <= 0;
        if (!isInRange) {
            problems.in("hoursPerFte")
                    .add(
                            Reason.OUT_OF_RANGE,
                            getHoursPerFte(),
                            Phrase.of("mere end 0, højst ", "more than 0, at most ")
                                    .plus(MAX_HOURS.toString()));
        } else if (getHoursPerFte().stripTrailingZeros().scale() > HoursInFte.MAX_DECIMALS) {
            problems.in("hoursPerFte")
                    .add(
                            Reason.TOO_MANY_DECIMALS,
                            getHoursPerFte(),
                            Phrase.of(
                                    "højst " + HoursInFte.MAX_DECIMALS + " decimaler",
                                    "at most " + HoursInFte.MAX_DECIMALS + " decimals"));
        }
        problems.requireUnique("deducted", getDeducted());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static WorkingTimeNorm fromJson(ImmutableWorkingTimeNorm.Json json) {
        return ImmutableWorkingTimeNorm.fromJson(json);
    }
}
