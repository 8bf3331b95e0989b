package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/**
 * The rules by which the keys of a step must fit its scope and reach.
 *
 * @param receivers the fields that can receive
 * @param reach the units that can receive
 * @param hasOwnUnit whether the pool or provider belongs to one unit; a share without a unit is in that unit
 */
record KeyRules(ScopeMembership receivers, Reach reach, boolean hasOwnUnit) {

    void check(Problems problems, AllocationKey key) {
        key.check(problems);
        if (key instanceof FixedShares fixed) {
            checkShares(problems, fixed.getShares());
        }
    }

    private void checkShares(Problems problems, List<FixedShare> shares) {
        for (int i = 0; i < shares.size(); i++) {
            FixedShare share = shares.get(i);
            Problems here = problems.in("shares", i);
            if (!receivers.includes(share.getField())) {
                here.in("field")
                        .add(
                                Reason.OUT_OF_RANGE,
                                share.getField(),
                                Phrase.of("et felt, der er omfattet", "a field in the scope"));
            }
            if (share.getUnit().isPresent() && reach == Reach.OWN_UNIT) {
                here.in("unit")
                        .add(
                                Reason.CONTRADICTION,
                                share.getUnit().get(),
                                Phrase.of(
                                        "ingen enhed, når rækkevidden er OWN_UNIT",
                                        "no unit when the reach is OWN_UNIT"));
            }
            if (share.getUnit().isEmpty() && !hasOwnUnit) {
                here.in("unit")
                        .add(
                                Reason.MISSING,
                                "",
                                Phrase.of(
                                        "en enhed, da et leverende felt med rækkevidden ORGANISATION ingen har",
                                        "a unit, as a provider with the reach ORGANISATION has none"));
            }
        }
    }
}
