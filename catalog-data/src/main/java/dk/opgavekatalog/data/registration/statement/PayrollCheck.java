package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.recognition.DoubtfulPayroll;
import dk.opgavekatalog.data.registration.recognition.DoubtfulPayroll.FteUnit;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds organisations whose payroll and FTE do not belong together, see {@link DoubtfulPayroll}. */
public final class PayrollCheck {

    /** Exact enough for what is shown and for bounds that are far apart. */
    private static final MathContext EXACT = MathContext.DECIMAL128;

    /** What a full-time year costs at least, in DKK. */
    private static final BigDecimal LEAST_USUAL = BigDecimal.valueOf(200_000);

    /** What a full-time year costs at most, in DKK. */
    private static final BigDecimal MOST_USUAL = BigDecimal.valueOf(1_500_000);

    private static final int DECIMALS_OF_DKK = 2;
    private static final int DECIMALS_OF_FTE = 4;

    private final ReadingRules rules;
    private final Tally tally;
    private final StatementPlan plan;

    /** Orders the years of organisations. */
    private record Year(String organisation, int year) implements Comparable<Year> {
        @Override
        public int compareTo(Year other) {
            int order = organisation.compareTo(other.organisation);
            return order != 0 ? order : Integer.compare(year, other.year);
        }
    }

    /** A payroll in DKK, and FTE, each for its part of the year. */
    private record Cost(BigDecimal payroll, BigDecimal fte) {
        Cost plus(Cost other) {
            return new Cost(payroll.add(other.payroll), fte.add(other.fte));
        }

        BigDecimal payrollPerFte() {
            return payroll.divide(fte, DECIMALS_OF_DKK, RoundingMode.HALF_UP);
        }
    }

    public PayrollCheck(ReadingRules rules, Tally tally, StatementPlan plan) {
        this.rules = rules;
        this.tally = tally;
        this.plan = plan;
    }

    /** Returns a warning for each such organisation and year, in their order. */
    public List<DoubtfulPayroll> findDoubtful() {
        Optional<Integer> payroll = rules.findMeasure(Measures.PAYROLL.getId());
        Optional<Integer> work = rules.findMeasure(
                rules.options().getWorkingTimeNorm().isPresent() ? Measures.HOURS.getId() : Measures.FTE.getId());
        if (payroll.isEmpty() || work.isEmpty() || !measure(payroll.get()).isCost()) {
            return List.of();
        }
        Map<Year, Cost> costs = new TreeMap<>();
        for (StatementParts statement : plan.statements()) {
            for (StatementParts.Part part : statement.parts()) {
                AccountingPeriod period = part.period();
                Year year =
                        new Year(statement.organisation(), period.getFirstDay().getYear());
                costs.merge(year, cost(part.statement(), period, payroll.get(), work.get()), Cost::plus);
            }
        }
        List<DoubtfulPayroll> doubtful = new ArrayList<>();
        costs.forEach((year, cost) -> {
            Optional<MoneyUnit> unit = findLikelyUnit(cost);
            List<FteUnit> fteUnits = findLikelyFteUnits(cost);
            if (unit.isPresent() || !fteUnits.isEmpty()) {
                doubtful.add(warning(year, cost, unit, fteUnits));
            }
        });
        return doubtful;
    }

    private Measure measure(int m) {
        return rules.measures().get(m);
    }

    private Cost cost(int statement, AccountingPeriod period, int payroll, int work) {
        Totals totals = tally.sums().get(statement).getTotals();
        BigDecimal stated = new BigDecimal(totals.get(work), measure(work).getDecimals());
        // Hours are those of the period, FTE those of a whole year.
        BigDecimal fte = rules.options()
                .getWorkingTimeNorm()
                .map(norm -> stated.divide(norm.getHoursPerFte(), EXACT))
                .orElseGet(() -> stated.multiply(shareOfYear(period)));
        return new Cost(new BigDecimal(totals.get(payroll), measure(payroll).getDecimals()), fte);
    }

    private static BigDecimal shareOfYear(AccountingPeriod period) {
        LocalDate first = period.getFirstDay();
        long days = 1 + ChronoUnit.DAYS.between(first, period.getLastDay());
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(first.lengthOfYear()), EXACT);
    }

    /** Returns the unit with which a doubtful payroll is not; empty when it is not doubtful or no unit helps. */
    private Optional<MoneyUnit> findLikelyUnit(Cost cost) {
        if (cost.payroll().signum() <= 0 || cost.fte().signum() <= 0) {
            return Optional.empty();
        }
        MoneyUnit stated = rules.options().getMoneyUnit().orElse(MoneyUnit.KRONER);
        boolean isTooLittle = cost.payrollPerFte().compareTo(BigDecimal.valueOf(DoubtfulPayroll.LEAST)) < 0;
        boolean isTooMuch = stated != MoneyUnit.KRONER
                && cost.payrollPerFte().compareTo(BigDecimal.valueOf(DoubtfulPayroll.MOST)) > 0;
        if (!isTooLittle && !isTooMuch) {
            return Optional.empty();
        }
        for (MoneyUnit unit : MoneyUnit.values()) {
            BigDecimal inUnit = cost.payrollPerFte().movePointRight(unit.getPlaces() - stated.getPlaces());
            if (inUnit.compareTo(BigDecimal.valueOf(DoubtfulPayroll.LEAST)) >= 0
                    && inUnit.compareTo(BigDecimal.valueOf(DoubtfulPayroll.MOST)) <= 0) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns what FTE may be counted in where a payroll is too little for them; hours are counted by the norm. */
    private List<FteUnit> findLikelyFteUnits(Cost cost) {
        boolean isStated = rules.options().getWorkingTimeNorm().isEmpty();
        if (!isStated || cost.payroll().signum() <= 0 || cost.fte().signum() <= 0) {
            return List.of();
        }
        BigDecimal perFte = cost.payrollPerFte();
        return perFte.compareTo(BigDecimal.valueOf(DoubtfulPayroll.LEAST_WITH_FTE)) >= 0
                ? List.of()
                : Arrays.stream(FteUnit.values())
                        .filter(unit -> isUsual(perFte.multiply(BigDecimal.valueOf(unit.getFullTime()))))
                        .toList();
    }

    /** Whether a full-time year can cost so much. */
    private static boolean isUsual(BigDecimal payroll) {
        return payroll.compareTo(LEAST_USUAL) >= 0 && payroll.compareTo(MOST_USUAL) <= 0;
    }

    private static DoubtfulPayroll warning(Year year, Cost cost, Optional<MoneyUnit> unit, List<FteUnit> fteUnits) {
        return DoubtfulPayroll.builder()
                .organisation(year.organisation())
                .year(year.year())
                .payroll(cost.payroll())
                .fte(cost.fte().setScale(DECIMALS_OF_FTE, RoundingMode.HALF_UP))
                .payrollPerFte(cost.payrollPerFte())
                .likelyUnit(unit)
                .likelyFteUnits(fteUnits)
                .build();
    }
}
