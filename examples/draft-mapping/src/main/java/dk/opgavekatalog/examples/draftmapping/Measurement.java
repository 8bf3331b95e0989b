package dk.opgavekatalog.examples.draftmapping;

import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.draft.Proposal;
import dk.opgavekatalog.model.statement.Account;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much of a draft is right. An account that nobody can know is right when it is left open.
 *
 * @param accounts the accounts
 * @param first those whose first proposal is right
 * @param amongThree those of whose proposals one is right
 * @param open those without a proposal
 * @param sure those whose first proposal is called sure
 * @param wronglySure those of them whose first proposal is wrong
 */
record Measurement(int accounts, int first, int amongThree, int open, int sure, int wronglySure) {

    private static final String NOBODY_KNOWS = "unknown";
    private static final String OUTSIDE = "outside";

    /**
     * Measures a draft.
     *
     * @param right the right answers of each account by its number; several where more than one is right
     */
    static Measurement of(MappingDraft draft, Map<String, Set<String>> right) {
        int first = 0;
        int amongThree = 0;
        int open = 0;
        int sure = 0;
        int wronglySure = 0;
        for (DraftedAccount row : draft.getRows()) {
            Set<String> answers = right.getOrDefault(row.getAccount().getNumber(), Set.of());
            List<Proposal> proposals = row.getProposals();
            boolean isOpen = proposals.isEmpty();
            boolean isFirst = isOpen ? answers.contains(NOBODY_KNOWS) : isRight(proposals.get(0), answers);
            boolean isAmong = isFirst || proposals.stream().anyMatch(proposal -> isRight(proposal, answers));
            boolean isSure = !isOpen && proposals.get(0).isSure();
            first += isFirst ? 1 : 0;
            amongThree += isAmong ? 1 : 0;
            open += isOpen ? 1 : 0;
            sure += isSure ? 1 : 0;
            wronglySure += isSure && !isFirst ? 1 : 0;
        }
        return new Measurement(draft.getRows().size(), first, amongThree, open, sure, wronglySure);
    }

    private static boolean isRight(Proposal proposal, Set<String> answers) {
        Account target = proposal.getTarget();
        return answers.contains(target instanceof Account.Outside ? OUTSIDE : target.toString());
    }

    String describe() {
        return accounts + " accounts: right at the first proposal " + percent(first) + ", right among three "
                + percent(amongThree) + ", left open " + percent(open) + "; " + sure + " sure, " + wronglySure
                + " of them wrong";
    }

    private String percent(int part) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / accounts);
    }
}
