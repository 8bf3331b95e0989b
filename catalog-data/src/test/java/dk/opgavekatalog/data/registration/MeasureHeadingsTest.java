package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of measures with what people and pivot tables put around them. */
class MeasureHeadingsTest {

    private static final String KEYS = "Kommune;Periode;Enhed;Konto;";
    private static final ReadingOptions IN_2024 =
            ReadingOptions.builder().period(AccountingPeriod.ofYear(2024)).build();

    private static List<Optional<String>> measures(ReadingOptions options, String headings) {
        return Registrations.read(options, headings + "\n217;2024;Teknik;3.1.1;1;\n")
                .getRecognition()
                .getFiles()
                .get(0)
                .getColumns()
                .stream()
                .skip(4)
                .map(column -> column.getMeasure().map(measure -> measure.getId()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lønudgift i kr. | PAYROLL",
                "Lønudgift (kr.) | PAYROLL",
                "Lønudgift kr | PAYROLL",
                "Lønudgift [DKK] | PAYROLL",
                "Lønudgift, kr. | PAYROLL",
                "Lønudgift i hele kr. | PAYROLL",
                "Lønudgift (i danske kroner) | PAYROLL",
                "Payroll (DKK) | PAYROLL",
                "Payroll in DKK | PAYROLL",
                "Sum af Lønudgift | PAYROLL",
                "Summen af Lønudgift | PAYROLL",
                "Sum of Payroll | PAYROLL",
                "Sum af Lønudgift (kr.) | PAYROLL",
                "Lønudgifter | PAYROLL",
                "Lønudgifter i kr. | PAYROLL",
                "Øvrige udgifter | OTHER_COST",
                "Sum af Øvrige udgifter | OTHER_COST",
                "Antal årsværk | FTE",
                "Årsværk (antal) | FTE",
                "Number of FTE | FTE",
                "Sum af Årsværk | FTE",
                "Sum af Antal årsværk | FTE",
                "Årsværk: | FTE"
            })
    void whatStandsAroundAMeasureMakesNoDifference(String heading, String measure) {
        assertThat(measures(Registrations.STANDARD, KEYS + heading)).containsExactly(Optional.of(measure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Årsværk i kr.",
                "Antal lønudgift",
                "Årsværk (t.kr.)",
                "Antal",
                "(kr.)",
                "Lønudgift i EUR",
                "Lønudgift pr. årsværk",
                "Lønudgift budget",
                "Løn",
                "Lønsum",
                "Årsværk 2024",
                "Lønudgift 2024 (kr.)",
                "Gennemsnit af Lønudgift",
                "Antal af Lønudgift",
                "Lønudgift + moms"
            })
    void whatMayBeSomethingElseIsRefused(String heading) {
        assertThat(Registrations.problems(
                        Registrations.STANDARD, KEYS + "FTE;" + heading + "\n217;2024;Teknik;3.1.1;1;1\n"))
                .filteredOn(problem -> problem.getReason() == Reason.UNKNOWN_VALUE)
                .extracting(Problem::getFound)
                .containsExactly(heading);
    }

    @Test
    void aYearInAHeadingMustBeThatOfTheOptionPeriod() {
        String keys = "Kommune;Enhed;Konto;";
        assertThat(Registrations.problems(IN_2024, keys + "Årsværk 2024;Lønudgift 2024 (kr.)\n217;Teknik;3.1.1;1;1\n"))
                .isEmpty();
        assertThat(Registrations.problems(IN_2024, keys + "Årsværk 2023\n217;Teknik;3.1.1;1\n"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.getAllowed()).contains("periods within 2024, as the option period says"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lønudgift;Lønudgift i kr.", "Sum af Lønudgift;Lønudgift (kr.)", "Lønudgifter;Payroll"})
    void onlyOneColumnMayHaveAMeasure(String headings) {
        assertThat(Registrations.problems(Registrations.STANDARD, KEYS + headings + "\n217;2024;Teknik;3.1.1;1;1\n"))
                .extracting(Problem::getReason)
                .containsExactly(Reason.DUPLICATE);
    }

    @Test
    void namesOfTheUserAreKnownTheSameWay() {
        ReadingOptions options = ReadingOptions.builder()
                .putMeasureNames("Løn", Measures.PAYROLL)
                .build();

        assertThat(measures(options, KEYS + "Sum af Løn (kr.)")).containsExactly(Optional.of("PAYROLL"));
    }

    @Test
    void theAmountInLongFormIsKnownTheSameWay() {
        String file =
                "Kommune;Periode;Enhed;Konto;Ressourceart;Sum af Beløb (kr.)\n217;2024;Teknik;3.1.1;Lønudgift;1\n";

        assertThat(Registrations.problems(Registrations.STANDARD, file)).isEmpty();
    }

    @Test
    void aTotalOfADecoratedMeasureIsTheTotalOfThatMeasure() {
        ReadingOptions checking = ReadingOptions.builder().checkingTotals(true).build();
        String file = KEYS + "Årsværk;Lønudgift;Antal årsværk i alt\n217;2024;Teknik;3.1.1;8;100;8\n";

        assertThat(Registrations.problems(checking, file)).isEmpty();
    }
}
