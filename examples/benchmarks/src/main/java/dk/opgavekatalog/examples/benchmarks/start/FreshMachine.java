package dk.opgavekatalog.examples.benchmarks.start;

import dk.opgavekatalog.examples.benchmarks.bigfile.BigFileBenchmark;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Starts programs in fresh virtual machines of the same Java, from JAR files, as users have them.
 *
 * @param classPath the class path
 * @param options what stands before the class path
 */
record FreshMachine(String classPath, List<String> options) {

    /** The first Java version whose cache of classes also has linked code. */
    private static final int HAS_CACHE = 25;

    /** Packs the folders of a class path into JAR files, since an archive of classes is made from JAR files alone. */
    static FreshMachine of(Path folder, String classPath) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, 0)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? pack(path, folder.resolve(jars.size() + ".jar")) : entry);
        }
        return new FreshMachine(String.join(File.pathSeparator, jars), List.of());
    }

    private static String pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, packed);
            }
        }
        return jar.toString();
    }

    /** Returns machines that load classes from an archive, which a first run makes. */
    FreshMachine withArchive(Path archive, String file) throws IOException, InterruptedException {
        boolean hasCache = Runtime.version().feature() >= HAS_CACHE;
        String make = hasCache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        String use = hasCache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        run(List.of(make + archive), StartedProgram.class.getName(), file);
        return new FreshMachine(classPath, List.of(use + archive));
    }

    StartTimes start(String... args) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String line = run(options, StartedProgram.class.getName(), args);
        return StartTimes.of(System.nanoTime() - start, line);
    }

    StartTimes startDuckDb(String file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(options, BigFileBenchmark.DUCK_DB.get(0), BigFileBenchmark.DUCK_DB.get(1), file, "1");
        return StartTimes.of(System.nanoTime() - start, "");
    }

    private String run(List<String> before, String program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(before);
        command.addAll(List.of("-cp", classPath, program));
        command.addAll(List.of(args));
        return outputOf(command);
    }

    /** Runs a command to its end, by the same Java, and returns what it printed. */
    static String outputOf(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_OPTS");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + output);
        }
        return output.strip();
    }
}
