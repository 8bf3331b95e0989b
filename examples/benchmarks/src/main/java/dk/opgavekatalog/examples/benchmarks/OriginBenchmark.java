package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.calc.cost.AmountOrigin;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.LargestOrigins;
import dk.opgavekatalog.calc.cost.OriginGrouping;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Measures;
import java.util.List;
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

/** Measures drilling into the full cost of a field of a municipality with many units. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(1)
public class OriginBenchmark {

    /** The number of units. */
    @Param({"40", "100", "400"})
    int units;

    private CostStatement cost;

    /** Called by JMH, which sets the fields by {@link #calculate()}. */
    @SuppressWarnings("NullAway.Init")
    public OriginBenchmark() {}

    /** Calculates what is drilled into. */
    @Setup
    public void calculate() {
        cost = CostCalculator.of(Catalogs.edition2006())
                .calculate(ManyUnits.statement(units), StandardModels.FULL_COST);
    }

    private AmountOrigin payroll() {
        return cost.drillDown("3.1.1", Measures.PAYROLL);
    }

    /** Finds the twenty largest units and the rest. */
    @Benchmark
    public LargestOrigins largestUnits() {
        return payroll().getLargest(OriginGrouping.UNIT, 20);
    }

    /** Finds the twenty largest fields and the rest. */
    @Benchmark
    public LargestOrigins largestFields() {
        return payroll().getLargest(OriginGrouping.FIELD, 20);
    }

    /** Works out the parts of the first level. */
    @Benchmark
    public List<AmountOrigin> parts() {
        return payroll().getParts();
    }

    /** Goes through the first million of the parts of all levels. */
    @Benchmark
    public long millionParts() {
        return payroll()
                .walk(9)
                .limit(1_000_000)
                .mapToLong(AmountOrigin::getLevel)
                .sum();
    }
}
