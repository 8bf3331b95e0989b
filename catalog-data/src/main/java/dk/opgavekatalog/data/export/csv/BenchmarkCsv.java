package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.result.BenchmarkTables;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/**
 * Benchmarks and time series as CSV tables.
 *
 * <p>The form is that of {@link CostCsv}. Anonymous benchmarks stay anonymous: the tables show letters in place of
 * names, and no values of suppressed groups. Numbers are rounded to {@value #DIGITS} digits.
 */
public final class BenchmarkCsv {

    /** The number of digits that a spreadsheet keeps. */
    public static final int DIGITS = BenchmarkTables.DIGITS;

    private BenchmarkCsv() {}

    /**
     * Returns the organisations of benchmarks, a row each: those with a value by rank, then those without.
     *
     * @param benchmarks the benchmarks, one below the other
     * @param language the language of headings, texts and decimal signs
     * @return the table
     */
    public static Export placements(List<Benchmark> benchmarks, Language language) {
        return ResultCsv.table(BenchmarkTables.placements(benchmarks), language);
    }

    /**
     * Returns the distributions of benchmarks, a row each. A row has no numbers when no organisation has a value or the
     * group is suppressed.
     *
     * @param benchmarks the benchmarks
     * @param language the language of headings, texts and decimal signs
     * @return the table
     */
    public static Export distributions(List<Benchmark> benchmarks, Language language) {
        return ResultCsv.table(BenchmarkTables.distributions(benchmarks), language);
    }

    /**
     * Returns time series, a row for each period.
     *
     * @param series the series, one below the other
     * @param language the language of headings, texts and decimal signs
     * @return the table
     */
    public static Export series(List<TimeSeries> series, Language language) {
        return ResultCsv.table(BenchmarkTables.series(series), language);
    }
}
