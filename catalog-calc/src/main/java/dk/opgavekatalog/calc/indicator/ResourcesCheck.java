package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationRules;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that resources belong to the edition, and that their organisations agree with those of the observations. */
final class ResourcesCheck {

    private ResourcesCheck() {}

    static List<Problem> findProblems(
            TaskCatalog catalog, ObservationSet observations, List<FieldResources> resources) {
        record OrganisationPeriod(String organisation, AccountingPeriod period) {}
        Problems problems = Problems.at("");
        OrganisationRules organisations = new OrganisationRules();
        Problems told = Problems.at(""); // the observations report these themselves
        observations.getFacts().forEach(ofOne -> organisations.check(told, ofOne.getOrganisation()));
        observations.getObservations().forEach(ofOne -> organisations.check(told, ofOne.getOrganisation()));
        Set<OrganisationPeriod> seen = new HashSet<>();
        for (int i = 0; i < resources.size(); i++) {
            FieldResources ofOne = resources.get(i);
            Problems place = problems.inDocument("resources[" + i + "]");
            Organisation organisation = ofOne.getOrganisation();
            if (!ofOne.getEdition().equals(catalog.getEdition().getId())) {
                place.in("edition")
                        .add(
                                Reason.OTHER_EDITION,
                                ofOne.getEdition(),
                                Phrase.same(catalog.getEdition().getId()));
            }
            if (!seen.add(new OrganisationPeriod(organisation.getId(), ofOne.getPeriod()))) {
                place.add(
                        Reason.DUPLICATE,
                        Phrase.same(organisation.getId())
                                .plus(Phrase.of(" i ", " in "))
                                .plus(ofOne.getPeriod().toString()),
                        Phrase.of("hver organisation og periode sammen én gang", "each organisation and period once"));
            }
            organisations.check(place, organisation);
        }
        return problems.toList();
    }
}
