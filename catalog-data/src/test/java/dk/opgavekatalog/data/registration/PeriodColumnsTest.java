package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that are periods: a column for each month, quarter or year. */
class PeriodColumnsTest {

    private static final String KEYS = "Kommune;Enhed;Konto;";
    private static final String LONG = KEYS + "Ressourceart;";

    private static ReadingOptions.Builder payroll() {
        return ReadingOptions.builder().measureOfPeriodColumns(Measures.PAYROLL);
    }

    private static ReadingOptions.Builder checking() {
        return ReadingOptions.builder().checkingTotals(true);
    }

    /** The amounts of a file, the same whether it is CSV or another table. */
    private static List<String> amounts(ReadingOptions options, String file) {
        List<String> ofCsv = amounts(Registrations.read(options, file));
        assertThat(amounts(Registrations.readTable(options, file))).isEqualTo(ofCsv);
        return ofCsv;
    }

    private static List<String> amounts(ReadRegistrations read) {
        List<String> amounts = new ArrayList<>();
        for (ResourceStatement statement : read.getStatements()) {
            for (ResourceAmount amount : statement.getAmounts()) {
                amounts.add(statement.getPeriod() + " " + amount.getUnit() + " " + amount.getAccount() + " "
                        + amount.getMeasure() + " "
                        + amount.getAmount().stripTrailingZeros().toPlainString());
            }
        }
        return amounts;
    }

