package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A conversion: all amounts on the fields of one edition go to the fields of the other, all at once. */
final class CompiledConversion implements CompiledStep {

    /** An account that gives, with its targets in catalogue order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Route(int source, int[] targets, BigDecimal[] shares, ReceiverWeights weights) {}

    private final List<Route> routes = new ArrayList<>();

    /** The excluded fields: they no longer have any weight, whatever they are converted to. */
    private final int[] excluded;

    CompiledConversion(Routes routes, Situation situation, AccountChart chart) {
        this.excluded = situation.excluded().stream()
                .map(Account::field)
                .mapToInt(chart::slot)
                .toArray();
        routes.targets().forEach((source, targets) -> {
            add(source, targets, chart);
            if (source instanceof Account.Field field
                    && situation.withExcludedAmounts().contains(field.getCode())) {
                TreeMap<Account, BigDecimal> ofExcluded = new TreeMap<>();
                targets.forEach((target, share) -> ofExcluded.put(Routes.excluded(target), share));
                add(Account.excluded(field.getCode()), ofExcluded, chart);
            }
        });
    }

    private void add(Account source, Map<Account, BigDecimal> targets, AccountChart chart) {
        TreeMap<Account, BigDecimal> all = new TreeMap<>(targets);
        BigDecimal rest = BigDecimal.ONE;
        for (BigDecimal share : targets.values()) {
            rest = rest.subtract(share);
        }
        if (rest.signum() != 0) {
            all.merge(source, rest, BigDecimal::add);
        }
        boolean isUnmoved = all.size() == 1 && all.containsKey(source);
        if (!isUnmoved) {
            int[] slots = all.keySet().stream().mapToInt(chart::slot).toArray();
            BigDecimal[] shares = all.values().toArray(BigDecimal[]::new);
            routes.add(new Route(chart.slot(source), slots, shares, ReceiverWeights.ofShares(slots, shares)));
        }
    }

    @Override
    public void carryOut(Run run) {
        List<SharedEntries> moves = new ArrayList<>();
        List<SharedEntries> corrections = new ArrayList<>();
        Positions positions = run.opening().positions();
        forgetDirectAmountsOfExcluded(run);
        for (Route route : routes) {
            for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
                ReceiverWeights weights = route.weights().of(positions.inUnit(unit, route.targets()));
                int source = positions.at(unit, route.source());
                for (int m = 0; m < run.measures(); m++) {
                    addIfAny(moves, run, m, source, run.balance(m, source), weights);
                    addIfAny(corrections, run, m, source, run.direct(m, source), weights);
                }
            }
        }
        moves.forEach(run::post);
        corrections.forEach(entries -> entries.applyTo(run.correctedDirect()[entries.measure()]));
        convertStatistics(run);
    }

    /**
     * Otherwise the direct amounts of an excluded field would add to the weight of the field that it is merged into.
     */
    private void forgetDirectAmountsOfExcluded(Run run) {
        for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
            for (int slot : excluded) {
                int position = run.opening().positions().at(unit, slot);
                if (run.hasDirect(position)) {
                    for (long[] ofMeasure : run.correctedDirect()) {
                        ofMeasure[position] = 0;
                    }
                }
            }
        }
    }

    private static void addIfAny(
            List<SharedEntries> entries, Run run, int measure, int source, long amount, ReceiverWeights weights) {
        if (amount != 0) {
            entries.add(new SharedEntries(run.step(), measure, source, run.written(), amount, weights));
        }
    }

    /** Shares the values exactly: they are weights, and weights are not rounded. */
    private void convertStatistics(Run run) {
        Map<String, BigDecimal[]> converted = new HashMap<>();
        run.statistics().forEach((id, values) -> converted.put(id, convert(run, values)));
        run.setStatistics(converted);
    }

    private @Nullable BigDecimal[] convert(Run run, @Nullable BigDecimal[] before) {
        @Nullable BigDecimal[] values = before.clone();
        Positions positions = run.opening().positions();
        for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
            for (int slot : excluded) {
                values[positions.at(unit, slot)] = null;
            }
        }
        @Nullable BigDecimal[] converted = values.clone();
        for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
            for (Route route : routes) {
                converted[positions.at(unit, route.source())] = null;
            }
            for (Route route : routes) {
                BigDecimal value = values[positions.at(unit, route.source())];
                for (int i = 0; value != null && i < route.targets().length; i++) {
                    int target = positions.at(unit, route.targets()[i]);
                    converted[target] = Decimals.add(converted[target], Decimals.multiply(value, route.shares()[i]));
                }
            }
        }
        return converted;
    }
}
