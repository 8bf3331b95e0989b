package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.cell.PeriodNames;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds statements that a norm cannot be right for: it is the hours of one FTE in the period of a statement, so a norm
 * of a year would make a twelfth of the FTE of a month.
 */
final class NormCheck {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    private static final Phrase REMEDY = Phrase.of(
            "; indstillingen sumPeriodsTo lægger måneder og kvartaler sammen til år",
            "; the option sumPeriodsTo sums months and quarters to years");

    private NormCheck() {}

    static List<Problem> findProblems(WorkingTimeNorm norm, List<StatementParts> statements) {
        List<Problem> problems = new ArrayList<>();
        List<AccountingPeriod> lengths = lengths(statements);
        if (lengths.size() > 1) {
            problems.add(problem(lengths.get(0), lengths.get(1)));
        }
        lengths.stream()
                .filter(period -> norm.getHoursPerFte().compareTo(hours(period)) > 0)
                .findFirst()
                .ifPresent(period -> problems.add(problem(norm, period)));
        return problems;
    }

    /** Returns the first period of each length. */
    private static List<AccountingPeriod> lengths(List<StatementParts> statements) {
        Map<Long, AccountingPeriod> byLength = new HashMap<>();
        List<AccountingPeriod> different = new ArrayList<>();
        for (StatementParts statement : statements) {
            AccountingPeriod period = statement.period();
            if (byLength.putIfAbsent(length(period), period) == null) {
                different.add(period);
            }
        }
        return different;
    }

    private static Problem problem(AccountingPeriod one, AccountingPeriod other) {
        return helped(Problem.of(
                "",
                Reason.CONTRADICTION,
                Phrase.of("perioder af forskellig længde: ", "periods of different lengths: ")
                        .plus(PeriodNames.of(one))
                        .plus(Phrase.of(" og ", " and "))
                        .plus(PeriodNames.of(other)),
                Phrase.of(
                                "perioder af én længde, da workingTimeNorm er timerne for ét årsværk i en periode",
                                "periods of one length, as workingTimeNorm is the hours of one FTE in a period")
                        .plus(REMEDY)));
    }

    private static Problem problem(WorkingTimeNorm norm, AccountingPeriod period) {
        return helped(Problem.of(
                "",
                Reason.OUT_OF_RANGE,
                Phrase.of(
                                norm.getHoursPerFte() + " timer for ét årsværk i ",
                                norm.getHoursPerFte() + " hours of one FTE in ")
                        .plus(PeriodNames.of(period)),
                Phrase.of(
                                "højst " + hours(period) + " i workingTimeNorm, så mange timer som perioden har",
                                "at most " + hours(period) + " in workingTimeNorm, as many hours as the period has")
                        .plus(REMEDY)));
    }

    private static Problem helped(Problem problem) {
        return problem.helpedBy(List.of(OptionHint.of("sumPeriodsTo", PeriodLength.YEAR.name())));
    }

    /** The length by which periods are told apart: months, or else days as negative numbers. */
    private static long length(AccountingPeriod period) {
        return period.findMonths().isPresent() ? period.findMonths().getAsInt() : -days(period);
    }

    private static long days(AccountingPeriod period) {
        return ChronoUnit.DAYS.between(period.getFirstDay(), period.getLastDay()) + 1;
    }

    private static BigDecimal hours(AccountingPeriod period) {
        return BigDecimal.valueOf(days(period)).multiply(HOURS_OF_A_DAY);
    }
}
