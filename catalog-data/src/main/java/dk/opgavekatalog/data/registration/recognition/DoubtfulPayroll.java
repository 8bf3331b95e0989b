package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A warning that the payroll of an organisation and its FTE do not belong together, as when amounts are in thousands of
 * kroner and are read as kroner. It changes no figure.
 *
 * <p>It is given for each organisation and calendar year whose payroll per FTE a year is below {@value #LEAST} DKK or,
 * where {@link dk.opgavekatalog.data.registration.option.ReadingOptions#getMoneyUnit()} says thousands or millions,
 * above {@value #MOST} DKK. A full-time year costs some 300,000 to 1,500,000 DKK; both bounds are far enough from that
 * for part of a payroll to pass.
 */
@OptionStyle
@Value.Immutable
public interface DoubtfulPayroll extends HasNoDocument {

    /** The least payroll in DKK per FTE a year without a warning. */
    int LEAST = 2_000;

    /** The most payroll in DKK per FTE a year without a warning, where amounts are in thousands or millions. */
    int MOST = 20_000_000;

    /**
     * The id of the organisation.
     *
     * @return the id
     */
    String getOrganisation();

    /**
     * The calendar year in which the periods begin.
     *
     * @return the year
     */
    int getYear();

    /**
     * The payroll of the year.
     *
     * @return the amount in DKK, as it was read
     */
    BigDecimal getPayroll();

    /**
     * The FTE of the year: the FTE of a shorter period count for its part of the year.
     *
     * @return more than 0, rounded to four decimals
     */
    BigDecimal getFte();

    /**
     * The payroll for each FTE and year.
     *
     * @return the amount in DKK, rounded to two decimals
     */
    BigDecimal getPayrollPerFte();

    /**
     * What the amounts of money are probably counted in.
     *
     * @return a value of {@link dk.opgavekatalog.data.registration.option.ReadingOptions#getMoneyUnit()} with which
     *     there is no such warning
     */
    MoneyUnit getLikelyUnit();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        boolean isTooLittle = getPayrollPerFte().compareTo(BigDecimal.valueOf(LEAST)) < 0;
        Phrase unit = RecognitionText.name(getLikelyUnit());
        return Phrase.same(getOrganisation() + ", " + getYear())
                .plus(Phrase.of(": lønudgiften er ", ": the payroll is "))
                .plus(Phrase.number(getPayrollPerFte()))
                .plus(Phrase.of(" kroner pr. årsværk om året, ", " kroner per FTE a year, "))
                .plus(
                        isTooLittle
                                ? Phrase.of("mindre end ", "less than ").plus(Phrase.number(BigDecimal.valueOf(LEAST)))
                                : Phrase.of("mere end ", "more than ").plus(Phrase.number(BigDecimal.valueOf(MOST))))
                .plus(Phrase.of("; er beløbene i ", "; are the amounts in "))
                .plus(unit)
                .plus(Phrase.of("? Det siger indstillingen moneyUnit (", "? The option moneyUnit ("))
                .plus(getLikelyUnit().name())
                .plus(Phrase.of(")", ") says so"))
                .in(language);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link DoubtfulPayroll}. Not thread-safe. */
    final class Builder extends ImmutableDoubtfulPayroll.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of doubtful payroll";
        }
    }
}
