package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an organisation would not need if its figure were another one, with the volume that it has. The same part of its FTE as of
 * its cost: one minus the worse of the two values by the better one.
 */
final class Savings {

    private static final int FTE_DECIMALS = 4;
    private static final int DKK_DECIMALS = 2;

    private final IndicatorData data;
    private final KeyFigure figure;
    private final boolean isHigherBetter;

    /** Of a figure with a direction. */
    Savings(IndicatorData data, KeyFigure figure) {
        this.data = data;
        this.figure = figure;
        this.isHigherBetter = figure.getDirection() == IndicatorDirection.HIGHER_IS_BETTER;
    }

    Potential at(OptionalDouble target, FigureValue figureValue) {
        Optional<Term.Resource> resource = figure.findResource();
        if (resource.isEmpty() || target.isEmpty()) {
            return Potential.none(NoPotential.NO_RESOURCES);
        }
        boolean isResourceBelow = !figure.getNumerator().equals(resource.get());
        if (isResourceBelow != isHigherBetter) {
            return Potential.none(NoPotential.MORE_RESOURCES);
        }
        double value = figureValue.toDouble();
        double limit = target.getAsDouble();
        double higher = Math.max(value, limit);
        double lower = Math.min(value, limit);
        if (lower < 0) {
            return Potential.none(NoPotential.NOT_POSITIVE);
        }
        boolean isAtTarget = isHigherBetter ? value >= limit : value <= limit;
        double part = isAtTarget ? 0 : 1 - lower / higher;
        return Potential.of(
                saving(ResourceKind.FTE, resource.get(), figureValue, part, FTE_DECIMALS),
                saving(ResourceKind.COST, resource.get(), figureValue, part, DKK_DECIMALS));
    }

    private Optional<BigDecimal> saving(
            ResourceKind kind, Term.Resource resource, FigureValue value, double part, int decimals) {
        return data.find(
                        new Term.Resource(kind, resource.code(), resource.basis()),
                        value.getOrganisation().getId(),
                        value.getPeriod())
                .filter(amount -> amount.signum() >= 0)
                .map(amount -> amount.multiply(BigDecimal.valueOf(part)).setScale(decimals, RoundingMode.HALF_UP));
    }
}
