package dk.opgavekatalog.model.cost;

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
import org.immutables.value.Value;

/**
 * The share of one account's amounts that goes to another account when a statement is converted to another edition; see
 * {@link ConvertEdition}.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface ConversionShare extends Checkable {

    /**
     * The account that gives.
     *
     * @return a field of the edition that is converted from, or an account outside the catalogue
     */
    Account getSource();

    /**
     * The account that receives.
     *
     * @return a field of the edition that is converted to, or an account outside the catalogue
     */
    Account getTarget();

    /**
     * The share that moves.
     *
     * @return 0 to 1, with at most 18 decimals
     */
    BigDecimal getShare();

    /**
     * A share with its three parts.
     *
     * @param source a field of the edition that is converted from, or an account outside the catalogue
     * @param target a field of the edition that is converted to, or an account outside the catalogue
     * @param share 0 to 1
     * @return the share
     */
    static ConversionShare of(Account source, Account target, BigDecimal share) {
        return ImmutableConversionShare.builder()
                .source(source)
                .target(target)
                .share(share)
                .build();
    }

    @Override
    default void check(Problems problems) {
        checkAccount(problems.in("source"), getSource());
        checkAccount(problems.in("target"), getTarget());
        if (getSource() instanceof Account.Outside && getTarget() instanceof Account.Outside) {
            problems.in("target")
                    .add(
                            Reason.CONTRADICTION,
                            getTarget(),
                            Phrase.of("et felt, da kilden ikke er et felt", "a field, as the source is not a field"));
        }
        Shares.checkSize(problems.in("share"), getShare(), BigDecimal.ONE);
    }

    private static void checkAccount(Problems problems, Account account) {
        account.check(problems);
        if (!(account instanceof Account.Field) && !(account instanceof Account.Outside)) {
            problems.add(
                    Reason.ACCOUNT_NOT_ALLOWED,
                    account,
                    Phrase.of(
                            "et felt eller en konto uden for kataloget",
                            "a field or an account outside the catalogue"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static ConversionShare fromJson(ImmutableConversionShare.Json json) {
        return ImmutableConversionShare.fromJson(json);
    }
}
