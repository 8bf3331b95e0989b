package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.ReadingTotal;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of rows that a lenient reading refuses. */
class LenientReadingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void aLenientReadingCountsWhatItDoesNotList(int threads) {
        ReadingOptions options = ReadingOptions.builder()
                .threads(threads)
                .lenient(true)
                .maxProblems(2)
                .build();
        StringBuilder text = new StringBuilder(Registrations.HEADINGS);
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 2 == 0 ? Registrations.GOOD : "217;2024;Teknik;9.9.9;x;1\n");
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

    private static CostStatement cost(ResourceStatement statement) {
        return CostCalculator.of(Catalogs.edition2006())
                .calculate(statement, StandardModels.bothCommunicationFieldsRegistered());
    }

    private static String refused(CostStatement cost, Measure measure) {
        return cost.getReconciliation().getFinalLine(measure).getRefused().toPlainString();
    }

    /** From the file to the figures that a controller sees. */
    @Test
    void whatWasRefusedIsInTheReconciliationAndInAWarning() {
        String rows = """
                217;2024;Teknik;3.1.1;8,5;4400000,00
                217;2024;Teknik;Ledelse;1;900.000,00
                217;2024;Teknik;3.1.77;0,5;240.000,00
                217;2024;Teknik;1.1.2;0.5;-20.000,00
                217;2024;Teknik;ukendt;x;y
                ;2024;Teknik;3.1.1;7;7
                360;2024;Teknik;3.1.1;1;500000
                0;2024;Teknik;9.9.9;2;
                """;
        ReadRegistrations read =
                Registrations.read(ReadingOptions.builder().lenient(true).build(), Registrations.HEADINGS + rows);
        assertThat(read.getStatements())
                .extracting(statement -> statement.getOrganisation().getId())
                .containsExactly("0", "217", "360");

        CostStatement withRefused = cost(read.getStatements().get(1));
        assertThat(refused(withRefused, Measures.FTE)).isEqualTo("0.5000");
        assertThat(refused(withRefused, Measures.PAYROLL)).isEqualTo("220000.00");
        assertThat(withRefused.getReconciliation().isBalanced()).isTrue();
        assertThat(withRefused
                        .getReconciliation()
                        .getFinalLine(Measures.PAYROLL)
                        .getRegistered())
                .isEqualByComparingTo("5300000");
        assertThat(withRefused.getWarnings())
                .filteredOn(warning -> warning.getKind() == WarningKind.ROWS_REFUSED)
                .map(warning -> withRefused.describe(warning, Language.DANISH))
                .containsExactly("3 rækker blev afvist ved indlæsningen og mangler i opgørelsen: 0,5000 (Årsværk), "
                        + "220.000,00 (Lønudgift); 1 af dem har ikke noget beløb, der kan læses.");

        CostStatement ofNothing = cost(read.getStatements().get(0));
        assertThat(refused(ofNothing, Measures.FTE)).isEqualTo("2.0000");
        assertThat(ofNothing.getWarnings()).extracting(Warning::getKind).contains(WarningKind.ROWS_REFUSED);

        CostStatement whole = cost(read.getStatements().get(2));
        assertThat(refused(whole, Measures.FTE)).isEqualTo("0.0000");
        assertThat(whole.getWarnings()).extracting(Warning::getKind).doesNotContain(WarningKind.ROWS_REFUSED);

        // The row that names no organisation is in no statement; the totals of the reading have it.
        assertThat(read.getRefusedRowCount()).isEqualTo(5);
        assertThat(read.getTotals().get(0).getRefused()).isEqualByComparingTo("9.5");
    }

    @Test
    void refusedHoursAreRefusedFteToo() {
        ReadingOptions options = ReadingOptions.builder()
                .lenient(true)
                .workingTimeNorm(WorkingTimeNorm.effective(BigDecimal.valueOf(1654)))
                .build();
        ReadRegistrations read = Registrations.read(
                options, "Kommune;År;Enhed;Konto;Timer\n217;2024;a;3.1.1;1654\n217;2024;a;3.1.77;827,5\n");

        CostStatement cost = cost(read.getStatements().get(0));
        assertThat(refused(cost, Measures.HOURS)).isEqualTo("827.50");
        assertThat(refused(cost, Measures.FTE)).isEqualTo("0.5003");
    }

    @Test
    void refusedHoursThatAreTooManyFteAreReportedWhenReading() {
        ReadingOptions options = ReadingOptions.builder()
                .lenient(true)
                .workingTimeNorm(WorkingTimeNorm.effective(new BigDecimal("0.001")))
                .build();

        assertThat(Registrations.problems(
                        options, "Kommune;År;Enhed;Konto;Timer\n217;2024;a;3.1.77;92233720368547758,07\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.OVERFLOW);
                    assertThat(problem.getPlace()).isEqualTo("organisation 217, 2024");
                });
    }
}
