package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.List;

/** A transfer: in every unit, the share goes to the target and the rest stays on the source. */
final class CompiledTransfer implements CompiledStep {

    private final Transfer step;
    private final Situation situation;
    private final int source;
    private final int target;
    private final ReceiverWeights weights;

    CompiledTransfer(Transfer step, Situation situation, AccountChart chart) {
        this.step = step;
        this.situation = situation;
        this.source = chart.slot(Account.field(step.getSource()));
        this.target = chart.slot(Account.field(step.getTarget()));
        this.weights = weights(step.getShare(), target < source);
    }

    /** Returns the weights of source and target in catalogue order, which decides ties. */
    private static ReceiverWeights weights(BigDecimal share, boolean isTargetFirst) {
        // A zero can be written with any number of decimals.
        BigDecimal moving = share.signum() == 0 ? BigDecimal.ZERO : share;
        BigDecimal staying = BigDecimal.ONE.subtract(moving);
        return isTargetFirst
                ? ReceiverWeights.ofShares(new int[2], moving, staying)
                : ReceiverWeights.ofShares(new int[2], staying, moving);
    }

    @Override
    public void carryOut(Run run) {
        refuseExcluded(run);
        if (!step.isAddingToTarget()) {
            refuseTargetWithDirectAmounts(run);
        }
        if (!run.problems().isEmpty()) {
            return;
        }
        Positions positions = run.opening().positions();
        for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
            int from = positions.at(unit, source);
            int to = positions.at(unit, target);
            ReceiverWeights ofUnit = weights.of(Math.min(from, to), Math.max(from, to));
            if (run.hasDirect(from)) {
                correctDirect(run, from, ofUnit);
            }
            run.share(from, ofUnit);
        }
    }

    private static void correctDirect(Run run, int from, ReceiverWeights weights) {
        for (int m = 0; m < run.measures(); m++) {
            long[] direct = run.correctedDirect()[m];
            long[] shares = weights.share(direct[from]);
            direct[from] = 0;
            for (int i = 0; i < shares.length; i++) {
                direct[weights.receiver(i)] = Math.addExact(direct[weights.receiver(i)], shares[i]);
            }
        }
    }

    private void refuseExcluded(Run run) {
        for (CatalogCode code : List.of(step.getSource(), step.getTarget())) {
            if (situation.excluded().contains(code)) {
                run.problems()
                        .in(code.equals(step.getTarget()) ? "target" : "source")
                        .add(
                                Reason.TARGET_EXCLUDED,
                                code,
                                Phrase.of(
                                        "et felt, som intet tidligere trin har udeladt",
                                        "a field that no earlier step excluded"));
            }
        }
    }

    private void refuseTargetWithDirectAmounts(Run run) {
        for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
            int position = run.opening().positions().at(unit, target);
            if (run.hasDirect(position)) {
                run.problems()
                        .in("target")
                        .add(
                                Reason.TARGET_HAS_AMOUNTS,
                                run.opening().placeAt(position),
                                Phrase.of(
                                        "et felt uden direkte beløb, eller addingToTarget sat til true",
                                        "a field without direct amounts, or addingToTarget set to true"));
            }
        }
    }
}
