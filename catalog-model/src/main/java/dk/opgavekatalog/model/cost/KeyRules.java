package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.util.List;

/** The rules between the key of a redistribution and its scope and reach. */
final class KeyRules {

    private KeyRules() {}

    static void check(Problems problems, AllocationKey key, Redistribute step) {
        key.check(problems);
        if (key instanceof FixedShares fixed) {
            checkShares(problems, fixed.getShares(), step);
        }
    }

    private static void checkShares(Problems problems, List<FixedShare> shares, Redistribute step) {
        for (int i = 0; i < shares.size(); i++) {
            FixedShare share = shares.get(i);
            if (!step.getScope().includes(share.getField())) {
                problems.in("shares", i).in("field").add(Reason.OUT_OF_RANGE, share.getField(), "a field in the scope");
            }
            if (share.getUnit().isPresent() && step.getReach() == Reach.OWN_UNIT) {
                problems.in("shares", i)
                        .in("unit")
                        .add(Reason.CONTRADICTION, share.getUnit().get(), "no unit when the reach is OWN_UNIT");
            }
        }
    }
}
