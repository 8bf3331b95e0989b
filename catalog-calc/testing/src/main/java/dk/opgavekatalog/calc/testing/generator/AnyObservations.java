package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationForm;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Generates observations of the indicators of an edition by municipalities in a year, with their inhabitants. Each
 * observation has the parts that its indicator asks for. Immutable.
 */
public final class AnyObservations {

    private static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);
    private static final int MOST_ORGANISATIONS = 12;
    private static final long MISSING = -1;

    private final TaskCatalog catalog;
    private final List<Indicator> indicators;

    private AnyObservations(TaskCatalog catalog) {
        this.catalog = catalog;
        this.indicators = catalog.getFields().stream()
                .flatMap(field -> field.getIndicators().stream())
                .toList();
    }

    /**
     * Makes generators of observations for an edition.
     *
     * @param catalog the edition; one without indicators has no observations
     * @return their generators
     */
    public static AnyObservations of(TaskCatalog catalog) {
        return new AnyObservations(catalog);
    }

    /**
     * Generates observations as municipalities report them: volumes in proportion to inhabitants, and now and then a
     * missing one.
     *
     * @return the generator
     */
    public Arbitrary<ObservationSet> realistic() {
        Arbitrary<Long> perMille = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(MISSING)), Tuple.of(9, Picking.between(100, 1_000)));
        return sets(Picking.between(4_000, 120_000), perMille);
    }

    /**
     * Generates observations that nobody reports: none at all, zeros, values that tie, and as many digits as possible.
     *
     * @return the generator
     */
    public Arbitrary<ObservationSet> nasty() {
        Arbitrary<Long> inhabitants = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(1L)), Tuple.of(3, Picking.between(1, 1_000_000_000)));
        Arbitrary<Long> perMille = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(MISSING)),
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.just(500L)),
                Tuple.of(3, Picking.between(1, 999_999_999)));
        return sets(inhabitants, perMille);
    }

    /** A municipality, with a value for each indicator in thousandths of its inhabitants. */
    private record Municipality(long inhabitants, List<Long> perMille) {}

    private Arbitrary<ObservationSet> sets(Arbitrary<Long> inhabitants, Arbitrary<Long> perMille) {
        return Combinators.combine(inhabitants, perMille.list().ofSize(indicators.size()))
                .as(Municipality::new)
                .list()
                .ofMaxSize(MOST_ORGANISATIONS)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(this::set)
                .withoutEdgeCases();
    }

    private ObservationSet set(List<Municipality> municipalities) {
        List<OrganisationFacts> facts = new ArrayList<>();
        List<IndicatorObservation> observations = new ArrayList<>();
        for (int m = 0; m < municipalities.size(); m++) {
            Municipality municipality = municipalities.get(m);
            Organisation organisation = Organisation.of(String.valueOf(101 + m), "Kommune " + (m + 1));
            facts.add(OrganisationFacts.builder()
                    .organisation(organisation)
                    .period(YEAR)
                    .inhabitants(municipality.inhabitants())
                    .build());
            for (int i = 0; i < indicators.size(); i++) {
                if (municipality.perMille().get(i) != MISSING) {
                    BigDecimal value = BigDecimal.valueOf(
                                    municipality.perMille().get(i))
                            .multiply(BigDecimal.valueOf(municipality.inhabitants()))
                            .movePointLeft(3);
                    observations.add(observation(organisation, indicators.get(i), value));
                }
            }
        }
        return ObservationSet.builder()
                .schemaVersion(ObservationSet.SCHEMA_VERSION)
                .edition(catalog.getEdition().getId())
                .addAllFacts(facts)
                .addAllObservations(observations)
                .build();
    }

    private static IndicatorObservation observation(Organisation organisation, Indicator indicator, BigDecimal value) {
        ObservationForm form = ObservationForm.of(indicator);
        boolean hasOwnBase = form == ObservationForm.FTE_PER_BASE || form == ObservationForm.VALUE_PER_BASE;
        return IndicatorObservation.builder()
                .organisation(organisation)
                .period(YEAR)
                .indicator(indicator.getId())
                .value(form.isValueObserved() ? Optional.of(value) : Optional.empty())
                .base(hasOwnBase ? Optional.of(BigDecimal.valueOf(1_000)) : Optional.empty())
                .unit(form.isValueObserved() ? unit(indicator) : Optional.empty())
                .variant(
                        indicator.getPer().stream().anyMatch(per -> per.getKind() == IndicatorBaseKind.KIND)
                                ? Optional.of("alle")
                                : Optional.empty())
                .build();
    }

    /** The unit of an indicator that leaves its unit open; empty for others. */
    private static Optional<String> unit(Indicator indicator) {
        boolean isOpen = indicator
                .getUnit()
                .map(unit -> unit == IndicatorUnit.TIME || unit == IndicatorUnit.ENERGY || unit == IndicatorUnit.RATING)
                .orElse(true);
        return isOpen ? Optional.of("enheder") : Optional.empty();
    }
}