    private static Problem only(ReadingOptions options, String file) {
        List<Problem> problems = Registrations.problems(options, file);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jan 2024;feb 2024 | 2024-01-01/2024-01-31;2024-02-01/2024-02-29",
                "2024-01;2024-02 | 2024-01-01/2024-01-31;2024-02-01/2024-02-29",
                "Januar 2024;Februar 2024 | 2024-01-01/2024-01-31;2024-02-01/2024-02-29",
                "2024K1;2024K2 | 2024-01-01/2024-03-31;2024-04-01/2024-06-30",
                "1. kvartal 2024;2. kvartal 2024 | 2024-01-01/2024-03-31;2024-04-01/2024-06-30",
                "2023;2024 | 2023;2024",
                "Regnskab 2023;Regnskab 2024 | 2023;2024"
            })
    void theMeasureMayStandInEachRow(String headings, String periods) {
        String file = LONG + headings + "\n217;Teknik;3.1.1;Årsværk;8;8,5\n217;Teknik;3.1.1;Løn;;100\n";
        ReadingOptions options = ReadingOptions.builder()
                .putMeasureNames("Løn", Measures.PAYROLL)
                .build();
        String[] of = periods.split(";", -1);

        assertThat(amounts(options, file))
                .containsExactly(
                        of[0] + " Teknik 3.1.1 FTE 8",
                        of[1] + " Teknik 3.1.1 FTE 8.5",
                        of[1] + " Teknik 3.1.1 PAYROLL 100");
    }

    @Test
    void whereTheFileDoesNotSayTheMeasureOneProblemNamesTheOption() {
        String file = KEYS + "jan 2024;feb 2024;mar 2024\n217;Teknik;3.1.1;100;;300\n";

        Problem problem = only(Registrations.STANDARD, file);
        assertThat(problem.getFound()).isEqualTo("jan 2024, feb 2024, mar 2024");
        assertThat(problem.getOptions()).containsExactly(OptionHint.of("measureOfPeriodColumns"));
        for (Language language : Language.values()) {
            assertThat(problem.describe(language)).contains("measureOfPeriodColumns");
        }
        assertThat(amounts(payroll().build(), file))
                .containsExactly(
                        "2024-01-01/2024-01-31 Teknik 3.1.1 PAYROLL 100",
                        "2024-03-01/2024-03-31 Teknik 3.1.1 PAYROLL 300");
    }

    @Test
    void amountsInOneRowCountAsOneRow() {
        ReadRegistrations read =
                Registrations.read(payroll().build(), KEYS + "jan 2024;feb 2024\n217;Teknik;3.1.1;100;50\n");

        assertThat(read.getRowCount()).isEqualTo(1);
        assertThat(read.getStatements()).hasSize(2);
        assertThat(read.getRecognition().describe(Language.ENGLISH))
                .anyMatch(line -> line.contains("feb 2024 (Payroll, period feb 2024)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan;feb", "Januar;Februar", "jan.;feb."})
    void theYearMayStandInTheOptionOrInAColumn(String headings) {
        ReadingOptions of2024 = payroll().period(AccountingPeriod.ofYear(2024)).build();
        String[] expected = {
            "2024-01-01/2024-01-31 Teknik 3.1.1 PAYROLL 1", "2024-02-01/2024-02-29 Teknik 3.1.1 PAYROLL 2"
        };

        assertThat(amounts(of2024, KEYS + headings + "\n217;Teknik;3.1.1;1;2\n"))
                .containsExactly(expected);
        assertThat(amounts(payroll().build(), KEYS + "År;" + headings + "\n217;Teknik;3.1.1;2024;1;2\n"))
                .containsExactly(expected);
        Problem problem = only(payroll().build(), KEYS + headings + "\n217;Teknik;3.1.1;1;2\n");
        assertThat(problem.getOptions()).containsExactly(OptionHint.of("period"));
    }

    @Test
    void aYearThatBeginsInAugustSaysTheYearOfEachMonth() {
        ReadingOptions options = payroll()
                .period(AccountingPeriod.ofMonths(java.time.YearMonth.of(2024, 8), java.time.YearMonth.of(2025, 7)))
                .build();

        assertThat(amounts(options, KEYS + "aug;jan\n217;Teknik;3.1.1;1;2\n"))
                .containsExactly(
                        "2024-08-01/2024-08-31 Teknik 3.1.1 PAYROLL 1", "2025-01-01/2025-01-31 Teknik 3.1.1 PAYROLL 2");
        String byColumn = KEYS + "År;aug;jan\n217;Teknik;3.1.1;2024;1;2\n";
        assertThat(only(payroll().firstMonthOfYear(Month.AUGUST).build(), byColumn)
                        .getReason())
                .isEqualTo(Reason.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-01", "I dag", "24"})
    void aCellOfTheYearThatIsNoYearIsRefusedInItsRow(String year) {
        Problem problem = only(payroll().build(), KEYS + "År;jan;feb\n217;Teknik;3.1.1;" + year + ";1;2\n");

        assertThat(problem.findPosition().orElseThrow().findColumn()).contains("År");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommune;Enhed;Konto;Periode;Ressourceart;jan 2024;feb 2024 | 217;Teknik;3.1.1;2024;Årsværk;1;2",
                "Kommune;Enhed;Konto;År;Ressourceart;jan 2024;feb 2024 | 217;Teknik;3.1.1;2024;Årsværk;1;2",
                "Kommune;Enhed;Konto;År;Årsværk;jan;feb | 217;Teknik;3.1.1;2024;1;1;2",
                "Kommune;Enhed;Konto;År;Ressourceart;Beløb;2024 | 217;Teknik;3.1.1;2024;Årsværk;1;2"
            })
    void aPeriodBesideWhatLeavesNoRoomForItIsRefused(String headings, String cells) {
        Problem problem = only(Registrations.STANDARD, headings + "\n" + cells + "\n");

        assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
        assertThat(problem.getAllowed()).contains("the headings are read as periods");
        assertThat(problem.getOptions()).extracting(OptionHint::getOption).contains("ignoredColumns");
    }

    @Test
    void theMeasureIsSaidInOnePlace() {
        String file = LONG + "jan 2024;feb 2024\n217;Teknik;3.1.1;Årsværk;1;2\n";

        assertThat(only(payroll().build(), file).getOptions()).containsExactly(OptionHint.of("measureOfPeriodColumns"));
        assertThat(only(Registrations.STANDARD, LONG + "Årsværk 2024;Årsværk 2023\n217;Teknik;3.1.1;Årsværk;1;2\n")
                        .getReason())
                .isEqualTo(Reason.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan-24;feb-24;mar-24", "2024-1;2024-2", "2023/24;2024/25"})
    void headingsThatCouldBeTwoPeriodsAreRefusedAsOneProblem(String headings) {
        Problem problem = only(
                ReadingOptions.builder().period(AccountingPeriod.ofYear(2024)).build(), LONG + headings + "\n");

        assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void aPeriodStandsOnce() {
        assertThat(only(payroll().build(), KEYS + "jan 2024;2024-01\n217;Teknik;3.1.1;1;2\n")
                        .getReason())
                .isEqualTo(Reason.DUPLICATE);
    }

    @Test
    void aTotalOverThePeriodsIsCheckedInEachRow() {
        String file = LONG + "jan 2024;feb 2024;I alt\n217;Teknik;3.1.1;Lønudgift;100;50,25;150,25\n";

        assertThat(only(Registrations.STANDARD, file).getReason()).isEqualTo(Reason.TOTAL);
        assertThat(amounts(checking().build(), file)).hasSize(2);
        assertThat(only(checking().build(), file.replace("150,25", "150,00")).getReason())
                .isEqualTo(Reason.CONTRADICTION);
    }

    @Test
    void aYearBesideItsMonthsIsATotal() {
        String file = KEYS + "jan 2024;feb 2024;2024\n217;Teknik;3.1.1;100;50,25;150,25\n";

        Problem problem = only(payroll().build(), file);
        assertThat(problem.getReason()).isEqualTo(Reason.TOTAL);
        assertThat(problem.findPosition().orElseThrow().findColumn()).contains("6");
        ReadingOptions options = payroll().checkingTotals(true).build();
        assertThat(amounts(options, file)).hasSize(2);
        assertThat(only(options, file.replace("150,25", "150")).getReason()).isEqualTo(Reason.CONTRADICTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8;9;10;27 | true",
                "8;9;10;9 | true",
                "8;8;8,5;8,17 | true",
                "8;;9;8,5 | true",
                "8;9;10;10 | false"
            })
    void aTotalOfLevelsIsTheirSumOrTheirMean(String cells, boolean agrees) {
        String file = LONG + "jan 2024;feb 2024;mar 2024;I alt\n217;Teknik;3.1.1;Årsværk;" + cells + "\n";

        assertThat(Registrations.problems(checking().build(), file).isEmpty()).isEqualTo(agrees);
    }

    @Test
    void quartersAndTheYearAreTotalsOfTheMonths() {
        String file = KEYS + "jan 2024;feb 2024;mar 2024;2024K1;apr 2024;2024\n217;Teknik;3.1.1;1;2;3;6;4;10\n";
        ReadingOptions options = payroll().checkingTotals(true).build();

        assertThat(amounts(options, file)).hasSize(4);
        assertThat(Registrations.problems(options, file.replace(";6;", ";7;"))).hasSize(1);
        assertThat(Registrations.problems(options, file.replace(";10\n", ";16\n")))
                .hasSize(1);
    }

    @Test
    void totalRowsAreCheckedInEachPeriod() {
        String file = KEYS + "jan 2024;feb 2024\n217;Teknik;3.1.1;1;2\n217;Teknik;1.1.1;3;4\n"
                + "217;Teknik i alt;;4;6\n217;Stab;1.1.1;5;6\nI alt;;;9;12\n";
        ReadingOptions options = payroll().checkingTotals(true).build();

        assertThat(amounts(options, file)).hasSize(6);
        // The sum of both months is right, but not that of each.
        assertThat(Registrations.problems(options, file.replace("I alt;;;9;12", "I alt;;;10;11")))
                .extracting(problem -> problem.findPosition().orElseThrow().findColumn())
                .containsExactly(Optional.of("jan 2024"), Optional.of("feb 2024"));
    }

    @Test
    void monthsAreSummedToYears() {
        String file = LONG + "jan 2024;feb 2024\n217;Teknik;3.1.1;Årsværk;12;6\n217;Teknik;3.1.1;Lønudgift;1;2\n";
        ReadingOptions options =
                ReadingOptions.builder().sumPeriodsTo(PeriodLength.YEAR).build();

        assertThat(amounts(options, file)).containsExactly("2024 Teknik 3.1.1 FTE 1.5", "2024 Teknik 3.1.1 PAYROLL 3");
        assertThat(only(options, LONG + "2023-12-01/2024-02-29\n217;Teknik;3.1.1;Lønudgift;1\n")
                        .getOptions())
                .extracting(OptionHint::getOption)
                .contains("firstMonthOfYear");
    }

    @Test
    void hoursBecomeFteByTheNormOfTheirYear() {
        ReadingOptions options = ReadingOptions.builder()
                .sumPeriodsTo(PeriodLength.YEAR)
                .measureOfPeriodColumns(Measures.HOURS)
                .workingTimeNorm(WorkingTimeNorm.gross(new BigDecimal("1924")))
                .build();

        assertThat(amounts(options, KEYS + "jan 2024;feb 2024\n217;Teknik;3.1.1;962;962\n"))
                .anyMatch(amount -> amount.endsWith("FTE 1"));
    }

    @Test
    void aLenientReadingRefusesTheWholeRowOnce() {
        String file = LONG + "jan 2024;feb 2024\n217;Teknik;3.1.77;Lønudgift;100;50\n217;Teknik;3.1.1;Lønudgift;1;2\n";
        ReadRegistrations read =
                Registrations.read(ReadingOptions.builder().lenient(true).build(), file);

        assertThat(read.getRefusedRowCount()).isEqualTo(1);
        assertThat(read.getRowCount()).isEqualTo(2);
        assertThat(read.getTotals())
                .filteredOn(total -> total.getMeasure().equals(Measures.PAYROLL))
                .singleElement()
                .satisfies(total -> assertThat(total.getRefused()).isEqualByComparingTo("150"));
        assertThat(read.getStatements())
                .allSatisfy(statement -> assertThat(
                                statement.getRefusedRows().orElseThrow().getRows())
                        .isEqualTo(1));
    }

    @Test
    void aFaultIsToldInItsColumn() {
        Problem problem = only(payroll().build(), KEYS + "jan 2024;feb 2024\n217;Teknik;3.1.1;1;abc\n");

        assertThat(problem.findPosition().orElseThrow().findColumn()).contains("feb 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Årsværk 2023;Lønudgift 2023;Årsværk 2024;Lønudgift 2024 (kr.)",
                "2023 Årsværk;2023 Lønudgift;2024 Årsværk;2024 Sum af Lønudgift"
            })
    void aHeadingMaySayMeasureAndPeriod(String headings) {
        assertThat(amounts(Registrations.STANDARD, KEYS + headings + "\n217;Teknik;3.1.1;1;2;3;4\n"))
                .containsExactly(
                        "2023 Teknik 3.1.1 FTE 1",
                        "2023 Teknik 3.1.1 PAYROLL 2",
                        "2024 Teknik 3.1.1 FTE 3",
                        "2024 Teknik 3.1.1 PAYROLL 4");
    }
}
