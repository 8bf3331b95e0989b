package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Svar: the account of the catalogue that a person decided on for an own account, or several with their shares. Refuses
 * shares that do not add up to 1, and one account and unit twice.
 */
public final class DraftAnswer implements HasNoDocument {

    private static final Comparator<AnswerPart> ORDER = Comparator.comparing(AnswerPart::getTarget)
            .thenComparing(part -> part.getUnit().orElse(""));

    private final List<AnswerPart> parts;

    private DraftAnswer(List<AnswerPart> parts) {
        this.parts = parts;
    }

    /**
     * Returns an answer with one account.
     *
     * @param target a task field, a pool or an account outside the catalogue
     * @return the answer
     * @throws IllegalArgumentException when only a calculation posts to the account
     */
    public static DraftAnswer of(Account target) {
        return of(List.of(AnswerPart.of(target, Optional.empty(), BigDecimal.ONE)));
    }

    /**
     * Returns an answer that splits the amounts of an account.
     *
     * @param parts the accounts, each with its share, in any order
     * @return the answer
     * @throws IllegalArgumentException when the shares do not add up to 1, or an account and unit stands twice
     */
    public static DraftAnswer of(List<AnswerPart> parts) {
        BigDecimal sum = parts.stream().map(AnswerPart::getShare).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("shares of " + sum.toPlainString() + " in all; allowed is 1");
        }
        List<AnswerPart> sorted = parts.stream().sorted(ORDER).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException(
                        "twice " + sorted.get(i).getTarget() + "; allowed is each account and unit once");
            }
        }
        return new DraftAnswer(sorted);
    }

    /**
     * The accounts with their shares.
     *
     * @return the parts, in the order of the catalogue
     */
    public List<AnswerPart> getParts() {
        return parts;
    }

    /**
     * Whether the answer splits the amounts.
     *
     * @return false when one account gets everything
     */
    public boolean isSplit() {
        return parts.size() > 1;
    }

    /** The one account that gets everything in the unit where it is. */
    Optional<Account> findSole() {
        return isSplit() || parts.get(0).getUnit().isPresent()
                ? Optional.empty()
                : Optional.of(parts.get(0).getTarget());
    }

    /** The answer with texts for its accounts. */
    String describe(Function<Account, String> target, char decimalSign) {
        return parts.stream()
                .map(part -> part.describe(target.apply(part.getTarget()), decimalSign))
                .collect(Collectors.joining(" + "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftAnswer that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Such as {@code 1.1.1} or {@code 1.1.1 60 % + 1.1.2 40 %}. */
    @Override
    public String toString() {
        return describe(Account::toString, '.');
    }
}
