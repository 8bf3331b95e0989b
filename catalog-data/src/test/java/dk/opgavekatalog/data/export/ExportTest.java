package dk.opgavekatalog.data.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final String HALF_A_PAIR = "\uD835";

    @TempDir
    private Path folder;

    private static Export text(String text) {
        return export(text, false);
    }

    private static Export csv(String text) {
        return export(text, true);
    }

    private static Export export(String text, boolean withByteOrderMark) {
        return new Export(new TextContent(withByteOrderMark) {
            @Override
            void writeText(Writer out) throws IOException {
                out.write(text);
            }

            @Override
            public Object toPlainValue() {
                return text;
            }
        });
    }

    private Stream<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void aFileHasTheTextInUtf8() throws IOException {
        Path file = folder.resolve("tekst.jsonld");
        text("æøå 𝔸\n").writeTo(file);
        assertThat(file).hasContent("æøå 𝔸\n");
        assertThat(filesInFolder()).containsExactly("tekst.jsonld");
    }

    @Test
    void aTableBeginsWithAByteOrderMarkInBytesAndNotInText() throws IOException {
        Export export = csv("æ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeTo(out);
        assertThat(out.toByteArray()).containsExactly(0xEF, 0xBB, 0xBF, 0xC3, 0xA6);
        assertThat(export.getText()).isEqualTo("æ");
    }

    @Test
    void aStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        text("x").writeTo(out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aFileThatIsThereIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "a much longer text than the new one");
        text("new").writeTo(file);
        assertThat(file).hasContent("new");
    }

    @Test
    void whenWritingFailsTheOldFileStaysAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "old");
        Export broken = text("a".repeat(100_000) + HALF_A_PAIR + "\n");
        assertThatThrownBy(() -> broken.writeTo(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("half of a surrogate pair");
        assertThat(file).hasContent("old");
        assertThat(filesInFolder()).containsExactly("x.csv");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        assertThatThrownBy(() -> text("x").writeTo(folder.resolve("none").resolve("x.csv")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(filesInFolder()).isEmpty();
    }

    /** A folder with something in it cannot be replaced. */
    @Test
    void aFolderInTheWayStaysAndNothingElseIsLeft() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("x.csv"));
        Files.writeString(inTheWay.resolve("content"), "kept");
        assertThatThrownBy(() -> text("x").writeTo(inTheWay)).isInstanceOf(IOException.class);
        assertThat(inTheWay.resolve("content")).hasContent("kept");
        assertThat(filesInFolder()).containsExactly("x.csv");
    }

    @Test
    void othersMayReadTheFileAsFarAsAnyNewFile() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        Path written = folder.resolve("written");
        text("x").writeTo(written);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }

    @Test
    void theTopOfAFileSystemIsNoFile() {
        Path top = folder.getRoot();
        assertThatThrownBy(() -> text("x").writeTo(top)).isInstanceOf(IOException.class);
    }
}
