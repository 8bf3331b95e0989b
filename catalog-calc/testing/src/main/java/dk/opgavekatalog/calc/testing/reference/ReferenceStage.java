package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The amounts after a step. Immutable. */
public final class ReferenceStage {

    private final Optional<StageBalances> balances;
    private final Map<String, SortedMap<UnitAccount, ExactAmount>> exactAmounts;

    ReferenceStage(Optional<StageBalances> balances, Map<String, SortedMap<UnitAccount, ExactAmount>> exactAmounts) {
        this.balances = balances;
        this.exactAmounts = exactAmounts;
    }

    /**
     * The balances of the accounts, rounded as the steps say.
     *
     * @return the balances; empty after a reciprocal allocation with fractions, which the reference calculation does
     *     not round
     */
    public Optional<StageBalances> findBalances() {
        return balances;
    }

    /**
     * The amounts that should be on the accounts, before rounding.
     *
     * @param measure the id of a measure of the statement
     * @return the exact amounts of all accounts that had something or get something; all others have nothing
     */
    public SortedMap<UnitAccount, ExactAmount> getExactAmounts(String measure) {
        return exactAmounts.getOrDefault(measure, Collections.emptySortedMap());
    }
}
