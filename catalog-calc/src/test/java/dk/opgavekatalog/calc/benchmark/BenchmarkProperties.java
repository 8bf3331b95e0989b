package dk.opgavekatalog.calc.benchmark;

import static dk.opgavekatalog.calc.indicator.Sample.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.Sample;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.statistics.descriptive.Quantile;

/** The laws of benchmarks. Organisations are drawn so that values tie, are zero, huge or tiny, and are missing. */
class BenchmarkProperties {

    private static final KeyFigures FIGURES = KeyFigures.of(Sample.CATALOG);
    private static final KeyFigure PRODUCTIVITY = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);
    private static final KeyFigure UNIT_COST = FIGURES.unitCost(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);
    private static final List<KeyFigure> BOTH = List.of(PRODUCTIVITY, UNIT_COST);

    /**
     * What one organisation has.
     *
     * @param volume payslips; negative when they are not observed
     * @param fte FTE with overhead
     * @param cost DKK with overhead
     * @param hasStatement whether there is a cost statement
     */
    record Case(BigDecimal volume, BigDecimal fte, BigDecimal cost, boolean hasStatement) {}

    @Provide
    Arbitrary<List<Case>> cases() {
        Arbitrary<BigDecimal> volumes = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf)),
                Tuple.of(
                        3,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("1e17"))
                                .ofScale(3)),
                Tuple.of(1, Arbitraries.of(new BigDecimal("1e-18"), new BigDecimal("999999999999999999"))));
        Arbitrary<BigDecimal> missing = Arbitraries.just(BigDecimal.ONE.negate());
        Arbitrary<BigDecimal> fte = Arbitraries.oneOf(
                Arbitraries.of("0", "0.0001", "1", "2", "3", "6").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1"), new BigDecimal("5000"))
                        .ofScale(4));
        Arbitrary<BigDecimal> cost = Arbitraries.oneOf(
                Arbitraries.of("0", "0.01", "100", "200", "600").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1e12"))
                        .ofScale(2));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(7, volumes), Tuple.of(1, missing)),
                        fte,
                        cost,
                        Arbitraries.of(true, true, true, true, false))
                .as(Case::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static IndicatorData data(List<Case> cases, List<Integer> order, BigDecimal factor) {
        Sample sample = new Sample();
        for (int i : order) {
            Case one = cases.get(i);
            String id = String.valueOf(100 + i);
            sample.inhabitants(id, 1);
            if (one.volume().signum() >= 0) {
                sample.observe(
                        id, Sample.PAYSLIPS, one.volume().multiply(factor).toPlainString());
            }
            if (one.hasStatement()) {
                sample.payroll(
                        id, "1", "1", one.fte().toPlainString(), one.cost().toPlainString());
            }
        }
        return sample.build();
    }

    private static List<Integer> inOrder(List<Case> cases) {
        return IntStream.range(0, cases.size()).boxed().toList();
    }

    private static IndicatorData data(List<Case> cases) {
        return data(cases, inOrder(cases), BigDecimal.ONE);
    }

    private static Benchmark compare(IndicatorData data, KeyFigure figure) {
        return Benchmarking.of(data).compare(figure, YEAR);
    }

    private static Map<String, OptionalInt> ranks(Benchmark benchmark) {
        Map<String, OptionalInt> ranks = new TreeMap<>();
        benchmark
                .getPlacements()
                .forEach(placement -> ranks.put(placement.getOrganisation().getId(), placement.getRank()));
        return ranks;
    }

    @Property(tries = 300)
    void ranksAreTheSameInAnotherUnit(@ForAll("cases") List<Case> cases) {
        for (String factor : List.of("1000", "0.001", "7")) {
            boolean isReadable = cases.stream()
                    .map(one -> one.volume().multiply(new BigDecimal(factor)).stripTrailingZeros())
                    .allMatch(volume -> volume.scale() <= 18 && volume.precision() - volume.scale() <= 18);
            if (isReadable) {
                IndicatorData other = data(cases, inOrder(cases), new BigDecimal(factor));
                for (KeyFigure figure : BOTH) {
                    assertThat(ranks(compare(other, figure))).isEqualTo(ranks(compare(data(cases), figure)));
                }
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfTheInputIsIrrelevant(@ForAll("cases") List<Case> cases, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(inOrder(cases));
        Collections.shuffle(order, random);
        for (KeyFigure figure : BOTH) {
            Benchmark one = compare(data(cases), figure);
            Benchmark other = compare(data(cases, order, BigDecimal.ONE), figure);
            assertThat(other.getDistribution()).isEqualTo(one.getDistribution());
            assertThat(other.toString()).isEqualTo(one.toString());
        }
    }

    @Property(tries = 300)
    void aPotentialIsNeverNegativeAndZeroForTheBest(@ForAll("cases") List<Case> cases) {
        for (KeyFigure figure : BOTH) {
            Benchmark benchmark = compare(data(cases), figure);
            for (Placement placement : benchmark.getPlacements()) {
                for (Target target : Target.values()) {
                    Potential potential = placement.getPotential(target);
                    assertThat(potential.getFte().stream()).allMatch(fte -> fte.signum() >= 0);
                    assertThat(potential.getCost().stream()).allMatch(cost -> cost.signum() >= 0);
                    if (placement.getRank().getAsInt() == 1) {
                        assertThat(potential.getFte().stream()).allMatch(fte -> fte.signum() == 0);
                        assertThat(potential.getCost().stream()).allMatch(cost -> cost.signum() == 0);
                    }
                }
            }
        }
    }

    /** Of a better target more is saved, and nobody saves more than there is. */
    @Property(tries = 300)
    void aBetterTargetSavesNoLess(@ForAll("cases") List<Case> cases) {
        IndicatorData data = data(cases);
        for (Placement placement : compare(data, PRODUCTIVITY).getPlacements()) {
            BigDecimal before = BigDecimal.ZERO;
            for (Target target : Target.values()) {
                BigDecimal fte = placement.getPotential(target).getFte().orElse(before);
                assertThat(fte).isGreaterThanOrEqualTo(before);
                assertThat(fte)
                        .isLessThanOrEqualTo(data.find(
                                        PRODUCTIVITY.getDenominator().orElseThrow(),
                                        placement.getOrganisation().getId(),
                                        YEAR)
                                .orElseThrow());
                before = fte;
            }
        }
    }

    @Property(tries = 300)
    void quartilesAreThoseOfTheNamedDefinition(
            @ForAll("cases") List<Case> cases, @ForAll QuantileDefinition definition) {
        Benchmark benchmark =
                Benchmarking.of(data(cases)).withQuantiles(definition).compare(PRODUCTIVITY, YEAR);
        if (benchmark.getDistribution().isPresent()) {
            Distribution distribution = benchmark.getDistribution().get();
            double[] values = benchmark.getPlacements().stream()
                    .mapToDouble(Placement::toDouble)
                    .toArray();
            double[] expected = Quantile.withDefaults()
                    .with(Quantile.EstimationMethod.valueOf(definition.name()))
                    .evaluate(values, 0.25, 0.5, 0.75);
            assertThat(new double[] {
                        distribution.getLowerQuartile(), distribution.getMedian(), distribution.getUpperQuartile()
                    })
                    .containsExactly(expected);
            assertThat(distribution.getMinimum()).isLessThanOrEqualTo(distribution.getLowerQuartile());
            assertThat(distribution.getLowerQuartile()).isLessThanOrEqualTo(distribution.getMedian());
            assertThat(distribution.getMedian()).isLessThanOrEqualTo(distribution.getUpperQuartile());
            assertThat(distribution.getUpperQuartile()).isLessThanOrEqualTo(distribution.getMaximum());
        }
    }

    /** Hyndman and Fan's definition 7, written out: between the values around position p(n - 1). */
    @Property(tries = 300)
    void theStandardDefinitionIsThatOfExcel(@ForAll("cases") List<Case> cases) {
        Benchmark benchmark = compare(data(cases), PRODUCTIVITY);
        if (benchmark.getDistribution().isPresent()) {
            List<BigDecimal> sorted = benchmark.getPlacements().stream()
                    .map(Placement::getValue)
                    .sorted()
                    .toList();
            BigDecimal position = new BigDecimal("0.25").multiply(BigDecimal.valueOf(sorted.size() - 1));
            int below = position.intValue();
            BigDecimal low = sorted.get(below);
            BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
            BigDecimal expected = low.add(high.subtract(low).multiply(position.subtract(BigDecimal.valueOf(below))));
            double actual = benchmark.getDistribution().get().getLowerQuartile();
            assertThat(actual)
                    .isCloseTo(
                            expected.doubleValue(),
                            within(1e-12 * Math.max(high.abs().doubleValue(), 1e-300)));
        }
    }

    @Property(tries = 300)
    void theWeightedMeanIsThatOfAllTogether(@ForAll("cases") List<Case> cases) {
        Benchmark benchmark = compare(data(cases), PRODUCTIVITY);
        if (benchmark.getDistribution().isPresent()) {
            BigDecimal volume = BigDecimal.ZERO;
            BigDecimal fte = BigDecimal.ZERO;
            for (Case one : cases) {
                if (one.hasStatement()
                        && one.volume().signum() >= 0
                        && one.fte().signum() > 0) {
                    volume = volume.add(one.volume());
                    fte = fte.add(one.fte());
                }
            }
            assertThat(benchmark.getDistribution().get().getWeightedMean())
                    .hasValue(volume.divide(fte, MathContext.DECIMAL128).doubleValue());
        }
    }

    @Property(tries = 300)
    void anonymisingChangesNoFigure(@ForAll("cases") List<Case> cases) {
        IndicatorData data = data(cases);
        Anonymity anonymity = Anonymity.forAllBut("100", "hemmelig");
        for (KeyFigure figure : BOTH) {
            Benchmark named = compare(data, figure);
            Benchmark anonymous = Benchmarking.of(data).anonymous(anonymity).compare(figure, YEAR);
            assertThat(anonymous.getCount()).isEqualTo(named.getCount());
            if (!anonymous.isSuppressed()) {
                assertThat(anonymous.getDistribution()).isEqualTo(named.getDistribution());
                assertThat(anonymous.getTotalPotential(Target.BEST)).isEqualTo(named.getTotalPotential(Target.BEST));
                assertThat(anonymous.getPlacements().stream().map(BenchmarkProperties::figures))
                        .containsExactlyElementsOf(named.getPlacements().stream()
                                .map(BenchmarkProperties::figures)
                                .toList());
            }
        }
    }

    private record Figures(
            BigDecimal value, OptionalInt rank, int tied, OptionalInt quarter, OptionalDouble distance) {}

    private static Figures figures(Placement placement) {
        return new Figures(
                placement.getValue(),
                placement.getRank(),
                placement.getTied(),
                placement.getQuarter(),
                placement.getDistance(Target.BEST_QUARTER));
    }

    @Property(tries = 300)
    void anOrganisationWithMissingDataChangesNobodysValue(@ForAll("cases") List<Case> cases) {
        List<Case> more = new ArrayList<>(cases);
        more.add(new Case(BigDecimal.ONE.negate(), BigDecimal.ONE, BigDecimal.ONE, true));
        more.add(new Case(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE, false));
        for (KeyFigure figure : BOTH) {
            Benchmark before = compare(data(cases), figure);
            Benchmark after = compare(data(more), figure);
            assertThat(after.getDistribution()).isEqualTo(before.getDistribution());
            assertThat(after.getPlacements().stream().map(BenchmarkProperties::figures))
                    .containsExactlyElementsOf(before.getPlacements().stream()
                            .map(BenchmarkProperties::figures)
                            .toList());
            assertThat(after.getMissing()).hasSize(before.getMissing().size() + 2);
        }
    }

    /** Nobody is left out silently: everyone has a placement or a reason. */
    @Property(tries = 300)
    void everyoneIsPlacedOrMissing(@ForAll("cases") List<Case> cases) {
        for (KeyFigure figure : BOTH) {
            Benchmark benchmark = compare(data(cases), figure);
            List<Organisation> all = new ArrayList<>();
            benchmark.getPlacements().forEach(placement -> all.add(placement.getOrganisation()));
            benchmark.getMissing().forEach(missing -> all.add(missing.organisation()));
            assertThat(all).doesNotHaveDuplicates().hasSize(cases.size());
            assertThat(benchmark.getPlacements()).allMatch(placement -> Double.isFinite(placement.toDouble()));
        }
    }
}
