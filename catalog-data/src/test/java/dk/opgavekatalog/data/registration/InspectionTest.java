package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an inspection finds out, and that its options read the file. */
class InspectionTest {

    private static final String H = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";

    static Inspection inspect(ReadingOptions options, byte[] file) {
        try {
            return RegistrationReader.of(Catalogs.edition2006(), options)
                    .inspect(new ByteArrayInputStream(file), "f.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inspection inspect(String text) {
        return inspect(ReadingOptions.standard(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> amounts(Inspection inspection, String text) {
        return Registrations.read(inspection.findOptions().orElseThrow(), text).getStatements().stream()
                .flatMap(statement -> statement.getAmounts().stream())
                .map(ResourceAmount::getAmount)
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5| 8,00 | decimalSign .",
                "8|DKK 1.234,50|currencies DKK",
                "8|(1.234,50)|parenthesesNegative true",
                "8|-|marksForNothing -",
                "..|100|marksForNothing ..",
                "8|1'234,50|thousandsSeparator '"
            })
    void aFaultOfFormIsReadableByItsOption(String fte, String payroll, String option) {
        String text = H + "P;2024;Teknik;3.1.1;" + fte + ";" + payroll + "\n";
        if (option.equals("decimalSign .")) {
            text = text.replace("8,00", "8.00");
        }
        Inspection inspection = inspect(text);

        assertThat(inspection.getProblems()).isNotEmpty();
        assertThat(inspection.getAddedOptions())
                .extracting(OptionHint::toString)
                .containsExactly(option);
        assertThat(inspection.getOpenProblems()).isEmpty();
        assertThat(amounts(inspection, text)).isNotEmpty();
    }

    @Test
    void severalFaultsAreReadableByAllTheirOptions() {
        String text = H + "P;2024;Teknik;3.1.1;0.5;110.75 kr.\nP;2024;Teknik;2.1.1;-;(5)\n";
        Inspection inspection = inspect(text);

        assertThat(inspection.getAddedOptions())
                .extracting(OptionHint::getOption)
                .containsExactlyInAnyOrder("decimalSign", "currencies", "marksForNothing", "parenthesesNegative");
        assertThat(amounts(inspection, text)).containsExactly("-5.00", "0.5000", "110.75");
        assertThat(inspection.describe(Language.ENGLISH))
                .contains(
                        "with these options everything can be read:",
                        "option marksForNothing: '-', for f.csv, row 3, column Årsværk");
        assertThat(inspection.describe(Language.DANISH))
                .contains(
                        "med disse indstillinger kan alt læses:",
                        "indstillingen parenthesesNegative: ja, for f.csv, række 3, kolonne" + " Lønudgift");
    }

    /** An empty cell below a value is a gap, unless most of the column is empty. */
    @Test
    void cellsAreFilledDownWhereMostAreEmpty() {
        String row = "P;2024;;2.1.1;1;5\n";
        Inspection merged = inspect(H + "P;2024;Teknik;3.1.1;8;100\n" + row + row);
        assertThat(merged.getAddedOptions()).containsExactly(OptionHint.of("fillDown", "UNIT"));
        assertThat(merged.findOptions()).isPresent();

        Inspection gap = inspect(H + "P;2024;Teknik;3.1.1;8;100\n".repeat(9) + row);
        assertThat(gap.getAddedOptions()).isEmpty();
        assertThat(gap.getOpenProblems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.getOptions()).containsExactly(OptionHint.of("fillDown", "UNIT")));
    }

    @Test
    void totalsAreLeftOutWhenTheyAgree() {
        String total = H + "P;2024;Teknik;3.1.1;8;100\nP;2024;Teknik i alt;3.1.1;8;";
        Inspection agreeing = inspect(total + "100\n");
        assertThat(agreeing.getAddedOptions()).containsExactly(OptionHint.of("checkingTotals", "true"));
        assertThat(amounts(agreeing, total + "100\n")).containsExactly("8.0000", "100.00");

        Inspection other = inspect(total + "99\n");
        assertThat(other.findOptions()).isEmpty();
        assertThat(other.getOpenProblems()).isNotEmpty();
    }

    /** Without proof, 1.000 is one or a thousand: nothing is guessed. */
    @Test
    void anAmbiguousNumberIsForTheUserToDecide() {
        Inspection inspection = inspect(H + "P;2024;Teknik;3.1.1;1;1.000\n");

        assertThat(inspection.getAddedOptions()).isEmpty();
        assertThat(inspection.findOptions()).isEmpty();
        assertThat(inspection.getOpenProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getOptions())
                        .containsExactlyInAnyOrder(
                                OptionHint.of("thousandsSeparator", "."), OptionHint.of("decimalSign", ".")));
    }

    @Test
    void anotherCellCanProveWhatASignIs() {
        String text = H + "P;2024;Teknik;3.1.1;1.000;3.000\nP;2024;Teknik;2.1.1;1;3.001,01\n";
        Inspection inspection = inspect(text);

        assertThat(inspection.getAddedOptions()).containsExactly(OptionHint.of("thousandsSeparator", "."));
        assertThat(amounts(inspection, text)).containsExactly("1.0000", "3001.01", "1000.0000", "3000.00");
    }

    @Test
    void theEncodingAndTheSeparatorAreFound() {
        byte[] windows = (H + "P;2024;Børn €;3.1.1;1;2\n").getBytes(Charset.forName("windows-1252"));
        assertThat(inspect(ReadingOptions.standard(), windows).getAddedOptions())
                .containsExactly(OptionHint.of("charset", "windows-1252"));

        Inspection tabs = inspect(
                ReadingOptions.builder().separator(';').build(),
                (H + "P;2024;Teknik;3.1.1;1,5;2\n").replace(';', '\t').getBytes(StandardCharsets.UTF_8));
        assertThat(tabs.getAddedOptions()).containsExactly(OptionHint.of("separator", "\t"));
        assertThat(tabs.findOptions()).isPresent();
        assertThat(tabs.describe(Language.ENGLISH)).contains("option separator: a tab, for f.csv, row 1");
    }

    @Test
    void whatOnlyTheUserKnowsStaysOpenAndTheRestIsTried() {
        Inspection inspection = inspect("Enhed;Opgavefelt;Årsværk;Lønudgfit\nTeknik;3.1.1;0.5;1\n");

        assertThat(inspection.getAddedOptions()).containsExactly(OptionHint.of("decimalSign", "."));
        assertThat(inspection.findOptions()).isEmpty();
        assertThat(inspection.getOpenProblems())
                .extracting(Problem::getReason)
                .containsExactly(Reason.UNKNOWN_VALUE, Reason.MISSING, Reason.MISSING);
        assertThat(inspection.getOpenProblems())
                .flatExtracting(Problem::getOptions)
                .contains(
                        OptionHint.of("organisation"),
                        OptionHint.of("period"),
                        OptionHint.of("ignoredColumns", "Lønudgfit"));
        assertThat(inspection.getOpenProblems().get(0).getAllowed()).contains("nearest: ", "Lønudgift");
    }

    @Test
    void aGoodFileNeedsNothing() {
        Inspection inspection = inspect(Registrations.HEADINGS + Registrations.GOOD);

        assertThat(inspection.getProblems()).isEmpty();
        assertThat(inspection.findOptions().orElseThrow().getDecimalSign()).isEmpty();
        assertThat(inspection.getRecognition().getFiles().get(0).getRowCount()).isEqualTo(1);
        assertThat(inspection.describe(Language.DANISH)).contains("alt kan læses");
    }

    @Test
    void aLenientReaderIsToldEveryFaultToo() {
        ReadingOptions lenient = ReadingOptions.builder().lenient(true).build();
        Inspection inspection = inspect(lenient, (H + "P;2024;Teknik;3.1.1;0.5;1\n").getBytes(StandardCharsets.UTF_8));

        assertThat(inspection.getProblems()).hasSize(1);
        assertThat(inspection.findOptions().orElseThrow().isLenient()).isTrue();
    }

    /** The options of the reader contradict the file: the inspection says so by other values of them. */
    @Test
    void optionsOfTheReaderThatDoNotFitAreReplaced() {
        ReadingOptions comma = ReadingOptions.builder().decimalSign(',').build();
        Inspection inspection = inspect(comma, (H + "P;2024;Teknik;3.1.1;0.5;1\n").getBytes(StandardCharsets.UTF_8));

        assertThat(inspection.findOptions().orElseThrow().getDecimalSign()).contains('.');
    }

    @Test
    void aFileThatNothingHelpsStaysOpen() {
        Inspection inspection = inspect(H + "P;2024;Teknik;3.1.77;1;1\nP;2024;Teknik;3.1.1;abc;1\n");

        assertThat(inspection.findOptions()).isEmpty();
        assertThat(inspection.getOpenProblems())
                .isEqualTo(inspection.getProblems())
                .hasSize(2);
        assertThat(inspection.describe(Language.DANISH))
                .contains("ikke alt kan læses endnu")
                .anyMatch(line -> line.startsWith("at afgøre eller rette: f.csv, række 2, kolonne Opgavefelt: "));
    }

    /** What one measure shows of a sign must not decide about the figures of another. */
    @ParameterizedTest
    @CsvSource({
        "0.500, 1.500.000, 2, 1.300.000",
        "1.500, 1.500.000, 2.000, 1.300.000",
        "1.500, 1.500.000, 2.000, 300.000",
        "1.5, 500.000, 2, 300.000",
        "0.5, 500.000, 2, 300.000",
        "1.500.000, 1.500, 8, 300"
    })
    void noSignIsProposedThatOtherCellsContradictOrDoNotProve(String fte, String cost, String fte2, String cost2) {
        for (String measure : List.of("OTHER_COST", "Lønudgift")) {
            Inspection inspection = inspect("Kommune;År;Enhed;Opgavefelt;Årsværk;" + measure + "\nP;2024;Teknik;3.1.1;"
                    + fte + ";" + cost + "\nP;2024;Stab;3.1.1;" + fte2 + ";" + cost2 + "\n");

            assertThat(inspection.getAddedOptions()).isEmpty();
            assertThat(inspection.findOptions()).isEmpty();
        }
    }
}
