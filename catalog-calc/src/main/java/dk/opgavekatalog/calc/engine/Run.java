package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One run of a program on a statement: the current balances, and the journal so far. Mutable; used by one thread only.
 *
 * <p>Besides its balance, an account has direct amounts: what was registered on it. Only transfers and conversions
 * change them, because these correct the account that something was registered on.
 *
 * <p>No addition can overflow. The absolute amounts of a checked statement add up to less than 2<sup>63</sup>. Moving
 * an amount, or a part of it with the same sign, never makes that sum larger, and a surcharge checks it first. All
 * additions are overflow-checked nevertheless.
 */
final class Run {

    private final Opening opening;
    private final Problems model;
    private final boolean isRecording;
    private final List<Entries> journal = new ArrayList<>();

    /** The warnings in order; equal warnings from two pools are given once. */
    private final Set<Warning> warnings = new LinkedHashSet<>();

    private final ReceiverWeights[][] directWeights;
    private final long[][] balances;
    private long[][] direct;
    private boolean isCorrected;
    private Map<String, BigDecimal[]> statistics;
    private Problems problems;
    private int step;

    Run(Opening opening, Problems model, boolean isRecording, int cachedKeys) {
        this.opening = opening;
        this.model = model;
        this.problems = model;
        this.isRecording = isRecording;
        this.balances = copy(opening.amounts());
        this.direct = opening.amounts();
        this.statistics = opening.statistics();
        this.directWeights = new ReceiverWeights[cachedKeys][opening.registeringUnits()];
    }

    private static long[][] copy(long[][] amounts) {
        long[][] copy = new long[amounts.length][];
        for (int m = 0; m < copy.length; m++) {
            copy[m] = amounts[m].clone();
        }
        return copy;
    }

    void begin(int number) {
        step = number;
        problems = model.in("steps", number - 1);
    }

    Opening opening() {
        return opening;
    }

    /** The collector of problems at the place of the step. */
    Problems problems() {
        return problems;
    }

    int step() {
        return step;
    }

    int measures() {
        return balances.length;
    }

    /** The number of sharings in the journal. */
    int written() {
        return journal.size();
    }

    long balance(int measure, int position) {
        return balances[measure][position];
    }

    long direct(int measure, int position) {
        return direct[measure][position];
    }

    BigDecimal[] statistic(String id) {
        BigDecimal[] values = statistics.get(id);
        return values == null ? opening.statistic(id) : values;
    }

    boolean hasBalance(int position) {
        return hasAmount(balances, position);
    }

    boolean hasDirect(int position) {
        return hasAmount(direct, position);
    }

    private static boolean hasAmount(long[][] amounts, int position) {
        for (long[] ofMeasure : amounts) {
            if (ofMeasure[position] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Shares out the balance of a source, in every measure. */
    void share(int source, ReceiverWeights weights) {
        for (int m = 0; m < balances.length; m++) {
            if (balances[m][source] != 0) {
                post(new SharedEntries(step, m, source, journal.size(), balances[m][source], weights));
            }
        }
    }

    void post(SharedEntries entries) {
        entries.applyTo(balances[entries.measure()]);
        record(entries);
    }

    void post(SurchargeEntries entries) {
        entries.applyTo(balances[entries.measure()]);
        record(entries);
    }

    /** Sets a balance after an allocation; the entries of the allocation are recorded separately. */
    void setBalance(int measure, int position, long balance) {
        balances[measure][position] = balance;
    }

    void record(Entries entries) {
        if (isRecording) {
            journal.add(entries);
        }
    }

    boolean isRecording() {
        return isRecording;
    }

    /** Returns direct amounts that may be changed, for steps that correct where something was registered. */
    long[][] correctedDirect() {
        if (!isCorrected) {
            direct = copy(direct);
            isCorrected = true;
        }
        return direct;
    }

    void setStatistics(Map<String, BigDecimal[]> converted) {
        statistics = converted;
    }

    Map<String, BigDecimal[]> statistics() {
        return statistics;
    }

    ReceiverWeights[] cachedWeights(int key) {
        return directWeights[key];
    }

    /** Returns the sum of all absolute balances; less than 2^63. */
    long sumWithoutSigns(int measure) {
        long sum = 0;
        for (long balance : balances[measure]) {
            sum = Math.addExact(sum, Math.abs(balance));
        }
        return sum;
    }

    void warn(WarningKind kind, int position, Optional<String> subject, BigDecimal... figures) {
        if (isRecording) {
            warnings.add(Warning.atStep(kind, step, opening.placeAt(position), subject, figures));
        }
    }

    /** Warns when a pool has more than its receivers, in cost or in another measure. */
    void warnIfLarger(int pool, ReceiverWeights weights) {
        if (isRecording) {
            int[] receivers = IntStream.range(0, weights.size())
                    .filter(i -> weights.value(i) > 0)
                    .map(weights::receiver)
                    .toArray();
            warnIfLarger(pool, new int[] {pool}, receivers);
        }
    }

    /**
     * Warns when some positions have more than others.
     *
     * @param place the position that the warning is about
     * @param giving the positions that give
     * @param receiving the positions that receive, each once
     */
    void warnIfLarger(int place, int[] giving, int[] receiving) {
        BigDecimal givenCost = BigDecimal.ZERO;
        BigDecimal receiversCost = BigDecimal.ZERO;
        for (int m = 0; m < balances.length; m++) {
            Measure measure = opening.measures().get(m);
            BigDecimal given = measure.fromSmallestUnits(sum(m, giving));
            BigDecimal there = measure.fromSmallestUnits(sum(m, receiving));
            if (measure.isCost()) {
                givenCost = givenCost.add(given);
                receiversCost = receiversCost.add(there);
            } else {
                warnIfLarger(place, measure.getId(), given, there);
            }
        }
        warnIfLarger(place, Measure.DKK, givenCost, receiversCost);
    }

    private void warnIfLarger(int source, String subject, BigDecimal shared, BigDecimal there) {
        if (shared.abs().compareTo(there.abs()) > 0) {
            warn(WarningKind.POOL_LARGER_THAN_RECEIVERS, source, Optional.of(subject), shared, there);
        }
    }

    private long sum(int measure, int... positions) {
        long sum = 0;
        for (int position : positions) {
            sum = Math.addExact(sum, balances[measure][position]);
        }
        return sum;
    }

    /** Returns a copy of the current balances, for a stage. */
    long[][] snapshot() {
        return copy(balances);
    }

    /** Returns the final balances; the run must not go on afterwards. */
    long[][] balances() {
        return balances;
    }

    List<Entries> journal() {
        return journal;
    }

    Set<Warning> warnings() {
        return warnings;
    }
}
