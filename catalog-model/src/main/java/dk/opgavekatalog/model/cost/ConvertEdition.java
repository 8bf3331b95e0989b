package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.share.Shares;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Moves what stands on the fields of one edition to the fields of another, as the correspondence between them says.
 * From this step on, codes are those of the other edition. The calculator must have been given the correspondence, in
 * either direction.
 *
 * <p>Where a field has one place to go, all of it goes there. Where it has several (it was split, or part of its tasks
 * left to another function), the caller gives the shares, which add up to 1; what leaves the catalogue goes to the
 * account {@code outside:FUNCTION}. A field that was removed and leaves to no named function needs shares too, to
 * accounts outside the catalogue that the caller chooses. Tasks that come from outside come with what stands on
 * {@code outside:FUNCTION}, in the shares that the caller gives; without shares it stays there, and what no share takes
 * stays too. An added field that comes from no named function can be given shares of any account outside the catalogue.
 *
 * <p>Every unit and measure is converted by the same shares. An amount is rounded by largest remainder; ties go to the
 * account that comes first in catalogue order. What was registered moves along, so that keys by direct amounts weigh
 * the fields of the new edition, and so do the values of statistics and what is excluded: a field counts as excluded
 * when all fields that it comes from were. What was registered on an excluded field weighs nowhere any more. Values of
 * statistics are not rounded, so that shares of many decimals can make them too long to weigh by.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("convertEdition")
@Value.Immutable
public non-sealed interface ConvertEdition extends Step {

    /**
     * The edition that is led to.
     *
     * @return the id of the edition
     */
    String getToEdition();

    /**
     * The parts in which accounts with several places to go are divided.
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
                                share.getSource() + " to " + share.getTarget(),
                                "each source and target together once");
            }
        }
        Shares.checkSums(
                problems,
                "shares",
                getShares(),
                ConversionShare::getSource,
                ConversionShare::getShare,
                source -> !(source instanceof Account.Field));
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
