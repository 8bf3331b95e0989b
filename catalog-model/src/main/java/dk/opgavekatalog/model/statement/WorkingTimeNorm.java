package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * Årsnorm: how many hours are one full-time equivalent, and which working time that belongs to no field was taken out
 * of them already. The catalogue gives no norm; whoever states hours must.
 *
 * <p>A gross norm such as 1924 hours takes nothing out. An effective norm such as 1654 hours is what is left after
 * absence and the like. Whoever uses an effective norm and states the same absence on a pool counts it twice: every FTE
 * on a field is then as large as if it had no absence, and the pool adds the absence once more. The calculation warns
 * of it.
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
     * What was taken out of the hours.
     *
     * @return kinds of working time, each once; empty for a gross norm
     */
    List<CrossCuttingWork> getDeducted();

    /**
     * A norm from which nothing is taken out.
     *
     * @param hoursPerFte the hours, such as 1924
     * @return the norm
     */
    static WorkingTimeNorm gross(BigDecimal hoursPerFte) {
        return ImmutableWorkingTimeNorm.builder().hoursPerFte(hoursPerFte).build();
    }

    /**
     * A norm from which something is taken out.
     *
     * @param hoursPerFte the hours that are left, such as 1654
     * @param deducted what was taken out
     * @return the norm
     */
    static WorkingTimeNorm effective(BigDecimal hoursPerFte, CrossCuttingWork... deducted) {
        return ImmutableWorkingTimeNorm.builder()
                .hoursPerFte(hoursPerFte)
                .addDeducted(deducted)
                .build();
    }

    /**
     * Hours as full-time equivalents, with the decimals of {@link Measures#FTE}. Rounds, half away from zero.
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
     * A statement of hours as a statement of full-time equivalents: each amount in the hours becomes an amount of
     * {@link Measures#FTE}, each rounded by itself, half away from zero, to four decimals. The hours are kept beside
     * them, as a measure of their own. What was refused in hours is refused in FTE too. The norm stands in the
     * statement from then on.
     *
     * @param statement a statement without amounts in FTE
     * @param hours the measure of the hours
     * @return the statement with both measures; never changes any other amount
     * @throws InvalidInputException when the statement or the norm is refused, the statement does not have the measure,
     *     or has amounts in FTE already, or when there would be more FTE than amounts can be
     */
    default ResourceStatement toFte(ResourceStatement statement, Measure hours) {
        return HoursInFte.convert(this, statement, hours);
    }

    @Override
    default void check(Problems problems) {
        boolean isInRange = getHoursPerFte().signum() > 0 && getHoursPerFte().compareTo(MAX_HOURS) <= 0;
        if (!isInRange) {
            problems.in("hoursPerFte").add(Reason.OUT_OF_RANGE, getHoursPerFte(), "more than 0, at most " + MAX_HOURS);
        } else if (getHoursPerFte().stripTrailingZeros().scale() > HoursInFte.MAX_DECIMALS) {
            problems.in("hoursPerFte")
                    .add(
                            Reason.TOO_MANY_DECIMALS,
                            getHoursPerFte(),
                            "at most " + HoursInFte.MAX_DECIMALS + " decimals");
        }
        problems.requireUnique("deducted", getDeducted());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static WorkingTimeNorm fromJson(ImmutableWorkingTimeNorm.Json json) {
        return ImmutableWorkingTimeNorm.fromJson(json);
    }
}
