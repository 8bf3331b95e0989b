package dk.opgavekatalog.examples.benchmarks.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How long one run of a program took, in nanoseconds.
 *
 * @param all from the start of the process to its end
 * @param catalogue loading the edition
 * @param reading reading the file
 * @param calculation calculating all statements
 * @param sum what the program found
 */
record StartTimes(long all, long catalogue, long reading, long calculation, String sum) {

    /** Takes the line that a program printed; nothing, when it did nothing. */
    static StartTimes of(long all, String line) {
        String[] parts = line.isEmpty() ? new String[] {"0", "0", "0", ""} : line.split("\t", -1);
        return new StartTimes(
                all, Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
    }

    /** The start and end of the virtual machine. */
    long machine() {
        return all - catalogue - reading - calculation;
    }

    /** Formats the least and the median of each phase in milliseconds, as Markdown. */
    static String table(Map<String, List<StartTimes>> programs) {
        StringBuilder table = new StringBuilder(String.format(
                "| | machine | catalogue | reading | calculation | all |%n" + "|---|---:|---:|---:|---:|---:|%n"));
        programs.forEach((program, runs) -> table.append(String.format(
                "| %s | %s | %s | %s | %s | %s |%n",
                program,
                phase(runs, StartTimes::machine),
                phase(runs, StartTimes::catalogue),
                phase(runs, StartTimes::reading),
                phase(runs, StartTimes::calculation),
                phase(runs, StartTimes::all))));
        return table.toString();
    }

    private static String phase(List<StartTimes> runs, ToLongFunction<StartTimes> time) {
        long[] sorted = runs.stream().mapToLong(time).sorted().toArray();
        return sorted[sorted.length - 1] == 0
                ? ""
                : String.format(Locale.ROOT, "%.0f (%.0f)", sorted[0] / 1e6, sorted[sorted.length / 2] / 1e6);
    }
}
