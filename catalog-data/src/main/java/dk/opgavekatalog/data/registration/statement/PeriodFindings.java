package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.reading.PeriodRanges;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.PeriodKind;
import dk.opgavekatalog.data.registration.recognition.PeriodRange;
import dk.opgavekatalog.data.registration.recognition.PeriodWarning;
import dk.opgavekatalog.data.registration.recognition.RecognisedPeriods;
import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what there is to tell about the periods of a reading, when everything is read. */
public final class PeriodFindings {

    /** Stands for all measures. */
    private static final String ALL = "";

    private final StatementPlan plan;
    private final ReadingOptions options;
    private final List<Measure> measures;
    private final StatementSums sums;

    /** The organisations of each warning. */
    private final Map<Subject, List<String>> warnings = new TreeMap<>();

    /** The first period of a statement that is no year, where hours become FTE. */
    private Optional<AccountingPeriod> firstOfNorm = Optional.empty();

    /** What a warning is about, without the organisations. */
    private record Subject(
            PeriodWarning.Kind kind, AccountingPeriod period, List<AccountingPeriod> parts, String measure)
            implements Comparable<Subject> {

        @Override
        public int compareTo(Subject other) {
            int byKind = kind.compareTo(other.kind);
            int byPeriod = byKind != 0 ? byKind : period.compareTo(other.period);
            int byMeasure = byPeriod != 0 ? byPeriod : measure.compareTo(other.measure);
            return byMeasure != 0 ? byMeasure : parts.toString().compareTo(other.parts.toString());
        }
    }

    private PeriodFindings(StatementPlan plan, ReadingRules rules, StatementSums sums) {
        this.plan = plan;
        this.options = rules.options();
        this.measures = rules.measures();
        this.sums = sums;
    }

    /** Returns what was recognised. */
    public static RecognisedPeriods of(StatementPlan plan, ReadingRules rules, Tally tally) {
        return new PeriodFindings(plan, rules, new StatementSums(tally, rules)).find();
    }

    private RecognisedPeriods find() {
        plan.statements().forEach(this::findWarnings);
        if (options.getSumPeriodsTo().isEmpty()) {
            findOverlaps();
        }
        RecognisedPeriods.Builder periods = RecognisedPeriods.builder()
                .addAllRanges(ranges(plan.keys()))
                .areDatesYears(plan.hasYearsAsDates())
                .summedTo(options.getSumPeriodsTo())
                .firstMonthOfYear(options.getFirstMonthOfYear());
        warnings.forEach((subject, organisations) -> periods.addWarnings(PeriodWarning.builder()
                .kind(subject.kind())
                .period(subject.period())
                .parts(subject.parts())
                .measure(Optional.of(subject.measure()).filter(measure -> !measure.equals(ALL)))
                .organisations(organisations)
                .build()));
        return periods.build();
    }

    private List<PeriodRange> ranges(Collection<PeriodKey> keys) {
        PeriodRanges ranges = new PeriodRanges();
        keys.forEach(key -> ranges.add(key.isDate() ? PeriodKind.DATE : PeriodKind.of(key.period()), plan.period(key)));
        return ranges.toRanges();
    }

    private void findWarnings(StatementParts statement) {
        if (options.getSumPeriodsTo().isPresent() && !statement.isPlain()) {
            findMissing(statement);
            List<AccountingPeriod> overlap = overlap(
                    statement.parts().stream().map(StatementParts.Part::period).toList());
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
            warnOfNorm(statement);
        }
    }

    /** Warns once, of the first period that is no year: what is said holds for all of them. */
    private void warnOfNorm(StatementParts statement) {
        AccountingPeriod first = firstOfNorm.orElse(statement.period());
        firstOfNorm = Optional.of(first);
        List<String> organisations = warnings.computeIfAbsent(
                new Subject(PeriodWarning.Kind.NORM_OF_PART, first, List.of(first), ALL), subject -> new ArrayList<>());
        boolean isNew = organisations.isEmpty()
                || !organisations.get(organisations.size() - 1).equals(statement.organisation());
        if (isNew) {
            organisations.add(statement.organisation());
        }
    }

