package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.reference.ExactAmount;
import dk.opgavekatalog.calc.testing.reference.ReferenceResult;
import dk.opgavekatalog.calc.testing.reference.ReferenceStage;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The laws that need the expected result of a step. Each step is judged from the engine's own stage before it. */
final class ReferenceLaws {

    private ReferenceLaws() {}

    static void zeroWeightGetsZero(Trial trial) {
        requireExact(trial, exact -> !exact.isReceived());
    }

    static void sharesNearExact(Trial trial) {
        requireExact(trial, ExactAmount::isReceived);
    }

    /** Checks the chosen accounts. One that the reference does not have must have nothing and receive nothing. */
    private static void requireExact(Trial trial, Predicate<ExactAmount> isMeant) {
        if (trial.stages().isEmpty()) {
            return;
        }
        StageLaws.wholeUnits(trial);
        ReferenceResult reference = trial.reference().follow(trial.statement(), trial.model(), trial.stages());
        for (int stage = 1; stage < reference.stages().size(); stage++) {
            for (Measure measure : trial.measures()) {
                requireExact(
                        trial,
                        "stage " + stage,
                        measure.getId(),
                        reference.stages().get(stage),
                        trial.stages().get(stage),
                        isMeant);
            }
        }
    }

    private static void requireExact(
            Trial trial,
            String place,
            String measure,
            ReferenceStage reference,
            StageBalances found,
            Predicate<ExactAmount> isMeant) {
        SortedMap<UnitAccount, ExactAmount> exactAmounts = reference.getExactAmounts(measure);
        Set<UnitAccount> accounts = new TreeSet<>(exactAmounts.keySet());
        accounts.addAll(found.ofMeasure(measure).keySet());
        for (UnitAccount account : accounts) {
            ExactAmount exact = exactAmounts.getOrDefault(account, ExactAmount.NOTHING);
            BigDecimal amount = found.getAmount(account, measure);
            trial.require(
                    !isMeant.test(exact) || exact.allows(amount),
                    place + ", " + account + ", " + measure,
                    exact.toString(),
                    amount.toPlainString());
        }
    }

    static void equalsReference(Trial trial) {
        StageLaws.wholeUnits(trial);
        List<StageBalances> found = trial.outcome().isRefused() ? stagesBeforeTheRefusal(trial) : trial.stages();
        ReferenceResult reference = trial.reference().follow(trial.statement(), trial.model(), found);
        boolean isRefusedAtTheSameStep = reference.refusal().isPresent()
                ? reference.stages().size() == found.size() && trial.outcome().isRefused()
                : !trial.outcome().isRefused();
        trial.require(
                isRefusedAtTheSameStep,
                "stage " + Math.min(found.size(), reference.stages().size()),
                reference
                        .refusal()
                        .map(refusal -> "a refusal at step " + (refusal.step() + 1) + " for " + refusal.reasons())
                        .orElse("a result"),
                trial.outcome().toString());
        for (int stage = 0; stage < Math.min(found.size(), reference.stages().size()); stage++) {
            requireReference(trial, stage, reference.stages().get(stage), found.get(stage));
        }
    }

    /** Checks a stage. Where the rounding of the reference is not known, each amount must be near its exact value. */
    private static void requireReference(Trial trial, int stage, ReferenceStage reference, StageBalances found) {
        Optional<StageBalances> expected = reference.findBalances();
        if (expected.isPresent()) {
            trial.requireSame("stage " + stage, expected.get(), found);
        } else {
            trial.measures()
                    .forEach(measure ->
                            requireExact(trial, "stage " + stage, measure.getId(), reference, found, exact -> true));
        }
    }

    private static List<StageBalances> stagesBeforeTheRefusal(Trial trial) {
        List<StageBalances> found = new ArrayList<>();
        for (int steps = 0; steps < trial.steps().size(); steps++) {
            Optional<EngineResult> result =
                    trial.calculate(trial.statement(), trial.firstSteps(steps)).result();
            if (result.isEmpty()) {
                break;
            }
            found.add(result.get().getFinalStage());
        }
        return found;
    }
}
