package dk.opgavekatalog.model.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.share.Shares;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The share of the amounts registered on a source that goes to one account of the catalogue; see {@link
 * AccountMapping}.
 *
 * <p>Refuses a row without any source, blank texts, accounts that only a calculation posts to, and a share of 0, below
 * 0 or above 1.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface MappingRow extends Checkable {

    /**
     * The user's own account, as written in the registrations, such as {@code 6451.100}.
     *
     * @return the text; when empty, the row applies to every account in the source unit
     */
    Optional<String> getSourceAccount();

    /**
     * The user's own organisational unit, as written in the registrations, such as the cost centre {@code 4711}.
     *
     * @return the text; when empty, the row applies to the source account in every unit
     */
    Optional<String> getSourceUnit();

    /**
     * The account that receives.
     *
     * @return a task field, an overhead pool, or an account outside the catalogue
     */
    Account getTarget();

    /**
     * The unit that the amount is registered in.
     *
     * @return the unit; when empty, the amount stays in the unit of the registration
     */
    Optional<String> getTargetUnit();

    /**
     * The share that goes to the target.
     *
     * @return more than 0, at most 1, with at most 18 decimals
     */
    BigDecimal getShare();

    @Override
    default void check(Problems problems) {
        if (getSourceAccount().isEmpty() && getSourceUnit().isEmpty()) {
            problems.add(
                    Reason.MISSING,
                    "",
                    Phrase.of(
                            "en sourceAccount, en sourceUnit eller begge dele",
                            "a sourceAccount, a sourceUnit or both"));
        }
        getSourceAccount().ifPresent(account -> problems.requireText("sourceAccount", account));
        getSourceUnit().ifPresent(unit -> problems.requireText("sourceUnit", unit));
        checkTarget(problems.in("target"), getTarget());
        getTargetUnit().ifPresent(unit -> problems.requireText("targetUnit", unit));
        if (getShare().signum() == 0) {
            problems.in("share")
                    .add(Reason.OUT_OF_RANGE, getShare(), Phrase.of("mere end 0, højst 1", "more than 0, at most 1"));
        } else {
            Shares.checkSize(problems.in("share"), getShare(), BigDecimal.ONE);
        }
    }

    private static void checkTarget(Problems problems, Account target) {
        target.check(problems);
        boolean isRegisteredOn =
                target instanceof Account.Field || target instanceof Account.Pool || target instanceof Account.Outside;
        if (!isRegisteredOn) {
            problems.add(
                    Reason.ACCOUNT_NOT_ALLOWED,
                    target,
                    Phrase.of(
                            "et felt, en pulje eller en konto uden for kataloget; kun en beregning posterer her",
                            "a field, a pool or an account outside the catalogue; only a calculation posts here"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static MappingRow fromJson(ImmutableMappingRow.Json json) {
        return ImmutableMappingRow.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link MappingRow}. Not thread-safe. */
    final class Builder extends ImmutableMappingRow.Builder {
        Builder() {}
    }
}
