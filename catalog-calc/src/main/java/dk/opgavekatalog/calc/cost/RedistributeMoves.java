package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The moves of a redistribution: each unit's pool goes to the fields in reach, by the weights of the key. */
final class RedistributeMoves {

    private RedistributeMoves() {}

    static List<Move> find(
            Redistribute step,
            ResourceStatement statement,
            Ledger ledger,
            Predicate<CatalogCode> isExcluded,
            Problems problems) {
        KeyWeights keyWeights = new KeyWeights(step, statement, ledger, isExcluded);
        Account pool = Account.pool(step.getPool());
        List<Move> moves = new ArrayList<>();
        for (UnitAccount source : ledger.accounts(pool::equals)) {
            if (ledger.hasBalance(source)) {
                Optional<Weights> weights = keyWeights.find(source, problems);
                weights.ifPresent(found -> moves.add(new Move(source, found, false)));
            }
        }
        return moves;
    }
}
