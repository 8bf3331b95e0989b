package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each organisation has of a term in each period, or why it has nothing. Filled before it is asked. */
final class Terms {

    private static final int MONTHS_OF_YEAR = 12;

    private final Map<Place, FieldResources> resources = new HashMap<>();
    private final Map<Place, OrganisationFacts> facts = new HashMap<>();
    private final Map<Observed, Map<Place, IndicatorObservation>> observed = new HashMap<>();

    private record Observed(String indicator, Optional<String> variant) {}

    void add(Place place, FieldResources ofPlace) {
        resources.put(place, ofPlace);
    }

    void add(Place place, OrganisationFacts ofPlace) {
        facts.put(place, ofPlace);
    }

    void add(Place place, IndicatorObservation observation) {
        observed.computeIfAbsent(
                        new Observed(observation.getIndicator(), observation.getVariant()), o -> new HashMap<>())
                .put(place, observation);
    }

    Optional<FieldResources> findResources(Place place) {
        return Optional.ofNullable(resources.get(place));
    }

    Optional<OrganisationFacts> findFacts(Place place) {
        return Optional.ofNullable(facts.get(place));
    }

    /** The variants that something was observed of. */
    Stream<String> variants(String indicator) {
        return observed.keySet().stream()
                .filter(key -> key.indicator().equals(indicator))
                .flatMap(key -> key.variant().stream());
    }

    /** The observations of an indicator, of all variants. */
    Stream<IndicatorObservation> observations(String indicator) {
        return observed.entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator))
                .flatMap(entry -> entry.getValue().values().stream());
    }

    /** Null where there is none. */
    @Nullable
    BigDecimal amount(Term term, Place place) {
        if (term instanceof Term.Observed value) {
            IndicatorObservation observation = observation(value.indicator(), value.variant(), place);
            return observation == null ? null : observation.getValue().orElse(null);
        }
        if (term instanceof Term.ObservedBase base) {
            IndicatorObservation observation = observation(base.indicator(), base.variant(), place);
            if (observation != null && observation.getBase().isPresent()) {
                return observation.getBase().get();
            }
            return base.otherwise().isPresent() ? amount(base.otherwise().get(), place) : null;
        }
        if (term instanceof Term.Resource resource) {
            FieldResources ofPlace = resources.get(place);
            return ofPlace == null ? null : ofPlace.find(resource).orElse(null);
        }
        if (term instanceof Term.Inhabitants) {
            OrganisationFacts ofPlace = facts.get(place);
            return ofPlace == null
                    ? null
                    : ofPlace.getInhabitants().map(BigDecimal::valueOf).orElse(null);
        }
        return years(place.period());
    }

    private @Nullable IndicatorObservation observation(String indicator, Optional<String> variant, Place place) {
        Map<Place, IndicatorObservation> ofIndicator = observed.get(new Observed(indicator, variant));
        return ofIndicator == null ? null : ofIndicator.get(place);
    }

    /** Of a period of whole months, a twelfth for each. */
    private static @Nullable BigDecimal years(AccountingPeriod period) {
        LocalDate end = period.getLastDay().plusDays(1);
        long months = ChronoUnit.MONTHS.between(period.getFirstDay(), end);
        return period.getFirstDay().plusMonths(months).equals(end)
                ? BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS_OF_YEAR), MathContext.DECIMAL128)
                : null;
    }

    /** As observed, else the observed base, else the observed volume; what is measured per nothing has no other number. */
    @Nullable
    BigDecimal cases(KeyFigure figure, Place place, BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (figure.getNumerator() instanceof Term.Observed value) {
            IndicatorObservation observation = observation(value.indicator(), value.variant(), place);
            if (observation != null && observation.getCases().isPresent()) {
                return observation.getCases().get();
            }
        }
        if (figure.getDenominator().isEmpty()) {
            return null;
        }
        Term below = figure.getDenominator().get();
        if (below instanceof Term.ObservedBase || below instanceof Term.Observed) {
            return denominator;
        }
        return figure.getNumerator() instanceof Term.Observed ? numerator : null;
    }

    /** Why there is no amount. */
    UnavailableReason reason(Term term, Place place) {
        if (term instanceof Term.Observed) {
            return UnavailableReason.NO_OBSERVATION;
        }
        if (term instanceof Term.ObservedBase base) {
            if (base.otherwise().isPresent()) {
                return reason(base.otherwise().get(), place);
            }
            boolean isObserved = observation(base.indicator(), base.variant(), place) != null;
            return isObserved ? UnavailableReason.BASE_MISSING : UnavailableReason.NO_OBSERVATION;
        }
        if (term instanceof Term.Resource resource) {
            FieldResources ofPlace = resources.get(place);
            return ofPlace == null
                    ? UnavailableReason.NO_COST_STATEMENT
                    : ofPlace.findReason(resource).orElseThrow();
        }
        return term instanceof Term.Inhabitants
                ? UnavailableReason.INHABITANTS_MISSING
                : UnavailableReason.PERIOD_NOT_WHOLE_MONTHS;
    }
}
