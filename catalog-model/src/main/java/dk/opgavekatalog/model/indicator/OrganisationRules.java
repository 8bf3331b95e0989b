package dk.opgavekatalog.model.indicator;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Checks that every organisation has one id and one name, since figures are joined by the id alone. Capital and small
 * letters make no difference in a name. Each contradiction is reported once. Not thread-safe.
 */
public final class OrganisationRules {

    private final Map<String, String> nameOfId = new HashMap<>();
    private final Map<String, String> idOfName = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /** Creates rules that have not seen any organisation. */
    public OrganisationRules() {}

    /**
     * Checks one more organisation against those before it.
     *
     * @param problems collector at the place whose property {@code organisation} the organisation is
     * @param organisation the organisation
     */
    public void check(Problems problems, Organisation organisation) {
        String id = organisation.getId();
        String name = nameOfId.putIfAbsent(id, organisation.getName());
        if (name != null && !name.equals(organisation.getName())) {
            problems.in("organisation")
                    .in("name")
                    .add(
                            Reason.CONTRADICTION,
                            organisation.getName(),
                            Phrase.same(name)
                                    .plus(Phrase.of(
                                            ", som er det første navn med id'et ", ", the first name with the id "))
                                    .plus(id));
        }
        String first = idOfName.putIfAbsent(FoldedText.normalize(organisation.getName()), id);
        if (first != null && !first.equals(id) && told.add(id)) {
            problems.in("organisation")
                    .in("id")
                    .add(
                            Reason.NAME_WITH_TWO_IDS,
                            Phrase.same(id).plus(Phrase.of(" for ", " for ")).plus(organisation.getName()),
                            Phrase.of(
                                    "ét id for hvert navn; " + organisation.getName() + " har allerede id'et " + first,
                                    "one id for each name; " + organisation.getName() + " already has the id "
                                            + first));
        }
    }
}
