package dk.opgavekatalog.calc.benchmark;

import static dk.opgavekatalog.calc.indicator.Sample.YEAR;
import static dk.opgavekatalog.calc.indicator.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.Sample;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.Attribute;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Language;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTest {

    private static final KeyFigures FIGURES = KeyFigures.of(Sample.CATALOG);
    private static final KeyFigure PRODUCTIVITY = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);
    private static final KeyFigure UNIT_COST = FIGURES.unitCost(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);
    private static final KeyFigure ERRORS = FIGURES.of(Sample.ERRORS, ResourceBasis.DIRECT);

    /** Payslips per FTE: 2,400, 3,000, 3,000, 4,000 and 1,000; nothing of the sixth. */
    private static final IndicatorData DATA = new Sample()
            .payroll("1", "4", "2000000", "5", "2500000")
            .observe("1", Sample.PAYSLIPS, "12000")
            .payroll("2", "4", "2000000", "5", "2500000")
            .observe("2", Sample.PAYSLIPS, "15000")
            .payroll("3", "4", "2000000", "10", "2500000")
            .observe("3", Sample.PAYSLIPS, "30000")
            .payroll("4", "4", "2000000", "2", "1600000")
            .observe("4", Sample.PAYSLIPS, "8000")
            .payroll("5", "4", "2000000", "0.02", "9000")
            .observe("5", Sample.PAYSLIPS, "20")
            .observe("6", Sample.PAYSLIPS, "20")
            .build();

    private static final Benchmark BENCHMARK = Benchmarking.of(DATA).compare(PRODUCTIVITY, YEAR);

    private static Placement of(String organisation) {
        return BENCHMARK.findPlacement(organisation).orElseThrow();
    }

    @Test
    void theDistributionSaysHowTheValuesLie() {
        Distribution values = BENCHMARK.getDistribution().orElseThrow();

        assertThat(values.getCount()).isEqualTo(5);
        assertThat(values.getMinimum()).isEqualTo(1000);
        assertThat(values.getLowerQuartile()).hasValue(2400);
        assertThat(values.getMedian()).isEqualTo(3000);
        assertThat(values.getUpperQuartile()).hasValue(3000);
        assertThat(values.getMaximum()).isEqualTo(4000);
        assertThat(values.getMean()).isEqualTo(2680);
        assertThat(values.getWeightedMean().getAsDouble()).isCloseTo(65_020 / 22.02, within(1e-9));
        assertThat(values.getQuantileDefinition()).isEqualTo(QuantileDefinition.HF7);
    }

    @Test
    void theBestComesFirstAndEqualValuesShareTheirRank() {
        assertThat(BENCHMARK.getPlacements())
                .extracting(
                        placement -> placement.getOrganisation().getId(),
                        placement -> placement.getRank().getAsInt(),
                        Placement::getTied,
                        placement -> placement.getQuarter().getAsInt())
                .containsExactly(
                        tuple("4", 1, 0, 1),
                        tuple("2", 2, 1, 1),
                        tuple("3", 2, 1, 1),
                        tuple("1", 4, 0, 3),
                        tuple("5", 5, 0, 4));
    }

    @Test
    void everyPeriodOfTheDataIsCompared() {
        assertThat(Benchmarking.of(DATA).compare(PRODUCTIVITY))
                .singleElement()
                .satisfies(only ->
                        assertThat(only.toText(Language.ENGLISH)).isEqualTo(BENCHMARK.toText(Language.ENGLISH)));
    }

    @Test
    void whoHasNoValueIsSaidWithTheReason() {
        assertThat(BENCHMARK.getMissing())
                .extracting(Missing::getOrganisation, Missing::getReason)
                .containsExactly(tuple(Sample.organisation("6"), UnavailableReason.NO_COST_STATEMENT));
        assertThat(BENCHMARK.getCount()).isEqualTo(5);
        assertThat(BENCHMARK.findPlacement("6")).isEmpty();
    }

    @Test
    void theDistanceIsTheValueMinusTheTarget() {
        assertThat(of("1").getDistance(Target.MEDIAN)).hasValue(-600);
        assertThat(of("1").getRelativeDistance(Target.MEDIAN)).hasValue(-0.2);
        assertThat(of("1").getDistance(Target.BEST)).hasValue(-1600);
        assertThat(of("4").getDistance(Target.BEST_QUARTER)).hasValue(1000);
    }

    /** The worked example of {@link Potential}. */
    @Test
    void thePotentialIsWhatTheVolumeWouldNotNeedAtTheTarget() {
        Potential atMedian = of("1").getPotential(Target.MEDIAN);

        assertThat(atMedian.getFte()).contains(number("1.0000"));
        assertThat(atMedian.getCost()).contains(number("500000.00"));
        assertThat(of("1").getPotential(Target.BEST).getFte()).contains(number("2.0000"));
        assertThat(of("2").getPotential(Target.MEDIAN)).hasToString("0.0000 FTE, 0.00 DKK");
        assertThat(of("4").getPotential(Target.BEST)).hasToString("0.0000 FTE, 0.00 DKK");
        assertThat(BENCHMARK.getTotalPotential(Target.MEDIAN)).hasToString("1.0133 FTE, 506000.00 DKK");
    }

    @Test
    void ofUnitCostTheLowerOneIsBetter() {
        Benchmark unitCost = Benchmarking.of(DATA).compare(UNIT_COST, YEAR);

        assertThat(unitCost.getPlacements())
                .extracting(placement -> placement.getOrganisation().getId())
                .containsExactly("3", "2", "4", "1", "5");
        assertThat(unitCost.findTarget(Target.BEST).getAsDouble()).isCloseTo(83.3333333, within(1e-6));
        assertThat(unitCost.findTarget(Target.BEST_QUARTER).getAsDouble()).isCloseTo(166.6666667, within(1e-6));
        // 12,000 payslips at 200 DKK would cost 2,400,000 of 2,500,000: a 25th less, of the FTE too.
        assertThat(unitCost.findPlacement("1").orElseThrow().getPotential(Target.MEDIAN))
                .hasToString("0.2000 FTE, 100000.00 DKK");
    }

    @Test
    void aFigureWithoutResourcesHasNoPotential() {
        Benchmark errors = Benchmarking.of(new Sample()
                        .observe("1", Sample.ERRORS, "1", "1000")
                        .observe("2", Sample.ERRORS, "3", "1000")
                        .build())
                .compare(ERRORS, YEAR);
        assertThat(errors.getPlacements().get(1).getPotential(Target.MEDIAN).getReason())
                .contains(NoPotential.NO_RESOURCES);
        assertThat(errors.getTotalPotential(Target.MEDIAN).getReason()).contains(NoPotential.NO_RESOURCES);
    }

    @Test
    void whereABetterValueTakesMoreResourcesThereIsNoPotential() {
        KeyFigure turned = PRODUCTIVITY.withDirection(IndicatorDirection.LOWER_IS_BETTER);
        assertThat(Benchmarking.of(DATA)
                        .compare(turned, YEAR)
                        .getPlacements()
                        .get(4)
                        .getPotential(Target.MEDIAN)
                        .getReason())
                .contains(NoPotential.MORE_RESOURCES);
    }

    @Test
    void belowZeroNothingIsSaved() {
        Benchmark unitCost = Benchmarking.of(new Sample()
                        .payroll("1", "1", "1", "1", "-100")
                        .observe("1", Sample.PAYSLIPS, "10")
                        .payroll("2", "1", "1", "1", "100")
                        .observe("2", Sample.PAYSLIPS, "10")
                        .build())
                .compare(UNIT_COST, YEAR);
        assertThat(unitCost.findPlacement("2")
                        .orElseThrow()
                        .getPotential(Target.BEST)
                        .getReason())
                .contains(NoPotential.NOT_POSITIVE);
        assertThat(unitCost.findPlacement("2").orElseThrow().getPotential(Target.MEDIAN))
                .hasToString("1.0000 FTE, 100.00 DKK");
    }

    @Test
    void whatIsNotKnownOfTheResourcesIsLeftOut() {
        Benchmark ftePerInhabitant = Benchmarking.of(new Sample()
                        .payroll("1", "4", "1", "4", "1")
                        .inhabitants("1", 1000)
                        .payroll("2", "2", "1", "2", "-1")
                        .inhabitants("2", 1000)
                        .build())
                .compare(FIGURES.ftePer1000Inhabitants(Sample.PAYROLL, ResourceBasis.WITH_OVERHEAD), YEAR);
        Potential potential = ftePerInhabitant.findPlacement("2").orElseThrow().getPotential(Target.MEDIAN);
        assertThat(potential.getFte()).contains(number("0.0000"));
        assertThat(potential.getCost()).isEmpty();
        assertThat(ftePerInhabitant
                        .findPlacement("1")
                        .orElseThrow()
                        .getPotential(Target.MEDIAN)
                        .getFte())
                .contains(number("1.0000"));
    }

    @Test
    void judgementIsDescribedAndNotRanked() {
        Sample sample = new Sample();
        for (int i = 1; i <= 4; i++) {
            sample.add(Sample.observation(String.valueOf(i), Sample.SATISFACTION)
                    .value(number(String.valueOf(i)))
                    .unit("1 til 5")
                    .build());
        }
        Benchmark satisfaction =
                Benchmarking.of(sample.build()).compare(FIGURES.of(Sample.SATISFACTION, ResourceBasis.DIRECT), YEAR);
        Placement second = satisfaction.findPlacement("2").orElseThrow();

        assertThat(satisfaction.isRanked()).isFalse();
        assertThat(satisfaction.getDistribution().orElseThrow().getMedian()).isEqualTo(2.5);
        assertThat(satisfaction.getDistribution().orElseThrow().getWeightedMean())
                .isEmpty();
        assertThat(second.getRank()).isEqualTo(OptionalInt.empty());
        assertThat(second.getQuarter()).isEqualTo(OptionalInt.empty());
        assertThat(second.getDistance(Target.MEDIAN)).hasValue(-0.5);
        assertThat(second.getDistance(Target.BEST)).isEqualTo(OptionalDouble.empty());
        assertThat(second.getRelativeDistance(Target.BEST)).isEqualTo(OptionalDouble.empty());
        assertThat(second.getPotential(Target.MEDIAN).getReason()).contains(NoPotential.JUDGEMENT);
        assertThat(satisfaction.toText(Language.ENGLISH)).doesNotContain("FTE");
    }

    @Test
    void aMeasuredValueWeighsByItsCases() {
        Benchmark time = Benchmarking.of(new Sample()
                        .add(Sample.observation("1", Sample.TIME)
                                .value(number("10"))
                                .unit("dage")
                                .cases(number("30"))
                                .build())
                        .add(Sample.observation("2", Sample.TIME)
                                .value(number("20"))
                                .unit("dage")
                                .cases(number("10"))
                                .build())
                        .build())
                .compare(FIGURES.of(Sample.TIME, ResourceBasis.DIRECT), YEAR);
        assertThat(time.getDistribution().orElseThrow().getWeightedMean()).hasValue(12.5);
        assertThat(time.getDistribution().orElseThrow().getMean()).isEqualTo(15);
    }

    @Test
    void whatIsFewIsMarked() {
        assertThat(BENCHMARK.getCautions())
                .containsExactly(Caution.FEW_ORGANISATIONS, Caution.FEW_CASES, Caution.VALUES_MISSING);
        assertThat(of("5").getCautions()).containsExactly(Caution.FEW_CASES);
        assertThat(of("4").getCautions()).isEmpty();
        assertThat(Benchmarking.of(DATA)
                        .withFew(5, 20)
                        .compare(PRODUCTIVITY, YEAR)
                        .getCautions())
                .containsExactly(Caution.VALUES_MISSING);
        assertThatThrownBy(() -> Benchmarking.of(DATA).withFew(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnyValueThereIsNoDistribution() {
        Benchmark errors = Benchmarking.of(DATA).compare(ERRORS, YEAR);

        assertThat(errors.getDistribution()).isEmpty();
        assertThat(errors.getPlacements()).isEmpty();
        assertThat(errors.getMissing()).hasSize(6);
        assertThat(errors.findTarget(Target.MEDIAN)).isEqualTo(OptionalDouble.empty());
        assertThat(errors.getTotalPotential(Target.MEDIAN).getReason()).isPresent();
        assertThat(errors.toText(Language.ENGLISH)).contains("Kommune 3 – no observation");
    }

    @Test
    void peersAreOfASizeOfAnAttributeOrNamed() {
        IndicatorData data = new Sample()
                .inhabitants("1", 30_000)
                .observe("1", Sample.ERRORS, "1", "1000")
                .inhabitants("2", 60_000)
                .observe("2", Sample.ERRORS, "2", "1000")
                .add(OrganisationFacts.builder()
                        .organisation(Sample.organisation("3"))
                        .period(YEAR)
                        .addAttributes(Attribute.of("region", "Sjælland"))
                        .build())
                .observe("3", Sample.ERRORS, "3", "1000")
                .observe("4", Sample.ERRORS, "4", "1000")
                .build();
        assertGroup(data, PeerGroup.ofSize(30_000, 60_000), "1", "3 4");
        assertGroup(data, PeerGroup.withAttribute("region", "Sjælland"), "3", "1 2 4");
        assertGroup(data, PeerGroup.withAttribute("region", "Fyn"), "", "1 2 4");
        assertGroup(
                data,
                PeerGroup.ofOrganisations(LocalizedText.of("naboer", "neighbours"), List.of("2", "4", "9")),
                "2 4",
                "");
        assertGroup(data, PeerGroup.all(), "1 2 3 4", "");
        assertThat(PeerGroup.ofSize(30_000, 60_000).getName())
                .isEqualTo(
                        LocalizedText.of("30.000 til under 60.000 indbyggere", "30,000 to under 60,000 inhabitants"));
        assertThatThrownBy(() -> PeerGroup.ofSize(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ", -1);
    }

    /** Who is compared, and of whom it is not known whether they belong to the group. */
    private static void assertGroup(IndicatorData data, PeerGroup group, String members, String unknown) {
        Benchmarking benchmarking = Benchmarking.of(data).withGroup(group);
        Benchmark benchmark = benchmarking.compare(ERRORS, YEAR);
        assertThat(benchmarking.getUnclassified(YEAR)).isEqualTo(benchmark.getUnclassified());
        assertThat(benchmark.getPlacements().stream()
                        .map(placement -> placement.getOrganisation().getId()))
                .as("%s", group)
                .containsExactly(words(members));
        assertThat(benchmark.getUnclassified().stream().map(organisation -> organisation.getId()))
                .containsExactly(words(unknown));
        assertThat(benchmark.getCautions().contains(Caution.VALUES_MISSING)).isEqualTo(!unknown.isEmpty());
    }

    /** The worked example of {@link QuantileDefinition}, and what Excel and R say of 1 to 10. */
    @ParameterizedTest
    @CsvSource({
        "HF2, 1 2 4 8, 1.5, 3, 6",
        "HF6, 1 2 4 8, 1.25, 3, 7",
        "HF7, 1 2 4 8, 1.75, 3, 5",
        "HF8, 1 2 4 8, 1.4166666666666667, 3, 6.333333333333333",
        "HF7, 1 2 3 4 5 6 7 8 9 10, 3.25, 5.5, 7.75",
        "HF6, 1 2 3 4 5 6 7 8 9 10, 2.75, 5.5, 8.25",
        "HF7, 5, 5, 5, 5"
    })
    void quartilesAreReadOffByTheNamedDefinition(
            QuantileDefinition definition, String values, double lower, double median, double upper) {
        Sample sample = new Sample();
        String[] all = values.split(" ", -1);
        for (int i = 0; i < all.length; i++) {
            sample.observe(String.valueOf(i), Sample.ERRORS, all[i], "1000");
        }
        Distribution distribution = Benchmarking.of(sample.build())
                .withQuantiles(definition)
                .compare(ERRORS, YEAR)
                .getDistribution()
                .orElseThrow();
        assertThat(distribution.getLowerQuartile().getAsDouble()).isCloseTo(lower, within(1e-12));
        assertThat(distribution.getMedian()).isCloseTo(median, within(1e-12));
        assertThat(distribution.getUpperQuartile().getAsDouble()).isCloseTo(upper, within(1e-12));
    }

    /** 10.005 exactly: a tenth of 100.05, half up. Doubles made 10.00 of it. */
    @Test
    void aPotentialOfExactlyAHalfIsRoundedUp() {
        Benchmark benchmark = Benchmarking.of(new Sample()
                        .payroll("1", "1", "1", "1", "100.05")
                        .observe("1", Sample.PAYSLIPS, "10")
                        .payroll("2", "1", "1", "1", "100.05")
                        .observe("2", Sample.PAYSLIPS, "9")
                        .build())
                .compare(PRODUCTIVITY, YEAR);
        assertThat(benchmark.findPlacement("2").orElseThrow().getPotential(Target.BEST))
                .hasToString("0.1000 FTE, 10.01 DKK");
        assertThat(benchmark.findPlacement("2").orElseThrow().getDistance(Target.BEST))
                .hasValue(-1);
    }

    private static Benchmark errors(QuantileDefinition definition, String... values) {
        Sample sample = new Sample();
        for (int i = 0; i < values.length; i++) {
            sample.observe(String.valueOf(i + 1), Sample.ERRORS, values[i], "1000");
        }
        return Benchmarking.of(sample.build()).withQuantiles(definition).compare(ERRORS, YEAR);
    }

    /** 0.429 is 7.25 per cent above 0.4, and 0.1 - 0.3 is -0.2: in doubles 7.2 and -0.19999999999999998. */
    @Test
    void distancesAreThoseOfTheExactValues() {
        assertThat(errors(QuantileDefinition.HF7, "0.4", "0.4", "0.429").toText(Language.ENGLISH))
                .contains("+7.3");
        assertThat(errors(QuantileDefinition.HF7, "0.1", "0.3", "0.5")
                        .findPlacement("1")
                        .orElseThrow()
                        .getDistance(Target.MEDIAN))
                .hasValue(-0.2);
    }

    /** In doubles a limit between two values can miss a value by the last bit. */
    @Test
    void whoHasTheValueOfTheLimitIsInsideIt() {
        Benchmark benchmark = errors(QuantileDefinition.HF7, "0.1", "0.3", "0.7", "0.15", "0.35");
        assertThat(benchmark.findTarget(Target.BEST_QUARTER)).hasValue(0.15);
        Benchmark thirds = errors(QuantileDefinition.HF8, "0.1", "0.2", "0.3", "0.4", "0.7", "0.1");
        thirds.getPlacements()
                .forEach(placement -> assertThat(placement.getQuarter().getAsInt() == 1)
                        .isEqualTo(placement
                                        .findExactDistance(Target.BEST_QUARTER)
                                        .orElseThrow()
                                        .signum()
                                <= 0));
    }

    /** As QUARTILE.EXC answers #NUM!; a median there is of any number of values. */
    @ParameterizedTest
    @CsvSource({"1, 5", "2, 6"})
    void ofFewerThanThreeValuesThereAreNoQuartilesByHf6(int count, double median) {
        Benchmark few = errors(QuantileDefinition.HF6, count == 1 ? new String[] {"5"} : new String[] {"5", "7"});
        Distribution distribution = few.getDistribution().orElseThrow();
        Placement best = few.getPlacements().get(0);

        assertThat(distribution.hasQuartiles()).isFalse();
        assertThat(distribution.getLowerQuartile()).isEmpty();
        assertThat(distribution.getMedian()).isEqualTo(median);
        assertThat(distribution.getUpperQuartile()).isEmpty();
        assertThat(few.findTarget(Target.BEST_QUARTER)).isEmpty();
        assertThat(few.findTarget(Target.BEST)).hasValue(5);
        assertThat(best.getRank()).hasValue(1);
        assertThat(best.getQuarter()).isEmpty();
        assertThat(best.getDistance(Target.BEST_QUARTER)).isEmpty();
        assertThat(best.getCautions()).containsExactly(Caution.NO_QUARTILES);
        assertThat(few.getCautions()).contains(Caution.NO_QUARTILES);
        assertThat(few.toText(Language.ENGLISH)).contains("too few values for quartiles by the chosen definition");
        assertThat(few.toText(Language.DANISH)).contains("for få værdier til kvartiler efter den valgte definition");
    }

    @Test
    void withoutQuartilesThereIsNoPotentialAtTheBestQuarter() {
        Benchmark two = Benchmarking.of(new Sample()
                        .payroll("1", "1", "1", "1", "100")
                        .observe("1", Sample.PAYSLIPS, "10")
                        .payroll("2", "1", "1", "1", "100")
                        .observe("2", Sample.PAYSLIPS, "5")
                        .build())
                .withQuantiles(QuantileDefinition.HF6)
                .compare(PRODUCTIVITY, YEAR);
        Placement second = two.findPlacement("2").orElseThrow();
        assertThat(second.getPotential(Target.BEST_QUARTER).getReason()).contains(NoPotential.NO_QUARTILES);
        assertThat(second.getPotential(Target.MEDIAN)).hasToString("0.3333 FTE, 33.33 DKK");
        assertThat(two.getTotalPotential(Target.BEST_QUARTER).getReason()).contains(NoPotential.NO_QUARTILES);
    }

    /** What R says of few values by types 2, 7 and 8; QUARTILE.EXC has its first quartiles with three. */
    @ParameterizedTest
    @CsvSource({
        "HF2, 5, 5, 5",
        "HF2, 5 9, 5, 9",
        "HF6, 1 2 4, 1, 4",
        "HF7, 5, 5, 5",
        "HF7, 5 9, 6, 8",
        "HF8, 5, 5, 5",
        "HF8, 5 9, 5, 9",
        "HF8, 1 2 4, 1.1666666666666667, 3.6666666666666665"
    })
    void quartilesOfFewValues(QuantileDefinition definition, String values, double lower, double upper) {
        Distribution distribution =
                errors(definition, words(values)).getDistribution().orElseThrow();
        assertThat(distribution.getLowerQuartile()).hasValue(lower);
        assertThat(distribution.getUpperQuartile()).hasValue(upper);
    }

    @Test
    void aValueIsRoundedOnceToTheDigitsAskedFor() {
        Placement one = errors(QuantileDefinition.HF7, "2").getPlacements().get(0);
        assertThat(one.getValue(new MathContext(3))).isEqualByComparingTo("2");
        assertThatThrownBy(() -> one.getValue(new MathContext(17)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("17 digits; allowed is 1 to 16");
        assertThatThrownBy(() -> one.getValue(MathContext.UNLIMITED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextIsWhatAControllerReads() {
        assertThat(BENCHMARK.toText(Language.ENGLISH)).isEqualTo("""
                        Number of payslips per FTE, with redistributed overhead – 2024, all organisations (per FTE)
                                            count  minimum  lower quartile  median  upper quartile  maximum   mean  \
                        weighted mean
                        Distribution (HF7)      5    1,000           2,400   3,000           3,000    4,000  2,680     \
                             2,953
                                   rank  quartile  value  difference from median  per cent  potential at the median: \
                        FTE         DKK  potential at the best quartile: FTE         DKK
                        Kommune 4     1         1  4,000                  +1,000     +33.3                        \
                        0.0000        0.00                               0.0000        0.00
                        Kommune 2    2=         1  3,000                       0       0.0                        \
                        0.0000        0.00                               0.0000        0.00
                        Kommune 3    2=         1  3,000                       0       0.0                        \
                        0.0000        0.00                               0.0000        0.00
                        Kommune 1     4         3  2,400                    -600     -20.0                        \
                        1.0000  500,000.00                               1.0000  500,000.00
                        Kommune 5     5         4  1,000                  -2,000     -66.7                        \
                        0.0133    6,000.00                               0.0133    6,000.00  few cases
                        Total potential at the median: 1.0133 FTE, 506,000.00 DKK
                        Total potential at the best quartile: 1.0133 FTE, 506,000.00 DKK
                        Without a value: Kommune 6 – no cost statement
                        Caution: few organisations, few cases, missing values.
                        """);
    }
}
