package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RepeatedRows;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rows twice, in one file or in several. */
class RepeatedRowsTest {

    private static final String OTHER = "217;2024;Stab;1.1.1;2;50,25\n";

    private static List<RepeatedRows> of(ReadRegistrations read) {
        return read.getRecognition().getRepeatedRows();
    }

    private static String places(RepeatedRows rows) {
        return rows.getRowCount() + ": " + rows.getFile() + " " + rows.getRowOfHeadings() + " = " + rows.getFirstFile()
                + " " + rows.getFirstRowOfHeadings();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7_000, 8_000, 20_000})
    void theSameExportTwiceInAFileIsToldWhateverTheBlocks(int rows) {
        String part = Registrations.HEADINGS + (Registrations.GOOD + OTHER).repeat(rows);
        String third = Registrations.HEADINGS + OTHER;
        for (int threads = 1; threads < 4; threads++) {
            ReadingOptions options = ReadingOptions.builder().threads(threads).build();

            assertThat(of(Registrations.read(options, part + third + "\n" + part)))
                    .extracting(RepeatedRowsTest::places)
                    .containsExactly(2 * rows + ": f.csv " + (2 * rows + 5) + " = f.csv 1");
        }
        assertThat(of(Registrations.readTable(Registrations.STANDARD, part + part)))
                .hasSize(1);
    }

    @Test
    void theSameFileTwiceIsTold() {
        String file = Registrations.HEADINGS + Registrations.GOOD + OTHER;
        ReadRegistrations read = Registrations.readFiles(
                Registrations.STANDARD, List.of("Titel\n" + file, Registrations.HEADINGS + OTHER, file));

        assertThat(of(read)).extracting(RepeatedRowsTest::places).containsExactly("2: 2.csv 1 = 0.csv 2");
        assertThat(read.getRecognition().describe(Language.DANISH))
                .contains("advarsel: 2 rækker i 2.csv under overskrifterne i række 1 giver de samme summer som lige så"
                        + " mange i 0.csv under overskrifterne i række 2; er det de samme rækker, er de talt med to"
                        + " gange");
        assertThat(read.getRecognition().describe(Language.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("warning: 2 rows of 2.csv below", "counted twice"));
    }

    @Test
    void otherRowsOrRowsWithoutAmountsAreNotToldOf() {
        String nothing = "217;2024;Teknik;3.1.1;;\n";
        for (List<String> parts : List.of(
                List.of(Registrations.GOOD, OTHER),
                List.of(nothing, nothing),
                List.of(Registrations.GOOD, Registrations.GOOD + nothing),
                List.of("", Registrations.GOOD))) {
            String file = Registrations.HEADINGS + parts.get(0) + Registrations.HEADINGS + parts.get(1);

            assertThat(of(Registrations.read(Registrations.STANDARD, file))).isEmpty();
        }
    }
}
