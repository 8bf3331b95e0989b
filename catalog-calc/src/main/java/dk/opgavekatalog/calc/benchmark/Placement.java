package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Placering: the value of one organisation among those of its group. Immutable. */
public final class Placement {

    private final Benchmark benchmark;
    private final Organisation shown;
    private final FigureValue figure;
    private final OptionalInt rank;
    private final int tied;

    Placement(Benchmark benchmark, Organisation shown, FigureValue figure, OptionalInt rank, int tied) {
        this.benchmark = benchmark;
        this.shown = shown;
        this.figure = figure;
        this.rank = rank;
        this.tied = tied;
    }

    /**
     * Whose value it is.
     *
     * @return the organisation; where the benchmark is anonymous, letters in place of all but one's own
     */
    public Organisation getOrganisation() {
        return shown;
    }

    /**
     * The value.
     *
     * @return the value in the unit of the figure, rounded to 16 digits, half to even
     */
    public BigDecimal getValue() {
        return figure.getValue().orElseThrow();
    }

    /** The value for statistics. */
    double toDouble() {
        return figure.toDouble();
    }

    FigureValue figure() {
        return figure;
    }

    /**
     * The rank. Equal values share the best of their ranks: 1, 2, 2, 4.
     *
     * @return 1 for the best; empty for a figure of judgement, which is not ranked
     */
    public OptionalInt getRank() {
        return rank;
    }

    /**
     * How many other organisations have the very same value.
     *
     * @return 0 when the value is the only one of its kind
     */
    public int getTied() {
        return tied;
    }

    /**
     * The quarter that the value lies in.
     *
     * @return 1 when it is at least as good as the best quarter's limit, 2 at least as the median, 3 at least as the limit of
     *     the worst quarter, else 4; empty for a figure of judgement
     */
    public OptionalInt getQuarter() {
        return benchmark.quarterOf(toDouble());
    }

    /**
     * How far the value is from a target.
     *
     * @param target the target
     * @return the value minus the target, in the unit of the figure; empty when the figure is one of judgement and the target
     *     not the median
     */
    public OptionalDouble getDistance(Target target) {
        OptionalDouble of = benchmark.findTarget(target);
        return of.isEmpty() ? of : OptionalDouble.of(toDouble() - of.getAsDouble());
    }

    /**
     * How far the value is from a target, in relation to it.
     *
     * @param target the target
     * @return such as 0.25 for a quarter above; empty when the distance is, and when the target is zero
     */
    public OptionalDouble getRelativeDistance(Target target) {
        OptionalDouble of = benchmark.findTarget(target);
        return of.isEmpty() || of.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((toDouble() - of.getAsDouble()) / Math.abs(of.getAsDouble()));
    }

    /**
     * The resources that the organisation would not need at a target.
     *
     * @param target the target
     * @return FTE and DKK, or the reason why there are none
     */
    public Potential getPotential(Target target) {
        return benchmark.isWithheld(figure.getOrganisation())
                ? Potential.none(NoPotential.WITHHELD)
                : benchmark.potentialOf(figure, target);
    }

    /**
     * How many cases the value comes from.
     *
     * @return the number; empty when it is not known, and where the benchmark is anonymous
     */
    public Optional<BigDecimal> getCases() {
        return benchmark.isWithheld(figure.getOrganisation()) ? Optional.empty() : figure.getCases();
    }

    /**
     * Why the value deserves less confidence than others.
     *
     * @return {@link Caution#FEW_CASES} or nothing
     */
    public List<Caution> getCautions() {
        return benchmark.isFewCases(figure) ? List.of(Caution.FEW_CASES) : List.of();
    }

    /**
     * Such as {@code 2. Greve: 2400}.
     *
     * @return rank, organisation and value
     */
    @Override
    public String toString() {
        return (rank.isPresent() ? rank.getAsInt() + ". " : "") + shown.getName() + ": "
                + getValue().toPlainString();
    }
}
