package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A fresh virtual machine with the same Java and class path. */
final class ChildMachine {

    /** The first Java version in which calls of native libraries, such as DuckDB's, must be allowed. */
    private static final int ASKS_FOR_NATIVE_ACCESS = 22;

    private ChildMachine() {}

    /**
     * Runs a contender in a fresh virtual machine.
     *
     * @param heap the size of the heap, as after {@code -Xmx}
     * @param repeats how often it reads the file
     * @throws IllegalStateException if it fails; its own output says why
     */
    static Measurement run(int contender, Path file, String heap, int repeats)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        if (Runtime.version().feature() >= ASKS_FOR_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ContenderRun.class.getName()));
        command.addAll(List.of(Integer.toString(contender), file.toString(), Integer.toString(repeats)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            String name = Contenders.ALL.get(contender).getName();
            throw new IllegalStateException(name + " ended with exit code " + exit + " " + output);
        }
        return Measurement.parse(output.strip());
    }
}
