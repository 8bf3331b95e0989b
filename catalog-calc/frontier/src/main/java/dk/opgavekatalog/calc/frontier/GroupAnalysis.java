package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The common part of the analyses of a group: the organisations that are compared, those that cannot be, and whether
 * anything is shown. Immutable.
 *
 * @param <E> the result for one organisation
 */
abstract class GroupAnalysis<E> implements HasDocument {

    private final GroupUnits group;
    private final List<E> efficiencies;
    private final Function<E, Organisation> organisationOf;

    GroupAnalysis(GroupUnits group, List<E> efficiencies, Function<E, Organisation> organisationOf) {
        this.group = group;
        this.efficiencies = efficiencies;
        this.organisationOf = organisationOf;
    }

    GroupUnits group() {
        return group;
    }

    /**
     * The result for each organisation that is compared.
     *
     * @return the results in the order in which organisations are listed; empty when no organisation can be compared,
     *     and when the analysis is suppressed
     */
    public List<E> getEfficiencies() {
        return efficiencies;
    }

    /**
     * The result for one organisation.
     *
     * @param organisation the id of the organisation; where the analysis is anonymous, its letters or one's own id
     * @return its result; empty when it is left out or not in the group, and when the analysis is suppressed
     */
    public Optional<E> findEfficiency(String organisation) {
        return efficiencies.stream()
                .filter(efficiency -> organisationOf.apply(efficiency).getId().equals(organisation))
                .findFirst();
    }

    /**
     * The organisations that cannot be compared, and why.
     *
     * @return the other organisations of the group, in the order in which organisations are listed
     */
    public List<LeftOut> getLeftOut() {
        return group.leftOut();
    }

    /**
     * The organisations whose facts do not say whether they belong to the group.
     *
     * @return the organisations; empty for a group that needs no facts
     */
    public List<Organisation> getUnclassified() {
        return group.unclassified();
    }

    /**
     * Whether nothing is shown, because the group is so small that the figures would tell who is who.
     *
     * @return true when names are hidden and there are fewer organisations than the smallest group that is shown
     */
    public boolean isSuppressed() {
        return group.isSuppressed();
    }
}
