package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A redistribution: the pool of each unit goes to the fields in reach, by the weights of the key. */
final class CompiledRedistribution implements CompiledStep {

    /** The number of a step that shares its weights with no other step. */
    static final int NOT_CACHED = -1;

    /** The most problems of a run that name the nearest unit; finding it is slow. */
    private static final int MAX_SUGGESTIONS = 20;

    private final Redistribute step;
    private final Situation situation;
    private final int pool;
    private final int[] receivers;
    private final int cachedKey;

    /**
     * Creates a redistribution.
     *
     * @param cachedKey the number that it shares with steps that have the same weights in every run
     */
    CompiledRedistribution(Redistribute step, Situation situation, AccountChart chart, int cachedKey) {
        this.step = step;
        this.situation = situation;
        this.pool = chart.slot(Account.pool(step.getPool()));
        this.receivers = chart.slots(situation.open(step.getScope()));
        this.cachedKey = cachedKey;
    }

    @Override
    public void carryOut(Run run) {
        Opening opening = run.opening();
        @Nullable ReceiverWeights[] found = new ReceiverWeights[opening.registeringUnits()];
        for (int unit = 0; unit < found.length; unit++) {
            if (run.hasBalance(opening.positions().at(unit, pool))) {
                found[unit] = findWeights(run, unit);
            }
        }
        if (!run.problems().isEmpty()) {
            return;
        }
        for (int unit = 0; unit < found.length; unit++) {
            ReceiverWeights weights = found[unit];
            if (weights != null) {
                int source = opening.positions().at(unit, pool);
                run.warnIfLarger(source, weights);
                run.share(source, weights);
            }
        }
    }

    /** Finds the weights for the pool of a unit; returns null and adds a problem to the run when something is wrong. */
    private @Nullable ReceiverWeights findWeights(Run run, int unit) {
        if (cachedKey == NOT_CACHED) {
            return readWeights(run, unit);
        }
        @Nullable ReceiverWeights[] cached = run.cachedWeights(cachedKey);
        ReceiverWeights known = cached[unit];
        if (known == null) {
            known = readWeights(run, unit);
            cached[unit] = known;
        }
        return known;
    }

    private @Nullable ReceiverWeights readWeights(Run run, int unit) {
        Opening opening = run.opening();
        Positions positions = opening.positions();
        int[] reached = step.getReach() == Reach.OWN_UNIT
                ? positions.inUnit(unit, receivers)
                : positions.inUnits(opening.registeringUnits(), receivers);
        KeyReader reader = new KeyReader(run, situation.excluded(), reached, unit);
        Problems problems = run.problems();
        Optional<ReceiverWeights> byKey = reader.read(step.getKey(), false, problems.in("key"));
        if (byKey.isEmpty() || byKey.get().total() > 0) {
            return byKey.orElse(null);
        }
        if (step.getFallbackKey().isPresent()) {
            Optional<ReceiverWeights> byFallback =
                    reader.read(step.getFallbackKey().get(), true, problems.in("fallbackKey"));
            if (byFallback.isEmpty() || byFallback.get().total() > 0) {
                run.warn(WarningKind.FALLBACK_KEY_USED, positions.at(unit, pool), Optional.empty());
                return byFallback.orElse(null);
            }
        }
        problems.add(
                Reason.NO_POSITIVE_WEIGHT,
                opening.placeAt(positions.at(unit, pool)),
                MissingWeight.ofPool(step, opening.unit(unit), describeNearest(run, unit)));
        return null;
    }

    /** Names the unit with fields that may be meant; the names of many units are not all looked at again. */
    private Phrase describeNearest(Run run, int unit) {
        boolean isLookedFor =
                step.getReach() == Reach.OWN_UNIT && run.problems().toList().size() < MAX_SUGGESTIONS;
        return isLookedFor ? UnitsWithFields.describeNearest(run.opening(), unit, receivers) : Phrase.same("");
    }
}
