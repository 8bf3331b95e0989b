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

/** What there is of every term. Filled before it is asked. */
final class Terms {

    private static final int MONTHS_OF_YEAR = 12;

    private final ByPlace<FieldResources> resources = new ByPlace<>();
    private final ByPlace<OrganisationFacts> facts = new ByPlace<>();
    private final Map<Observed, ByPlace<IndicatorObservation>> observed = new HashMap<>();

    private record Observed(String indicator, Optional<String> variant) {}

    void add(FieldResources ofOne) {
        resources.put(ofOne.getPeriod(), ofOne.getOrganisation().getId(), ofOne);
    }

    void add(OrganisationFacts ofOne) {
        facts.put(ofOne.getPeriod(), ofOne.getOrganisation().getId(), ofOne);
    }

    void add(IndicatorObservation observation) {
        observed.computeIfAbsent(
                        new Observed(observation.getIndicator(), observation.getVariant()), o -> new ByPlace<>())
                .put(observation.getPeriod(), observation.getOrganisation().getId(), observation);
    }

    ByPlace<FieldResources> resources() {
        return resources;
    }

    ByPlace<OrganisationFacts> facts() {
        return facts;
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
                .flatMap(entry -> entry.getValue().stream());
    }

    Map<String, IndicatorObservation> observations(
            String indicator, Optional<String> variant, AccountingPeriod period) {
        ByPlace<IndicatorObservation> ofIndicator = observed.get(new Observed(indicator, variant));
        return ofIndicator == null ? Map.of() : ofIndicator.in(period);
    }

    Column column(Term term, AccountingPeriod period) {
        if (term instanceof Term.Observed value) {
            return new Column.Values(observations(value.indicator(), value.variant(), period));
        }
        if (term instanceof Term.ObservedBase base) {
            return new Column.Bases(
                    observations(base.indicator(), base.variant(), period),
                    base.otherwise().map(other -> column(other, period)).orElse(null));
        }
        if (term instanceof Term.Resource resource) {
            return new Column.Resources(resources.in(period), resource);
        }
        return term instanceof Term.Inhabitants
                ? new Column.Inhabitants(facts.in(period))
                : new Column.Years(years(period));
    }

    /** Of a period of whole months, a twelfth for each. */
    private static @Nullable BigDecimal years(AccountingPeriod period) {
        LocalDate end = period.getLastDay().plusDays(1);
        long months = ChronoUnit.MONTHS.between(period.getFirstDay(), end);
        return period.getFirstDay().plusMonths(months).equals(end)
                ? BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS_OF_YEAR), MathContext.DECIMAL128)
                : null;
    }
}
