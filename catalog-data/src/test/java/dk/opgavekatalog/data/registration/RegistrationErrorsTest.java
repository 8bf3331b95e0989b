package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.ByteArrayInputStream;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationErrorsTest {

    private static final ReadingOptions STANDARD = ReadingOptions.standard();
    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n";
    private static final String GOOD = "217;2024;Teknik;3.1.1;8,5;100,00\n";

    private static Tuple place(long row, String column, Reason reason) {
        return tuple(FilePosition.of("f.csv", row, column), reason);
    }

    private static List<Tuple> found(List<Problem> problems) {
        return problems.stream()
                .map(problem -> tuple(problem.findPosition().orElse(FilePosition.of("none")), problem.getReason()))
                .toList();
    }

    private static List<Tuple> found(String text) {
        return found(Registrations.problems(STANDARD, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.9.9 | UNKNOWN_CODE",
                "3.1 | WRONG_LEVEL",
                "Byggesagr | UNKNOWN_VALUE",
                "pool:ledelse | UNKNOWN_REFERENCE",
                "03-01-2001 | MALFORMED",
                "1.1.1 Byggesager | CONTRADICTION",
                "excluded:1.1.1 | ACCOUNT_NOT_ALLOWED",
                "'' | BLANK",
                "outside: | BLANK"
            })
    void anAccountIsRefusedWithItsReason(String account, Reason reason) {
        List<Problem> problems =
                Registrations.problems(STANDARD, HEADINGS + GOOD + "217;2024;Teknik;" + account + ";1;1\n");
        assertThat(found(problems)).containsExactly(place(3, "Konto", reason));
        assertThat(problems.get(0).getFound()).isEqualTo(account);
        assertThat(problems.get(0).getAllowed()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | MALFORMED",
                "1.234 | MALFORMED",
                "1,234 | TOO_MANY_DECIMALS",
                "1e999999999 | MALFORMED",
                "99999999999999999999 | OVERFLOW",
                "92233720368547758,08 | OVERFLOW",
                "-92233720368547758,08 | OVERFLOW",
                "1,2,3 | MALFORMED",
                "- | MALFORMED"
            })
    void anAmountIsRefusedWithItsReason(String amount, Reason reason) {
        assertThat(found(HEADINGS + "217;2024;Teknik;3.1.1;1;" + amount + "\n"))
                .containsExactly(place(2, "Lønudgift", reason));
    }

    @Test
    void anAmountOf400DigitsIsShownByItsBeginning() {
        List<Problem> problems =
                Registrations.problems(STANDARD, HEADINGS + "217;2024;Teknik;3.1.1;1;" + "9".repeat(400) + "\n");
        assertThat(found(problems)).containsExactly(place(2, "Lønudgift", Reason.OUT_OF_RANGE));
        assertThat(problems.get(0).getFound()).hasSize(201);
    }

    @Test
    void everythingWrongWithARowIsReportedAtOnce() {
        assertThat(found(HEADINGS + " ;20x4;;9.9.9;a;b;c\n"))
                .containsExactlyInAnyOrder(
                        place(2, "Kommune", Reason.BLANK),
                        place(2, "Periode", Reason.MALFORMED),
                        place(2, "Enhed", Reason.BLANK),
                        place(2, "Konto", Reason.UNKNOWN_CODE),
                        place(2, "Årsværk", Reason.MALFORMED),
                        place(2, "Lønudgift", Reason.MALFORMED),
                        place(2, "7", Reason.MALFORMED));
    }

    @Test
    void theFirstOfEqualCellsThatAreTooManyIsNamed() {
        assertThat(found(HEADINGS + "217;2024;Teknik;3.1.1;1;1;5;5\n"))
                .containsExactly(place(2, "7", Reason.MALFORMED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgfit | UNKNOWN_VALUE | 6",
                "Kommune;Periode;Enhed;Konto;Årsværk;FTE | DUPLICATE | 6",
                "Kommune;Periode;Enhed;Årsværk | MISSING | ''",
                "Kommune;Periode;Konto;Årsværk | MISSING | ''",
                "Kommune;Periode;Enhed;Konto | MISSING | ''",
                "Kommune;Periode;Enhed;Konto;Beløb | MISSING | ''",
                "Kommune;Periode;Enhed;Konto;Årsværk;Ressourceart;Beløb | CONTRADICTION | ''"
            })
    void headingsAreRefusedWithTheirReason(String headings, Reason reason, String column) {
        assertThat(found(headings + "\n" + GOOD)).containsExactly(place(1, column, reason));
    }

    @Test
    void theNearestHeadingIsNamed() {
        assertThat(Registrations.problems(STANDARD, "Kommune;Periode;Enhed;Konto;Lønudgfit;FTE\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("Lønudgift"));
    }

    @Test
    void anEmptyFileHasNoHeadings() {
        for (String text : List.of("", "\n\r\n", "# kun bemærkninger\n", ";;;\n")) {
            assertThat(found(text)).containsExactly(tuple(FilePosition.of("f.csv"), Reason.MISSING));
        }
        assertThat(Registrations.read(STANDARD, HEADINGS).getStatements()).isEmpty();
    }

    @Test
    void anotherEncodingIsRecognised() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(Registrations.problems(STANDARD, (HEADINGS + GOOD).getBytes(windows)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
                    assertThat(problem.getFound()).contains("0xC5", "letter Å");
                    assertThat(problem.getAllowed()).contains("windows-1252");
                });
        assertThat(found(Registrations.problems(STANDARD, ("\ufeff" + HEADINGS).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly(place(1, "", Reason.CONTRADICTION));
        ReadingOptions options = ReadingOptions.builder().charset(windows).build();
        assertThat(found(Registrations.problems(options, "\ufeff" + HEADINGS)))
                .containsExactly(place(1, "", Reason.CONTRADICTION));
    }

    @Test
    void whatIsWrongWithQuotesIsFoundAtItsRowAndAfterTheRowsAbove() {
        String bad = "217;2024;Teknik;9.9.9;1;1\n";
        assertThat(found(HEADINGS + bad + "217;\"2024"))
                .containsExactly(place(2, "Konto", Reason.UNKNOWN_CODE), place(3, "", Reason.MALFORMED));
        assertThat(found(HEADINGS + bad + "217;\"2024\"x;Teknik;3.1.1;1;1\n"))
                .containsExactly(place(2, "Konto", Reason.UNKNOWN_CODE), place(3, "", Reason.MALFORMED));
    }

    @Test
    void rowsAreCountedAsAnEditorCountsLines() {
        assertThat(found(HEADINGS + "217;2024;\"Te\nk\r\nnik\";3.1.1;1;1\n\n# x\r\n217;2024;Teknik;9.9.9;1;1\n"))
                .containsExactly(place(7, "Konto", Reason.UNKNOWN_CODE));
    }

    @Test
    void quotedCellsMayBeSeparatedByEitherSign() {
        String semicolons =
                "\"Kommune\";\"Periode\";\"Enhed\";\"Konto\";\"FTE\"\n\"217\";\"2024\";\"a\";\"3.1.1\";\"1,5\"\n";
        String commas =
                "\"Kommune\",\"Periode\",\"Enhed\",\"Konto\",\"FTE\"\n\"217\",\"2024\",\"a\",\"3.1.1\",\"1.5\"\n";
        assertThat(Registrations.read(STANDARD, semicolons).getStatements())
                .isEqualTo(Registrations.read(STANDARD, commas).getStatements())
                .hasSize(1);
    }

    @Test
    void theCommentCharacterIsNoSeparator() {
        ReadingOptions options = ReadingOptions.builder().commentCharacter(';').build();
        assertThat(Registrations.read(options, "; \"x\"\nKommune,Periode,Enhed,Konto,FTE\n217,2024,\"a\",3.1.1,1\n")
                        .getRowCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void theFirstProblemsOfManyAreReportedWhateverTheThreads(int threads) {
        ReadingOptions options =
                ReadingOptions.builder().threads(threads).maxProblems(3).build();
        StringBuilder text = new StringBuilder(HEADINGS + "217;2024;\"a\nb\";3.1.1;1;1\n");
        for (int i = 0; i < 30_000; i++) {
            text.append(i % 5_000 == 4_999 ? "217;2024;Teknik;9.9.9;1;1\n" : GOOD);
        }
        List<Problem> problems = Registrations.problems(options, text.toString());
        assertThat(found(problems.subList(0, 3)))
                .containsExactly(
                        place(5_003, "Konto", Reason.UNKNOWN_CODE),
                        place(10_003, "Konto", Reason.UNKNOWN_CODE),
                        place(15_003, "Konto", Reason.UNKNOWN_CODE));
        assertThat(problems).hasSize(4).last().extracting(Problem::getReason).isEqualTo(Reason.MORE_PROBLEMS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void aLenientReadingCountsWhatItDoesNotList(int threads) {
        ReadingOptions options = ReadingOptions.builder()
                .threads(threads)
                .lenient(true)
                .maxProblems(2)
                .build();
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 2 == 0 ? GOOD : "217;2024;Teknik;9.9.9;x;1\n");
        }
        ReadRegistrations read = Registrations.read(options, text.toString());
        assertThat(read.getRowCount()).isEqualTo(20_000);
        assertThat(read.getRefusedRowCount()).isEqualTo(10_000);
        assertThat(read.getRefusedRows())
                .extracting(row -> row.getPosition().findRow().orElseThrow())
                .containsExactly(3L, 5L);
        assertThat(read.getTotals())
                .map(ReadingTotal::toString)
                .containsExactly(
                        "FTE: found 85000.0000, taken over 85000.0000, refused 0.0000",
                        "PAYROLL: found 1010000.00, taken over 1000000.00, refused 10000.00",
                        "OTHER_COST: found 0.00, taken over 0.00, refused 0.00");
        assertThat(read.getStatements().get(0).getRefusedRows().orElseThrow().getRows())
                .isEqualTo(10_000);
    }

    @Test
    void limitsAreReported() {
        String text = HEADINGS + GOOD + "217;2024;Park;3.1.1;1;1\n";
        for (ReadingOptions options : List.of(
                ReadingOptions.builder().maxRows(1).build(),
                ReadingOptions.builder().maxPlaces(1).build(),
                ReadingOptions.builder().maxCellLength(8).build())) {
            assertThat(Registrations.problems(options, text))
                    .extracting(Problem::getReason)
                    .contains(Reason.OUT_OF_RANGE);
        }
        assertThat(found(HEADINGS + GOOD + "\"" + "x".repeat(2_000_000)))
                .containsExactly(place(3, "", Reason.OUT_OF_RANGE));
    }

    @Test
    void sumsThatAreTooLargeAndSeveralNamesAreReported() {
        String row = "217;2024;Teknik;3.1.1;1;92233720368547758,07\n";
        assertThat(Registrations.problems(STANDARD, HEADINGS + row + row))
                .extracting(Problem::getReason)
                .containsExactly(Reason.OVERFLOW);
        String headings = "Kommune;Kommunenavn;Periode;Enhed;Konto;Årsværk\n";
        assertThat(Registrations.problems(STANDARD, headings + "1;A;2024;x;3.1.1;1\n1;B;2024;x;3.1.1;1\n"))
                .extracting(Problem::getReason, Problem::getFound)
                .containsExactly(tuple(Reason.CONTRADICTION, "A, B"));
    }

    @Test
    void problemsOfAllFilesAreReportedTogether() {
        assertThatThrownBy(() -> Registrations.readFiles(
                        STANDARD, List.of(HEADINGS + "1;2024;x;9.9.9;1;1\n", "", HEADINGS + "1;2024;x;3.1.1;x;1\n")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(found(e.getProblems()))
                                .containsExactly(
                                        tuple(FilePosition.of("0.csv", 2, "Konto"), Reason.UNKNOWN_CODE),
                                        tuple(FilePosition.of("1.csv"), Reason.MISSING),
                                        tuple(FilePosition.of("2.csv", 2, "Årsværk"), Reason.MALFORMED)));
    }

    @Test
    void aThreadThatIsInterruptedStopsReading() {
        byte[] file = (HEADINGS + GOOD.repeat(60_000)).getBytes(StandardCharsets.UTF_8);
        RegistrationReader reader = RegistrationReader.of(
                Catalogs.edition2006(), ReadingOptions.builder().threads(2).build());
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(file), "f.csv"))
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void optionsAreRefusedWhole() {
        ReadingOptions options = ReadingOptions.builder()
                .separator('a')
                .commentCharacter('"')
                .decimalSign(';')
                .thousandsSeparator('x')
                .charset(StandardCharsets.UTF_16)
                .maxProblems(0)
                .maxRows(0)
                .maxCellLength(40_000)
                .maxPlaces(0)
                .threads(257)
                .unit(" ")
                .measures(List.of())
                .build();
        assertThatThrownBy(() -> RegistrationReader.of(Catalogs.edition2006(), options))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .extracting(Problem::getPlace)
                                .containsExactlyInAnyOrder(
                                        "/separator",
                                        "/commentCharacter",
                                        "/decimalSign",
                                        "/thousandsSeparator",
                                        "/charset",
                                        "/maxProblems",
                                        "/maxRows",
                                        "/maxCellLength",
                                        "/maxPlaces",
                                        "/threads",
                                        "/unit",
                                        "/measures"));
    }

    @Test
    void rowsOfEmptyCellsSayNothingWhereAUnitIsMappedWhole() {
        AccountMapping mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("egen")
                .name(LocalizedText.of("Egen", "Own"))
                .edition(Catalogs.edition2006().getEdition().getId())
                .addRows(MappingRow.builder()
                        .sourceUnit("Teknik")
                        .target(Account.parse("3.1.1"))
                        .share(BigDecimal.ONE)
                        .build())
                .build();
        ReadingOptions options = ReadingOptions.builder()
                .mapping(mapping)
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.parse("2024"))
                .unit("Teknik")
                .build();
        ReadRegistrations read = Registrations.read(options, "Konto;Årsværk\n;\n;8,5\n;\n");
        assertThat(read.getRowCount()).isEqualTo(1);
        assertThat(read.getStatements().get(0).getAmounts()).hasSize(1);
    }
}
