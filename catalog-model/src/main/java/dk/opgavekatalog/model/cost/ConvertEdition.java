package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.share.Shares;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Moves the amounts on the fields of one edition to the fields of another, as the correspondence between the editions
 * says. From this step on, codes are those of the other edition. The calculator must have been given the
 * correspondence, in either direction.
 *
 * <p>When a field has one target, its whole amount goes there. When it has several targets, because it was split or
 * because some of its tasks moved to another function, the caller gives the shares, which add up to 1. Amounts that
 * leave the catalogue go to the account {@code outside:FUNCTION}. A removed field whose row names no function needs
 * shares too, to accounts outside the catalogue that the caller chooses. Tasks that come from outside bring amounts
 * from {@code outside:FUNCTION}, in the shares that the caller gives; the rest stays there, and without shares all of
 * it stays. An added field whose row names no function can be given shares of any account outside the catalogue.
 *
 * <p>Every unit and measure is converted by the same shares. An amount is rounded by largest remainder; ties go to the
 * account that comes first in catalogue order. Direct amounts move along, so that keys by direct amounts weigh the
 * fields of the new edition. The values of statistics move too, and so do exclusions: a field counts as excluded when
 * all fields that it comes from were excluded. Direct amounts of an excluded field no longer weigh anywhere. Values of
 * statistics are not rounded, so shares with many decimals can make them too long to be weights.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("convertEdition")
@Value.Immutable
public non-sealed interface ConvertEdition extends Step {

    /**
     * The edition to convert to.
     *
     * @return the id of the edition
     */
    String getToEdition();

    /**
     * The shares by which accounts with several targets are divided.
     *
     * @return each pair of accounts at most once; the shares of a field add up to 1, those of an account outside the
     *     catalogue to at most 1
     */
    List<ConversionShare> getShares();

    @Override
    default void check(Problems problems) {
        problems.requireText("toEdition", getToEdition());
        problems.checkEach("shares", getShares());
        Set<List<Account>> pairs = new HashSet<>();
        for (int i = 0; i < getShares().size(); i++) {
            ConversionShare share = getShares().get(i);
            if (!pairs.add(List.of(share.getSource(), share.getTarget()))) {
                problems.in("shares", i)
                        .add(
                                Reason.DUPLICATE,
                                Phrase.of(
                                        share.getSource() + " til " + share.getTarget(),
                                        share.getSource() + " to " + share.getTarget()),
                                Phrase.of(
                                        "hver kilde sammen med hvert mål én gang",
                                        "each source and target together once"));
            }
        }
        Shares.checkSums(
                problems,
                "shares",
                getShares(),
                ConversionShare::getSource,
                ConversionShare::getShare,
                source -> !(source instanceof Account.Field),
                source -> Phrase.same(source.toString()));
    }

    @Override
    default <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static ConvertEdition fromJson(ImmutableConvertEdition.Json json) {
        return ImmutableConvertEdition.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link ConvertEdition}. Not thread-safe. */
    final class Builder extends ImmutableConvertEdition.Builder {
        Builder() {}
    }
}
