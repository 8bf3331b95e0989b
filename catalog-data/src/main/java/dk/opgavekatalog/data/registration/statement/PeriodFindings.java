package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.PeriodKind;
import dk.opgavekatalog.data.registration.recognition.PeriodRange;
import dk.opgavekatalog.data.registration.recognition.PeriodWarning;
import dk.opgavekatalog.data.registration.recognition.RecognisedPeriods;
import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what there is to tell about the periods of a reading, when everything is read. */
public final class PeriodFindings {

    private final StatementPlan plan;
    private final ReadingOptions options;

    /** The organisations of each warning. */
    private final Map<Subject, List<String>> warnings = new TreeMap<>();

    /** What a warning is about, without the organisations. */
    private record Subject(PeriodWarning.Kind kind, AccountingPeriod period, List<AccountingPeriod> parts)
            implements Comparable<Subject> {

        @Override
        public int compareTo(Subject other) {
            int byKind = kind.compareTo(other.kind);
            int byPeriod = byKind != 0 ? byKind : period.compareTo(other.period);
            return byPeriod != 0 ? byPeriod : parts.toString().compareTo(other.parts.toString());
        }
    }

    private PeriodFindings(StatementPlan plan, ReadingOptions options) {
        this.plan = plan;
        this.options = options;
    }

    /** Returns what was recognised. */
    public static RecognisedPeriods of(StatementPlan plan, ReadingOptions options) {
        return new PeriodFindings(plan, options).find();
    }

    private RecognisedPeriods find() {
        plan.statements().forEach(this::findWarnings);
        RecognisedPeriods.Builder periods = RecognisedPeriods.builder()
                .addAllRanges(ranges(plan.keys()))
                .areDatesYears(plan.hasYearsAsDates())
                .summedTo(options.getSumPeriodsTo())
                .firstMonthOfYear(options.getFirstMonthOfYear());
        warnings.forEach((subject, organisations) -> periods.addWarnings(PeriodWarning.builder()
                .kind(subject.kind())
                .period(subject.period())
                .parts(subject.parts())
                .organisations(organisations)
                .build()));
        return periods.build();
    }

    private List<PeriodRange> ranges(Collection<PeriodKey> keys) {
        Map<PeriodKind, List<PeriodKey>> byKind = new TreeMap<>();
        for (PeriodKey key : keys) {
            PeriodKind kind = key.isDate() ? PeriodKind.DATE : PeriodKind.of(key.period());
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(key);
        }
        List<PeriodRange> ranges = new ArrayList<>();
        byKind.forEach((kind, ofKind) -> {
            List<AccountingPeriod> sorted =
                    ofKind.stream().map(plan::period).sorted().toList();
            ranges.add(PeriodRange.builder()
                    .kind(kind)
                    .count(ofKind.size())
                    .first(sorted.get(0))
                    .last(sorted.get(sorted.size() - 1))
                    .build());
        });
        return ranges;
    }

    private void findWarnings(StatementParts statement) {
        if (options.getSumPeriodsTo().isPresent() && !statement.isPlain()) {
            List<AccountingPeriod> missing = missing(statement);
            if (!missing.isEmpty()) {
                warn(PeriodWarning.Kind.MISSING_MONTHS, statement, missing);
            }
            List<AccountingPeriod> overlap = overlap(statement);
            if (!overlap.isEmpty()) {
                warn(PeriodWarning.Kind.OVERLAP, statement, overlap);
            }
        }
        if (plan.hasOnlyFirstDays() && !plan.hasYearsAsDates()) {
            statement.parts().stream()
                    .filter(part -> part.key().isDate())
                    .findFirst()
                    .ifPresent(part -> warn(PeriodWarning.Kind.JANUARY_OR_YEAR, statement, List.of(part.period())));
        }
        boolean isShort = statement.period().findMonths().orElse(0) < PeriodLength.YEAR.getMonths();
        if (isShort && options.getWorkingTimeNorm().isPresent()) {
            warn(PeriodWarning.Kind.NORM_OF_PART, statement, List.of(statement.period()));
        }
    }

    private void warn(PeriodWarning.Kind kind, StatementParts statement, List<AccountingPeriod> parts) {
        warnings.computeIfAbsent(new Subject(kind, statement.period(), parts), subject -> new ArrayList<>())
                .add(statement.organisation());
    }

    /** Returns what no part of a statement covers, such as November and December. */
    private static List<AccountingPeriod> missing(StatementParts statement) {
        LocalDate start = statement.period().getFirstDay();
        BitSet days = new BitSet();
        for (StatementParts.Part part : statement.parts()) {
            days.set(
                    day(start, part.period().getFirstDay()),
                    day(start, part.period().getLastDay()) + 1);
        }
        int end = day(start, statement.period().getLastDay()) + 1;
        List<AccountingPeriod> missing = new ArrayList<>();
        for (int first = days.nextClearBit(0); first < end; first = days.nextClearBit(first)) {
            int next = days.nextSetBit(first);
            int last = next < 0 ? end : next;
            missing.add(AccountingPeriod.of(start.plusDays(first), start.plusDays(last - 1L)));
            first = last;
        }
        return missing;
    }

    private static int day(LocalDate start, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(start, day);
    }

    /** Returns the first two different periods of a statement that overlap; empty when none do. */
    private static List<AccountingPeriod> overlap(StatementParts statement) {
        AccountingPeriod longest = statement.parts().get(0).period();
        for (StatementParts.Part part : statement.parts()) {
            AccountingPeriod period = part.period();
            if (!period.equals(longest) && !period.getFirstDay().isAfter(longest.getLastDay())) {
                return List.of(longest, period);
            }
            longest = period.getLastDay().isAfter(longest.getLastDay()) ? period : longest;
        }
        return List.of();
    }
}
