package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.reading.FormOption;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small files after public reports of faults, with what an inspection adds to read them, or the reasons of what it
 * leaves to the user. A slash ends a line; H are headings and P the organisation and the year of a row.
 */
class InspectedCasesTest {

    private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]{4})>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "H / P;Teknik;3.1.1;8;4<U+202F>400<U+00A0>000,00 | readable |",
                "H / P;Teknik;3.1.1;8;29<U+2007>000 | readable |",
                "H / P;Teknik;3.1.1;1.000;3.000 / P;Teknik;2.1.1;1;3.001,01 | readable | thousandsSeparator .",
                "H / P;Teknik;3.1.1;0.5;110.7 kr. | readable | decimalSign ., currencies kr.",
                "H / P;Teknik;3.1.1;8;DKK 1.234,50 / P;A;2.1.1;1;-1.000,00 kr. | readable | currencies DKK, currencies"
                        + " kr.",
                "H / P;Teknik;3.1.1;8;1.234,50- | readable |",
                "H / P;Teknik;3.1.1;8;<U+2013>100,00 | MALFORMED |",
                "H / P;Teknik;3.1.1;8;(1.234,50) | readable | parenthesesNegative true",
                "H / P;Teknik;3.1.1;8;- / P;Teknik;2.1.1;-;300.000,00 | readable | marksForNothing -",
                "H / P;Teknik;3.1.1;..;: | readable | marksForNothing .., marksForNothing :",
                "\"sep=;\" / H / P;Teknik;3.1.1;8;100 | readable |",
                "Lønoversigt 2024 / Periode: 01.01.2024-31.12.2024 /  / H / P;Teknik;3.1.1;8;100 | readable |",
                "H / P;Teknik;3.1.1;8;100 / P;I alt;;8;100 | readable | checkingTotals true",
                "H / P;Teknik;3.1.1;8;100 / P;Teknik i alt;3.1.1;8;100 | readable | checkingTotals true",
                "H / P;Teknik;3.1.1;8;100 / P;Teknik i alt;3.1.1;8;101 | CONTRADICTION | checkingTotals true",
                "H / P;Teknik;3.1.1;8;100 / <U+FEFF>H / P;Stab;1.1.1;2;50 | readable |",
                "H / P;Pleje på land;3.5.1;8;1 / P;Pleje pa<U+030A> land;Ledelse;;5 | readable |",
                "H / Helsingør;2024;A;3.1.1;95;1 / HELSINGØR;2024;A;1.1.1;95;1 | readable |",
                "H / P;Teknik;03-01-2001;8;100 / P;Teknik;3. jan;8;100 | MALFORMED, MALFORMED |",
                "H / X;2024-01;A;3.1.1;95;1 | readable |",
                "H / P;Teknik;3.1.1;80 %;100 | MALFORMED |",
                "H / P;Teknik;3.1.1;8;4,4E+06 | MALFORMED |",
                "H / P;Rør 24\" drift;3.1.1;8;100 | readable |",
                "H | MISSING |",
                "H / P;Teknik;Byggesag;8;100 | UNKNOWN_VALUE |",
                "H / P;Teknik;3.1.1;8;100 / P;;2.1.1;1;5 / P;;1.1.1;1;5 | readable | fillDown UNIT",
                "H / P;Teknik;3.1.1;8;1.000 | MALFORMED |"
            })
    void anInspectionAddsWhatHelpsAndLeavesTheRest(String file, String outcome, String options) throws IOException {
        String text = text(file);
        Inspection inspection = RegistrationReader.of(Catalogs.edition2006())
                .inspect(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f.csv");

        assertThat(inspection.getAddedOptions().stream()
                        .map(OptionHint::toString)
                        .toList())
                .containsExactlyInAnyOrder(options == null ? new String[0] : options.split(", (?=[a-z])"));
        if (outcome.equals("readable")) {
            ReadingOptions found = inspection.findOptions().orElseThrow();
            assertThatCode(() -> Registrations.read(found, text)).doesNotThrowAnyException();
        } else {
            assertThat(inspection.findOptions()).isEmpty();
            assertThat(inspection.getOpenProblems().stream()
                            .map(Problem::getReason)
                            .map(Enum::name)
                            .toList())
                    .containsExactly(outcome.split(", "));
        }
        // Whatever is refused and has an option that needs no decision is helped by it.
        List<OptionHint> left = inspection.getOpenProblems().stream()
                .flatMap(problem -> problem.getOptions().stream())
                .filter(hint -> FormOption.find(hint).isPresent())
                .filter(hint ->
                        !hint.getOption().endsWith("Sign") && !hint.getOption().equals("thousandsSeparator"))
                .toList();
        assertThat(left).isEmpty();
        assertThat(inspection.describe(Language.DANISH))
                .hasSameSizeAs(inspection.describe(Language.ENGLISH))
                .isNotEqualTo(inspection.describe(Language.ENGLISH));
    }

    private static String text(String file) {
        String lines = Stream.of(file.split(" / ", -1))
                .map(line -> line.equals("H") || line.equals("<U+FEFF>H")
                        ? line.replace("H", "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift")
                        : line)
                .map(line -> line.startsWith("P;") ? "Prøvekøbing;2024;" + line.substring(2) : line)
                .reduce("", (above, line) -> above + line + "\n");
        return CODE_POINT.matcher(lines).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
