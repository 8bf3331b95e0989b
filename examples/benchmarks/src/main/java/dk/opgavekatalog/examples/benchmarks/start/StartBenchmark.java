package dk.opgavekatalog.examples.benchmarks.start;

import dk.opgavekatalog.examples.benchmarks.bigfile.BigFileBenchmark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Starts programs in fresh virtual machines in turns, and prints how long each phase of them takes. */
public final class StartBenchmark {

    private StartBenchmark() {}

    /**
     * Prints the table.
     *
     * @param args the number of runs of each program, 9 unless given, and the number of rows, 10,000 unless given
     * @throws IOException when a file cannot be written; they are in the folder for temporary files and deleted at the
     *     end
     * @throws InterruptedException when the run is interrupted
     * @throws IllegalStateException when a program fails, or two runs find different sums
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        Path folder = Files.createTempDirectory("start");
        try {
            System.out.println(compare(folder, runs, rows));
        } finally {
            delete(folder);
        }
    }

    private static String compare(Path folder, int runs, int rows) throws IOException, InterruptedException {
        Path file = writeRows(folder, rows);
        FreshMachine plain = FreshMachine.of(folder, System.getProperty("java.class.path"));
        FreshMachine archived = plain.withArchive(folder.resolve("classes.archive"), file.toString());
        ScriptedProgram scripted = ScriptedProgram.of(folder.resolve("scripted"), plain, file.toString());
        Map<String, List<StartTimes>> times = new LinkedHashMap<>();
        Set<String> sums = new HashSet<>();
        for (int run = 0; run < runs; run++) {
            add(times, "a program that does nothing", plain.start());
            add(times, "plain Jackson tree of the edition", plain.start(StartedProgram.TREE));
            StartTimes own = plain.start(file.toString());
            StartTimes ownArchived = archived.start(file.toString());
            StartTimes ownScripted = scripted.start(file.toString());
            add(times, "this library", own);
            add(times, "this library, with an archive", ownArchived);
            add(times, "this library, by the script of the examples", ownScripted);
            sums.addAll(List.of(own.sum(), ownArchived.sum(), ownScripted.sum()));
            if (BigFileBenchmark.hasDuckDb()) {
                add(times, "DuckDB, read and GROUP BY", plain.startDuckDb(file.toString()));
            }
        }
        if (sums.size() != 1) {
            throw new IllegalStateException("runs found different sums: " + sums);
        }
        return StartTimes.table(times);
    }

    private static void add(Map<String, List<StartTimes>> times, String program, StartTimes run) {
        times.computeIfAbsent(program, p -> new ArrayList<>()).add(run);
    }

    /** Writes rows of one year, so that 98 municipalities make 98 statements. */
    private static Path writeRows(Path folder, int rows) throws IOException {
        Path all = folder.resolve("all.csv");
        BigFileBenchmark.write(all, 3L * rows);
        Path file = folder.resolve("rows.csv");
        try (Stream<String> lines = Files.lines(all, StandardCharsets.UTF_8)) {
            List<String> ofOneYear = lines.filter(line -> !line.contains(";2024;"))
                    .limit(rows + 1L)
                    .toList();
            Files.write(file, ofOneYear, StandardCharsets.UTF_8);
        }
        Files.delete(all);
        return file;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
