package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Placering: the value of one organisation among the values of its group. Immutable. */
public final class Placement implements HasDocument {

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
     * The organisation whose value it is.
     *
     * @return the organisation; in an anonymous benchmark, letters in place of all but your own
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

    /** Returns the value for statistics. */
    double toDouble() {
        return figure.toDouble();
    }

    FigureValue figure() {
        return figure;
    }

    /**
     * Returns the value, rounded as the caller asks.
     *
     * @param context the number of digits, from 1 to 16, and the rounding mode
     * @return the value in the unit of the figure
     * @throws IllegalArgumentException when more than 16 digits are asked for, or unlimited precision
     */
    public BigDecimal getValue(MathContext context) {
        int most = MathContext.DECIMAL64.getPrecision();
        if (context.getPrecision() < 1 || context.getPrecision() > most) {
            throw new IllegalArgumentException(context.getPrecision() + " digits; allowed is 1 to " + most);
        }
        return figure.getValue(context).orElseThrow();
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
     * The number of other organisations with exactly the same value.
     *
     * @return 0 when no other organisation has the value
     */
    public int getTied() {
        return tied;
    }

    /**
     * The quarter of the distribution that the value lies in.
     *
     * @return 1 when the value is at least as good as the limit of the best quarter, 2 when at least as good as the
     *     median, 3 when at least as good as the limit of the worst quarter, else 4; empty for a figure of judgement,
     *     and when there are too few values for quartiles
     */
    public OptionalInt getQuarter() {
        return benchmark.targets().quarterOf(figure);
    }

    /**
     * Returns the distance of the value from a target.
     *
     * @param target the target
     * @return the value minus the target, in the unit of the figure, as the nearest double; empty when {@link
     *     Benchmark#findTarget(Target)} is empty
     */
    public OptionalDouble getDistance(Target target) {
        return Distribution.nearest(findExactDistance(target));
    }

    /** Returns the exact distance. */
    Optional<ExactFraction> findExactDistance(Target target) {
        return benchmark.targets().find(target).map(limit -> figure.toFraction().minus(limit));
    }

    /**
     * Returns the distance of the value from a target, relative to the target.
     *
     * @param target the target
     * @return the relative distance, such as 0.25 for a quarter above; empty when the distance is empty, or when the
     *     target is zero
     */
    public OptionalDouble getRelativeDistance(Target target) {
        return Distribution.nearest(findExactRelativeDistance(target));
    }

    /** Returns the exact relative distance. */
    Optional<ExactFraction> findExactRelativeDistance(Target target) {
        return benchmark
                .targets()
                .find(target)
                .filter(limit -> !limit.isZero())
                .map(limit -> figure.toFraction().minus(limit).dividedBy(limit.abs()));
    }

    /**
     * Returns the resources that the organisation would save if it reached a target.
     *
     * @param target the target
     * @return FTE and DKK, or the reason why there is no potential
     */
    public Potential getPotential(Target target) {
        return benchmark.isWithheld(figure.getOrganisation())
                ? Potential.none(NoPotential.WITHHELD)
                : benchmark.targets().potentialOf(figure, target);
    }

    /**
     * The number of cases that the value comes from.
     *
     * @return the number; empty when it is not known, or when it is withheld because the benchmark is anonymous
     */
    public Optional<BigDecimal> getCases() {
        return benchmark.isWithheld(figure.getOrganisation()) ? Optional.empty() : figure.getCases();
    }

    /**
     * The cautions about the value: the reasons why it deserves less confidence than others.
     *
     * @return {@link Caution#FEW_CASES}, {@link Caution#NO_QUARTILES} when there is no quarter for it, both, or none
     */
    public List<Caution> getCautions() {
        return benchmark.cautionsOf(figure);
    }

    /**
     * The placement as it appears in the document of a benchmark: the organisation as it is shown, and no withheld
     * figures.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields =
                new Fields().document("organisation", ModelParts.of(shown)).number("value", getValue());
        rank.ifPresent(number -> fields.number("rank", number));
        fields.number("tied", tied);
        getQuarter().ifPresent(number -> fields.number("quarter", number));
        getCases().ifPresent(number -> fields.number("cases", number));
        return fields.list("targets", List.of(Target.values()), this::target)
                .list("cautions", getCautions(), Caution::name)
                .toMap();
    }

    private Map<String, Object> target(Target target) {
        Fields fields = new Fields().text("target", target.name());
        Distribution.number(fields, "distance", getDistance(target));
        Distribution.number(fields, "relativeDistance", getRelativeDistance(target));
        return fields.document("potential", getPotential(target)).toMap();
    }

    /**
     * Returns a text such as {@code 2. Greve: 2400}.
     *
     * @return rank, organisation and value
     */
    @Override
    public String toString() {
        return LogLine.of((rank.isPresent() ? rank.getAsInt() + ". " : "") + shown.getName() + ": "
                + getValue().toPlainString());
    }
}
