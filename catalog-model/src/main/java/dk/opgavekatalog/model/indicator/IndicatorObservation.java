package dk.opgavekatalog.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Indikatorværdi: the number that one organisation counted or measured for an indicator in one period.
 *
 * <p>Which numbers are stated depends on the base of the indicator:
 *
 * <ul>
 *   <li>Per FTE, such as payslips per FTE: the volume as value, 12,000 payslips. FTE come from the cost statement.
 *   <li>Per something counted, such as errors per 1,000 payslips: value and base, 37 errors among 12,000 payslips.
 *   <li>FTE per something, such as FTE per child: the base alone, 950 children. FTE come from the cost statement.
 *   <li>Per inhabitant: the value, and a base only where it is not all inhabitants.
 *   <li>Without a base, such as case processing time: the value as measured, 14 in the unit "days".
 * </ul>
 *
 * <p>Refuses an observation with neither value nor base, a base below zero, blank texts, a negative number of cases,
 * and numbers with more than {@value #MAX_DIGITS} digits before or after the decimal sign.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface IndicatorObservation extends Checkable {

    /** The most digits that a number can have before its decimal sign, and the most after it. */
    int MAX_DIGITS = 18;

    /**
     * The organisation that made the observation.
     *
     * @return the organisation
     */
    Organisation getOrganisation();

    /**
     * The period of the observation.
     *
     * @return the period
     */
    AccountingPeriod getPeriod();

    /**
     * The observed indicator.
     *
     * @return the id of an indicator of the edition, such as {@code 1.1.1-p1}, or of one's own
     */
    String getIndicator();

    /**
     * The kind that the value is for, such as a type of decision.
     *
     * @return the kind in the organisations' common words; empty when the indicator is not divided
     */
    Optional<String> getVariant();

    /**
     * The value: the number counted or measured. A date is stated in days from the first day of the period, as {@link
     * #daysInto} counts them.
     *
     * @return the number in {@link #getUnit()}; empty when the indicator counts FTE, which the cost statement has
     */
    Optional<BigDecimal> getValue();

    /**
     * The base of the value, such as the payslips in which errors were counted.
     *
     * @return a number that is not negative; empty when it is not known, or comes from elsewhere
     */
    Optional<BigDecimal> getBase();

    /**
     * The unit of the value, where the catalogue leaves it open, such as {@code days} or {@code per cent satisfied}.
     * All observations of one indicator have the same unit.
     *
     * @return the unit; empty when the indicator fixes it
     */
    Optional<String> getUnit();

    /**
     * The number of cases, answers or the like behind a measured value. A mean over organisations uses it as the
     * weight, and a figure from few cases is marked.
     *
     * @return a number that is not negative; empty when it is not known
     */
    Optional<BigDecimal> getCases();

    @Override
    default void check(Problems problems) {
        getOrganisation().check(problems.in("organisation"));
        problems.requireText("indicator", getIndicator());
        getVariant().ifPresent(variant -> problems.requireText("variant", variant));
        getUnit().ifPresent(unit -> problems.requireText("unit", unit));
        if (getValue().isEmpty() && getBase().isEmpty()) {
            problems.add(
                    Reason.MISSING, "", Phrase.of("en værdi, et grundlag eller begge dele", "a value, a base or both"));
        }
        getValue().ifPresent(value -> checkSize(problems.in("value"), value));
        getBase().ifPresent(base -> checkNumber(problems.in("base"), base));
        getCases().ifPresent(cases -> checkNumber(problems.in("cases"), cases));
    }

    private static void checkNumber(Problems problems, BigDecimal number) {
        if (number.signum() < 0) {
            problems.add(Reason.OUT_OF_RANGE, number, Phrase.of("0 eller mere", "0 or more"));
        }
        checkSize(problems, number);
    }

    /** Compares the size without expanding the number: 1e999999999 must cost nothing. */
    private static void checkSize(Problems problems, BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        if (number.scale() > MAX_DIGITS || before > MAX_DIGITS) {
            problems.add(
                    Reason.OUT_OF_RANGE,
                    number,
                    Phrase.of(
                            "højst " + MAX_DIGITS + " cifre før decimaltegnet og lige så mange efter",
                            "at most " + MAX_DIGITS + " digits before the decimal sign and as many after it"));
        }
    }

    /**
     * Converts a date to the value of an indicator, such as the day on which the accounts were presented.
     *
     * @param period the period that the date is observed for
     * @param date the date
     * @return the days from the first day of the period to the date; negative before it
     */
    static BigDecimal daysInto(AccountingPeriod period, LocalDate date) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(period.getFirstDay(), date));
    }

    /**
     * An observation of a value alone.
     *
     * @param organisation the organisation that made the observation
     * @param period the period of the observation
     * @param indicator the id of the indicator
     * @param value the number counted or measured
     * @return the observation; never rounds
     */
    static IndicatorObservation of(
            Organisation organisation, AccountingPeriod period, String indicator, BigDecimal value) {
        return builder()
                .organisation(organisation)
                .period(period)
                .indicator(indicator)
                .value(value)
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static IndicatorObservation fromJson(ImmutableIndicatorObservation.Json json) {
        return ImmutableIndicatorObservation.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link IndicatorObservation}. Not thread-safe. */
    final class Builder extends ImmutableIndicatorObservation.Builder {
        Builder() {}
    }
}
