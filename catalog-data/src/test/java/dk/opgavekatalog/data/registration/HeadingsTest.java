package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.registration.heading.Headings;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings are refused. */
class HeadingsTest {

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
                "Kommune;Periode;Enhed;Konto;Ressourceart | MISSING | ''",
                "Kommune;Enhed;Konto;Årsværk | MISSING | ''",
                "Periode;Enhed;Konto;Årsværk | MISSING | ''",
                "Kommune;Periode;Enhed;Konto;Årsværk;Ressourceart;Beløb | CONTRADICTION | ''"
            })
    void headingsAreRefusedWithTheirReason(String headings, Reason reason, String column) {
        assertThat(Registrations.found(headings + "\n")).containsExactly(Registrations.place(1, column, reason));
    }

    @Test
    void whatTheReaderIsToldHasNoColumn() {
        ReadingOptions told = ReadingOptions.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .unit("Teknik")
                .build();
        assertThat(Registrations.found(Registrations.problems(told, "Kommune;År;Enhed;Kommunenavn;Konto;Årsværk\n")))
                .containsOnly(Registrations.place(1, "", Reason.CONTRADICTION))
                .hasSize(3);
        assertThat(Registrations.problems(told, "Kommunenavn;Konto;Årsværk\n"))
                .extracting(Problem::getReason, Problem::getFound)
                .containsExactly(tuple(Reason.CONTRADICTION, "Kommunenavn"));
        ReadingOptions ignoring = ReadingOptions.builder()
                .from(told)
                .addIgnoredColumns("kommune", "År", "ENHED")
                .build();
        assertThat(Registrations.problems(ignoring, "Kommune;År;Enhed;Konto;Årsværk\n"))
                .isEmpty();
    }

    @Test
    void theColumnThatStatesTheSameIsNamed() {
        assertThat(Registrations.problems(Registrations.STANDARD, "Kommune;Periode;Enhed;Konto;Årsværk;FTE\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed())
                        .isEqualTo("each column once; column 5, 'Årsværk', is the same"));
    }

    @Test
    void theNearestHeadingIsNamed() {
        assertThat(Registrations.problems(Registrations.STANDARD, "Kommune;Periode;Enhed;Konto;Lønudgfit;FTE\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("Lønudgift"));
    }

    @Test
    void whatIsMissingIsPartOfTheProblemOfAnUnknownHeading() {
        assertThat(Registrations.problems(Registrations.STANDARD, "Kommune;Periode;Bygning;Konto;FTE\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getFound()).isEqualTo("Bygning");
                    assertThat(problem.describe(Language.DANISH)).contains("der mangler en kolonne Enhed");
                    assertThat(problem.describe(Language.ENGLISH)).contains("what is missing is a column Unit,");
                    assertThat(problem.getOptions())
                            .contains(OptionHint.of("unit"), OptionHint.of("ignoredColumns", "Bygning"));
                });
        assertThat(Registrations.found("Kommune;Bygning;Konto;FTE\n"))
                .contains(Registrations.place(1, "", Reason.MISSING))
                .hasSize(3);
    }

    @Test
    void severalUnknownHeadingsAreOneProblem() {
        assertThat(Registrations.problems(
                        Registrations.STANDARD, "Kommune;Periode;Enhed;Konto;FTE;Lønudgfit;Tekst;Øvrig udgfit\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getFound()).isEqualTo("Lønudgfit, Tekst, Øvrig udgfit");
                    assertThat(problem.getAllowed())
                            .containsOnlyOnce("ignoredColumns")
                            .contains("'Lønudgfit': nearest: Lønudgift", "'Øvrig udgfit': nearest: Øvrig udgift");
                    assertThat(problem.getOptions())
                            .contains(
                                    OptionHint.of("ignoredColumns", "Lønudgfit"),
                                    OptionHint.of("ignoredColumns", "Tekst"));
                });
    }

    @Test
    void columnsHaveTheirNamesInTheLanguageOfTheMessage() {
        assertThat(Registrations.problems(Registrations.STANDARD, "Periode;Enhed;Konto;FTE\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.describe(Language.DANISH))
                            .contains("en kolonne Kommune")
                            .doesNotContain("Organisation,", "Municipality");
                    assertThat(problem.describe(Language.ENGLISH)).contains("a column Municipality");
                });
    }

    @Test
    void anEmptyFileHasNoHeadings() {
        for (String text : List.of("", "\n\r\n", "# kun bemærkninger\n", ";;;\n")) {
            assertThat(Registrations.found(text)).containsExactly(tuple(FilePosition.of("f.csv"), Reason.MISSING));
        }
    }

    @Test
    void aFileOfHeadingsAloneIsRefused() {
        assertThatThrownBy(() ->
                        Registrations.read(Registrations.STANDARD, "\n" + Registrations.HEADINGS + "# intet\n;;;\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "f.csv, row 2: MISSING, found 'headings alone', allowed: at least one row below the"
                                + " headings that states something");
        assertThatThrownBy(() -> Registrations.readFiles(
                        Registrations.STANDARD,
                        List.of(Registrations.HEADINGS + Registrations.GOOD, Registrations.HEADINGS)))
                .hasMessageContaining("1.csv, row 1: MISSING, found 'headings alone'");
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsNotSaidToBeHeadingsAlone() {
        assertThatThrownBy(() ->
                        Registrations.read(Registrations.STANDARD, Registrations.HEADINGS + "\"" + Registrations.GOOD))
                .hasMessageStartingWith("1 problem\n")
                .hasMessageNotContaining("headings alone");
    }

    @Test
    void aLenientReadingRefusesHeadingsAloneWhenThereIsNothingElse() {
        ReadingOptions lenient = ReadingOptions.builder().lenient(true).build();

        assertThat(Registrations.readFiles(
                                lenient, List.of(Registrations.HEADINGS + Registrations.GOOD, Registrations.HEADINGS))
                        .getStatements())
                .hasSize(1);
        assertThatThrownBy(
                        () -> Registrations.readFiles(lenient, List.of(Registrations.HEADINGS, Registrations.HEADINGS)))
                .hasMessageContaining("0.csv, row 1: MISSING, found 'headings alone'")
                .hasMessageContaining("1.csv, row 1: MISSING, found 'headings alone'");
    }

    private static final ReadingOptions WITH_NORM = ReadingOptions.builder()
            .workingTimeNorm(WorkingTimeNorm.effective(BigDecimal.valueOf(1654)))
            .build();

    private static String allowed(ReadingOptions options, String text) {
        return Registrations.problems(options, text).get(0).getAllowed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Årsværk", "FTE", "fte"})
    void withANormFilesStateHoursInPlaceOfFte(String name) {
        String wide = "Kommune;Periode;Enhed;Konto;Lønudgift;" + name + "\n";
        String inLongForm = "Kommune;Periode;Enhed;Konto;Ressourceart;Beløb\n1;2024;a;3.1.1;" + name + ";1\n";

        assertThat(allowed(WITH_NORM, wide)).contains("with the option workingTimeNorm files state hours");
        assertThat(allowed(WITH_NORM, inLongForm)).contains("with the option workingTimeNorm files state hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Timer", "Hours", "HOURS"})
    void withoutANormHoursAreRefusedWithAHintAtIt(String name) {
        String wide = "Kommune;Periode;Enhed;Konto;Lønudgift;" + name + "\n";
        String inLongForm = "Kommune;Periode;Enhed;Konto;Ressourceart;Beløb\n1;2024;a;3.1.1;" + name + ";1\n";

        assertThat(allowed(Registrations.STANDARD, wide))
                .contains("the option workingTimeNorm, which turns hours into FTE");
        assertThat(allowed(Registrations.STANDARD, inLongForm))
                .contains("the option workingTimeNorm, which turns hours into FTE");
    }

    @Test
    void hoursThatAreAMeasureOfTheirOwnNeedNoNorm() {
        ReadingOptions options = ReadingOptions.builder()
                .addMeasures(Measures.FTE, Measures.HOURS)
                .build();

        assertThat(Registrations.problems(options, "Kommune;Periode;Enhed;Konto;FTE;Timer\n"))
                .isEmpty();
    }

    @Test
    void measuresThatAreMissingAreNamedAsTheyHeadColumns() {
        assertThat(allowed(Registrations.STANDARD, "Kommune;Periode;Enhed;Konto\n"))
                .contains("Årsværk (FTE), Lønudgift (Payroll), Øvrig udgift (Other cost)");
    }

    /** It would count as known wherever a separator is looked for. */
    @Test
    void noColumnIsHeadedByNothing() {
        Headings headings =
                new Headings(Registrations.STANDARD, MeasureNames.of(Measures.STANDARD, Map.of(), false), true);

        assertThat(headings.countKnown(List.of("", "Konto", " "))).isEqualTo(1);
    }
}
