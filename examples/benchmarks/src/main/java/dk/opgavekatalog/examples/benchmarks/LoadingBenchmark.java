package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the first loading of an edition, each time in a fresh virtual machine, beside the minimum that any reader of
 * JSON does: Jackson's tree of the same bytes, without a check of their content.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(30)
public class LoadingBenchmark {

    /** Called by JMH. */
    public LoadingBenchmark() {}

    /** The method that users call. */
    @Benchmark
    public TaskCatalog edition2006() {
        return Catalogs.edition2006();
    }

    /** The same bytes as a tree. */
    @Benchmark
    public JsonNode plainTree() throws IOException {
        try (InputStream in = Catalogs.class.getResourceAsStream("catalog-2006.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(in));
        }
    }
}
