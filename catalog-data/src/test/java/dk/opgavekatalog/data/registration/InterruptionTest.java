package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread that is interrupted stops reading, however many others read for it, and stays interrupted. */
class InterruptionTest {

    @TempDir
    Path folder;

    private static RegistrationReader reader(int threads) {
        return RegistrationReader.of(
                Catalogs.edition2006(),
                ReadingOptions.builder().threads(threads).build());
    }

    private static byte[] file(int rows) {
        return (Registrations.HEADINGS + Registrations.GOOD.repeat(rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** Interrupts the thread that reads it, at the end. */
    private static final class Interrupting extends FilterInputStream {
        private Interrupting(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
                Thread.currentThread().interrupt();
            }
            return read;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 60000", "2, 1", "2, 60000", "8, 60000"})
    void aThreadThatWasInterruptedReadsNothing(int threads, int rows) throws IOException {
        Path file = Files.write(folder.resolve("f.csv"), file(rows));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> reader(threads).read(file)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aThreadThatIsInterruptedMeanwhileStopsToo(int threads) {
        InputStream in = new Interrupting(file(60_000));
        try {
            assertThatThrownBy(() -> reader(threads).read(in, "f.csv")).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
