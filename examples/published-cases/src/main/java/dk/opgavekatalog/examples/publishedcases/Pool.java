package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.calc.allocation.Provider;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Map;

/**
 * A pool of a case.
 *
 * @param id the account whose cost is allocated
 * @param isByBalances whether its base is accumulated cost
 * @param receivers the accounts that its drivers name
 * @param weights the weight of each receiver
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pool(String id, boolean isByBalances, List<String> receivers, long[] weights) {

    private static final String ACCUMULATED_COST = "accumulated cost";

    static Pool read(CaseNode json, Method method) {
        String id = json.require("id", "the name of the pool's account")
                .map(CaseNode::text)
                .orElse("");
        Map<String, CaseNode> drivers =
                json.find("drivers").map(CaseNode::members).orElse(Map.of());
        boolean isAccumulatedCost = json.find("base")
                .filter(base -> base.json().isString() && base.text().equals(ACCUMULATED_COST))
                .isPresent();
        if (isAccumulatedCost && drivers.isEmpty()) {
            return new Pool(id, true, List.of(), new long[0]);
        }
        if (isAccumulatedCost && method.isMedicare()) {
            json.problems()
                    .in("drivers")
                    .add(
                            Reason.CONTRADICTION,
                            drivers.keySet(),
                            Phrase.same("none where the base is " + ACCUMULATED_COST));
        }
        if (!json.has("drivers")) {
            json.problems().in("drivers").add(Reason.MISSING, "", Phrase.same("weights by account"));
        }
        return new Pool(
                id,
                false,
                List.copyOf(drivers.keySet()),
                Weights.read(drivers.values(), json.problems().in("drivers")));
    }

    Provider toProvider(List<String> accounts) {
        int account = accounts.indexOf(id);
        if (isByBalances) {
            return Provider.byBalances(account);
        }
        long[] all = new long[accounts.size()];
        for (int i = 0; i < weights.length; i++) {
            all[accounts.indexOf(receivers.get(i))] = weights[i];
        }
        return Provider.of(account, all);
    }
}
