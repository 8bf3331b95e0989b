package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures calls on a loaded edition. Run it with {@code -prof gc} to see that none of them allocates memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LookUpBenchmark {

    private final TaskCatalog catalog = Catalogs.edition2006();
    private final CatalogCode code = CatalogCode.parse("3.3.5");
    private final String text = "3.3.5";

    /** Called by JMH. */
    public LookUpBenchmark() {}

    /** Gets the edition again, as every caller except the first does. */
    @Benchmark
    public TaskCatalog secondCall() {
        return Catalogs.edition2006();
    }

    /** Gets a field by its code. */
    @Benchmark
    public TaskField getByCode() {
        return catalog.getField(code);
    }

    /** Gets a field by its code as text. */
    @Benchmark
    public TaskField getByText() {
        return catalog.getField(text);
    }

    /** Finds a field that may be missing. */
    @Benchmark
    public Optional<TaskField> findByCode() {
        return catalog.findField(code);
    }
}
