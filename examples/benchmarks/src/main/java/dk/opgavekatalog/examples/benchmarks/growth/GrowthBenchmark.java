package dk.opgavekatalog.examples.benchmarks.growth;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.OpeningBalances;
import dk.opgavekatalog.calc.cost.OriginGrouping;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.json.CostJson;
import dk.opgavekatalog.examples.benchmarks.ManyUnits;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calculates statements of more and more units by each of several models, explains a field, drills down to its twenty
 * largest units and writes the result, and shows a table of the processor time of the thread, the best of several runs,
 * and of the memory that a result keeps.
 */
public final class GrowthBenchmark {

    private static final List<Integer> UNITS = List.of(40, 100, 200, 400, 1_000, 2_500, 5_000, 10_000);

    private static final CatalogCode EXPLAINED = CatalogCode.of(3, 3, 5);

    private static final int ORIGINS = 20;

    /** The fields of main category 1, each shared out in two measures over the other fields. */
    private static final int SHARINGS = 2 * 22;

    private static final int RECEIVING_FIELDS = 42;

    private final TaskCatalog catalog = Catalogs.edition2006();
    private final PrintStream out;
    private final int runs;

    GrowthBenchmark(PrintStream out, int runs) {
        this.out = out;
        this.runs = runs;
    }

    /**
     * Runs the benchmark.
     *
     * @param args the number of runs of each, and the numbers of units; unless given, 5 runs of 40 to 10,000 units
     */
    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        List<Integer> units = args.length > 1
                ? Arrays.stream(args).skip(1).map(Integer::valueOf).toList()
                : UNITS;
        new GrowthBenchmark(System.out, runs).run(units);
    }

    void run(List<Integer> units) {
        out.println("| units | model | opening, ms | calculation, ms | explanation, ms | drill-down, ms |"
                + " JSON, ms | kept, MB |");
        out.println("|---:|---|---:|---:|---:|---:|---:|---:|");
        for (int number : units) {
            for (CostModel model : GrowthModels.ALL) {
                measure(number, model);
            }
            double sharing = time(() -> shareEverything(number)).milliseconds();
            out.printf(Locale.ROOT, "| %,d | one sharing of everything | | %.1f | | | | |%n", number, sharing);
        }
    }

    private void measure(int units, CostModel model) {
        CompiledModel compiled = CostCalculator.of(catalog).compile(model);
        ResourceStatement statement =
                GrowthModels.withStatistic(ManyUnits.statement(units, model.equals(StandardModels.TWO_LEVELS)));
        Timed<OpeningBalances> opening = time(() -> compiled.open(statement));
        long before = usedMemory();
        Timed<CostStatement> cost = time(() -> compiled.calculate(opening.result()));
        long kept = usedMemory() - before;
        Timed<Integer> explained =
                time(() -> cost.result().explain(EXPLAINED).getLines().size());
        Timed<Integer> drilledDown = time(() -> cost.result()
                .drillDown(EXPLAINED, Measures.PAYROLL)
                .getLargest(OriginGrouping.UNIT, ORIGINS)
                .getGroups()
                .size());
        Timed<Export> json = time(() -> written(CostJson.statement(cost.result())));
        out.printf(
                Locale.ROOT,
                "| %,d | `%s` | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                units,
                model.getId(),
                opening.milliseconds(),
                cost.milliseconds(),
                explained.milliseconds(),
                drilledDown.milliseconds(),
                json.milliseconds(),
                kept / 1e6);
    }

    private static Export written(Export export) {
        try {
            export.writeTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return export;
    }

    /** One largest-remainder sharing of all amounts over all receivers, as a yardstick. */
    private static long shareEverything(int units) {
        long[] weights = new long[units * RECEIVING_FIELDS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i % 64 < ManyUnits.FIELDS_OF_UNIT ? 10_000 + i % 9 * 1_000 : 0;
        }
        long first = 0;
        for (int sharing = 0; sharing < SHARINGS; sharing++) {
            first += LargestRemainder.share(1_000_000_000_00L + 7_919L * sharing, weights)[0];
        }
        return first;
    }

    /** A result and the shortest processor time of it. */
    private record Timed<T>(T result, double milliseconds) {}

    private <T> Timed<T> time(Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        @Nullable Timed<T> best = null;
        for (int run = 0; run < runs; run++) {
            long start = threads.getCurrentThreadCpuTime();
            T result = work.get();
            double milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            best = new Timed<>(result, best == null ? milliseconds : Math.min(milliseconds, best.milliseconds()));
        }
        return Objects.requireNonNull(best, "at least one run");
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
