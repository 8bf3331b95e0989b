package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Caution;
import dk.opgavekatalog.calc.benchmark.Distribution;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A benchmark as it is shown to one reader: in his language, with his organisation marked. Only what the benchmark
 * shows of others is in it; where names are hidden, an organisation is its letters.
 *
 * @param benchmark the benchmark
 * @param own the id of the organisation that is marked, when there is one
 * @param language the language
 */
public record BenchmarkView(Benchmark benchmark, Optional<String> own, Language language) {

    /** Values that differ by less than this many digits cannot be told apart on an axis. */
    private static final int DIGITS_APART = 9;

    /** The words of the language. */
    public Phrases phrases() {
        return Phrases.in(language);
    }

    /** Returns whether an organisation is the one that is marked. */
    public boolean isOwn(Organisation organisation) {
        return own.filter(organisation.getId()::equals).isPresent();
    }

    /** The form of the values. */
    public FigureText values() {
        return FigureText.of(
                benchmark.getPlacements().stream().map(Placement::getValue).toList(), language);
    }

    /** The name of the figure. */
    public String figure() {
        return phrases().text(benchmark.getFigure().getName());
    }

    /** Figure, period and group. */
    public String subject() {
        return figure() + ", " + benchmark.getPeriod() + ", "
                + phrases().text(benchmark.getGroup().getName());
    }

    /** The unit; empty when it is not known. */
    public String unit() {
        return benchmark.findUnit(language).orElse("");
    }

    /** Says which values are better. */
    public String direction() {
        IndicatorDirection direction = benchmark.getFigure().getDirection();
        return switch (direction) {
            case HIGHER_IS_BETTER -> phrases().of("høj værdi er bedst", "a high value is best");
            case LOWER_IS_BETTER -> phrases().of("lav værdi er bedst", "a low value is best");
            case JUDGEMENT -> phrases().of("ingen værdi er bedst i sig selv", "no value is best by itself");
        };
    }

    /** The rank, such as {@code 3} or {@code 3=}; empty for a figure of judgement. */
    public String rank(Placement placement) {
        return placement.getRank().isEmpty()
                ? ""
                : placement.getRank().getAsInt() + (placement.getTied() > 0 ? "=" : "");
    }

    /** Says all that a mark stands for, such as {@code Greve: 2.400, rank 3 of 98, few cases}. */
    public String describe(Placement placement) {
        StringBuilder text = new StringBuilder(placement.getOrganisation().getName());
        text.append(": ").append(values().write(placement.getValue()));
        if (placement.getRank().isPresent()) {
            text.append(phrases().of(", nr. ", ", rank "))
                    .append(placement.getRank().getAsInt())
                    .append(phrases().of(" af ", " of "))
                    .append(benchmark.getCount());
            if (placement.getTied() > 0) {
                text.append(phrases().of(" (delt med ", " (shared with "))
                        .append(placement.getTied())
                        .append(')');
            }
        }
        if (isUncertain(placement)) {
            text.append(", ").append(Caution.FEW_CASES.describe(language));
        }
        return text.toString();
    }

    /** Returns the placement of the organisation that is marked. */
    public Optional<Placement> ownPlacement() {
        return own.flatMap(benchmark::findPlacement);
    }

    /** Says what the distribution is, in a sentence. */
    public String describeDistribution() {
        return benchmark
                .getDistribution()
                .map(values -> statistics(values).stream()
                        .map(statistic -> statistic.name() + " " + statistic.value())
                        .collect(Collectors.joining(", ", benchmark.getCount() + countUnit() + ": ", ".")))
                .orElseGet(() -> benchmark.isSuppressed()
                        ? phrases()
                                .of(
                                        "Gruppen har for få værdier til at kunne vises anonymt.",
                                        "The group has too few values to be shown anonymously.")
                        : phrases().of("Ingen organisation har en værdi.", "No organisation has a value."));
    }

    private String countUnit() {
        return benchmark.getCount() == 1
                ? phrases().of(" organisation", " organisation")
                : phrases().of(" organisationer", " organisations");
    }

    /**
     * A number that describes a distribution.
     *
     * @param name what it is
     * @param value the number as it is shown
     */
    public record DistributionFact(String name, String value) {}

    /** The numbers that describe the distribution, from the least to the greatest, then the means. */
    public List<DistributionFact> statistics(Distribution distribution) {
        FigureText values = values();
        List<DistributionFact> all = new ArrayList<>();
        all.add(new DistributionFact(phrases().of("minimum", "minimum"), values.write(distribution.getMinimum())));
        distribution
                .getLowerQuartile()
                .ifPresent(value -> all.add(
                        new DistributionFact(phrases().of("nedre kvartil", "lower quartile"), values.write(value))));
        all.add(new DistributionFact("median", values.write(distribution.getMedian())));
        distribution
                .getUpperQuartile()
                .ifPresent(value -> all.add(
                        new DistributionFact(phrases().of("øvre kvartil", "upper quartile"), values.write(value))));
        all.add(new DistributionFact(phrases().of("maksimum", "maximum"), values.write(distribution.getMaximum())));
        all.add(new DistributionFact(phrases().of("gennemsnit", "mean"), values.write(distribution.getMean())));
        distribution
                .getWeightedMean()
                .ifPresent(value -> all.add(
                        new DistributionFact(phrases().of("vægtet gennemsnit", "weighted mean"), values.write(value))));
        return all;
    }

    /** Returns whether a value comes from few cases. */
    static boolean isUncertain(Placement placement) {
        return placement.getCautions().contains(Caution.FEW_CASES);
    }

    /** An axis for the values; from zero when all are as good as equal, since they give no range. */
    Scale scale(double start, double end, int mostTicks) {
        List<BigDecimal> all =
                benchmark.getPlacements().stream().map(Placement::getValue).toList();
        return scale(all, start, end, mostTicks);
    }

    static Scale scale(List<BigDecimal> values, double start, double end, int mostTicks) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal range = most.subtract(least);
        BigDecimal greatest = least.abs().max(most.abs());
        return range.compareTo(greatest.movePointLeft(DIGITS_APART)) <= 0
                ? Scale.of(least.min(BigDecimal.ZERO), most.max(BigDecimal.ZERO), start, end, mostTicks)
                : Scale.of(least, most, start, end, mostTicks);
    }
}
