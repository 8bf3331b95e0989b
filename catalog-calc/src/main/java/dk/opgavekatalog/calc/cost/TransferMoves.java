package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The moves of a transfer: in every unit, the share goes to the target and the rest stays. */
final class TransferMoves {

    private TransferMoves() {}

    static List<Move> find(Transfer step, Ledger ledger, Predicate<CatalogCode> isExcluded, Problems problems) {
        for (CatalogCode code : List.of(step.getSource(), step.getTarget())) {
            if (isExcluded.test(code)) {
                problems.in(code.equals(step.getTarget()) ? "target" : "source")
                        .add(Reason.TARGET_EXCLUDED, code, "a field that no earlier step excluded");
            }
        }
        if (!step.isAddingToTarget()) {
            refuseTargetWithDirectAmounts(step, ledger, problems);
        }
        BigDecimal share = step.getShare().signum() == 0
                ? BigDecimal.ZERO
                : step.getShare().stripTrailingZeros();
        int decimals = Math.max(share.scale(), 0);
        long moving = share.movePointRight(decimals).longValueExact();
        long whole = BigDecimal.ONE.movePointRight(decimals).longValueExact();
        List<Move> moves = new ArrayList<>();
        for (UnitAccount source : accountsOf(step.getSource(), ledger)) {
            UnitAccount target = UnitAccount.of(source.getUnit(), Account.field(step.getTarget()));
            moves.add(new Move(source, weights(decimals, source, target, moving, whole), true));
        }
        return moves;
    }

    /** The two in catalogue order, which decides a tie. */
    private static Weights weights(int decimals, UnitAccount source, UnitAccount target, long moving, long whole) {
        return target.compareTo(source) < 0
                ? Weights.of(decimals, List.of(target, source), moving, whole - moving)
                : Weights.of(decimals, List.of(source, target), whole - moving, moving);
    }

    private static void refuseTargetWithDirectAmounts(Transfer step, Ledger ledger, Problems problems) {
        for (UnitAccount target : accountsOf(step.getTarget(), ledger)) {
            if (ledger.hasDirect(target)) {
                problems.in("target")
                        .add(
                                Reason.TARGET_HAS_AMOUNTS,
                                target,
                                "a field without direct amounts, or addingToTarget set to true");
            }
        }
    }

    private static List<UnitAccount> accountsOf(CatalogCode field, Ledger ledger) {
        return ledger.fieldAccounts(field::equals);
    }
}
