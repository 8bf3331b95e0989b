package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The targets of a benchmark: their values, the quarters between them, and the potentials. Immutable. */
final class TargetValues {

    private final IndicatorData data;
    private final KeyFigure figure;

    /** The distribution of the values of the group; empty when there are none, or when they are not shown. */
    private final Optional<Distribution> distribution;

    TargetValues(IndicatorData data, KeyFigure figure, Optional<Distribution> distribution) {
        this.data = data;
        this.figure = figure;
        this.distribution = distribution;
    }

    /** Returns whether some values are better than others. */
    boolean isRanked() {
        return figure.getDirection() != IndicatorDirection.JUDGEMENT;
    }

    boolean isHigherBetter() {
        return figure.getDirection() == IndicatorDirection.HIGHER_IS_BETTER;
    }

    /** Returns the exact target. */
    Optional<ExactFraction> find(Target target) {
        if (target != Target.MEDIAN && !isRanked()) {
            return Optional.empty();
        }
        return distribution.flatMap(values -> switch (target) {
            case MEDIAN -> Optional.of(values.median());
            case BEST_QUARTER -> isHigherBetter() ? values.upperQuartile() : values.lowerQuartile();
            case BEST -> Optional.of(isHigherBetter() ? values.maximum() : values.minimum());
        });
    }

    OptionalInt quarterOf(FigureValue figureValue) {
        if (distribution.isEmpty() || !isRanked() || !distribution.get().hasQuartiles()) {
            return OptionalInt.empty();
        }
        Distribution values = distribution.get();
        ExactFraction value = figureValue.toFraction();
        ExactFraction lower = values.lowerQuartile().orElseThrow();
        ExactFraction upper = values.upperQuartile().orElseThrow();
        if (isAtLeastAsGood(value, isHigherBetter() ? upper : lower)) {
            return OptionalInt.of(1);
        }
        if (isAtLeastAsGood(value, values.median())) {
            return OptionalInt.of(2);
        }
        return OptionalInt.of(isAtLeastAsGood(value, isHigherBetter() ? lower : upper) ? 3 : 4);
    }

    /** Returns whether a value is at least as good as the median; empty when the group is suppressed. */
    Optional<Boolean> isInBetterHalf(FigureValue value) {
        return distribution.map(values -> isAtLeastAsGood(value.toFraction(), values.median()));
    }

    private boolean isAtLeastAsGood(ExactFraction value, ExactFraction limit) {
        int comparison = value.compareTo(limit);
        return isHigherBetter() ? comparison >= 0 : comparison <= 0;
    }

    /** Returns the potential of an organisation with a value, at a target. */
    Potential potentialOf(FigureValue value, Target target) {
        if (!isRanked()) {
            return Potential.none(NoPotential.JUDGEMENT);
        }
        Savings savings = new Savings(data, figure);
        return savings.findReason()
                .map(Potential::none)
                .orElseGet(() -> find(target)
                        .map(limit -> savings.at(limit, value))
                        .orElseGet(() -> Potential.none(reasonWithoutTarget())));
    }

    private NoPotential reasonWithoutTarget() {
        return distribution.isPresent() ? NoPotential.NO_QUARTILES : NoPotential.WITHHELD;
    }

    /** Returns the total potential of organisations with these values, at a target. */
    Potential totalPotential(List<FigureValue> values, Target target) {
        List<Potential> all =
                values.stream().map(value -> potentialOf(value, target)).toList();
        Optional<NoPotential> reason = all.stream()
                .map(Potential::getReason)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(any ->
                        all.stream().allMatch(potential -> potential.getReason().isPresent()));
        return all.isEmpty() || reason.isPresent()
                ? Potential.none(reason.orElse(NoPotential.RESOURCES_UNKNOWN))
                : Potential.of(sum(all, Potential::getFte), sum(all, Potential::getCost));
    }

    private static Optional<BigDecimal> sum(List<Potential> all, Function<Potential, Optional<BigDecimal>> part) {
        return all.stream().flatMap(potential -> part.apply(potential).stream()).reduce(BigDecimal::add);
    }
}
