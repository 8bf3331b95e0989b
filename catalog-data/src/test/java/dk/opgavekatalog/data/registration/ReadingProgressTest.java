package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.heading.Headings;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reading tells of how far it is. */
class ReadingProgressTest {

    /** More than is read between two reports. */
    private static final long STEP = 10_000_000;

    @TempDir
    Path folder;

    private record Report(long bytes, long rows, Thread thread) {}

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void itRisesToTheWholeSizeInTheThreadThatReads(int threads) throws IOException {
        int rows = 800_000;
        Path large = file("large.csv", Registrations.HEADINGS + Registrations.GOOD.repeat(rows));
        Path small = file("small.csv", "\ufeffTitel\n\n" + Registrations.HEADINGS + Registrations.GOOD + "\r\n# slut");
        List<Report> told = new ArrayList<>();
        RegistrationReader.of(
                        Catalogs.edition2006(),
                        ReadingOptions.builder().threads(threads).build())
                .withProgress((bytes, count) -> told.add(new Report(bytes, count, Thread.currentThread())))
                .read(small, large, small);

        assertThat(told).extracting(Report::thread).containsOnly(Thread.currentThread());
        assertThat(told).extracting(Report::bytes).isSorted();
        assertThat(told).extracting(Report::rows).isSorted();
        long ofSmall = Files.size(small);
        long ofBoth = ofSmall + Files.size(large);
        assertThat(told).extracting(Report::bytes).startsWith(ofSmall).endsWith(ofBoth, ofBoth + ofSmall);
        assertThat(told).extracting(Report::rows).startsWith(1L).endsWith(rows + 1L, rows + 2L);
        assertThat(told).hasSizeGreaterThan(4);
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).bytes() - told.get(i - 1).bytes()).isLessThan(STEP);
        }
    }

    @Test
    void theEndOfAFileWithoutRowsAndOfATableIsToldToo() throws IOException {
        List<Long> told = new ArrayList<>();
        RegistrationReader reader =
                RegistrationReader.of(Catalogs.edition2006()).withProgress((bytes, rows) -> told.add(bytes));
        Path headings = file("headings.csv", Registrations.HEADINGS);
        Headings table = new Headings(List.of("Kommune", "År", "Enhed", "Konto", "FTE"));
        assertThatThrownBy(() -> reader.read(headings)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reader.readTables(List.of(table))).isInstanceOf(InvalidInputException.class);

        assertThat(told).containsExactly((long) Registrations.HEADINGS.getBytes(StandardCharsets.UTF_8).length, 0L);
    }

    /** A table without rows. */
    private record Headings(List<String> cells) implements RowSource {
        @Override
        public String getName() {
            return "headings";
        }

        @Override
        public void readRows(RowReceiver receiver) {
            receiver.row(1, cells.stream().map(Cell::ofText).toList());
        }
    }
}
