package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A warning that the payroll of an organisation and its FTE do not belong together, as when amounts are in thousands of
 * kroner and are read as kroner, or FTE in per cent or in hours. It changes no figure.
 *
 * <p>It is given for each organisation and calendar year whose payroll per FTE a year is below {@value #LEAST} DKK or,
 * where {@link dk.opgavekatalog.data.registration.option.ReadingOptions#getMoneyUnit()} says thousands or millions,
 * above {@value #MOST} DKK; and where files state FTE, below {@value #LEAST_WITH_FTE} DKK. A full-time year costs some
 * 300,000 to 1,500,000 DKK; all bounds are far enough from that for part of a payroll to pass.
 */
@OptionStyle
@Value.Immutable
public interface DoubtfulPayroll extends HasNoDocument {

    /** What may stand in place of FTE. */
    enum FteUnit {
        /** Hours a week, of which 37 are full time. */
        WEEKLY_HOURS(37, Phrase.of("timer om ugen", "hours a week")),
        /** Per cent of full time. */
        PERCENT(100, Phrase.of("procent", "per cent")),
        /** Hours a year, of which 1,924 are full time. */
        YEARLY_HOURS(1_924, Phrase.of("timer om året", "hours a year"));

        private final int fullTime;
        private final Phrase name;

        FteUnit(int fullTime, Phrase name) {
            this.fullTime = fullTime;
            this.name = name;
        }

        /**
         * How many are full time.
         *
         * @return the number
         */
        public int getFullTime() {
            return fullTime;
        }
    }

    /** The least payroll in DKK per FTE a year without a warning. */
    int LEAST = 2_000;

    /** The least payroll in DKK per FTE a year without a warning, where files state FTE and no hours. */
    int LEAST_WITH_FTE = 15_000;

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
     * What the amounts of money may be counted in.
     *
     * @return a value of {@link dk.opgavekatalog.data.registration.option.ReadingOptions#getMoneyUnit()} with which
     *     there is no such warning; empty where the payroll is too little for kroner but too much for thousands
     */
    Optional<MoneyUnit> getLikelyUnit();

    /**
     * What the FTE may be counted in.
     *
     * @return the units in which a full-time year would cost what it does elsewhere; empty when there are none
     */
    List<FteUnit> getLikelyFteUnits();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        boolean isTooLittle = getPayrollPerFte().compareTo(BigDecimal.valueOf(LEAST_WITH_FTE)) < 0;
        int least = getPayrollPerFte().compareTo(BigDecimal.valueOf(LEAST)) < 0 ? LEAST : LEAST_WITH_FTE;
        return Phrase.same(getOrganisation() + ", " + getYear())
                .plus(Phrase.of(": lønudgiften er ", ": the payroll is "))
                .plus(Phrase.number(getPayrollPerFte()))
                .plus(Phrase.of(" kroner pr. årsværk om året, ", " kroner per FTE a year, "))
                .plus(
                        isTooLittle
                                ? Phrase.of("mindre end ", "less than ").plus(Phrase.number(BigDecimal.valueOf(least)))
                                : Phrase.of("mere end ", "more than ").plus(Phrase.number(BigDecimal.valueOf(MOST))))
                .plus(getLikelyUnit().map(DoubtfulPayroll::ofMoney).orElse(Phrase.same("")))
                .plus(getLikelyFteUnits().isEmpty() ? Phrase.same("") : ofFte(getLikelyFteUnits()))
                .in(language);
    }

    private static Phrase ofMoney(MoneyUnit unit) {
        return Phrase.of("; er beløbene i ", "; are the amounts in ")
                .plus(RecognitionText.name(unit))
                .plus(Phrase.of("? Det siger indstillingen moneyUnit (", "? The option moneyUnit ("))
                .plus(unit.name())
                .plus(Phrase.of(")", ") says so"));
    }

    private static Phrase ofFte(List<FteUnit> units) {
        return Phrase.of("; er årsværk angivet i ", "; are the FTE given in ")
                .plus(Phrase.join(
                        Phrase.of(" eller ", " or "),
                        units.stream().map(unit -> unit.name).toList()))
                .plus(Phrase.of(
                        "? Så skal de omregnes i filen, eller timer læses med indstillingen workingTimeNorm",
                        "? Then convert them in the file, or read hours with the option workingTimeNorm"));
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
