package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.ArrayList;
import java.util.List;

/** The moves of an exclusion: everything on a field goes to its excluded account. */
final class ExcludeMoves {

    private ExcludeMoves() {}

    static List<Move> find(Exclude step, Ledger ledger) {
        List<Move> moves = new ArrayList<>();
        for (UnitAccount source : ledger.fieldAccounts(step.getScope()::includes)) {
            UnitAccount target = UnitAccount.of(source.getUnit(), Account.excluded(Ledger.fieldOf(source)));
            moves.add(new Move(source, Weights.allTo(target), false));
        }
        return moves;
    }
}
