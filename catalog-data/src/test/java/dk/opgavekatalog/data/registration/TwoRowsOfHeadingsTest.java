package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings in two or three rows, such as years above measures. */
class TwoRowsOfHeadingsTest {

    private static final String ROW = "\n217;Teknik;3.1.1;1;2;3;4\n";

    private static final String PLAIN = Registrations.HEADINGS.replace("Enhed;", "Enhed;")
            + "217;2023;Teknik;3.1.1;1;2\n217;2024;Teknik;3.1.1;3;4\n";

    private static void assertPlain(ReadingOptions options, String file) {
        ReadRegistrations plain = Registrations.read(Registrations.STANDARD, PLAIN);
        assertThat(Registrations.read(options, file).getStatements()).isEqualTo(plain.getStatements());
        assertThat(Registrations.readTable(options, file).getStatements()).isEqualTo(plain.getStatements());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Enhed;Konto;2023;;2024;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift",
                ";;;2023;;2024;\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift",
                ";;;2023;2023;2024;2024\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift",
                ";;;Regnskab 2023;;Regnskab 2024\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift",
                "Stamdata;;;2023;;2024;\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift",
                "Lønoversigt;;;;;;\n;;;2023;;2024;\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift",
                "Kommune;Enhed;Konto;2023;;2024;\n;;;Sum af Årsværk;Lønudgift (kr.);Antal årsværk;Lønudgift i kr."
            })
    void periodsStandAboveMeasures(String headings) {
        assertPlain(Registrations.STANDARD, headings + ROW);
    }

    @Test
    void measuresStandAbovePeriods() {
        assertPlain(
                Registrations.STANDARD,
                "Kommune;Enhed;Konto;Årsværk;;Lønudgift;\n;;;2023;2024;2023;2024\n217;Teknik;3.1.1;1;3;2;4\n");
    }

    @Test
    void yearsStandAboveMonthsAboveMeasures() {
        String file = "Kommune;Enhed;Konto;2024;;;\n;;;jan;;feb;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift" + ROW;

        ReadRegistrations read = Registrations.read(Registrations.STANDARD, file);
        assertThat(read.getStatements())
                .extracting(statement -> statement.getPeriod().toString())
                .containsExactly("2024-01-01/2024-01-31", "2024-02-01/2024-02-29");
        assertThat(read.getRecognition().describe(Language.ENGLISH))
                .anyMatch(line -> line.contains("the headings are in the rows 1 to 3"));
    }

    @Test
    void yearsStandAboveMonthsOfOneMeasure() {
        String file = ";;;2023;2024;\nKommune;Enhed;Konto;dec;jan;feb\n217;Teknik;3.1.1;1;2;3\n";

        assertThat(Registrations.read(
                                ReadingOptions.builder()
                                        .measureOfPeriodColumns(Measures.PAYROLL)
                                        .build(),
                                file)
                        .getStatements())
                .extracting(statement -> statement.getPeriod().toString())
                .containsExactly("2023-12-01/2023-12-31", "2024-01-01/2024-01-31", "2024-02-01/2024-02-29");
    }

    @Test
    void theSameRowsOfHeadingsMayStandAgain() {
        String headings = "Kommune;Enhed;Konto;2023;;2024;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift\n";

        assertPlain(
                Registrations.STANDARD, headings + "217;Teknik;3.1.1;1;2;;\n" + headings + "217;Teknik;3.1.1;;;3;4\n");
    }

    @Test
    void totalsOverPeriodsAreChecked() {
        String file = """
            Kommune;Enhed;Konto;2023;;2024;;I alt;
            ;;;Årsværk;Lønudgift;Årsværk;Lønudgift;Årsværk;Lønudgift
            217;Teknik;3.1.1;1;2;3;4;4;6
            """;
        ReadingOptions options = ReadingOptions.builder().checkingTotals(true).build();

        assertPlain(options, file);
        assertThat(Registrations.problems(options, file.replace(";4;6\n", ";4;7\n")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a measure without a period above it
                "Kommune;Enhed;Konto;;2023;2024;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift",
                // the year of the second group is missing
                "Kommune;Enhed;Konto;2023;;;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift",
                // not the same kind of figures
                "Kommune;Enhed;Konto;Budget 2023;;2024;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift",
                // a title above a key is above no measure
                "2023;;;;;2024;\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift"
            })
    void whatIsNotCertainIsRefused(String headings) {
        assertThat(Registrations.problems(Registrations.STANDARD, headings + ROW))
                .isNotEmpty();
    }

    @Test
    void aTitleAboveTheKeysIsNoPeriodOfTheAmounts() {
        String file = "2024;;;;\nKommune;Enhed;Konto;Årsværk;Lønudgift\n217;Teknik;3.1.1;1;2\n";

        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .extracting(Problem::getReason)
                .containsExactly(Reason.MISSING);
    }

    @Test
    void thousandsInARowOfHeadingsAreNotOverlooked() {
        for (String headings : List.of(
                "Beløb i t.kr.;;;2023;;2024;\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift",
                ";;;2023;;2024;\nKommune;Enhed;Konto;Årsværk;Lønudgift (t.kr.);Årsværk;Lønudgift (t.kr.)")) {
            assertThat(Registrations.problems(Registrations.STANDARD, headings + ROW))
                    .as(headings)
                    .flatExtracting(Problem::getOptions)
                    .anyMatch(option -> option.getOption().equals("moneyUnit"));
        }
    }

    @Test
    void theOptionOfTheRowMayNameTheLastOfThem() {
        String file = "Kommune;Enhed;Konto;2023;;2024;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift" + ROW;

        assertPlain(ReadingOptions.builder().rowOfHeadings(2L).build(), file);
    }

    @Test
    void theOptionPeriodMustHoldForAllOfThem() {
        String file = "Kommune;Enhed;Konto;2023;;2024;\n;;;Årsværk;Lønudgift;Årsværk;Lønudgift" + ROW;

        assertThat(Registrations.problems(
                        ReadingOptions.builder()
                                .period(AccountingPeriod.ofYear(2024))
                                .build(),
                        file))
                .isNotEmpty();
    }

    @Test
    void aPivotTableInCompactFormIsToldWithWhatToDoInExcel() {
        String file = "Rækkenavne;Sum af Årsværk;Sum af Lønudgift\nStab;2;1000\n1.1.1;2;1000\nHovedtotal;2;1000\n";

        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.describe(Language.DANISH))
                        .contains("Vis i tabelformat", "Gentag alle elementnavne"));
    }
}
