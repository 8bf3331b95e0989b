package dk.opgavekatalog.examples.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The program that is started in a folder like those that {@code mvn package} makes: with the same script, and the
 * archive that it makes.
 *
 * @param script the script
 */
record ScriptedProgram(Path script) {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    /** Makes the folder from JAR files; the archive is of a run on a file. */
    static ScriptedProgram of(Path folder, FreshMachine machine, String file) throws IOException, InterruptedException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        List<String> jars = new ArrayList<>();
        for (String entry : machine.classPath().split(File.pathSeparator, 0)) {
            Path jar = Path.of(entry);
            // Two folders of a project may have JAR files of one name.
            String name = jars.size() + "-" + jar.getFileName();
            Files.copy(jar, lib.resolve(name));
            jars.add((WINDOWS ? "%lib%\\" : "$lib/") + name);
        }
        Path script = Files.createDirectories(folder.resolve("bin")).resolve(WINDOWS ? "start.cmd" : "start");
        Files.writeString(
                script,
                template(WINDOWS ? "program.cmd" : "program.sh")
                        .replace("@classpath@", String.join(File.pathSeparator, jars))
                        .replace("@main@", StartedProgram.class.getName())
                        .replace("@program@", "start")
                        .replace("@build@", "benchmark")
                        .replace("@training@", '"' + file + '"'));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
        ScriptedProgram program = new ScriptedProgram(script);
        program.start(file);
        return program;
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ScriptedProgram.class.getResourceAsStream(name))) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return WINDOWS ? template.replace("\n", "\r\n") : template;
        }
    }

    StartTimes start(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(WINDOWS ? List.of("cmd", "/c") : List.of());
        command.add(script.toString());
        command.addAll(List.of(args));
        long start = System.nanoTime();
        String line = FreshMachine.outputOf(command);
        return StartTimes.of(System.nanoTime() - start, line);
    }
}
