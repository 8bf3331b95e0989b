package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Calculates what an organisation would save if its figure reached a target and its volume stayed the same. The saving
 * is the same part of its FTE and of its cost: one minus the lower of value and target divided by the higher, as an
 * exact fraction. Only the amount is rounded, once.
 */
final class Savings {

    private static final int FTE_DECIMALS = 4;
    private static final int DKK_DECIMALS = 2;

    private final IndicatorData data;
    private final KeyFigure figure;
    private final boolean isHigherBetter;

    /** Takes a figure with a direction. */
    Savings(IndicatorData data, KeyFigure figure) {
        this.data = data;
        this.figure = figure;
        this.isHigherBetter = figure.getDirection() == IndicatorDirection.HIGHER_IS_BETTER;
    }

    /** Returns the reason why no organisation has a potential at any target; empty when organisations can have one. */
    Optional<NoPotential> findReason() {
        Optional<Term.Resource> resource = figure.findResource();
        if (resource.isEmpty()) {
            return Optional.of(NoPotential.NO_RESOURCES);
        }
        boolean isResourceBelow = !figure.getNumerator().equals(resource.get());
        return isResourceBelow == isHigherBetter ? Optional.empty() : Optional.of(NoPotential.MORE_RESOURCES);
    }

    /** Returns the potential at a target. Only for a figure for which {@link #findReason()} is empty. */
    Potential at(ExactFraction limit, FigureValue figureValue) {
        ExactFraction value = figureValue.toFraction();
        if (value.signum() < 0 || limit.signum() < 0) {
            return Potential.none(NoPotential.NOT_POSITIVE);
        }
        Term.Resource resource = figure.findResource().orElseThrow();
        ExactFraction part = part(value, limit);
        return Potential.of(
                saving(ResourceKind.FTE, resource, figureValue, part, FTE_DECIMALS),
                saving(ResourceKind.COST, resource, figureValue, part, DKK_DECIMALS));
    }

    /**
     * Returns the part of the resources that would be saved. Value and limit are not negative. The higher one is above
     * zero whenever it is divided by.
     */
    private ExactFraction part(ExactFraction value, ExactFraction limit) {
        int comparison = value.compareTo(limit);
        boolean isAtTarget = isHigherBetter ? comparison >= 0 : comparison <= 0;
        if (isAtTarget) {
            return ExactFraction.of(BigDecimal.ZERO);
        }
        ExactFraction higher = comparison > 0 ? value : limit;
        ExactFraction lower = comparison > 0 ? limit : value;
        return higher.minus(lower).dividedBy(higher);
    }

    private Optional<BigDecimal> saving(
            ResourceKind kind, Term.Resource resource, FigureValue value, ExactFraction part, int decimals) {
        return data.find(
                        new Term.Resource(kind, resource.getCode(), resource.getBasis()),
                        value.getOrganisation().getId(),
                        value.getPeriod())
                .filter(amount -> amount.signum() >= 0)
                .map(amount -> ExactFraction.of(amount).times(part).round(decimals, RoundingMode.HALF_UP));
    }
}
