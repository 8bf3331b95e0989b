package dk.opgavekatalog.examples.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.examples.benchmarks.bigfile.BigFileBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartedProgramTest {

    /** About a fifth more than there were when this was written; each takes a third of a millisecond or more. */
    private static final int MOST_CLASSES = 620;

    private static final String OWN = "dk.opgavekatalog.";

    @TempDir
    private Path folder;

    @Test
    void aProgramThatReadsAndCalculatesLoadsFewClassesAndNoParserOfJson() throws Exception {
        Path file = folder.resolve("rows.csv");
        BigFileBenchmark.write(file, 10_000);
        List<String> loaded = classesLoadedBy(file);
        assertThat(loaded).anyMatch(line -> line.contains(OWN + "calc.cost.Stage"));
        assertThat(loaded)
                .noneMatch(line -> line.contains("tools.jackson."))
                .noneMatch(line -> line.contains(OWN + "data.json."));
        assertThat(loaded.stream().filter(line -> line.contains(" " + OWN)).count())
                .isLessThan(MOST_CLASSES);
    }

    private List<String> classesLoadedBy(Path file) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartedProgram.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
        return Files.readAllLines(log);
    }
}
