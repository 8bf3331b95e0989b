package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes big files and lets the contenders read them in turn, each time in a fresh virtual machine. */
public final class BigFileBenchmark {

    /** The program that runs DuckDB once, and its first argument; the file and the number 1 follow. */
    public static final List<String> DUCK_DB = List.of(ContenderRun.class.getName(), "0");

    private BigFileBenchmark() {}

    /**
     * Writes a file of registrations with the same bytes each time.
     *
     * @param file the file
     * @param rows the number of rows without the headings
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, long rows) throws IOException {
        BigFile.write(file, rows, 1);
    }

    /**
     * Whether DuckDB is on the class path, as with the profile {@code big-file}.
     *
     * @return whether it can be compared with
     */
    public static boolean hasDuckDb() {
        return BigFileBenchmark.class.getResource("/org/duckdb/DuckDBDriver.class") != null;
    }

    /**
     * Prints a table for each size.
     *
     * @param args {@code rows=}, one size or several separated by commas; {@code seed=}; {@code heap=}, as after {@code
     *     -Xmx}; {@code runs=}, the number of virtual machines in which each contender reads each file; {@code
     *     repeats=}, the number of readings in each of these
     * @throws IOException if a file cannot be written; files are in the folder for temporary files and deleted at the
     *     end
     * @throws InterruptedException if the run is interrupted
     * @throws IllegalArgumentException for other arguments
     * @throws IllegalStateException if a contender fails or does not find what was written
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = Options.parse(args);
        for (long rows : options.rows()) {
            Path file = Files.createTempFile("registrations", ".csv");
            try {
                System.out.println(compare(file, rows, options));
            } finally {
                Files.delete(file);
            }
        }
    }

    private static String compare(Path file, long rows, Options options) throws IOException, InterruptedException {
        Set<String> right = Stream.of(new Checksum.Rows(rows), BigFile.write(file, rows, options.seed()))
                .map(Checksum::toString)
                .collect(Collectors.toUnmodifiableSet());
        List<List<Measurement>> measurements = new ArrayList<>();
        Contenders.ALL.forEach(contender -> measurements.add(new ArrayList<>()));
        for (int run = 0; run < options.runs(); run++) {
            for (int contender = 0; contender < Contenders.ALL.size(); contender++) {
                Measurement measurement = ChildMachine.run(contender, file, options.heap(), options.repeats());
                if (!right.contains(measurement.checksum())) {
                    throw new IllegalStateException(
                            Contenders.ALL.get(contender).getName() + " found " + measurement.checksum()
                                    + ", right is one of " + right);
                }
                measurements.get(contender).add(measurement);
            }
        }
        List<String> names =
                Contenders.ALL.stream().map(BigFileContender::getName).toList();
        return TimingTable.print(rows, Files.size(file), names, measurements);
    }
}
