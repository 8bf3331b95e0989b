package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.PeriodGrid;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.List;
import java.util.function.Supplier;

/**
 * What can be wrong with headings that are periods; one problem for all of them.
 *
 * @param options the options
 * @param headings the headings
 */
record PeriodProblems(ReadingOptions options, List<String> headings) {

    /** The most headings that a message shows. */
    private static final int MAX_SHOWN = 4;

    private static final Phrase TAKEN =
            Phrase.of("; overskrifterne læses som perioder", "; the headings are read as periods");

    /** Shows some headings. */
    static Phrase found(List<String> headings) {
        String first = String.join(", ", headings.subList(0, Math.min(MAX_SHOWN, headings.size())));
        int more = headings.size() - MAX_SHOWN;
        return more > 0
                ? Phrase.same(first)
                        .plus(Phrase.of(" og ", " and "))
                        .plus(Integer.toString(more))
                        .plus(Phrase.of(" til", " more"))
                : Phrase.same(first);
    }

    private CellRefusal refusal(Reason reason, Supplier<Phrase> allowed) {
        CellRefusal plain = CellRefusal.of(reason, String.join(", ", headings), allowed);
        return new CellRefusal(plain.reason(), plain.cause(), found(headings), plain.remedy());
    }

    /** Headings that are periods beside a column of something else that leaves no room for them. */
    CellRefusal beside(String other) {
        return refusal(
                        Reason.CONTRADICTION,
                        () -> Phrase.of(
                                        "perioder i overskrifterne eller kolonnen '",
                                        "periods in the headings or the column '")
                                .plus(other)
                                .plus(Phrase.of("', ikke begge dele", "', not both"))
                                .plus(TAKEN)
                                .plus(Phrase.of(
                                        "; ignoredColumns udelader kolonner, columns eller measureNames giver"
                                                + " en overskrift en anden betydning",
                                        "; ignoredColumns leaves columns out, columns or measureNames gives"
                                                + " a heading another meaning")))
                .helpedBy(OptionHint.of("ignoredColumns"), OptionHint.of("columns"), OptionHint.of("measureNames"));
    }

    /** Headings that are periods, in a file that does not say what the amounts are. */
    CellRefusal withoutMeasure() {
        return refusal(
                        Reason.MISSING,
                        () -> Phrase.of(
                                        "indstillingen measureOfPeriodColumns, der siger, hvad beløbene under"
                                                + " perioderne er, for eksempel PAYROLL, eller en kolonne"
                                                + " Ressourceart, der siger det i hver række",
                                        "the option measureOfPeriodColumns, which says what the amounts below the"
                                                + " periods are, such as PAYROLL, or a column Ressourceart"
                                                + " (Measure), which says it in each row")
                                .plus(TAKEN))
                .helpedBy(OptionHint.of("measureOfPeriodColumns"));
    }

    /** Periods whose measure is said twice. */
    CellRefusal measureTwice(String column, boolean isInHeadings) {
        CellRefusal refusal = refusal(
                Reason.CONTRADICTION,
                () -> Phrase.of("ressourcearten ét sted: kolonnen '", "the measure in one place: the column '")
                        .plus(column)
                        .plus(
                                isInHeadings
                                        ? Phrase.of("' og overskrifterne siger den", "' and the headings say it")
                                        : Phrase.of(
                                                "' og indstillingen measureOfPeriodColumns siger den",
                                                "' and the option measureOfPeriodColumns say it")));
        return isInHeadings
                ? refusal.helpedBy(OptionHint.of("ignoredColumns"))
                : refusal.helpedBy(OptionHint.of("measureOfPeriodColumns"));
    }

    /** Months or quarters of no year. */
    CellRefusal withoutYear() {
        return refusal(
                        Reason.MISSING,
                        () -> Phrase.of(
                                        "året: i hver overskrift, som jan 2024, eller i indstillingen period",
                                        "the year: in each heading, as Jan 2024, or in the option period")
                                .plus(TAKEN))
                .helpedBy(OptionHint.of("period"));
    }

    /** Periods that do not lie in that of the option. */
    CellRefusal outside(AccountingPeriod period) {
        return refusal(
                        Reason.CONTRADICTION,
                        () -> Phrase.of("perioder inden for ", "periods within ")
                                .plus(period.toString())
                                .plus(Phrase.of(", som indstillingen period siger", ", as the option period says"))
                                .plus(TAKEN))
                .helpedBy(OptionHint.of("period"));
    }

    /** Periods that do not lie in one of those that are summed to. */
    CellRefusal notInOne(PeriodGrid grid) {
        return refusal(Reason.CONTRADICTION, grid::describeAllowed)
                .helpedBy(OptionHint.of("firstMonthOfYear"), OptionHint.of("sumPeriodsTo"));
    }

    /** A period that stands twice. */
    static CellRefusal same(String heading, int number, String other) {
        return CellRefusal.of(
                Reason.DUPLICATE,
                heading,
                () -> Phrase.of("hver periode én gang; kolonne ", "each period once; column ")
                        .plus(number + ", '" + other + "', ")
                        .plus(Phrase.of("er den samme", "is the same")));
    }
}
