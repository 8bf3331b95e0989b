package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in UTF-16, as Excel saves Unicode text and SAP writes .xls. */
class Utf16Test {

    private static final String TABLE = "Oversigt\n"
            + (Registrations.HEADINGS + Registrations.GOOD + "217;2024;Børn 😀 Ā;1.1.1;2;50\n").replace(';', '\t');

    private static ReadingOptions charset(String name) {
        return ReadingOptions.builder().charset(Charset.forName(name)).build();
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, mark, UTF-16",
        "UTF-16BE, mark, UTF-16",
        "UTF-16LE, none, UTF-16LE",
        "UTF-16BE, none, UTF-16BE"
    })
    void suchAFileIsRefusedWithTheOptionThatReadsIt(String charset, String mark, String option) {
        byte[] file = bytes((mark.equals("mark") ? "\ufeff" : "") + TABLE, charset);

        for (String told : List.of("UTF-8", "windows-1252")) {
            List<Problem> problems = Registrations.problems(charset(told), file);
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
                assertThat(problem.getFound()).contains("UTF-16");
                assertThat(problem.getAllowed()).contains("option charset", option);
                assertThat(problem.getOptions()).containsExactly(OptionHint.of("charset", option));
            });
        }
        ReadRegistrations read = Registrations.read(charset(option), file);
        assertThat(read.getStatements())
                .isEqualTo(Registrations.read(Registrations.STANDARD, TABLE).getStatements());
        assertThat(read.getRecognition().getFiles().get(0).getCharset()).contains(option);
        assertThat(read.getRecognition().describe(Language.ENGLISH))
                .anyMatch(line -> line.contains("encoding " + option));
    }

    @Test
    void theMarkMayStandInAFileWhoseOrderIsTold() {
        assertThat(Registrations.read(charset("UTF-16LE"), bytes("\ufeff" + TABLE, "UTF-16LE"))
                        .getRowCount())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16BE, UTF-16LE, UTF-16LE",
        "UTF-16LE, UTF-16BE, UTF-16BE",
        "UTF-16, UTF-16LE, UTF-16LE",
        "UTF-16, UTF-16BE, UTF-16BE"
    })
    void anotherOrderThanToldIsNamed(String told, String written, String option) {
        assertThat(Registrations.problems(charset(told), bytes(TABLE, written)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.getOptions()).containsExactly(OptionHint.of("charset", option)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void anotherEncodingThanToldIsRefused(String told) {
        for (String written : List.of("UTF-8", "windows-1252", "UTF-32LE")) {
            assertThat(Registrations.problems(charset(told), bytes(TABLE, written)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED));
        }
        assertThat(Registrations.problems(charset(told), bytes("\ufeff" + TABLE, "UTF-8")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains(told));
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedWithTheLineAboveThem() {
        byte[] file = bytes("\ufeff" + TABLE, "UTF-16LE");

        assertThat(Registrations.problems(charset("UTF-16"), Arrays.copyOf(file, file.length - 1)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.findPosition()).contains(FilePosition.of("f.csv"));
                    assertThat(problem.getFound()).contains("UTF-16", "below line 3");
                });
        byte[] half = bytes("\ufeff" + TABLE, "UTF-16LE");
        half[half.length - 1] = (byte) 0xD8;
        assertThat(Registrations.problems(charset("UTF-16"), half)).isNotEmpty();
    }

    @Test
    void aLongFileIsReadToItsEnd() {
        StringBuilder text = new StringBuilder("\ufeff" + Registrations.HEADINGS);
        for (int i = 0; i < 30_000; i++) {
            text.append("217;2024;Team 😀 ").append(i % 7).append(";3.1.1;0,0001;0,01\n");
        }
        byte[] file = text.toString().getBytes(StandardCharsets.UTF_16LE);

        assertThat(Registrations.read(charset("UTF-16"), file).getStatements())
                .isEqualTo(Registrations.read(Registrations.STANDARD, text.toString())
                        .getStatements());
        byte[] cut = Arrays.copyOf(file, file.length - 1);
        assertThat(Registrations.problems(charset("UTF-16"), cut))
                .anySatisfy(problem -> assertThat(problem.getFound()).contains("below line 30000"));
    }

    @Test
    void inspectionSetsTheOption() {
        byte[] file = bytes("\ufeff" + TABLE, "UTF-16LE");

        assertThat(InspectionTest.inspect(Registrations.STANDARD, file).getAddedOptions())
                .containsExactly(OptionHint.of("charset", "UTF-16"));
    }
}
