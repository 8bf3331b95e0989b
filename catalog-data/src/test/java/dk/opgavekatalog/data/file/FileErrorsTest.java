package dk.opgavekatalog.data.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.registration.RegistrationReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with a file names it. */
class FileErrorsTest {

    private static final WholeFile.FileContent CONTENT = out -> out.write(1);

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsReadAsAFileIsNamed() {
        RegistrationReader reader = RegistrationReader.of(Catalogs.edition2006());

        assertThatThrownBy(() -> reader.read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(folder.toString());
        assertThatThrownBy(() -> JsonForm.STATEMENT.read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void whatNamesTheFileOrIsAnInterruptionStaysAsItIs() {
        for (IOException e : List.of(
                new NoSuchFileException("x"), new InterruptedIOException("x"), new ClosedByInterruptException())) {
            assertThat(FileErrors.naming(folder, e)).isSameAs(e);
        }
        IOException plain = new IOException("disk");
        assertThat(FileErrors.naming(folder, plain))
                .hasMessage(folder + ": disk")
                .hasCause(plain);
    }

    @Test
    void aFolderThatIsNotThereIsNamedWithTheFileThatWasToBeWritten() {
        Path file = folder.resolve("none").resolve("out.csv");

        assertThatThrownBy(() -> WholeFile.write(file, CONTENT))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContainingAll(file.toString(), "no folder " + folder.resolve("none"))
                .hasMessageNotContaining(".tmp");
    }

    /** A name that is just short enough is too long for the temporary file beside it. */
    @Test
    void theTemporaryFileIsNotNamed() throws IOException {
        Path file = folder.resolve("x".repeat(250));

        assertThatThrownBy(() -> WholeFile.write(file, CONTENT))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining(".tmp");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
