package dk.opgavekatalog.calc.benchmark;

import static dk.opgavekatalog.calc.indicator.Sample.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.Sample;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Property
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

    @Property
    void theOrderOfTheInputIsIrrelevant(@ForAll("cases") List<Case> cases, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(inOrder(cases));
        Collections.shuffle(order, random);
        for (KeyFigure figure : BOTH) {
            Benchmark one = compare(data(cases), figure);
            Benchmark other = compare(data(cases, order, BigDecimal.ONE), figure);
            assertThat(other.getDistribution()).isEqualTo(one.getDistribution());
            assertThat(other.toText(Language.ENGLISH)).isEqualTo(one.toText(Language.ENGLISH));
        }
    }

    @Property
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
    @Property
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

    @Property
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
            assertNear(distribution.getMedian(), expected[1], distribution);
            assertThat(distribution.hasQuartiles())
                    .isEqualTo(definition != QuantileDefinition.HF6 || distribution.getCount() >= 3);
            assertThat(distribution.getLowerQuartile().isPresent()).isEqualTo(distribution.hasQuartiles());
            assertThat(distribution.getUpperQuartile().isPresent()).isEqualTo(distribution.hasQuartiles());
            if (distribution.hasQuartiles()) {
                assertNear(distribution.getLowerQuartile().getAsDouble(), expected[0], distribution);
                assertNear(distribution.getUpperQuartile().getAsDouble(), expected[2], distribution);
                assertThat(List.of(
                                distribution.minimum(),
                                distribution.lowerQuartile().orElseThrow(),
                                distribution.median(),
                                distribution.upperQuartile().orElseThrow(),
                                distribution.maximum()))
                        .isSorted();
            }
        }
    }

    /** The same up to what the other side loses on the way: positions and differences of doubles. */
    private static void assertNear(double actual, double expected, Distribution of) {
        double greatest = Math.max(Math.abs(of.getMinimum()), Math.abs(of.getMaximum()));
        assertThat(actual).isCloseTo(expected, within(1e-13 * greatest));
    }

    /**
     * Potentials beside whole numbers alone, without a fraction and without a double: payslips, FTE in ten-thousandths
     * and DKK in øre, and positions of quartiles by Hyndman and Fan's definition 7.
     */
    @Property
    void aPotentialIsTheExactOneRoundedOnce(@ForAll("cases") List<Case> cases, @ForAll Target target) {
        for (KeyFigure figure : BOTH) {
            Benchmark benchmark = compare(data(cases), figure);
            for (Placement placement : benchmark.getPlacements()) {
                Potential potential = placement.getPotential(target);
                Optional<BigInteger[]> part = part(benchmark, placement, figure.equals(PRODUCTIVITY), target);
                if (part.isEmpty()) {
                    assertThat(potential.getReason()).contains(NoPotential.NOT_POSITIVE);
                    continue;
                }
                Case own =
                        cases.get(Integer.parseInt(placement.getOrganisation().getId()) - 100);
                assertThat(potential.getFte()).isEqualTo(saving(own.fte(), 4, part.get()));
                assertThat(potential.getCost()).isEqualTo(saving(own.cost(), 2, part.get()));
            }
        }
    }

    /** Half up, by doubling. */
    private static Optional<BigDecimal> saving(BigDecimal amount, int decimals, BigInteger[] part) {
        if (amount.signum() < 0) {
            return Optional.empty();
        }
        BigInteger twice = amount.movePointRight(decimals)
                .toBigIntegerExact()
                .multiply(part[0])
                .shiftLeft(1)
                .add(part[1]);
        return Optional.of(new BigDecimal(twice.divide(part[1].shiftLeft(1)), decimals));
    }

    /** What is saved, as a numerator and a denominator; empty where something is below zero. */
    private static Optional<BigInteger[]> part(
            Benchmark benchmark, Placement placement, boolean isHigherBetter, Target target) {
        List<BigInteger[]> sorted = benchmark.getPlacements().stream()
                .map(BenchmarkProperties::exact)
                .sorted((one, other) -> one[0].multiply(other[1]).compareTo(other[0].multiply(one[1])))
                .toList();
        int quarters = switch (target) {
            case MEDIAN -> 2;
            case BEST_QUARTER -> isHigherBetter ? 3 : 1;
            case BEST -> isHigherBetter ? 4 : 0;
        };
        int position = quarters * (sorted.size() - 1);
        BigInteger[] below = sorted.get(position / 4);
        BigInteger[] above = sorted.get(Math.min(position / 4 + 1, sorted.size() - 1));
        BigInteger rest = BigInteger.valueOf(position % 4);
        BigInteger four = BigInteger.valueOf(4);
        BigInteger[] limit = {
            below[0].multiply(above[1])
                    .multiply(four.subtract(rest))
                    .add(above[0].multiply(below[1]).multiply(rest)),
            below[1].multiply(above[1]).multiply(four)
        };
        BigInteger[] own = exact(placement);
        if (own[0].signum() < 0 || limit[0].signum() < 0) {
            return Optional.empty();
        }
        BigInteger ofOwn = own[0].multiply(limit[1]);
        BigInteger ofLimit = limit[0].multiply(own[1]);
        BigInteger saved = isHigherBetter ? ofLimit.subtract(ofOwn) : ofOwn.subtract(ofLimit);
        return Optional.of(
                saved.signum() <= 0
                        ? new BigInteger[] {BigInteger.ZERO, BigInteger.ONE}
                        : new BigInteger[] {saved, ofOwn.max(ofLimit)});
    }

    /** The value as whole numbers above and below the line. */
    private static BigInteger[] exact(Placement placement) {
        BigDecimal above = placement.figure().getNumerator().orElseThrow();
        BigDecimal below = placement.figure().getDenominator().orElseThrow();
        int scale = Math.max(above.scale(), below.scale());
        return new BigInteger[] {
            above.setScale(scale).unscaledValue(), below.setScale(scale).unscaledValue()
        };
    }

    /** Hyndman and Fan's definition 7, written out: between the values around position p(n - 1). */
    @Property
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
            double actual = benchmark.getDistribution().get().getLowerQuartile().getAsDouble();
            assertThat(actual)
                    .isCloseTo(
                            expected.doubleValue(),
                            within(1e-12 * Math.max(high.abs().doubleValue(), 1e-300)));
        }
    }

    @Property
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

    @Property
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

    @Property
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
    @Property
    void everyoneIsPlacedOrMissing(@ForAll("cases") List<Case> cases) {
        for (KeyFigure figure : BOTH) {
            Benchmark benchmark = compare(data(cases), figure);
            List<Organisation> all = new ArrayList<>();
            benchmark.getPlacements().forEach(placement -> all.add(placement.getOrganisation()));
            benchmark.getMissing().forEach(missing -> all.add(missing.getOrganisation()));
            assertThat(all).doesNotHaveDuplicates().hasSize(cases.size());
            assertThat(benchmark.getPlacements()).allMatch(placement -> Double.isFinite(placement.toDouble()));
        }
    }
}
