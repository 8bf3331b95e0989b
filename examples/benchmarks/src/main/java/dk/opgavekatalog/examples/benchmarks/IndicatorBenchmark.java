package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationForm;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures benchmarking of all 287 indicators of the catalogue. Every organisation has an observation of each indicator
 * in every year, except one in twenty.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IndicatorBenchmark {

    private static final Set<IndicatorUnit> OPEN =
            EnumSet.of(IndicatorUnit.TIME, IndicatorUnit.ENERGY, IndicatorUnit.RATING);

    /** The number of municipalities; Denmark has 98. */
    @Param({"98", "980"})
    public int organisations;

    /** The number of years. */
    @Param({"1", "10"})
    public int years;

    private final TaskCatalog catalog = Catalogs.edition2006();
    private ObservationSet observations =
            ObservationSet.builder().edition("2006").build();
    private List<FieldResources> resources = List.of();
    private IndicatorData data = IndicatorData.of(catalog, observations, resources);
    private List<KeyFigure> figures = List.of();

    /** Called by JMH. */
    public IndicatorBenchmark() {}

    /** Makes the observations and the resources. */
    @Setup
    public void observe() {
        SplittableRandom random = new SplittableRandom(1);
        ObservationSet.Builder observed = ObservationSet.builder().edition("2006");
        List<FieldResources> used = new ArrayList<>();
        for (int o = 0; o < organisations; o++) {
            Organisation organisation = Organisation.of(String.valueOf(1000 + o), "Kommune " + o);
            for (int y = 0; y < years; y++) {
                AccountingPeriod year = AccountingPeriod.ofYear(2015 + y);
                observed.addFacts(OrganisationFacts.builder()
                        .organisation(organisation)
                        .period(year)
                        .inhabitants(random.nextLong(2_000, 650_000))
                        .build());
                FieldResources.Builder fields = FieldResources.builder(organisation, year, "2006");
                for (TaskField field : catalog.getFields()) {
                    use(fields, field, random);
                    for (Indicator indicator : field.getIndicators()) {
                        if (random.nextInt(20) > 0) {
                            observed.addObservations(observation(organisation, year, indicator, random));
                        }
                    }
                }
                used.add(fields.build());
            }
        }
        observations = observed.build();
        resources = used;
        data = IndicatorData.of(catalog, observations, resources);
        figures = data.getKeyFigures().getAll(ResourceBasis.WITH_OVERHEAD);
    }

    private static void use(FieldResources.Builder fields, TaskField field, SplittableRandom random) {
        for (ResourceBasis basis : ResourceBasis.values()) {
            long fte = random.nextLong(5_000, 400_000);
            fields.add(basis, ResourceKind.FTE, field.getCode(), BigDecimal.valueOf(fte, 4));
            fields.add(
                    basis,
                    ResourceKind.COST,
                    field.getCode(),
                    BigDecimal.valueOf(fte * random.nextLong(4_500, 7_500), 2));
        }
    }

    private static IndicatorObservation observation(
            Organisation organisation, AccountingPeriod year, Indicator indicator, SplittableRandom random) {
        ObservationForm form = ObservationForm.of(indicator);
        IndicatorObservation.Builder observation = IndicatorObservation.builder()
                .organisation(organisation)
                .period(year)
                .indicator(indicator.getId());
        if (form.isValueObserved()) {
            observation.value(BigDecimal.valueOf(random.nextLong(10, 50_000)));
        }
        if (form == ObservationForm.VALUE_PER_BASE || form == ObservationForm.FTE_PER_BASE) {
            observation.base(BigDecimal.valueOf(random.nextLong(100, 50_000)));
        }
        if (indicator.getUnit().isEmpty() || OPEN.contains(indicator.getUnit().get())) {
            observation.unit("dage");
        }
        boolean isByKind = indicator
                .getPer()
                .filter(per -> per.getKind() == IndicatorBaseKind.KIND)
                .isPresent();
        if (isByKind) {
            observation.variant("afgørelse");
        }
        return observation.build();
    }

    /**
     * Brings the data together, with all checks.
     *
     * @return the data
     */
    @Benchmark
    public IndicatorData bringTogether() {
        return IndicatorData.of(catalog, observations, resources);
    }

    /**
     * Benchmarks every indicator in every year.
     *
     * @return a number that depends on the whole result
     */
    @Benchmark
    public double compareAll() {
        Benchmarking benchmarking = Benchmarking.of(data);
        double sum = 0;
        for (AccountingPeriod year : data.getPeriods()) {
            for (KeyFigure figure : figures) {
                sum += benchmarking
                        .compare(figure, year)
                        .findTarget(Target.MEDIAN)
                        .orElse(0);
            }
        }
        return sum;
    }

    /**
     * Benchmarks one indicator in one year, and works out the potential of every organisation.
     *
     * @return a number that depends on the whole result
     */
    @Benchmark
    public double compareOneWithPotentials() {
        double sum = 0;
        for (Placement placement : Benchmarking.of(data)
                .compare(figures.get(0), data.getPeriods().get(0))
                .getPlacements()) {
            sum += placement
                    .getPotential(Target.BEST_QUARTER)
                    .getFte()
                    .orElse(BigDecimal.ZERO)
                    .doubleValue();
        }
        return sum;
    }
}
