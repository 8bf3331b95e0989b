package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A row of a draft: an own account, what it may belong to, and what was answered. Immutable. */
public final class DraftedAccount implements HasNoDocument {

    /** The most proposals of an account. */
    public static final int MAX_PROPOSALS = 3;

    private final OwnAccount account;
    private final DraftMark mark;
    private final List<Proposal> proposals;
    private final Optional<DraftAnswer> answer;

    private DraftedAccount(OwnAccount account, DraftMark mark, List<Proposal> proposals, Optional<DraftAnswer> answer) {
        this.account = account;
        this.mark = mark;
        this.proposals = proposals;
        this.answer = answer;
    }

    /**
     * Returns a row that is not answered.
     *
     * @param account the own account
     * @param mark how it relates to an earlier mapping
     * @param proposals what it may belong to, the best first, at most {@value #MAX_PROPOSALS}; none when nobody can
     *     know
     * @return the row
     * @throws IllegalArgumentException when there are more proposals, or two for one account of the catalogue
     */
    public static DraftedAccount of(OwnAccount account, DraftMark mark, List<Proposal> proposals) {
        boolean isAllowed = proposals.size() <= MAX_PROPOSALS
                && proposals.stream().map(Proposal::getTarget).distinct().count() == proposals.size();
        if (!isAllowed) {
            throw new IllegalArgumentException(
                    "proposals " + proposals + "; allowed are at most " + MAX_PROPOSALS + " of different accounts");
        }
        return new DraftedAccount(
                Objects.requireNonNull(account, "account"),
                Objects.requireNonNull(mark, "mark"),
                List.copyOf(proposals),
                Optional.empty());
    }

    /**
     * Returns this row with an answer in place of its own.
     *
     * @param given what a person decided on
     * @return the row
     */
    public DraftedAccount withAnswer(DraftAnswer given) {
        return new DraftedAccount(account, mark, proposals, Optional.of(given));
    }

    /**
     * The own account.
     *
     * @return the account
     */
    public OwnAccount getAccount() {
        return account;
    }

    /**
     * How the account relates to the mapping or draft that was taken over.
     *
     * @return the mark
     */
    public DraftMark getMark() {
        return mark;
    }

    /**
     * What the account may belong to.
     *
     * @return the best first; empty when nobody can know
     */
    public List<Proposal> getProposals() {
        return proposals;
    }

    /**
     * The first proposal.
     *
     * @return the proposal; empty when nobody can know
     */
    public Optional<Proposal> findFirst() {
        return proposals.stream().findFirst();
    }

    /**
     * What a person decided on.
     *
     * @return the answer; empty when there is none yet
     */
    public Optional<DraftAnswer> getAnswer() {
        return answer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftedAccount that
                && account.equals(that.account)
                && mark == that.mark
                && proposals.equals(that.proposals)
                && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, mark, proposals, answer);
    }

    /** For a log. */
    @Override
    public String toString() {
        return account.getNumber() + " " + account.getName() + ": "
                + answer.map(given -> "answered " + given).orElseGet(proposals::toString);
    }
}
