package dk.opgavekatalog.examples.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.examples.benchmarks.bigfile.BigFileBenchmark;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptedProgramTest {

    @TempDir
    private Path folder;

    @Test
    void theScriptFindsWhatThePlainProgramFindsAndMakesAnArchive() throws Exception {
        Path file = folder.resolve("rows.csv");
        BigFileBenchmark.write(file, 1_000);
        FreshMachine machine = FreshMachine.of(folder, System.getProperty("java.class.path"));
        ScriptedProgram program = ScriptedProgram.of(folder.resolve("scripted"), machine, file.toString());
        assertThat(program.start(file.toString()).sum())
                .isEqualTo(machine.start(file.toString()).sum())
                .isNotEmpty();
        assertThat(folder.resolve("scripted/archive"))
                .isDirectoryContaining(path ->
                        !path.toString().endsWith(".txt") && path.toFile().length() > 0);
    }
}
