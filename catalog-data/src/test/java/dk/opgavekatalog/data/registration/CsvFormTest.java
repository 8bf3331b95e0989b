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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file may be written, and how it may not. */
class CsvFormTest {

    @Test
    void anotherEncodingIsNamed() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(Registrations.problems(
                        ReadingOptions.builder().charset(StandardCharsets.UTF_8).build(),
                        (Registrations.HEADINGS + Registrations.GOOD).getBytes(windows)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
                    assertThat(problem.getFound()).contains("0xC5", "letter Å");
                    assertThat(problem.getAllowed()).contains("windows-1252");
                });
        assertThat(Registrations.found(Registrations.problems(
                        Registrations.STANDARD,
                        ("\ufeff" + Registrations.HEADINGS).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly(Registrations.place(1, "", Reason.MALFORMED));
        ReadingOptions options = ReadingOptions.builder().charset(windows).build();
        assertThat(Registrations.found(Registrations.problems(options, "\ufeff" + Registrations.HEADINGS)))
                .containsExactly(Registrations.place(1, "", Reason.CONTRADICTION));
    }

    /** Who sets the option for the encoding should not then be told of the next one. */
    @Test
    void whatElseIsWrongIsToldBesideTheEncoding() {
        String file = Registrations.HEADINGS.replace("Lønudgift", "Lønudgfit") + "217;2024;Børn €;3.1.1;0.5;1\n"
                + "217;2024;Børn i alt;;0.5;1\n";
        List<Problem> problems =
                Registrations.problems(Registrations.STANDARD, file.getBytes(Charset.forName("windows-1252")));

        assertThat(problems.stream()
                        .flatMap(problem -> problem.getOptions().stream())
                        .map(OptionHint::getOption))
                .contains("charset", "measureNames", "decimalSign", "checkingTotals");
        assertThat(problems.get(0).getAllowed()).contains("option charset");
        ReadingOptions lenient = ReadingOptions.builder().lenient(true).build();
        assertThat(Registrations.problems(
                        lenient,
                        (Registrations.HEADINGS + Registrations.GOOD.replace("Teknik", "€"))
                                .getBytes(Charset.forName("windows-1252"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("option charset"));
    }

    @Test
    void whatIsWrongWithQuotesIsFoundAtItsRowBeforeFaultsOfTheRowsAbove() {
        String bad = "217;2024;Teknik;9.9.9;1;1\n";
        assertThat(Registrations.found(Registrations.HEADINGS + bad + "217;\"2024"))
                .containsExactly(
                        Registrations.place(3, "", Reason.MALFORMED),
                        Registrations.place(2, "Konto", Reason.UNKNOWN_CODE));
        assertThat(Registrations.found(Registrations.HEADINGS + bad + "217;\"2024\"x;Teknik;3.1.1;1;1\n"))
                .containsExactly(
                        Registrations.place(3, "", Reason.MALFORMED),
                        Registrations.place(2, "Konto", Reason.UNKNOWN_CODE));
    }

    @Test
    void quotedCellsMayBeSeparatedByEitherSign() {
        String semicolons =
                "\"Kommune\";\"Periode\";\"Enhed\";\"Konto\";\"FTE\"\n\"217\";\"2024\";\"a\";\"3.1.1\";\"1,5\"\n";
        String commas =
                "\"Kommune\",\"Periode\",\"Enhed\",\"Konto\",\"FTE\"\n\"217\",\"2024\",\"a\",\"3.1.1\",\"1.5\"\n";
        assertThat(Registrations.read(Registrations.STANDARD, semicolons).getStatements())
                .isEqualTo(Registrations.read(Registrations.STANDARD, commas).getStatements())
                .hasSize(1);
    }

    @Test
    void theCommentCharacterIsNoSeparator() {
        ReadingOptions options = ReadingOptions.builder().commentCharacter(';').build();
        assertThat(Registrations.read(options, "; \"x\"\nKommune,Periode,Enhed,Konto,FTE\n217,2024,\"a\",3.1.1,1\n")
                        .getRowCount())
                .isEqualTo(1);
    }

    private static final String WITH_COMMENTS = """
            # Udtræk
            Kommune;Periode;Enhed;Konto;FTE
            #1;2024;a
            217;2024;a;3.1.1;2
            # 2; 2024; a; 4
            """;

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a\""})
    void commentsAreCounted(String unit) {
        ReadRegistrations read =
                Registrations.read(Registrations.STANDARD, WITH_COMMENTS.replace(";a;", ";" + unit + ";"));

        assertThat(read.getCommentCount()).isEqualTo(3);
        assertThat(read.getRowCount()).isEqualTo(1);
        assertThat(read.getTotals().get(0).getFound()).isEqualByComparingTo("2");
    }

    private static final String WITH_ROWS = """
            # Udtræk
            Kommune;Periode;Enhed;Konto;FTE
            # mere; her
            #1;2024;a;3.1.1;1
            217;2024;a;3.1.1;2
            #2;2024;a;3.1.1;4
            # Udtrukket af NN;;;;;
            #Kommune;Periode;Enhed;Konto;FTE
            #;2024;a;3.1.1;8
            #;;a;;
            """;

    /** SAP writes # for what is not assigned; such a row must not be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a\""})
    void rowsThatLookLikeCommentsAreRefused(String unit) {
        String text = WITH_ROWS.replace(";a;", ";" + unit + ";");
        for (String file : List.of(text, text.replace("\n", "\r\n"))) {
            assertThat(Registrations.problems(Registrations.STANDARD, file))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.findPosition().flatMap(FilePosition::findRow))
                                .contains(4L);
                        assertThat(problem.getCount()).isEqualTo(4);
                        assertThat(problem.getFound()).contains("#1;2024;a;3.1.1;1");
                        assertThat(problem.getOptions()).containsExactly(OptionHint.of("commentCharacter"));
                        assertThat(problem.describe(Language.DANISH)).contains("commentCharacter", "række 6, 9, 10");
                    });
        }
        ReadRegistrations lenient =
                Registrations.read(ReadingOptions.builder().lenient(true).build(), text);
        assertThat(lenient.getCommentCount()).isEqualTo(4);
        assertThat(lenient.getTotals().get(0).getFound()).isEqualByComparingTo("15");
        assertThat(lenient.getTotals().get(0).getTakenOver()).isEqualByComparingTo("2");
    }

    @Test
    void aCommentWithAnAmountOfAnAccountIsARow() {
        assertThat(Registrations.problems(
                        Registrations.STANDARD, "Konto;FTE;Kommune;Periode;Enhed\n3.1.1;1;217;2024;a\n#I/T;4\n"))
                .hasSize(1);
        assertThat(Registrations.problems(
                        Registrations.STANDARD, "Konto;FTE;Kommune;Periode;Enhed\n3.1.1;1;217;2024;a\n#;se note 4\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a\""})
    void commentsCanBeTurnedOff(String unit) {
        ReadingOptions options =
                ReadingOptions.builder().commentCharacter(Optional.empty()).build();
        String text = WITH_ROWS.replace(";a;", ";" + unit + ";").replaceAll("(?m)^#( |;;|Kommune).*\\R", "");
        ReadRegistrations read = Registrations.read(options, text);

        assertThat(read.getCommentCount()).isZero();
        assertThat(read.getRowCount()).isEqualTo(4);
        assertThat(read.getTotals().get(0).getFound()).isEqualByComparingTo("15");
        assertThat(read.getStatements())
                .extracting(statement -> statement.getOrganisation().getId())
                .containsExactly("#", "#1", "#2", "217");
    }

    @Test
    void commentsAreCountedInEveryBlockAndFile() {
        ReadingOptions options = ReadingOptions.builder().threads(2).build();
        String file = Registrations.HEADINGS + (Registrations.GOOD + "# mere\n").repeat(20_000);

        assertThat(Registrations.readFiles(options, List.of(file, file)).getCommentCount())
                .isEqualTo(40_000);
    }
}
