package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.data.cell.CountText;
import dk.opgavekatalog.data.cell.MonthNames;
import dk.opgavekatalog.data.cell.PeriodNames;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Says in words which periods were read. */
final class PeriodWords {

    /** The most organisations that a line names. */
    private static final int NAMED = 5;

    private PeriodWords() {}

    /** The lines about all periods. */
    static List<Phrase> of(RecognisedPeriods periods) {
        List<Phrase> lines = new ArrayList<>();
        for (PeriodRange range : periods.getRanges()) {
            lines.add(Phrase.of("perioder: ", "periods: ").plus(describe(range)).plus(dates(range, periods)));
        }
        periods.getSummedTo().ifPresent(length -> lines.add(summed(length, periods.getFirstMonthOfYear())));
        periods.getWarnings()
                .forEach(warning ->
                        lines.add(Phrase.of("advarsel: ", "warning: ").plus(of(warning))));
        return lines;
    }

    private static Phrase describe(PeriodRange range) {
        Phrase count = range.getKind().count(range.getCount()).plus(", ");
        return range.getFirst().equals(range.getLast())
                ? count.plus(PeriodNames.of(range.getFirst()))
                : count.plus(Phrase.of("fra ", "from "))
                        .plus(PeriodNames.of(range.getFirst()))
                        .plus(Phrase.of(" til ", " to "))
                        .plus(PeriodNames.of(range.getLast()));
    }

    private static Phrase dates(PeriodRange range, RecognisedPeriods periods) {
        if (range.getKind() != PeriodKind.DATE) {
            return Phrase.same("");
        }
        return periods.areDatesYears()
                ? Phrase.of("; hver dato er taget for sit år", "; each date was taken for its year")
                : Phrase.of("; hver dato er taget for sin måned", "; each date was taken for its month");
    }

    private static Phrase summed(PeriodLength length, Month first) {
        Phrase summed = Phrase.of("perioderne er lagt sammen til ", "the periods were summed to ")
                .plus(words(length));
        return first == Month.JANUARY
                ? summed
                : summed.plus(Phrase.of("; et år begynder i ", "; a year begins in "))
                        .plus(MonthNames.of(first));
    }

    private static Phrase words(PeriodLength length) {
        return switch (length) {
            case QUARTER -> Phrase.of("kvartaler", "quarters");
            case YEAR -> Phrase.of("år", "years");
        };
    }

    /** A warning, without the word. */
    static Phrase of(PeriodWarning warning) {
        Phrase parts = join(warning.getParts().stream().map(PeriodWords::months).toList());
        Phrase period = PeriodNames.of(warning.getPeriod());
        Phrase what = switch (warning.getKind()) {
            case MISSING_MONTHS ->
                Phrase.of("i ", "in ")
                        .plus(period)
                        .plus(warning.getMeasure()
                                .map(RecognitionText::name)
                                .map(measure -> Phrase.of(" mangler ", " no ")
                                        .plus(measure)
                                        .plus(Phrase.of(" for ", " is stated for ")))
                                .orElse(Phrase.of(" mangler ", " nothing is stated for ")))
                        .plus(parts)
                        .plus(
                                warning.getMeasure().isPresent()
                                        ? Phrase.of(
                                                ", som andet er angivet for", ", for which other amounts are stated")
                                        : Phrase.same(""));
            case OVERLAP ->
                Phrase.of("i ", "in ")
                        .plus(period)
                        .plus(Phrase.of(" overlapper ", ", "))
                        .plus(parts)
                        .plus(Phrase.of(
                                " hinanden; alt er lagt sammen, også det, der måske står to gange",
                                " overlap; all of it was summed, also what is perhaps stated twice"));
            case OVERLAPPING_STATEMENTS ->
                parts.plus(Phrase.of(
                        " overlapper hinanden; læg ikke deres opgørelser sammen",
                        " overlap; do not add up their statements"));
            case JANUARY_OR_YEAR ->
                Phrase.of("hver dato er den 1. januar og er taget for ", "every date is 1 January and was taken for ")
                        .plus(parts)
                        .plus(Phrase.of(
                                "; hvis året er ment, skal der stå et årstal som 2024",
                                "; if the year is meant, write a year such as 2024"));
            case NORM_OF_PART ->
                Phrase.of(
                                "timer er omregnet til årsværk med normen for perioder på mindre end et år, såsom ",
                                "hours became FTE by the norm in periods of less than a year, such as ")
                        .plus(parts)
                        .plus(Phrase.of(
                                "; normen skal være timerne i én sådan periode",
                                "; the norm must be the hours of one such period"));
        };
        return what.plus(" (").plus(organisations(warning.getOrganisations())).plus(")");
    }

    /** Several months as from the first to the last. */
    private static Phrase months(AccountingPeriod period) {
        boolean areMonths = period.findMonths().orElse(0) > 1 && !period.isCalendarYear();
        YearMonth first = YearMonth.from(period.getFirstDay());
        YearMonth last = YearMonth.from(period.getLastDay());
        return areMonths
                ? MonthNames.of(first).plus(Phrase.of(" til ", " to ")).plus(MonthNames.of(last))
                : PeriodNames.of(period);
    }

    private static Phrase organisations(List<String> organisations) {
        return organisations.size() <= NAMED
                ? Phrase.same(String.join(", ", organisations))
                : CountText.of(
                        organisations.size(),
                        Phrase.of("organisation", "organisation"),
                        Phrase.of("organisationer", "organisations"));
    }

    private static Phrase join(List<Phrase> parts) {
        Phrase joined = Phrase.same("");
        for (int i = 0; i < parts.size(); i++) {
            Phrase between = i == parts.size() - 1 ? Phrase.of(" og ", " and ") : Phrase.same(", ");
            joined = i == 0 ? parts.get(i) : joined.plus(between).plus(parts.get(i));
        }
        return joined;
    }
}
