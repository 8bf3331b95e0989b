package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.csv.CostCsv;
import dk.opgavekatalog.data.export.csv.StatementCsv;
import dk.opgavekatalog.data.export.json.CostJson;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.OutputStream;
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

/** Measures writing the results of a municipality with many units to a stream that takes all and keeps nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(1)
public class WritingBenchmark {

    /** The number of units. */
    @Param({"40", "400", "4000"})
    int units;

    private ResourceStatement statement;
    private CostStatement cost;

    /** Called by JMH, which sets the fields by {@link #calculate()}. */
    @SuppressWarnings("NullAway.Init")
    public WritingBenchmark() {}

    /** Calculates what is written. */
    @Setup
    public void calculate() {
        statement = ManyUnits.statement(units);
        cost = CostCalculator.of(Catalogs.edition2006()).calculate(statement, StandardModels.EXCLUDING_LAST);
    }

    /**
     * Writes every move as CSV.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    public long journalCsv() throws IOException {
        return write(CostCsv.journal(cost, Language.DANISH));
    }

    /**
     * Writes the balances at every stage as CSV.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    public long stagesCsv() throws IOException {
        return write(CostCsv.stages(cost, Language.DANISH));
    }

    /**
     * Writes the statement as CSV that can be read back.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    public long statementCsv() throws IOException {
        return write(StatementCsv.wide(List.of(statement), Language.DANISH));
    }

    /**
     * Writes the statement as JSON that can be read back.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    public long statementJson() throws IOException {
        return write(JsonForm.STATEMENT.export(statement));
    }

    /**
     * Writes the result with every balance at every stage as JSON.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    public long costJson() throws IOException {
        return write(CostJson.statement(cost));
    }

    /**
     * Writes every move as JSON.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    public long journalJson() throws IOException {
        return write(CostJson.journal(cost));
    }

    /**
     * Writes what came to a field and what left it, line by line.
     *
     * @return the number of characters
     * @throws IOException never
     */
    @Benchmark
    public long explanation() throws IOException {
        StringBuilder text = new StringBuilder();
        cost.explain("3.1.1").writeText(text, Language.DANISH);
        return text.length();
    }

    private static long write(Export export) throws IOException {
        Counting out = new Counting();
        export.writeTo(out);
        return out.bytes;
    }

    /** Counts what is written. */
    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int length) {
            bytes += length;
        }
    }
}
