package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Prints what was measured as Markdown. */
final class ResultTable {

    private static final double MEBIBYTE = 1 << 20;

    private ResultTable() {}

    /**
     * One table for one file.
     *
     * @param names of the contenders
     * @param measurements for each contender its runs, at least one; ratios are to the first contender's median
     */
    static String print(long rows, long bytes, List<String> names, List<List<Measurement>> measurements) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d rows, %,d bytes, %.1f bytes a row%n%n"
                        + "| | s, median (min–max) | rows/s | peak heap, MB | peak memory, MB | ratio |%n"
                        + "|---|---:|---:|---:|---:|---:|%n",
                rows,
                bytes,
                (double) bytes / rows));
        double first = median(measurements.get(0));
        for (int i = 0; i < names.size(); i++) {
            List<Measurement> runs = measurements.get(i);
            double median = median(runs);
            double[] seconds = sortedSeconds(runs);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f (%.2f–%.2f) | %,.0f | %s | %s | %.2f |%n",
                    names.get(i),
                    median,
                    seconds[0],
                    seconds[seconds.length - 1],
                    rows / median,
                    mebibytes(runs, Measurement::heapBytes),
                    mebibytes(runs, Measurement::residentBytes),
                    median / first));
        }
        return table.toString();
    }

    /** The middle one; of two in the middle, their mean. */
    static double median(List<Measurement> runs) {
        double[] seconds = sortedSeconds(runs);
        int half = seconds.length / 2;
        return seconds.length % 2 == 1 ? seconds[half] : (seconds[half - 1] + seconds[half]) / 2;
    }

    private static double[] sortedSeconds(List<Measurement> runs) {
        return runs.stream().mapToDouble(Measurement::seconds).sorted().toArray();
    }

    private static String mebibytes(List<Measurement> runs, ToLongFunction<Measurement> bytes) {
        long most = runs.stream().mapToLong(bytes).max().orElse(0);
        return most == 0 ? "?" : String.format(Locale.ROOT, "%,.0f", most / MEBIBYTE);
    }
}
