package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that can only be in windows-1252 is read as such; one that could be something else is refused. */
class RecognisedEncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ASCII_HEADINGS = "Kommune;Periode;Enhed;Konto;FTE;PAYROLL\n";

    /** Enough rows for the letters behind them to be read in a later block, or behind the beginning of a file. */
    private static String rows(int count) {
        return "217;2024;Teknik;3.1.1;1;2\n".repeat(count);
    }

    private static String row(String unit) {
        return "217;2024;" + unit + ";3.1.1;1;1 000,5\n";
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static List<String> charsetsNamed(byte[] file) {
        return Registrations.problems(Registrations.STANDARD, file).stream()
                .flatMap(problem -> problem.getOptions().stream())
                .map(OptionHint::getOption)
                .filter("charset"::equals)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3000, 0", "3000, 12000", "30000, 30000"})
    void aFileReadsAsItsFormInUtf8WhereverItsLettersStand(int above, int below) {
        String text =
                ASCII_HEADINGS + rows(above) + row("Børn – «Æblet»…") + rows(below) + row("Pigernes’ “Ü”\u00a0½°");
        ReadRegistrations plain = Registrations.read(Registrations.STANDARD, text.getBytes(StandardCharsets.UTF_8));
        for (int threads : List.of(1, 2)) {
            ReadRegistrations read =
                    Registrations.read(ReadingOptions.builder().threads(threads).build(), text.getBytes(WINDOWS));

            assertThat(read.getStatements()).isEqualTo(plain.getStatements());
            RecognisedFile file = read.getRecognition().getFiles().get(0);
            assertThat(file.getCharset()).contains("windows-1252");
            assertThat(file.isCharsetRecognised()).isTrue();
            assertThat(read.getRecognition().describe(Language.DANISH))
                    .anyMatch(line -> line.contains("tegnsæt windows-1252 (genkendt på bogstaverne"));
        }
        assertThat(plain.getRecognition().getFiles().get(0).getCharset()).contains("UTF-8");
        assertThat(plain.getRecognition().getFiles().get(0).isCharsetRecognised())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3000, 30000})
    void aFileInTwoEncodingsIsRefused(int between) {
        byte[] windows = row("Børn").getBytes(WINDOWS);
        byte[] utf8 = row("Miljø").getBytes(StandardCharsets.UTF_8);
        byte[] headings = ASCII_HEADINGS.getBytes(StandardCharsets.UTF_8);
        byte[] plain = rows(between).getBytes(StandardCharsets.UTF_8);

        assertThat(charsetsNamed(joined(headings, windows, plain, utf8))).isNotEmpty();
        assertThat(Registrations.problems(Registrations.STANDARD, joined(headings, utf8, plain, windows)))
                .isNotEmpty();
        assertThat(charsetsNamed(joined(headings, plain, windows, utf8))).isNotEmpty();
    }

    @Test
    void theLineOfOtherCharactersIsNamed() {
        String text = ASCII_HEADINGS + row("Børn") + rows(4000) + row("Pris i €") + rows(10);
        assertThat(Registrations.problems(Registrations.STANDARD, text.getBytes(WINDOWS)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getFound()).contains("line 4003"));
    }

    /** Æ of MS-DOS is the apostrophe of windows-1252; é and signs stand in texts of many encodings. */
    @ParameterizedTest
    @CsvSource({
        "Børn, IBM850",
        "Ærø, IBM850",
        "Æblet, IBM850",
        "Børn, x-MacRoman",
        "Ærø, x-MacRoman",
        "Skole…, x-MacRoman",
        "Café, windows-1252",
        "Skole – by, windows-1252",
        "Pris i € på, windows-1252"
    })
    void whatCouldBeSomethingElseIsRefused(String unit, String charset) {
        byte[] file = (ASCII_HEADINGS + row(unit)).getBytes(Charset.forName(charset));
        assertThat(Registrations.problems(Registrations.STANDARD, file)).isNotEmpty();
    }

    @Test
    void anEncodingThatIsToldIsFollowed() {
        ReadingOptions told =
                ReadingOptions.builder().charset(StandardCharsets.UTF_8).build();
        assertThat(Registrations.problems(told, (ASCII_HEADINGS + row("Børn")).getBytes(WINDOWS)))
                .isNotEmpty();
    }

    @Provide
    static Arbitrary<List<String>> units() {
        return Arbitraries.strings()
                .withChars("abcdeæøåÆØÅéü–…½ ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    /** Some letters and signs beside each other are characters of UTF-8; then the file is refused. */
    @Property
    void aFileIsReadAsItsFormInUtf8OrRefused(@ForAll("units") List<String> units) {
        String text = "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n"
                + units.stream().map(unit -> row("x" + unit)).collect(Collectors.joining());
        byte[] windows = text.getBytes(WINDOWS);

        if (charsetsNamed(windows).isEmpty()) {
            assertThat(Registrations.read(Registrations.STANDARD, windows).getStatements())
                    .isEqualTo(Registrations.read(Registrations.STANDARD, text.getBytes(StandardCharsets.UTF_8))
                            .getStatements());
        } else {
            assertThat(text).containsPattern("[ÆØÅéåü][–…½]");
        }
    }
}
