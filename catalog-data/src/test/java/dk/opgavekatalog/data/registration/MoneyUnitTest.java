package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and headings that say what amounts of money are counted in. */
class MoneyUnitTest {

    private static final String KEYS = "Kommune;Periode;Enhed;Konto;";
    private static final String ROW = "217;2024;Teknik;3.1.1;4400;1\n";
    private static final String FILE = KEYS + "Lønudgift;Årsværk\n" + ROW;

    private static ReadingOptions in(MoneyUnit unit) {
        return ReadingOptions.builder().moneyUnit(unit).build();
    }

    private static void assertAsked(String text, String found, String... values) {
        assertThat(Registrations.problems(Registrations.STANDARD, text))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                    assertThat(problem.getFound()).isEqualTo(found);
                    assertThat(problem.getAllowed()).contains("option moneyUnit", "KRONER");
                    assertThat(problem.getOptions())
                            .extracting(OptionHint::getOption)
                            .containsExactly("moneyUnit");
                    assertThat(problem.getOptions().get(0).findValue().stream()).containsExactly(values);
                });
    }

    private static String payroll(ReadingOptions options, String text) {
        return Registrations.read(options, text).getTotals().stream()
                .filter(total -> total.getMeasure().getId().equals("PAYROLL"))
                .map(total -> total.getFound().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(t.kr.) | THOUSANDS",
                "T.kr. | THOUSANDS",
                "tkr | THOUSANDS",
                "Beløb i t.kr. | THOUSANDS",
                "Beløb i tkr. | THOUSANDS",
                "Alle beløb er i 1.000 kr. | THOUSANDS",
                "1.000 kr. | THOUSANDS",
                "1000 kr | THOUSANDS",
                "(i 1000 kr.) | THOUSANDS",
                "Beløb i 1.000 kr., 2024-priser | THOUSANDS",
                "i tusinde kroner | THOUSANDS",
                "Beløb i tusinder kr. | THOUSANDS",
                "i hele tusinde kroner | THOUSANDS",
                "DKK 1,000 | THOUSANDS",
                "DKK 1.000 | THOUSANDS",
                "Amounts in DKK thousand | THOUSANDS",
                "(DKK '000) | THOUSANDS",
                "TDKK | THOUSANDS",
                "kDKK | THOUSANDS",
                "Amounts in thousands of kroner | THOUSANDS",
                "Beløb i tusinder | THOUSANDS",
                "mio. kr. | MILLIONS",
                "Lønudgift (mio. kr.) | MILLIONS",
                "i mio.kr. | MILLIONS",
                "mill. kr. | MILLIONS",
                "Beløb i millioner kroner | MILLIONS",
                "DKK million | MILLIONS",
                "mio. DKK | MILLIONS",
                "DKK m | MILLIONS",
                "Beløb i 1.000.000 kr. | MILLIONS",
                "mkr. | MILLIONS"
            })
    void aTitleThatSaysAUnitAsksForTheOption(String title, MoneyUnit unit) {
        assertAsked(title + "\n\n" + FILE, title, unit.name());
        assertAsked(title + ";;;;\n" + FILE, title, unit.name());
        assertAsked("Lønudgift 2024;" + title + "\n" + FILE, title, unit.name());
        assertThat(payroll(in(unit), title + "\n" + FILE)).isEqualTo(payroll(in(unit), FILE));
        assertThat(payroll(in(MoneyUnit.KRONER), title + "\n" + FILE)).isEqualTo("4400.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lønsum i alt: 4,4 mio. kr.",
                "Kun konti over 1.000 kr.",
                "Beløb i mia. kr.",
                "Samlet 5.400 t.kr. i 2024"
            })
    void aTitleThatMayBeAboutOneAmountAsksWithoutAnAnswer(String title) {
        assertAsked(title + "\n" + FILE, title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle beløb i kr.",
                "Lønudgift 2024",
                "1.000 årsværk",
                "Alle beløb i kroner",
                "11.000 kr.",
                "21000 kr.",
                "Tusindfryd Kommune",
                "Konto 1.000.1",
                "i 1.000 timer",
                "Udskrevet 01.01.2024 kl. 10.000",
                "Trekroner",
                "Millionbyen"
            })
    void otherTitlesAskNothing(String title) {
        assertThat(payroll(Registrations.STANDARD, title + "\n" + FILE)).isEqualTo("4400.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lønudgift (t.kr.) | THOUSANDS",
                "Lønudgift (1.000 kr.) | THOUSANDS",
                "Lønudgift i 1.000 kr. | THOUSANDS",
                "Lønudgift t.kr. | THOUSANDS",
                "Lønudgift tkr | THOUSANDS",
                "Lønudgift, tkr. | THOUSANDS",
                "Lønudgift i tusinde kr. | THOUSANDS",
                "Lønudgift (i tusinder) | THOUSANDS",
                "Lønudgift (1000) | THOUSANDS",
                "Sum af Lønudgift (t.kr.) | THOUSANDS",
                "Payroll (DKK 1,000) | THOUSANDS",
                "Payroll (DKK thousand) | THOUSANDS",
                "Lønudgift (mio. kr.) | MILLIONS",
                "Lønudgift i mio. | MILLIONS"
            })
    void aHeadingOfAMeasureThatSaysAUnitAsksForTheOption(String heading, MoneyUnit unit) {
        String file = KEYS + "\"" + heading + "\";Årsværk\n" + ROW;

        assertAsked(file, heading, unit.name());
        assertThat(payroll(in(unit), file)).isEqualTo(payroll(in(unit), FILE));
        assertThat(payroll(in(MoneyUnit.KRONER), file)).isEqualTo("4400.00");
    }

    @Test
    void theAmountInLongFormSaysItToo() {
        String file = "Kommune;Periode;Enhed;Konto;Ressourceart;Beløb (t.kr.)\n217;2024;Teknik;3.1.1;Lønudgift;4400\n";

        assertAsked(file, "Beløb (t.kr.)", "THOUSANDS");
        assertThat(payroll(in(MoneyUnit.THOUSANDS), file)).isEqualTo("4400000.00");
    }

    @Test
    void aFileWithoutMoneyIsNotAsked() {
        assertThat(Registrations.problems(
                        Registrations.STANDARD, "Beløb i t.kr.\n" + KEYS + "Årsværk\n217;2024;Teknik;3.1.1;8\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beløb i mio. kr. | Lønudgift | THOUSANDS",
                "Beløb i t.kr. | Lønudgift | MILLIONS",
                "Oversigt | Lønudgift (mio. kr.) | THOUSANDS",
                "Oversigt | Lønudgift (kr.) | THOUSANDS",
                "Beløb i mia. kr. | Lønudgift | MILLIONS"
            })
    void theOptionMustNotContradictWhatTheFileSays(String title, String heading, MoneyUnit unit) {
        assertThat(Registrations.problems(in(unit), title + "\n" + KEYS + heading + ";Årsværk\n" + ROW))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                    assertThat(problem.getAllowed()).contains("as the option moneyUnit says");
                });
    }

    @ParameterizedTest
    @EnumSource(MoneyUnit.class)
    void columnsInDifferentUnitsAreRefusedWhateverTheOptionSays(MoneyUnit unit) {
        assertThat(Registrations.problems(in(unit), KEYS + "Lønudgift (t.kr.);Øvrig udgift (kr.)\n" + ROW))
                .extracting(Problem::getFound, problem -> problem.findPosition().orElseThrow())
                .containsExactly(tuple("Øvrig udgift (kr.)", FilePosition.of("f.csv", 1, "Øvrig udgift (kr.)")));
    }

    @Test
    void titlesThatContradictEachOtherAreNotAnsweredByAnInspection() {
        assertAsked("Beløb i t.kr.\nLønudgift i mio. kr.\n" + FILE, "Beløb i t.kr.");
    }

    @Test
    void tablesAreCheckedTheSameWay() {
        assertThat(Registrations.readTable(in(MoneyUnit.THOUSANDS), "Beløb i t.kr.\n" + FILE)
                        .getStatements())
                .isEqualTo(Registrations.read(in(MoneyUnit.THOUSANDS), FILE).getStatements());
    }

    @Test
    void repeatedHeadingsWithAnotherUnitAreOtherHeadings() {
        assertThat(Registrations.problems(Registrations.STANDARD, FILE + KEYS + "Lønudgift (t.kr.);Årsværk\n" + ROW))
                .isNotEmpty();
    }

    @Test
    void anInspectionAddsWhatTheFileSays(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("f.csv"), "Beløb i t.kr.\n" + FILE);
        Inspection inspection = RegistrationReader.of(Catalogs.edition2006(), Registrations.STANDARD)
                .inspect(file);

        assertThat(inspection.getAddedOptions()).containsExactly(OptionHint.of("moneyUnit", "THOUSANDS"));
        assertThat(inspection.findOptions().orElseThrow().getMoneyUnit()).contains(MoneyUnit.THOUSANDS);
        assertThat(inspection.describe(Language.DANISH))
                .contains("beløb i penge er læst i tusinder kroner")
                .anyMatch(line -> line.startsWith("indstillingen moneyUnit: THOUSANDS"));
        assertThat(inspection.getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.describe(Language.DANISH))
                        .contains("'Beløb i t.kr.'", "indstillingen moneyUnit", "THOUSANDS, hvis", "ellers KRONER"));
    }

    @Test
    void optionsOfSeveralFilesWithDifferentUnitsAreNotAdded(@TempDir Path folder) throws Exception {
        List<Path> files = List.of(
                Files.writeString(folder.resolve("a.csv"), "Beløb i t.kr.\n" + FILE),
                Files.writeString(folder.resolve("b.csv"), "Beløb i mio. kr.\n" + FILE));

        assertThat(RegistrationReader.of(Catalogs.edition2006(), Registrations.STANDARD)
                        .inspect(files)
                        .getAddedOptions())
                .isEmpty();
    }
}
