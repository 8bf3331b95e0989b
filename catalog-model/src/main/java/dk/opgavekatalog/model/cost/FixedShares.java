package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Weighs fields by given shares. Only their proportions matter: 1 and 3 mean the same as 0.25 and 0.75. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("fixedShares")
@Value.Immutable
public non-sealed interface FixedShares extends AllocationKey {

    /**
     * The shares.
     *
     * @return at least one, each unit and field at most once
     */
    List<FixedShare> getShares();

    @Override
    default void check(Problems problems) {
        problems.checkEach("shares", getShares());
        if (getShares().isEmpty()) {
            problems.in("shares").add(Reason.MISSING, "", Phrase.of("mindst én andel", "at least one share"));
        }
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < getShares().size(); i++) {
            FixedShare share = getShares().get(i);
            if (!seen.add(List.of(share.getUnit(), share.getField()))) {
                problems.in("shares", i)
                        .add(
                                Reason.DUPLICATE,
                                share.getField(),
                                Phrase.of("hver enhed og hvert felt sammen én gang", "each unit and field once"));
            }
        }
    }

    @Override
    default <R> R accept(AllocationKeyVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static FixedShares fromJson(ImmutableFixedShares.Json json) {
        return ImmutableFixedShares.fromJson(json);
    }
}
