package dk.opgavekatalog.examples.draftmapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.input.DraftReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide to drafts shows what this example prints, and both charts' figures. */
class DraftMappingTest {

    @TempDir
    private Path folder;

    @Test
    void theReportIsTheGoldenCopyAndTheDraftIsWritten() throws IOException {
        Path file = folder.resolve("udkast.csv");
        try (InputStream golden = Objects.requireNonNull(DraftMappingTest.class.getResourceAsStream("report.txt"))) {
            assertThat(print(file.toString())).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
        MappingDraft read = DraftReader.of(Catalogs.edition2006()).read(file).getContent();

        assertThat(read)
                .isEqualTo(DraftMapping.drafter(Catalogs.edition2006())
                        .draft(Chart.bundled(300).accounts()));
    }

    /**
     * The rules and weights were set on the first chart. The second was written by somebody who had seen neither that
     * one nor the register of keywords, and nothing was set on it.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300 | 91.3 % | 94.0 % | 7.0 % | 144
            200 | 89.0 % | 92.0 % | 12.0 % | 101
            """)
    void soMuchOfADraftIsRight(int size, String first, String amongThree, String open, int sure) throws IOException {
        Chart chart = Chart.bundled(size);
        MappingDraft draft = DraftMapping.drafter(Catalogs.edition2006()).draft(chart.accounts());

        assertThat(Measurement.of(draft, chart.right()).describe())
                .isEqualTo(size + " accounts: right at the first proposal " + first + ", right among three "
                        + amongThree + ", left open " + open + "; " + sure + " sure, 0 of them wrong");
    }

    /** What the project wants of the first chart at least. */
    @Test
    void theFirstChartIsRightAsOftenAsWanted() throws IOException {
        Chart chart = Chart.bundled(300);
        Measurement measured =
                Measurement.of(DraftMapping.drafter(Catalogs.edition2006()).draft(chart.accounts()), chart.right());

        assertThat(measured.first()).isGreaterThanOrEqualTo(210);
        assertThat(measured.amongThree()).isGreaterThanOrEqualTo(270);
        assertThat(measured.wronglySure()).isZero();
    }

    private static String print(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            DraftMapping.main(args);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
