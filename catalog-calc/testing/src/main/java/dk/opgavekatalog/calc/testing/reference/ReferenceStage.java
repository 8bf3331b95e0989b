package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What a step makes of the amounts that it starts from. Immutable. */
public final class ReferenceStage {

    private final Optional<StageBalances> balances;
    private final Map<String, SortedMap<UnitAccount, ExactAmount>> exactAmounts;

    ReferenceStage(Optional<StageBalances> balances, Map<String, SortedMap<UnitAccount, ExactAmount>> exactAmounts) {
        this.balances = balances;
        this.exactAmounts = exactAmounts;
    }

    /**
     * What stands on the accounts, rounded as the steps say.
     *
     * @return the balances; empty after a reciprocal allocation that is not whole, as how that is rounded is not worked
     *     out again
     */
    public Optional<StageBalances> findBalances() {
        return balances;
    }

    /**
     * What should stand on the accounts before anything is rounded.
     *
     * @param measure the id of a measure of the statement
     * @return the exact amounts of all accounts that had something or get something; of others nothing is left
     */
    public SortedMap<UnitAccount, ExactAmount> getExactAmounts(String measure) {
        return exactAmounts.getOrDefault(measure, Collections.emptySortedMap());
    }
}
