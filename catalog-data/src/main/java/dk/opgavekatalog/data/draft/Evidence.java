package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What speaks for each account of the catalogue, in thousandths of a word that says all. Not thread-safe. */
final class Evidence {

    private static final int MOST_CLUES = 3;

    private final Map<Account, List<Weighed>> weighed = new TreeMap<>(Comparator.naturalOrder());

    private record Weighed(int weight, Clue clue) {}

    /** An account of the catalogue with everything that speaks for it. */
    record Candidate(Account target, int weight, List<Clue> clues) {}

    /** Adds a reason; of several for one word of the own account, the weightiest counts. */
    void add(Account target, int weight, Clue clue) {
        if (weight <= 0) {
            return;
        }
        List<Weighed> reasons = weighed.computeIfAbsent(target, account -> new ArrayList<>());
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).clue().getWord().equals(clue.getWord())) {
                if (reasons.get(i).weight() < weight) {
                    reasons.set(i, new Weighed(weight, clue));
                }
                return;
            }
        }
        reasons.add(new Weighed(weight, clue));
    }

    /** Makes what speaks for the fields of some subcategories weigh more. */
    void raise(Set<CatalogCode> subcategories, int thousandths) {
        weighed.forEach((target, reasons) -> {
            boolean isWithin = target instanceof Account.Field field
                    && subcategories.stream().anyMatch(code -> field.getCode().isWithin(code));
            if (isWithin) {
                reasons.replaceAll(reason ->
                        new Weighed(reason.weight() + reason.weight() * thousandths / FieldLeads.WHOLE, reason.clue()));
            }
        });
    }

    /** The accounts of the catalogue that something speaks for, the best first; equal ones in catalogue order. */
    List<Candidate> ranked() {
        List<Candidate> candidates = new ArrayList<>();
        weighed.forEach((target, reasons) -> {
            List<Weighed> sorted = new ArrayList<>(reasons);
            sorted.sort(Comparator.comparingInt(Weighed::weight).reversed());
            candidates.add(new Candidate(
                    target,
                    sorted.stream().mapToInt(Weighed::weight).sum(),
                    sorted.stream().limit(MOST_CLUES).map(Weighed::clue).toList()));
        });
        candidates.sort(Comparator.comparingInt(Candidate::weight).reversed());
        return candidates;
    }
}
