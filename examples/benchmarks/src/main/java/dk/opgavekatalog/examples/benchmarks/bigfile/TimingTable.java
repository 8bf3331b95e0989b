package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Formats measurements as Markdown. */
final class TimingTable {

    private static final double MEBIBYTE = 1 << 20;

    private TimingTable() {}

    /**
     * Formats the table for one file.
     *
     * @param names the names of the contenders
     * @param measurements the runs of each contender, at least one; ratios are to the median of the first contender
     */
    static String print(long rows, long bytes, List<String> names, List<List<Measurement>> measurements) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d rows, %,d bytes, %.1f bytes a row%n%n"
                        + "| | first, s | ratio | last, s | ratio | peak heap, MB | peak memory, MB |%n"
                        + "|---|---:|---:|---:|---:|---:|---:|%n",
                rows,
                bytes,
                (double) bytes / rows));
        for (int i = 0; i < names.size(); i++) {
            List<Measurement> runs = measurements.get(i);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s | %s |%n",
                    names.get(i),
                    seconds(runs, Measurement::first),
                    ratio(runs, measurements.get(0), Measurement::first),
                    seconds(runs, Measurement::last),
                    ratio(runs, measurements.get(0), Measurement::last),
                    mebibytes(runs, Measurement::heapBytes),
                    mebibytes(runs, Measurement::residentBytes)));
        }
        return table.toString();
    }

    /** The median, the minimum and the maximum. */
    private static String seconds(List<Measurement> runs, ToDoubleFunction<Measurement> time) {
        double[] seconds = sorted(runs, time);
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(seconds), seconds[0], seconds[seconds.length - 1]);
    }

    private static String ratio(List<Measurement> runs, List<Measurement> others, ToDoubleFunction<Measurement> time) {
        return String.format(Locale.ROOT, "%.2f", median(sorted(runs, time)) / median(sorted(others, time)));
    }

    /** The middle number, or the mean of the two in the middle. */
    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double[] sorted(List<Measurement> runs, ToDoubleFunction<Measurement> time) {
        return runs.stream().mapToDouble(time).sorted().toArray();
    }

    private static String mebibytes(List<Measurement> runs, ToLongFunction<Measurement> bytes) {
        long most = runs.stream().mapToLong(bytes).max().orElse(0);
        return most == 0 ? "?" : String.format(Locale.ROOT, "%,.0f", most / MEBIBYTE);
    }
}
