package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.OpeningBalances;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures calculating whole statements: 64 fields, five pools, three measures. Every call takes the next of many
 * statements, so that the processor cannot learn the branches of one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CalculationBenchmark {

    private static final int INPUTS = 128;
    private static final int BATCH = 10_000;
    private static final List<Measure> MEASURES = Measures.STANDARD;

    private final CompiledModel model =
            CostCalculator.of(Catalogs.edition2006()).compile(Statements.model());
    private final ResourceStatement[] statements = new ResourceStatement[INPUTS];
    private final OpeningBalances[] openings = new OpeningBalances[INPUTS];
    private final List<OpeningBalances> batch;

    /** For each input and measure, amounts of fields and of pools. */
    private final double[][][] fields = new double[INPUTS][MEASURES.size()][];

    private final double[][][] pools = new double[INPUTS][MEASURES.size()][];
    private final BigDecimal[][][] decimalFields = new BigDecimal[INPUTS][MEASURES.size()][];
    private final BigDecimal[][][] decimalPools = new BigDecimal[INPUTS][MEASURES.size()][];
    private final boolean[] isExcluded;
    private int current;

    /** Called by JMH. */
    public CalculationBenchmark() {
        TaskCatalog catalog = Catalogs.edition2006();
        List<CatalogCode> codes =
                catalog.getFields().stream().map(TaskField::getCode).toList();
        isExcluded = new boolean[codes.size()];
        for (int f = 0; f < isExcluded.length; f++) {
            isExcluded[f] = codes.get(f).isWithin(CatalogCode.of(2));
        }
        for (int i = 0; i < INPUTS; i++) {
            statements[i] = Statements.statement(catalog, i);
            openings[i] = model.open(statements[i]);
        }
        batch = IntStream.range(0, BATCH).mapToObj(i -> openings[i % INPUTS]).toList();
    }

    /** Makes the same amounts as plain numbers of smallest units. */
    @Setup
    public void makePlainInputs() {
        for (int i = 0; i < INPUTS; i++) {
            for (int m = 0; m < MEASURES.size(); m++) {
                decimalFields[i][m] = amounts(statements[i], MEASURES.get(m), Account.Field.class);
                decimalPools[i][m] = amounts(statements[i], MEASURES.get(m), Account.Pool.class);
                fields[i][m] = toDoubles(decimalFields[i][m]);
                pools[i][m] = toDoubles(decimalPools[i][m]);
            }
        }
    }

    private static BigDecimal[] amounts(ResourceStatement statement, Measure measure, Class<? extends Account> kind) {
        return statement.getAmounts().stream()
                .filter(amount -> kind.isInstance(amount.getAccount()))
                .filter(amount -> amount.getMeasure().equals(measure.getId()))
                .map(amount -> amount.getAmount().movePointRight(measure.getDecimals()))
                .toArray(BigDecimal[]::new);
    }

    private static double[] toDoubles(BigDecimal... numbers) {
        return Arrays.stream(numbers).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** The exact balances of the accounts after the last step. */
    @Benchmark
    public Stage balances() {
        return model.calculateFinalStage(openings[next()]);
    }

    /** The same with every stage, the journal and warnings. */
    @Benchmark
    public CostStatement withJournal() {
        return model.calculate(openings[next()]);
    }

    /** The same balances, after checking a statement and putting it on accounts. */
    @Benchmark
    public Stage balancesFromStatement() {
        return model.calculateFinalStage(model.open(statements[next()]));
    }

    /** Ten thousand statements, one after the other; the time is for each statement. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Stage> batch() {
        return batch.stream().map(model::calculateFinalStage).toList();
    }

    /** Ten thousand statements on all cores; the time is for each statement. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    @Warmup(iterations = 12, time = 1) // the work of other threads is compiled later
    public List<Stage> batchOnAllCores() {
        return batch.parallelStream().map(model::calculateFinalStage).toList();
    }

    /** A loop in {@code double}, whose amounts do not add up; it checks and explains nothing. */
    @Benchmark
    public double[][] doubles() {
        return doubles(next());
    }

    double[][] doubles(int i) {
        double[] weights = fields[i][0];
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double[][] result = new double[MEASURES.size()][];
        for (int m = 0; m < result.length; m++) {
            result[m] = fields[i][m].clone();
            for (int p = 0; p < Statements.POOLS; p++) {
                double pool = pools[i][m][p];
                for (int f = 0; f < weights.length; f++) {
                    result[m][f] += pool * weights[f] / total;
                }
            }
            for (int f = 0; f < weights.length; f++) {
                result[m][f] = isExcluded[f] ? 0 : result[m][f];
            }
        }
        return result;
    }

    /** The same work as {@link #balances}, in the simplest code. */
    @Benchmark
    public BigDecimal[][] bigDecimals() {
        return bigDecimals(next());
    }

    BigDecimal[][] bigDecimals(int i) {
        BigDecimal[][] result = new BigDecimal[MEASURES.size()][];
        for (int m = 0; m < result.length; m++) {
            result[m] = decimalFields[i][m].clone();
            for (int p = 0; p < Statements.POOLS; p++) {
                BigDecimal[] shares = PlainSharing.bigDecimals(decimalPools[i][m][p], decimalFields[i][0]);
                for (int f = 0; f < shares.length; f++) {
                    result[m][f] = result[m][f].add(shares[f]);
                }
            }
            for (int f = 0; f < isExcluded.length; f++) {
                result[m][f] = isExcluded[f] ? BigDecimal.ZERO : result[m][f];
            }
        }
        return result;
    }

    Stage balances(int i) {
        return model.calculateFinalStage(openings[i]);
    }

    private int next() {
        current = (current + 1) % INPUTS;
        return current;
    }
}