    private void warn(PeriodWarning.Kind kind, StatementParts statement, List<AccountingPeriod> parts) {
        warn(kind, statement, parts, ALL);
    }

    private void warn(PeriodWarning.Kind kind, StatementParts statement, List<AccountingPeriod> parts, String measure) {
        warnings.computeIfAbsent(new Subject(kind, statement.period(), parts, measure), subject -> new ArrayList<>())
                .add(statement.organisation());
    }

    /** Warns of periods of an organisation that overlap, each a statement of its own, such as a year and its months. */
    private void findOverlaps() {
        Map<String, List<StatementParts>> byOrganisation = new TreeMap<>();
        plan.statements()
                .forEach(statement -> byOrganisation
                        .computeIfAbsent(statement.organisation(), organisation -> new ArrayList<>())
                        .add(statement));
        byOrganisation.values().forEach(statements -> {
            List<AccountingPeriod> overlap = overlap(
                    statements.stream().map(StatementParts::period).sorted().toList());
            if (!overlap.isEmpty()) {
                StatementParts first = statements.stream()
                        .filter(statement -> statement.period().equals(overlap.get(0)))
                        .findFirst()
                        .orElseThrow();
                warn(PeriodWarning.Kind.OVERLAPPING_STATEMENTS, first, overlap);
            }
        });
    }

    /**
     * Warns of what no part of a statement covers, such as November and December; for each measure alone where the
     * measures lack different months. Units and accounts are not looked at: people come and go.
     */
    private void findMissing(StatementParts statement) {
        Map<String, List<AccountingPeriod>> byMeasure = new TreeMap<>();
        for (int m = 0; m < measures.size(); m++) {
            int measure = m;
            List<AccountingPeriod> covered = statement.parts().stream()
                    .filter(part -> states(part, measure))
                    .map(StatementParts.Part::period)
                    .toList();
            if (!covered.isEmpty()) {
                byMeasure.put(measures.get(m).getId(), missing(statement, covered));
            }
        }
        List<List<AccountingPeriod>> different =
                byMeasure.values().stream().distinct().toList();
        if (different.size() == 1) {
            byMeasure = Map.of(ALL, different.get(0));
        }
        byMeasure.forEach((measure, missing) -> {
            if (!missing.isEmpty()) {
                warn(PeriodWarning.Kind.MISSING_MONTHS, statement, missing, measure);
            }
        });
    }

    /** Whether a part states a measure, in refused rows too. */
    private boolean states(StatementParts.Part part, int measure) {
        PlaceSums places = sums.of(part);
        for (int place = 0; place < places.getSize(); place++) {
            if (places.isStated(place, measure)) {
                return true;
            }
        }
        BitSet only = new BitSet();
        only.set(measure);
        return sums.findRefused(part).filter(refused -> refused.states(only)).isPresent();
    }

    /** Returns what some parts of a statement do not cover. */
    private static List<AccountingPeriod> missing(StatementParts statement, List<AccountingPeriod> covered) {
        LocalDate start = statement.period().getFirstDay();
        BitSet days = new BitSet();
        for (AccountingPeriod period : covered) {
            days.set(day(start, period.getFirstDay()), day(start, period.getLastDay()) + 1);
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

    /** Returns the first two different periods that overlap; empty when none do. They are sorted. */
    private static List<AccountingPeriod> overlap(List<AccountingPeriod> periods) {
        AccountingPeriod longest = periods.get(0);
        for (AccountingPeriod period : periods) {
            if (!period.equals(longest) && !period.getFirstDay().isAfter(longest.getLastDay())) {
                return List.of(longest, period);
            }
            longest = period.getLastDay().isAfter(longest.getLastDay()) ? period : longest;
        }
        return List.of();
    }
}
