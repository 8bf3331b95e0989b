package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.data.draft.AccountWord.Place;
import dk.opgavekatalog.data.draft.FieldLeads.Lead;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the proposals for an account by its words and its number; see {@link MappingDrafter}. Not thread-safe. */
final class AccountScoring {

    private static final int THOUSAND = FieldLeads.WHOLE;

    private static final int MANAGEMENT = 2500;
    private static final int CROSS_CUTTING = 1500;
    private static final int NO_FIELD = 1400;
    private static final int OUTSIDE = 1300;

    /** The weight of all words before the comma found together in one field, beside that of each. */
    private static final int TOGETHER = 500;

    /** The part of a word's weight that a word has which many accounts have. */
    private static final int GENERAL = 200;

    /** The weight of a unit beside a name that says only what is paid. */
    private static final int UNIT_OF_PAY = 800;

    /** How much more a field weighs whose subcategory has a name like the unit, in thousandths. */
    private static final int RAISE = 250;

    /** How much of the score is lost when the second proposal is as good as the first, in thousandths. */
    private static final int LOSS = 650;

    /** The least score of a proposal. */
    private static final int LEAST = 8;

    /** The least score of a first proposal; where it has less, nobody can know. */
    private static final int LEAST_OF_FIRST = 20;

    private static final Account MANAGEMENT_POOL = Account.pool(OverheadPools.MANAGEMENT.getId());
    private static final Account CROSS_CUTTING_POOL = Account.pool(OverheadPools.CROSS_CUTTING.getId());

    private final WordList list = WordList.bundled();
    private final FieldLeads leads;
    private final Learned learned;

    AccountScoring(CatalogSearch search, Language language, Learned learned) {
        this.leads = new FieldLeads(search, language);
        this.learned = learned;
    }

    List<Proposal> proposals(OwnAccount account) {
        Optional<String> other = account.findOtherFunction();
        if (other.isPresent()) {
            Clue clue = Clue.of(account.getNumber(), ClueRule.OTHER_FUNCTION, other.get());
            return List.of(Proposal.of(account.toOutside(), Proposal.MAX_SCORE, List.of(clue)));
        }
        List<AccountWord> words = AccountWord.of(account, list);
        Evidence evidence = new Evidence();
        addLists(account, words, account.findFunction().isPresent(), evidence);
        addFields(words, evidence);
        addTogether(words, evidence);
        account.getUnit().ifPresent(unit -> evidence.raise(leads.subcategoriesLike(unit), RAISE));
        learned.add(account, words, evidence);
        return toProposals(evidence.ranked(), weightOfName(words));
    }

    private void addLists(OwnAccount account, List<AccountWord> words, boolean isInside, Evidence evidence) {
        boolean isPay = isPay(words);
        for (AccountWord word : words) {
            int weight = isPay || word.place() != Place.UNIT ? weight(word.place()) : 0;
            add(WordKind.MANAGEMENT, word, MANAGEMENT_POOL, MANAGEMENT * weight, ClueRule.MANAGEMENT_WORD, evidence);
            if (word.place() != Place.UNIT) {
                add(
                        WordKind.CROSS_CUTTING,
                        word,
                        CROSS_CUTTING_POOL,
                        CROSS_CUTTING * weight,
                        ClueRule.CROSS_CUTTING_WORD,
                        evidence);
            }
            add(WordKind.NO_FIELD, word, account.toOutside(), NO_FIELD * weight, ClueRule.OUTSIDE_WORD, evidence);
            if (!isInside) {
                add(WordKind.OUTSIDE, word, account.toOutside(), OUTSIDE * weight, ClueRule.OUTSIDE_WORD, evidence);
            }
        }
    }

    private void add(WordKind kind, AccountWord word, Account target, int weight, ClueRule rule, Evidence evidence) {
        if (list.is(kind, word.text())) {
            evidence.add(target, weight / THOUSAND, Clue.of(word.text(), rule, ""));
        }
    }

    private void addFields(List<AccountWord> words, Evidence evidence) {
        Set<String> seen = new HashSet<>();
        boolean isPay = isPay(words);
        for (AccountWord word : words) {
            if (!seen.add(word.folded())) {
                continue;
            }
            if (word.isGeneral() && !word.isOfName()) {
                continue;
            }
            int place = isPay && word.place() == Place.UNIT ? UNIT_OF_PAY : weight(word.place());
            int weight = place * (word.isGeneral() ? GENERAL : THOUSAND) / THOUSAND;
            for (Lead lead : leads.of(word.text())) {
                evidence.add(Account.field(lead.field()), weight * lead.weight() / THOUSAND, clue(word.text(), lead));
            }
        }
    }

    private void addTogether(List<AccountWord> words, Evidence evidence) {
        List<String> head = words.stream()
                .filter(word -> word.place() == Place.HEAD)
                .map(AccountWord::text)
                .distinct()
                .toList();
        if (head.size() > 1) {
            String together = head.stream().collect(Collectors.joining(" "));
            for (Lead lead : leads.of(together)) {
                if (lead.isComplete()) {
                    evidence.add(
                            Account.field(lead.field()), TOGETHER * lead.weight() / THOUSAND, clue(together, lead));
                }
            }
        }
    }

    /** Whether the name says only what is paid. */
    private boolean isPay(List<AccountWord> words) {
        boolean isPay = false;
        for (AccountWord word : words) {
            if (word.isOfName()) {
                if (!list.is(WordKind.PAY, word.text())) {
                    return false;
                }
                isPay = true;
            }
        }
        return isPay;
    }

    private static Clue clue(String word, Lead lead) {
        return Clue.of(word, FieldLeads.ruleOf(lead.match()), lead.match().getText());
    }

    private static int weight(Place place) {
        return switch (place) {
            case HEAD -> 1000;
            case TAIL -> 550;
            case UNIT -> 350;
            case KIND -> 250;
        };
    }

    /** The weight that the name would have if each word said all. */
    private static int weightOfName(List<AccountWord> words) {
        int weight = 0;
        for (AccountWord word : words) {
            if (word.isOfName() && !word.isGeneral()) {
                weight += weight(word.place());
            }
        }
        return Math.max(THOUSAND, weight);
    }

    private static List<Proposal> toProposals(List<Evidence.Candidate> ranked, int weightOfName) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        int best = ranked.get(0).weight();
        int second = ranked.size() > 1 ? ranked.get(1).weight() : 0;
        long strength = Math.min(THOUSAND, (long) best * THOUSAND / weightOfName);
        long clarity = THOUSAND - (long) LOSS * second / best;
        long score = Proposal.MAX_SCORE * strength * clarity / THOUSAND / THOUSAND;
        if (score < LEAST_OF_FIRST) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Evidence.Candidate candidate : ranked) {
            int own = (int) (score * candidate.weight() / best);
            if (own >= LEAST && proposals.size() < DraftedAccount.MAX_PROPOSALS) {
                proposals.add(Proposal.of(candidate.target(), own, candidate.clues()));
            }
        }
        return proposals;
    }
}
