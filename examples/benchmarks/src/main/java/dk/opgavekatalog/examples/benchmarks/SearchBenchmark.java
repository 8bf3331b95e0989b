package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.search.SearchHit;
import dk.opgavekatalog.model.search.Suggestion;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the search of edition 2006 with its keywords: a word, one with a slip, a compound, and a question. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SearchBenchmark {

    private final CatalogSearch search = Catalogs.search2006();

    /** What is searched for; its beginning is what is typed. */
    @Param({"byggesag", "rengøing", "hjemmehjælpsordning", "hvem behandler min ansøgning om byggetilladelse"})
    public String query = "";

    /** Called by JMH. */
    public SearchBenchmark() {}

    /** Searches for the query. */
    @Benchmark
    public List<SearchHit> search() {
        return search.search(query);
    }

    /** Suggests what begins with the first two letters of the query. */
    @Benchmark
    public List<Suggestion> suggest() {
        return search.suggest(query.substring(0, 2), 10);
    }

    /** Makes the search, which happens once in a program. */
    @Benchmark
    public CatalogSearch make() {
        return CatalogSearch.of(Catalogs.edition2006(), Catalogs.keywords());
    }
}
