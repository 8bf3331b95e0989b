package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The options of a run, from arguments such as {@code rows=1000000,20000000 runs=5}.
 *
 * @param rows the numbers of rows, each for a file of its own
 * @param seed the seed of the files
 * @param heap the heap of each virtual machine, as after {@code -Xmx}
 * @param runs the number of runs of each contender, each in a fresh virtual machine
 * @param repeats the number of readings in each virtual machine; the first and the last are reported
 */
record Options(List<Long> rows, long seed, String heap, int runs, int repeats) {

    Options {
        if (rows.isEmpty() || rows.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("rows must be at least 1, found " + rows);
        }
        if (runs < 1) {
            throw new IllegalArgumentException("runs must be at least 1, found " + runs);
        }
        if (repeats < 2) {
            throw new IllegalArgumentException("repeats must be at least 2, found " + repeats);
        }
    }

    /**
     * Reads options from arguments, with defaults for those that are not given.
     *
     * @throws IllegalArgumentException for an argument that is not one of {@code rows=}, {@code seed=}, {@code heap=},
     *     {@code runs=}, {@code repeats=} with a value in its range
     */
    static Options parse(String... args) {
        TreeMap<String, String> values = new TreeMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("expected name=value, found " + arg);
            }
            values.put(arg.substring(0, equals), arg.substring(equals + 1));
        }
        Options options = new Options(
                Arrays.stream(taken(values, "rows", "1000000,10000000,20000000").split(",", -1))
                        .map(Long::valueOf)
                        .toList(),
                Long.parseLong(taken(values, "seed", "1")),
                taken(values, "heap", "1g"),
                Integer.parseInt(taken(values, "runs", "5")),
                Integer.parseInt(taken(values, "repeats", "3")));
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("expected rows, seed, heap, runs or repeats, found " + values.keySet());
        }
        return options;
    }

    private static String taken(TreeMap<String, String> values, String name, String otherwise) {
        String value = values.remove(name);
        return value == null ? otherwise : value;
    }
}
