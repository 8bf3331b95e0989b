package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.CrossCuttingWork;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what is suspicious about a statement, and about amounts left on pools after the last step. */
final class StatementWarnings {

    private final Opening opening;
    private final List<Warning> warnings = new ArrayList<>();

    private StatementWarnings(Opening opening) {
        this.opening = opening;
    }

    /** Returns the warnings before the first step. */
    static List<Warning> ofStatement(Opening opening) {
        StatementWarnings found = new StatementWarnings(opening);
        opening.header().getRefusedRows().ifPresent(found::warnOfRefused);
        if (found.isEmpty()) {
            found.warnings.add(Warning.atStatement(WarningKind.NOTHING_REGISTERED, List.of()));
        }
        found.findMissingMeasures();
        found.findUnknownUnits();
        opening.header().getWorkingTimeNorm().ifPresent(found::findWorkingTimeCountedTwice);
        return found.warnings;
    }

    /** Returns the warnings after the last step. */
    static List<Warning> ofResult(Opening opening, long[][] balances) {
        StatementWarnings found = new StatementWarnings(opening);
        for (OverheadPool pool : opening.header().getPools()) {
            found.warnOfAmountsOn(WarningKind.POOL_NOT_REDISTRIBUTED, pool, balances, measure -> true);
        }
        return found.warnings;
    }

    private void warnOfRefused(RefusedRows refused) {
        List<BigDecimal> figures = new ArrayList<>();
        figures.add(BigDecimal.valueOf(refused.getRows()));
        figures.add(BigDecimal.valueOf(refused.getRowsWithoutAmounts()));
        for (RefusedAmount amount : refused.getAmounts()) {
            opening.measures().stream()
                    .filter(measure -> measure.getId().equals(amount.getMeasure()))
                    .map(measure -> measure.fromSmallestUnits(measure.toSmallestUnits(amount.getAmount())))
                    .forEach(figures::add);
        }
        warnings.add(Warning.atStatement(WarningKind.ROWS_REFUSED, figures));
    }

    private boolean isEmpty() {
        return IntStream.range(0, opening.registeringUnits()).noneMatch(this::hasAnyAmount);
    }

    private void findMissingMeasures() {
        for (int m = 0; m < opening.measures().size(); m++) {
            List<String> without = new ArrayList<>();
            boolean isThere = false;
            for (int unit = 0; unit < opening.registeringUnits(); unit++) {
                if (hasAmount(unit, m)) {
                    isThere = true;
                } else if (hasAnyAmount(unit)) {
                    without.add(opening.unit(unit));
                }
            }
            if (isThere) {
                String measure = opening.measures().get(m).getId();
                without.forEach(
                        unit -> warnings.add(Warning.atUnit(WarningKind.MEASURE_MISSING_IN_UNIT, unit, measure)));
            }
        }
    }

    private boolean hasAmount(int unit, int measure) {
        int end = opening.positions().at(unit + 1, 0);
        for (int position = opening.positions().at(unit, 0); position < end; position++) {
            if (opening.amount(measure, position) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnyAmount(int unit) {
        for (int m = 0; m < opening.measures().size(); m++) {
            if (hasAmount(unit, m)) {
                return true;
            }
        }
        return false;
    }

    private void findUnknownUnits() {
        opening.header()
                .getStatistics()
                .forEach(statistic -> statistic.getValues().stream()
                        .filter(value -> !hasAnyAmount(opening.unitIndex(value.getUnit())))
                        .map(value -> Warning.atUnit(
                                WarningKind.STATISTIC_OF_UNKNOWN_UNIT, value.getUnit(), statistic.getId()))
                        .distinct()
                        .forEach(warnings::add));
    }

    /**
     * Warns of FTE only: the norm already leaves this time out of the hours of an FTE, while amounts in kroner are
     * spent only once, whatever the norm.
     */
    private void findWorkingTimeCountedTwice(WorkingTimeNorm norm) {
        for (OverheadPool pool : opening.header().getPools()) {
            List<CrossCuttingWork> work = pool.getWork();
            if (!Collections.disjoint(work, norm.getDeducted())) {
                warnOfAmountsOn(WarningKind.WORKING_TIME_COUNTED_TWICE, pool, opening.amounts(), Measures.FTE::equals);
            }
        }
    }

    private void warnOfAmountsOn(WarningKind kind, OverheadPool pool, long[][] balances, Predicate<Measure> condition) {
        int slot = opening.chart().slot(Account.pool(pool.getId()));
        for (int unit = 0; unit < opening.registeringUnits(); unit++) {
            int position = opening.positions().at(unit, slot);
            for (int m = 0; m < opening.measures().size(); m++) {
                Measure measure = opening.measures().get(m);
                if (balances[m][position] != 0 && condition.test(measure)) {
                    warnings.add(Warning.atAccount(
                            kind,
                            opening.placeAt(position),
                            measure.getId(),
                            measure.fromSmallestUnits(balances[m][position])));
                }
            }
        }
    }
}
