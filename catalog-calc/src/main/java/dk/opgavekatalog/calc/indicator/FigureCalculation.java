package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calculates one figure in one period. */
final class FigureCalculation {

    private final KeyFigure figure;
    private final AccountingPeriod period;
    private final TermColumn numerator;
    private final @Nullable TermColumn denominator;

    /** The observations of the numerator; empty when the numerator is not observed. */
    private final Map<String, IndicatorObservation> observations;

    FigureCalculation(Terms terms, KeyFigure figure, AccountingPeriod period) {
        this.figure = figure;
        this.period = period;
        this.numerator = terms.column(figure.getNumerator(), period);
        this.denominator =
                figure.getDenominator().map(term -> terms.column(term, period)).orElse(null);
        this.observations = figure.getNumerator() instanceof Term.Observed observed
                ? terms.observations(observed.getIndicator(), observed.getVariant(), period)
                : Map.of();
    }

    FigureValue of(Organisation organisation) {
        String id = organisation.getId();
        BigDecimal above = numerator.find(id);
        if (above == null) {
            return FigureValue.unavailable(organisation, period, numerator.reason(id));
        }
        BigDecimal below = null;
        if (denominator != null) {
            below = denominator.find(id);
            if (below == null) {
                return FigureValue.unavailable(organisation, period, denominator.reason(id));
            }
            if (below.signum() <= 0) {
                return FigureValue.unavailable(
                        organisation,
                        period,
                        below.signum() == 0 ? UnavailableReason.BASE_ZERO : UnavailableReason.BASE_NEGATIVE);
            }
        }
        return FigureValue.of(organisation, period, above, below, figure.getPer(), cases(id, above, below));
    }

    /**
     * Returns the number of cases: the observed number, else the observed base, else the observed volume. A figure
     * without a denominator has only the observed number.
     */
    private @Nullable BigDecimal cases(String organisation, BigDecimal above, @Nullable BigDecimal below) {
        IndicatorObservation observation = observations.get(organisation);
        if (observation != null && observation.getCases().isPresent()) {
            return observation.getCases().get();
        }
        if (figure.getDenominator().isEmpty()) {
            return null;
        }
        Term term = figure.getDenominator().get();
        if (term instanceof Term.ObservedBase || term instanceof Term.Observed) {
            return below;
        }
        return figure.getNumerator() instanceof Term.Observed ? above : null;
    }
}
