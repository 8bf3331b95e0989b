package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.csv.HeadingSearch;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings below titles, periods and blank lines. */
class HeadingsFurtherDownTest {

    private static final ReadingOptions LENIENT =
            ReadingOptions.builder().lenient(true).build();

    private static ReadRegistrations plain() {
        return Registrations.read(Registrations.STANDARD, Registrations.HEADINGS + Registrations.GOOD);
    }

    private static ReadRegistrations assertReadAsPlain(ReadingOptions options, String text) {
        ReadRegistrations read = Registrations.read(options, text);
        assertThat(read.getStatements()).isEqualTo(plain().getStatements());
        assertThat(read.getRowCount()).isEqualTo(1);
        return read;
    }

    /** What may stand above headings. */
    static List<String> above() {
        return List.of(
                "Lønoversigt 2024\nPeriode: 01.01.2024-31.12.2024\n\n",
                "Lønoversigt 2024;;;;;\r\n;;;;;\r\n",
                "År;2024\n",
                "Kommune: Prøvekøbing\n",
                "Kommune;Prøvekøbing;År;2024\n",
                "Kommune;År\nPrøvekøbing;2024\n\n",
                "Kommune;Prøvekøbing\nEnhed;alle\nKonto;alle\n",
                "En linje, med kommaer, og \"anførselstegn\"\n",
                "\"En titel; der er anført\"\n",
                "\"En titel\nover to linjer\"\n",
                "\"Et anførselstegn, der aldrig slutter\n",
                "\"Rapport\" for 2024\n",
                "17 \" skærme\n",
                "1;2;3;4;5;6;7;8;9;10\n",
                "a|b|c\td\n",
                "# en bemærkning\n\nTitel\n# og en til\n",
                "sep=;\nTitel\n",
                "\ufeff\ufeffTitel\n",
                "Titel\n\ufeff",
                "\r\r\n\n",
                "x\n".repeat(HeadingSearch.MAX_ROWS - 1),
                "\n".repeat(500) + "# x\n".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("above")
    void whatStandsAboveTheHeadingsIsLeftOut(String above) {
        ReadRegistrations read =
                assertReadAsPlain(Registrations.STANDARD, above + Registrations.HEADINGS + Registrations.GOOD);
        long row = above.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;

        assertThat(read.getHeadings()).containsExactly(FilePosition.of("f.csv", row));
        assertThat(read.getCommentCount())
                .isEqualTo(above.lines().filter(line -> line.startsWith("#")).count());
    }

    @ParameterizedTest
    @MethodSource("above")
    void theRowOfTheHeadingsCanBeTold(String above) {
        long row = above.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;

        assertReadAsPlain(
                ReadingOptions.builder().rowOfHeadings(row).build(),
                above + Registrations.HEADINGS + Registrations.GOOD);
    }

    @ParameterizedTest
    @MethodSource("above")
    void rowsBelowHaveTheirLines(String above) {
        long row = above.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 2;

        assertThat(Registrations.found(above + Registrations.HEADINGS + "217;2024;Teknik;9.9.9;1;1\n"))
                .containsExactly(Registrations.place(row, "Konto", Reason.UNKNOWN_CODE));
    }

    @Test
    void titlesAreInTheEncodingOfTheFile() {
        Charset windows = Charset.forName("windows-1252");
        byte[] file = ("Lønoversigt – 2024\n" + Registrations.HEADINGS + Registrations.GOOD).getBytes(windows);

        assertThat(Registrations.read(ReadingOptions.builder().charset(windows).build(), file)
                        .getStatements())
                .isEqualTo(plain().getStatements());
        assertThat(Registrations.read(Registrations.STANDARD, file).getStatements())
                .isEqualTo(plain().getStatements());
        assertThat(Registrations.problems(
                        ReadingOptions.builder().charset(StandardCharsets.UTF_8).build(), file))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 1));
                    assertThat(problem.getAllowed()).contains("option charset", "windows-1252");
                });
    }

    @Test
    void theSeparatorIsTheOneOfTheHeadingsNotOfTheTitle() {
        assertThat(Registrations.read(
                                Registrations.STANDARD,
                                "Kommune;År;Enhed;\nKommune,Periode,Enhed,Konto,Årsværk\n217,2024,Teknik,3.1.1,8.5\n")
                        .getTotals()
                        .get(0)
                        .getFound())
                .isEqualByComparingTo("8.5");
    }

    @Test
    void whereNoRowIsCompleteTheMessageIsAboutTheOneWithTheMostHeadings() {
        assertThat(Registrations.found("Titel\nÅr;2024\n\nKommune;Periode;Enhed;Konto;Lønudgfit\n1;2;3;4;5\n"))
                .containsExactly(Registrations.place(4, "5", Reason.UNKNOWN_VALUE));
    }

    @Test
    void aSeparatorThatIsToldWronglyIsNamedInTheRowOfTheHeadings() {
        String file = "Titel\n\n" + (Registrations.HEADINGS + Registrations.GOOD).replace(';', '\t');
        ReadingOptions told = ReadingOptions.builder().separator('|').build();

        assertThat(Registrations.problems(told, file)).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 3));
            assertThat(problem.getAllowed()).contains("a tab", "option separator");
        });
    }

    @Test
    void headingsBelowTheLimitAreNotFoundUnlessTold() {
        String above = "x\n".repeat(HeadingSearch.MAX_ROWS);
        String file = above + Registrations.HEADINGS + Registrations.GOOD;

        assertThat(Registrations.found(file)).containsExactly(Registrations.place(1, "", Reason.UNKNOWN_VALUE));
        assertReadAsPlain(ReadingOptions.builder().rowOfHeadings(51).build(), file);
    }

    /** The rows below the first of them would be lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgfit\n",
                "Kommune;Periode;Enhed;Konto;Årsværk;Bemærkning\n",
                "Kommune;Enhed;Årsværk\n",
                "Kommune;Periodde;Enhedd;Konto;FTE\n"
            })
    void otherHeadingsAboveAreNoTitle(String others) {
        String file = others + "217;2024;Teknik;3.1.1;100;1\n" + Registrations.HEADINGS + Registrations.GOOD;

        for (ReadingOptions options : List.of(Registrations.STANDARD, LENIENT)) {
            assertThat(Registrations.problems(options, file)).singleElement().satisfies(problem -> {
                assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 1));
                assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                assertThat(problem.getAllowed()).contains("row 3", "option rowOfHeadings");
            });
        }
        assertReadAsPlain(ReadingOptions.builder().rowOfHeadings(3).build(), file);
    }

    /** It would be lost as if it were a title. */
    @Test
    void aRegistrationAboveTheHeadingsIsNoTitle() {
        String file = "Titel\n" + Registrations.GOOD + Registrations.HEADINGS + Registrations.GOOD;

        for (ReadingOptions options : List.of(Registrations.STANDARD, LENIENT)) {
            assertThat(Registrations.problems(options, file)).singleElement().satisfies(problem -> {
                assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 2));
                assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                assertThat(problem.getAllowed()).contains("row 3", "option rowOfHeadings");
            });
        }
        assertReadAsPlain(ReadingOptions.builder().rowOfHeadings(3).build(), file);
        assertThatThrownBy(() -> Registrations.readTable(Registrations.STANDARD, file))
                .hasMessageContaining("row 2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 5, 99})
    void aToldRowMustHaveTheHeadings(long row) {
        String file = "Titel\n\n" + Registrations.HEADINGS + "# x\n;;;;;\n";
        List<Problem> problems = Registrations.problems(
                ReadingOptions.builder().rowOfHeadings(row).build(), file);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", row)));
    }

    @Test
    void everyFileHasItsOwnTitles() {
        ReadRegistrations read = Registrations.readFiles(
                Registrations.STANDARD,
                List.of(
                        "Titel\n" + Registrations.HEADINGS + Registrations.GOOD,
                        Registrations.HEADINGS + Registrations.GOOD,
                        "a\n\nb\n" + Registrations.HEADINGS + Registrations.GOOD));

        assertThat(read.getRowCount()).isEqualTo(3);
        assertThat(read.getHeadings())
                .containsExactly(FilePosition.of("0.csv", 2), FilePosition.of("1.csv", 1), FilePosition.of("2.csv", 4));
    }
}
