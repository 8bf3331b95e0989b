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

/** The data of every term. Filled completely before it is read. */
final class Terms {

    private static final int MONTHS_OF_YEAR = 12;

    private final ByPlace<FieldResources> resources = new ByPlace<>();
    private final ByPlace<OrganisationFacts> facts = new ByPlace<>();
    private final Map<IndicatorVariant, ByPlace<IndicatorObservation>> observed = new HashMap<>();

    private record IndicatorVariant(String indicator, Optional<String> variant) {}

    void add(FieldResources ofOne) {
        resources.put(ofOne.getPeriod(), ofOne.getOrganisation().getId(), ofOne);
    }

    void add(OrganisationFacts ofOne) {
        facts.put(ofOne.getPeriod(), ofOne.getOrganisation().getId(), ofOne);
    }

    void add(IndicatorObservation observation) {
        observed.computeIfAbsent(
                        new IndicatorVariant(observation.getIndicator(), observation.getVariant()),
                        o -> new ByPlace<>())
                .put(observation.getPeriod(), observation.getOrganisation().getId(), observation);
    }

    ByPlace<FieldResources> resources() {
        return resources;
    }

    ByPlace<OrganisationFacts> facts() {
        return facts;
    }

    /** Returns the variants that have observations. */
    Stream<String> variants(String indicator) {
        return observed.keySet().stream()
                .filter(key -> key.indicator().equals(indicator))
                .flatMap(key -> key.variant().stream());
    }

    /** Returns the observations of an indicator, all variants together. */
    Stream<IndicatorObservation> observations(String indicator) {
        return observed.entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator))
                .flatMap(entry -> entry.getValue().stream());
    }

    Map<String, IndicatorObservation> observations(
            String indicator, Optional<String> variant, AccountingPeriod period) {
        ByPlace<IndicatorObservation> ofIndicator = observed.get(new IndicatorVariant(indicator, variant));
        return ofIndicator == null ? Map.of() : ofIndicator.in(period);
    }

    TermColumn column(Term term, AccountingPeriod period) {
        if (term instanceof Term.Observed value) {
            return new TermColumn.ValueColumn(observations(value.getIndicator(), value.getVariant(), period));
        }
        if (term instanceof Term.ObservedBase base) {
            return new TermColumn.BaseColumn(
                    observations(base.getIndicator(), base.getVariant(), period),
                    base.getOtherwise().map(other -> column(other, period)).orElse(null));
        }
        if (term instanceof Term.Resource resource) {
            return new TermColumn.ResourceColumn(resources.in(period), resource);
        }
        return term instanceof Term.Inhabitants
                ? new TermColumn.InhabitantColumn(facts.in(period))
                : new TermColumn.YearColumn(years(period));
    }

    /** Returns the length in years: a twelfth for each month; null when the period does not consist of whole months. */
    private static @Nullable BigDecimal years(AccountingPeriod period) {
        LocalDate end = period.getLastDay().plusDays(1);
        long months = ChronoUnit.MONTHS.between(period.getFirstDay(), end);
        return period.getFirstDay().plusMonths(months).equals(end)
                ? BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS_OF_YEAR), MathContext.DECIMAL128)
                : null;
    }
}
