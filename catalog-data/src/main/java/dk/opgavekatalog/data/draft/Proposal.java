package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.util.List;
import java.util.Objects;

/**
 * Forslag: an account of the catalogue that an own account may belong to. Refuses a score outside its range, and an
 * account that only a calculation posts to.
 */
public final class Proposal implements HasNoDocument {

    /** The highest score. */
    public static final int MAX_SCORE = 100;

    private final Account target;
    private final int score;
    private final List<Clue> clues;

    private Proposal(Account target, int score, List<Clue> clues) {
        this.target = target;
        this.score = score;
        this.clues = clues;
    }

    /**
     * Returns a proposal.
     *
     * @param target a task field, a pool or an account outside the catalogue
     * @param score the score, 1 to {@value #MAX_SCORE}
     * @param clues the reasons, the weightiest first
     * @return the proposal
     * @throws IllegalArgumentException when the score or the account is not allowed
     */
    public static Proposal of(Account target, int score, List<Clue> clues) {
        if (score < 1 || score > MAX_SCORE) {
            throw new IllegalArgumentException("score " + score + "; allowed is 1 to " + MAX_SCORE);
        }
        return new Proposal(AnswerPart.requireTarget(target), score, List.copyOf(clues));
    }

    /**
     * The account that is proposed.
     *
     * @return a task field, a pool or an account outside the catalogue
     */
    public Account getTarget() {
        return target;
    }

    /**
     * How much speaks for the proposal; see {@link MappingDrafter}. From {@link MappingDraft#SURE} on, it is sure.
     *
     * @return the score, 1 to {@value #MAX_SCORE}
     */
    public int getScore() {
        return score;
    }

    /**
     * Whether the score is one that is called sure.
     *
     * @return true from {@link MappingDraft#SURE} on
     */
    public boolean isSure() {
        return score >= MappingDraft.SURE;
    }

    /**
     * The reasons.
     *
     * @return the weightiest first
     */
    public List<Clue> getClues() {
        return clues;
    }

    /**
     * The reasons in words.
     *
     * @param language the language
     * @return such as {@code løn: stikord [lønkørsel]; servicedesk: stikord [servicedesk]}
     */
    public String describeReason(Language language) {
        return Clue.describe(clues, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proposal that
                && target.equals(that.target)
                && score == that.score
                && clues.equals(that.clues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, score, clues);
    }

    /** For a log. */
    @Override
    public String toString() {
        return target + " (" + score + ")";
    }
}
