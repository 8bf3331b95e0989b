package dk.opgavekatalog.examples.fromfiles;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program from the folder that the build made, as a process. */
class StartScriptIT {

    private static final Path MADE = Path.of(System.getProperty("start.folder"));
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String NAME = MADE.getFileName().toString();
    private static final boolean WINDOWS = File.separatorChar == '\\';

    @TempDir
    private Path temporary;

    /** A copy of the folder, for what would change it. */
    private Path copy = Path.of("");

    private void copyTheFolder() throws IOException {
        copy = temporary.resolve("a folder of my own");
        try (Stream<Path> files = Files.walk(MADE)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(MADE.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void itPrintsWhatTheExamplePrints() throws Exception {
        assertPrintsTheReport(start(script(MADE), Map.of()));
    }

    @Test
    void itsOwnClassesComeFromTheArchiveOfTheBuild() throws Exception {
        assumeTrue(
                MADE.toUri().getRawPath().equals(MADE.toUri().getPath()),
                "JDK 17 archives no classes of such a folder");
        Path log = temporary.resolve("classes.log");
        assertPrintsTheReport(start(script(MADE), Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + log.getFileName())));
        assertThat(Files.readAllLines(log))
                .anyMatch(
                        line -> line.contains(FromFiles.class.getName() + " ") && line.contains("shared objects file"));
    }

    @Test
    void aMovedFolderMakesItsArchiveAnew() throws Exception {
        copyTheFolder();
        String before = Files.readString(only(".txt"));
        assertPrintsTheReport(start(script(copy), Map.of()));
        assertThat(before).doesNotContain(copy.getFileName().toString());
        assertThat(Files.readString(only(".txt"))).contains(copy.getFileName().toString());
        assertThat(Files.size(only(""))).isPositive();
    }

    @Test
    void itRunsWhereNoArchiveCanBe() throws Exception {
        copyTheFolder();
        Files.delete(only(".txt"));
        Files.delete(only(""));
        Files.delete(copy.resolve("archive"));
        Files.createFile(copy.resolve("archive"));
        assertPrintsTheReport(start(script(copy), Map.of()));
    }

    @Test
    void anArchiveOfAnotherVirtualMachineIsLeftUnusedInSilence() throws Exception {
        copyTheFolder();
        String version = System.getProperty("java.vm.version");
        String own = new String(Files.readAllBytes(only("")), ISO_8859_1);
        assertThat(own).contains(version);
        assertRunsWith(own.replace(
                version, version.toUpperCase(Locale.ROOT).replace('1', '9').replace('2', '8')));
        assertRunsWith("");
    }

    private void assertRunsWith(String archive) throws IOException, InterruptedException {
        Path file = only("");
        Path marker = only(".txt");
        Files.delete(file);
        Files.write(file, archive.getBytes(ISO_8859_1));
        // So that the script takes it for its own.
        Files.writeString(
                marker,
                Files.readString(marker)
                        .replace(MADE.toString(), copy.toRealPath().toString()));
        assertPrintsTheReport(start(script(copy), Map.of()));
        assertThat(Files.size(file)).isEqualTo(archive.length());
    }

    @Test
    void argumentsAndTheExitStatusPassThrough() throws Exception {
        Started started = start(script(MADE), Map.of(), "no such file.csv");
        assertThat(started.error()).isEqualTo("there is no file no such file.csv");
        assertThat(started.output()).isEmpty();
        assertThat(started.status()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkToTheScriptWorks() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), script(MADE));
        assertPrintsTheReport(start(link, Map.of()));
        Files.delete(link);
    }

    @Test
    void withoutJavaItSaysWhatItNeeds() throws Exception {
        Started started = start(script(MADE), Map.of("JAVA_HOME", temporary.toString()));
        assertThat(started.error()).startsWith(NAME + " needs Java 17 or newer");
        assertThat(started.status()).isEqualTo(1);
    }

    private static void assertPrintsTheReport(Started started) {
        assertThat(started.error()).isEmpty();
        assertThat(started.output()).isEqualTo(FromFiles.report(List.of()).strip());
        assertThat(started.status()).isZero();
    }

    /** The archive of the copy, or the file beside it that says what it is of. */
    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(copy.resolve("archive"))) {
            return files.filter(file -> file.toString().endsWith(".txt") == ending.equals(".txt"))
                    .reduce((one, other) -> {
                        throw new IllegalStateException("both " + one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    private static Path script(Path folder) {
        return folder.resolve("bin").resolve(WINDOWS ? NAME + ".cmd" : NAME);
    }

    private Started start(Path script, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(WINDOWS ? List.of("cmd", "/c") : List.of());
        command.add(script.toString());
        command.addAll(List.of(args));
        Path output = temporary.resolve("output.txt");
        Path error = temporary.resolve("error.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Started(
                status,
                Files.readString(output, UTF_8).strip(),
                Files.readString(error, UTF_8).strip());
    }

    private record Started(int status, String output, String error) {}
}
