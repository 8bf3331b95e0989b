package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.PeriodWarning;
import dk.opgavekatalog.data.registration.recognition.RecognisedPeriods;
import dk.opgavekatalog.data.registration.recognition.RecognisedTotals;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months, quarters, years and dates in files, and what becomes of them. */
class PeriodReadingTest {

    private static final String HEADINGS = Registrations.HEADINGS;
    private static final String YEARS = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";

    private static final ReadingOptions TO_YEARS =
            ReadingOptions.builder().sumPeriodsTo(PeriodLength.YEAR).build();
    private static final ReadingOptions TO_QUARTERS =
            ReadingOptions.builder().sumPeriodsTo(PeriodLength.QUARTER).build();
    private static final ReadingOptions TO_YEARS_FROM_AUGUST = ReadingOptions.builder()
            .sumPeriodsTo(PeriodLength.YEAR)
            .firstMonthOfYear(Month.AUGUST)
            .build();

    private static String row(String period, String fte, String pay) {
        return "217;" + period + ";Teknik;3.1.1;" + fte + ";" + pay + "\n";
    }

    private static String months(int first, int last, String fte, String pay) {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(first, last).forEach(month -> rows.append(row("2024-%02d".formatted(month), fte, pay)));
        return rows.toString();
    }

    /** Each statement with its amounts, on one line. */
    private static List<String> statements(ReadingOptions options, String text) {
        return describe(Registrations.read(options, text).getStatements());
    }

    private static List<String> describe(List<ResourceStatement> statements) {
        List<String> lines = new ArrayList<>();
        for (ResourceStatement statement : statements) {
            assertThat(statement.findProblems()).isEmpty();
            List<String> amounts = statement.getAmounts().stream()
                    .map(ResourceAmount::getAmount)
                    .map(BigDecimal::toPlainString)
                    .toList();
            lines.add(statement.getPeriod() + ": " + String.join(" ", amounts));
        }
        return lines;
    }

    private static RecognisedPeriods periods(ReadingOptions options, String text) {
        return Registrations.read(options, text).getRecognition().getPeriods().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-01-01/2024-01-31",
        "jan 2024, 2024-01-01/2024-01-31",
        "31-01-2024, 2024-01-01/2024-01-31",
        "2024-01-01 00:00:00, 2024-01-01/2024-01-31",
        "1. kvartal 2024, 2024-01-01/2024-03-31",
        "2024K1, 2024-01-01/2024-03-31",
        "2024H2, 2024-07-01/2024-12-31",
        "Regnskab 2024, 2024",
        "2024-07-01/2024-12-31, 2024-07-01/2024-12-31"
    })
    void everyPeriodIsAStatementOfItsOwnUnlessAnOptionSumsThem(String written, String period) {
        assertThat(statements(Registrations.STANDARD, HEADINGS + row(written, "8", "100")))
                .containsExactly(period + ": 8.0000 100.00");
    }

    @Test
    void waysToWriteOnePeriodMeanTheSame() {
        String text = HEADINGS
                + row("2024-01", "1", "1")
                + row("jan 2024", "2", "10")
                + row("2024M01", "4", "100")
                + row("januar 2024", "", "1000");

        assertThat(statements(Registrations.STANDARD, text)).containsExactly("2024-01-01/2024-01-31: 7.0000 1111.00");
    }

    @Test
    void theCasesOfTheFaultReportsAreReadAndSummed() {
        String text = YEARS + "X;2024-01;A;3.1.1;95;1\nX;jan 2024;A;3.1.1;95;1\nX;01-01-2024;A;3.1.2;95;1\n"
                + "X;1. kvartal 2024;A;1.1.1;95;1\nX;2024K1;A;1.1.1;95;1\n";

        assertThat(statements(Registrations.STANDARD, text))
                .containsExactly(
                        "2024-01-01/2024-01-31: 190.0000 2.00 95.0000 1.00", "2024-01-01/2024-03-31: 190.0000 2.00");
        assertThat(statements(TO_YEARS, text)).containsExactly("2024: 47.5000 2.00 15.8333 2.00 7.9167 1.00");
        assertThat(periods(TO_YEARS, text).getWarnings())
                .extracting(PeriodWarning::getKind, PeriodWarning::getParts)
                .containsExactly(
                        tuple(
                                PeriodWarning.Kind.MISSING_MONTHS,
                                List.of(AccountingPeriod.parse("2024-04-01/2024-12-31"))),
                        tuple(
                                PeriodWarning.Kind.OVERLAP,
                                List.of(
                                        AccountingPeriod.parse("2024-01-01/2024-01-31"),
                                        AccountingPeriod.parse("2024-01-01/2024-03-31"))));
    }

    @Test
    void moneyAddsUpAndFteCountByTheLengthOfTheirPeriod() {
        assertThat(statements(TO_YEARS, HEADINGS + row("2024-03", "8", "100,01")))
                .containsExactly("2024: 0.6667 100.01");
        assertThat(statements(TO_QUARTERS, HEADINGS + row("2024-03", "8", "100,01")))
                .containsExactly("2024-01-01/2024-03-31: 2.6667 100.01");
        assertThat(statements(TO_YEARS, HEADINGS + months(1, 12, "8", "100,01")))
                .containsExactly("2024: 8.0000 1200.12");
        assertThat(statements(TO_YEARS, HEADINGS + row("2024Q1", "8", "300") + row("2024H2", "6", "600")))
                .containsExactly("2024: 5.0000 900.00");
        assertThat(statements(TO_YEARS, HEADINGS + row("2024", "8", "300"))).containsExactly("2024: 8.0000 300.00");
    }

    /** 0.0001 in one month of twelve is too little to show; six such months round away from zero, once. */
    @Test
    void levelsAreRoundedOnceHalfAwayFromZero() {
        assertThat(statements(TO_YEARS, HEADINGS + months(1, 5, "0,0001", ""))).containsExactly("2024: 0.0000");
        assertThat(statements(TO_YEARS, HEADINGS + months(1, 6, "0,0001", ""))).containsExactly("2024: 0.0001");
        assertThat(statements(TO_YEARS, HEADINGS + months(1, 6, "-0,0001", ""))).containsExactly("2024: -0.0001");
    }

    @Test
    void quartersBeginInEveryThirdMonthOfTheYear() {
        ReadingOptions fromAugust = ReadingOptions.builder()
                .from(TO_QUARTERS)
                .firstMonthOfYear(Month.AUGUST)
                .build();

        assertThat(statements(fromAugust, HEADINGS + months(1, 12, "8", "1")))
                .containsExactly(
                        "2023-11-01/2024-01-31: 2.6667 1.00",
                        "2024-02-01/2024-04-30: 8.0000 3.00",
                        "2024-05-01/2024-07-31: 8.0000 3.00",
                        "2024-08-01/2024-10-31: 8.0000 3.00",
                        "2024-11-01/2025-01-31: 5.3333 2.00");
    }

    @Test
    void aYearMayBeginInAnotherMonth() {
        assertThat(statements(TO_YEARS_FROM_AUGUST, HEADINGS + months(7, 9, "12", "1")))
                .containsExactly("2023-08-01/2024-07-31: 1.0000 1.00", "2024-08-01/2025-07-31: 2.0000 2.00");
        assertThat(statements(TO_YEARS_FROM_AUGUST, HEADINGS + row("2023/24", "12", "1")))
                .containsExactly("2023-08-01/2024-07-31: 12.0000 1.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-01-01/2025-12-31", "juli 2024 - august 2024", "2024H2"})
    void aPeriodThatLiesInTwoYearsIsRefusedInItsRow(String period) {
        List<Problem> problems = Registrations.problems(TO_YEARS_FROM_AUGUST, HEADINGS + row(period, "8", "1"));

        assertThat(Registrations.found(problems))
                .containsExactly(Registrations.place(2, "Periode", Reason.CONTRADICTION));
        assertThat(problems.get(0).getAllowed()).contains("sumPeriodsTo", "firstMonthOfYear", "August");
        assertThat(problems.get(0).describe(Language.DANISH)).contains("sumPeriodsTo", "august");
    }

    @Test
    void aYearIsNoQuarter() {
        assertThat(Registrations.found(Registrations.problems(TO_QUARTERS, HEADINGS + row("2024", "8", "1"))))
                .containsExactly(Registrations.place(2, "Periode", Reason.CONTRADICTION));
    }

    @Test
    void aYearThatEndsInTheNextOneNeedsTheOption() {
        Problem problem = Registrations.problems(Registrations.STANDARD, HEADINGS + row("2023/24", "8", "1"))
                .get(0);

        assertThat(problem.getAllowed()).contains("option firstMonthOfYear");
        assertThat(problem.getOptions()).containsExactly(OptionHint.of("firstMonthOfYear"));
        assertThat(problem.describe(Language.DANISH)).contains("indstillingen firstMonthOfYear");
    }

    @Test
    void oneFormThatCannotBeReadIsOneProblem() {
        List<Problem> problems = Registrations.problems(
                Registrations.STANDARD,
                HEADINGS
                        + row("jan-24", "8", "1")
                        + row("feb-24", "8", "1")
                        + row("mar-24", "8", "1")
                        + row("Budget 2024", "8", "1"));

        assertThat(problems)
                .extracting(Problem::getFound, Problem::getCount)
                .containsExactly(tuple("jan-24", 3L), tuple("Budget 2024", 1L));
    }

    @Test
    void aYearOfElevenMonthsIsToldWithWhatIsMissing() {
        String text =
                HEADINGS + months(1, 11, "8", "1") + months(1, 12, "8", "1").replace("217;", "101;");
        RecognisedPeriods periods = periods(TO_YEARS, text);

        assertThat(periods.getWarnings()).singleElement().satisfies(warning -> {
            assertThat(warning.getKind()).isEqualTo(PeriodWarning.Kind.MISSING_MONTHS);
            assertThat(warning.getPeriod()).hasToString("2024");
            assertThat(warning.getParts()).map(Object::toString).containsExactly("2024-12-01/2024-12-31");
            assertThat(warning.getOrganisations()).containsExactly("217");
            assertThat(warning.describe(Language.ENGLISH))
                    .isEqualTo("in 2024 nothing is stated for December 2024 (217)");
            assertThat(warning.describe(Language.DANISH)).isEqualTo("i 2024 mangler december 2024 (217)");
        });
        assertThat(periods.describe(Language.DANISH))
                .containsExactly(
                        "perioder: 12 måneder, fra januar 2024 til december 2024",
                        "perioderne er lagt sammen til år",
                        "advarsel: i 2024 mangler december 2024 (217)");
        assertThat(periods(Registrations.STANDARD, text).getWarnings()).isEmpty();
    }

    @Test
    void manyOrganisationsThatLackTheSameAreOneWarning() {
        StringBuilder text = new StringBuilder(HEADINGS);
        IntStream.range(300, 398)
                .forEach(i -> text.append(months(1, 4, "8", "1").replace("217;", i + ";"))
                        .append(months(7, 11, "8", "1").replace("217;", i + ";")));

        assertThat(periods(TO_YEARS, text.toString()).describe(Language.ENGLISH))
                .contains("warning: in 2024 nothing is stated for May 2024 to June 2024 and December 2024 (98 "
                        + "organisations)");
    }

    @Test
    void onlyPeriodsThatCoverTheWholeYearLackNothing() {
        assertThat(periods(TO_YEARS, HEADINGS + row("2024", "8", "1")).getWarnings())
                .isEmpty();
        assertThat(periods(
                                TO_YEARS,
                                HEADINGS + row("2024H1", "8", "1") + row("2024K3", "8", "1") + months(10, 12, "8", "1"))
                        .getWarnings())
                .isEmpty();
        assertThat(periods(TO_QUARTERS, HEADINGS + months(4, 6, "8", "1")).getWarnings())
                .isEmpty();
    }

    @Test
    void hoursAddUpBeforeTheNormOfTheYearMakesFteOfThem() {
        String text = months(1, 12, "80,17", "1");
        ReadingOptions withNorm = ReadingOptions.builder()
                .from(TO_YEARS)
                .workingTimeNorm(WorkingTimeNorm.gross(new BigDecimal("1924")))
                .build();
        String headings = HEADINGS.replace("Årsværk", "Timer");

        // 12 times 80.17 hours are 962.04 hours, and these 0.5000 FTE.
        assertThat(statements(withNorm, headings + text)).containsExactly("2024: 962.04 12.00 0.5000");
        assertThat(periods(withNorm, headings + text).getWarnings()).isEmpty();
    }

    @Test
    void aNormWithMoreHoursThanAMonthHasIsRefused() {
        ReadingOptions withNorm = ReadingOptions.builder()
                .workingTimeNorm(WorkingTimeNorm.gross(new BigDecimal("1924")))
                .build();
        String headings = HEADINGS.replace("Årsværk", "Timer");
        List<Problem> problems = Registrations.problems(withNorm, headings + row("2024-01", "80", "1"));

        assertThat(problems).extracting(Problem::getReason).containsExactly(Reason.OUT_OF_RANGE);
        assertThat(problems.get(0).getAllowed()).contains("744", "workingTimeNorm", "sumPeriodsTo");
        assertThat(problems.get(0).getOptions()).containsExactly(OptionHint.of("sumPeriodsTo", "YEAR"));
        assertThat(Registrations.problems(withNorm, headings + row("2024", "80", "1") + row("2023H1", "80", "1")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.CONTRADICTION);
        assertThat(periods(withNorm, headings + row("2024K1", "80", "1")).getWarnings())
                .extracting(PeriodWarning::getKind)
                .containsExactly(PeriodWarning.Kind.NORM_OF_PART);
    }

    @Test
    void datesStandForTheirMonths() {
        String text = HEADINGS + "217;03-01-2024;Teknik;3.1.1;;100\n217;31-01-2024;Teknik;3.1.1;8;20\n"
                + "217;15-02-2024;Teknik;3.1.1;;3\n";

        assertThat(statements(Registrations.STANDARD, text))
                .containsExactly("2024-01-01/2024-01-31: 8.0000 120.00", "2024-02-01/2024-02-29: 3.00");
        assertThat(statements(TO_YEARS, text)).containsExactly("2024: 0.6667 123.00");
        assertThat(periods(Registrations.STANDARD, text).describe(Language.ENGLISH))
                .containsExactly(
                        "periods: 3 dates, from January 2024 to February 2024;" + " each date was taken for its month");
    }

    @Test
    void aLevelOnTwoDatesOfAMonthIsRefused() {
        String text = HEADINGS + row("15-01-2024", "8", "1") + row("31-01-2024", "8", "1");

        for (ReadingOptions options : List.of(Registrations.STANDARD, TO_QUARTERS, TO_YEARS)) {
            Problem problem = Registrations.problems(options, text).get(0);
            assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
            assertThat(problem.getFound())
                    .isEqualTo("FTE on 3.1.1, Teknik both on 15 January 2024 and on 31 January 2024");
            assertThat(problem.describe(Language.DANISH))
                    .contains("den 15. januar 2024", "den 31. januar 2024", "niveau");
        }
    }

    @Test
    void aLevelOnOneDateOfEachMonthIsRead() {
        String text = HEADINGS + row("31-01-2024", "8", "1") + row("29-02-2024", "8", "1") + row("31-01-2024", "1", "")
                + "217;15-01-2024;Park;3.1.1;8;1\n";

        assertThat(statements(TO_YEARS, text)).containsExactly("2024: 0.6667 1.00 1.4167 2.00");
    }

    @Test
    void aLevelOnADateAndForItsMonthIsRefused() {
        String text = HEADINGS + row("2024-01", "1", "5") + row("31-01-2024", "1", "5");

        for (ReadingOptions options : List.of(Registrations.STANDARD, TO_QUARTERS, TO_YEARS)) {
            assertThat(Registrations.problems(options, text)).singleElement().satisfies(problem -> {
                assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                assertThat(problem.getFound())
                        .isEqualTo("FTE on 3.1.1, Teknik both for January 2024 and for 31 January 2024");
            });
        }
        assertThat(statements(Registrations.STANDARD, HEADINGS + row("2024-01", "1", "5") + row("31-01-2024", "", "5")))
                .containsExactly("2024-01-01/2024-01-31: 1.0000 10.00");
    }

    /** A date that is taken for its year is no day on which a level holds. */
    @Test
    void aYearAsANumberAndAsADateIsOneYear() {
        assertThat(statements(Registrations.STANDARD, YEARS + row("2024", "1", "5") + row("01-01-2024", "2", "6")))
                .containsExactly("2024: 3.0000 11.00");
    }

    @Test
    void theLastOfDecemberBelowAHeadingOfYearsIsTheYear() {
        String text = YEARS + row("31-12-2024", "8", "1") + row("2023-12-31", "7", "2") + row("2022", "6", "3");

        assertThat(statements(Registrations.STANDARD, text))
                .containsExactly("2022: 6.0000 3.00", "2023: 7.0000 2.00", "2024: 8.0000 1.00");
        assertThat(statements(Registrations.STANDARD, text.replace("År;", "Måned;")))
                .contains("2024-12-01/2024-12-31: 8.0000 1.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1905-07-16", "16-07-1905", "16. juli 1905", "1905-07-16 00:00:00"})
    void aNumberThatBecameADateIsRefusedWithTheReason(String period) {
        assertThat(Registrations.problems(Registrations.STANDARD, HEADINGS + row(period, "8", "1")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
                    assertThat(problem.describe(Language.ENGLISH)).contains("before 1970", "formatted as a date");
                    assertThat(problem.describe(Language.DANISH)).contains("før 1970", "datoformat");
                });
    }

    @ParameterizedTest
    @CsvSource({"1,5", "1,", ",5"})
    void whatAYearAndAMonthOfItStateInOnePlaceIsNotSummed(String fte, String pay) {
        String year = row("2024", "1", "60");
        String month = row("2024-02", fte == null ? "" : fte, pay == null ? "" : pay);

        assertThat(Registrations.problems(TO_YEARS, HEADINGS + year + month + row("2024-03", "1", "5")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                    assertThat(problem.getFound()).contains("both for 2024 and for");
                    assertThat(problem.describe(Language.DANISH)).contains("både for 2024 og for");
                });
        assertThat(statements(TO_YEARS, HEADINGS + year + month.replace("3.1.1", "3.1.2")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-01", "2024-03, 2024Q1", "2024H1, 2024"})
    void statementsThatOverlapAreWarnedOf(String one, String other) {
        List<PeriodWarning> warnings = periods(
                        Registrations.STANDARD, HEADINGS + row(one, "1", "60") + row(other, "1", "5"))
                .getWarnings();

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.getKind()).isEqualTo(PeriodWarning.Kind.OVERLAPPING_STATEMENTS);
            assertThat(warning.describe(Language.ENGLISH)).endsWith("do not add up their statements (217)");
        });
        assertThat(periods(
                                Registrations.STANDARD,
                                HEADINGS
                                        + row(one, "1", "60")
                                        + row(other, "1", "5").replace("217", "219"))
                        .getWarnings())
                .isEmpty();
    }

    @Test
    void aMeasureThatLacksMonthsOfTheOthersIsNamed() {
        String half = HEADINGS + row("2024H1", "8", "2000000") + row("2024H2", "", "2000000");
        assertThat(periods(TO_YEARS, half).getWarnings()).singleElement().satisfies(warning -> {
            assertThat(warning.getMeasure()).contains("FTE");
            assertThat(warning.describe(Language.ENGLISH))
                    .isEqualTo("in 2024 no FTE is stated for July 2024 to December 2024, for which other amounts are"
                            + " stated (217)");
            assertThat(warning.describe(Language.DANISH)).contains("mangler Årsværk for juli 2024 til december 2024");
        });
        String nothing = HEADINGS + row("2024H1", "8", "2000000") + row("2024H2", "", "");
        assertThat(periods(TO_YEARS, nothing).describe(Language.ENGLISH))
                .contains("warning: in 2024 nothing is stated for July 2024 to December 2024 (217)");
        assertThat(periods(TO_YEARS, half + "217;2024H2;Park;3.1.1;1;\n").getWarnings())
                .isEmpty();
    }

    @Test
    void thatALevelHasTwoDatesInManyStatementsIsOneProblem() {
        StringBuilder text = new StringBuilder(HEADINGS);
        IntStream.range(100, 120)
                .forEach(i -> text.append(
                        (row("15-01-2024", "8", "1") + row("31-01-2024", "8", "1")).replace("217;", i + ";")));

        assertThat(Registrations.problems(Registrations.STANDARD, text.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getFound()).endsWith("; this concerns 20 statements"));
    }

    @Test
    void theFirstOfJanuaryBelowAHeadingOfYearsIsTheYear() {
        String text = YEARS + row("01-01-2024", "8", "1") + row("2023-01-01", "7", "2") + row("2022", "6", "3");

        assertThat(statements(Registrations.STANDARD, text))
                .containsExactly("2022: 6.0000 3.00", "2023: 7.0000 2.00", "2024: 8.0000 1.00");
        assertThat(periods(Registrations.STANDARD, text).describe(Language.ENGLISH))
                .containsExactly(
                        "periods: 1 year, 2022",
                        "periods: 2 dates, from 2023 to 2024; each date was taken for its year");
        assertThat(Registrations.problems(TO_QUARTERS, YEARS + row("01-01-2024", "8", "1")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02", "01-02-2024", "31-12-2024", "1. kvartal 2023"})
    void theFirstOfJanuaryIsJanuaryWhereAnythingElseThanYearsIsRead(String other) {
        assertThat(Registrations.read(
                                Registrations.STANDARD, YEARS + row("01-01-2024", "8", "1") + row(other, "8", "1"))
                        .getStatements())
                .map(statement -> statement.getPeriod().toString())
                .contains("2024-01-01/2024-01-31");
    }

    @Test
    void whatStandsBelowAnotherHeadingDoesNotMatter() {
        List<String> files = List.of(
                YEARS + row("01-01-2023", "8", "1"), HEADINGS + row("31-01-2024", "8", "1") + row("2024-02", "8", "1"));

        assertThat(describe(
                        Registrations.readFiles(Registrations.STANDARD, files).getStatements()))
                .containsExactly(
                        "2023: 8.0000 1.00",
                        "2024-01-01/2024-01-31: 8.0000 1.00",
                        "2024-02-01/2024-02-29: 8.0000 1.00");
    }

    @Test
    void aMonthBelowHeadingsOfYearsAndOfMonthsIsOneStatement() {
        List<String> files = List.of(YEARS + row("2024-01", "8", "1"), HEADINGS + row("2024-01", "1", "2"));

        assertThat(describe(
                        Registrations.readFiles(Registrations.STANDARD, files).getStatements()))
                .containsExactly("2024-01-01/2024-01-31: 9.0000 3.00");
    }

    @Test
    void datesOfTheFirstOfJanuaryAloneAreToldWhereNoHeadingSaysYear() {
        String text = HEADINGS + row("01-01-2024", "8", "1");

        assertThat(statements(Registrations.STANDARD, text)).containsExactly("2024-01-01/2024-01-31: 8.0000 1.00");
        assertThat(periods(Registrations.STANDARD, text).getWarnings())
                .extracting(PeriodWarning::getKind)
                .containsExactly(PeriodWarning.Kind.JANUARY_OR_YEAR);
    }

    @Test
    void moneyOfPartsOfMonthsAddsUpButALevelOfThemIsRefused() {
        String fortnights = HEADINGS + row("2024-01-01/2024-01-14", "", "1") + row("2024-01-15/2024-01-31", "", "2");

        assertThat(statements(TO_YEARS, fortnights)).containsExactly("2024: 3.00");
        assertThat(periods(TO_YEARS, fortnights).getWarnings())
                .extracting(PeriodWarning::getParts)
                .containsExactly(List.of(AccountingPeriod.parse("2024-02-01/2024-12-31")));
        assertThat(Registrations.problems(TO_YEARS, HEADINGS + row("2024-01-01/2024-01-14", "8", "1")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("whole months", "FTE"));
    }

    @Test
    void theTotalsSayWhatTheFilesState() {
        ReadingOptions lenient =
                ReadingOptions.builder().from(TO_YEARS).lenient(true).build();
        ReadRegistrations read =
                Registrations.read(lenient, HEADINGS + months(1, 12, "8", "100") + "217;2024-03;Teknik;9.9.9;4;50\n");

        assertThat(read.getTotals())
                .filteredOn(total -> !total.getMeasure().equals(Measures.OTHER_COST))
                .extracting(total -> total.getFound() + " = " + total.getTakenOver() + " + " + total.getRefused())
                .containsExactly("100.0000 = 96.0000 + 4.0000", "1250.00 = 1200.00 + 50.00");
        assertThat(read.getTotals())
                .allSatisfy(total -> assertThat(total.getDifference()).isZero());
    }

    @Test
    void refusedRowsBelongToTheSummedStatement() {
        ReadingOptions lenient =
                ReadingOptions.builder().from(TO_YEARS).lenient(true).build();
        ResourceStatement statement = Registrations.read(
                        lenient,
                        HEADINGS + months(1, 12, "8", "100") + "217;2024-03;Teknik;9.9.9;4;50\n"
                                + "217;2024-04;Teknik;9.9.9;4;50\n217;2024K1;Teknik;9.9.9;;5\n")
                .getStatements()
                .get(0);

        assertThat(statement.getRefusedRows().orElseThrow().getRows()).isEqualTo(3);
        assertThat(statement.getRefusedRows().orElseThrow().getAmounts())
                .extracting(amount -> amount.getMeasure() + " " + amount.getAmount())
                .containsExactly("FTE 0.6667", "PAYROLL 105.00");
    }

    @Test
    void aMeasureOfOnesOwnSaysWhetherItIsALevel() {
        Measure area = Measure.builder()
                .id("AREA")
                .name(LocalizedText.of("Areal", "Floor area"))
                .unit("m2")
                .decimals(0)
                .level(true)
                .build();
        String text = "Kommune;Periode;Enhed;Konto;Areal;Lønudgift\n" + months(1, 9, "100", "1");
        ReadingOptions.Builder options = ReadingOptions.builder().from(TO_YEARS);

        assertThat(statements(options.measures(List.of(area, Measures.PAYROLL)).build(), text))
                .containsExactly("2024: 75 9.00");
        Measure visits = Measure.builder().from(area).level(false).build();
        assertThat(statements(
                        options.measures(List.of(visits, Measures.PAYROLL)).build(), text))
                .containsExactly("2024: 900 9.00");
    }

    /** Twelve times the largest level is more than a number of the computer holds, but their mean is not. */
    @Test
    void levelsAreExactAtTheEdgeOfTheirRange() {
        String largest = "922337203685477,5807";

        assertThat(statements(TO_YEARS, HEADINGS + months(1, 6, largest, "1")))
                .containsExactly("2024: 461168601842738.7904 6.00");
        assertThat(statements(TO_YEARS, HEADINGS + row("2024-01", largest, "1") + row("2024-01", largest, "1")))
                .containsExactly("2024: 153722867280912.9301 2.00");
    }

    @Test
    void aSumThatIsTooLargeIsRefused() {
        assertThat(Registrations.problems(
                        TO_YEARS, HEADINGS + row("2024-01", "", "92233720368547758,07") + row("2024-02", "", "0,01")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.OVERFLOW);
    }

    @Test
    void aYearAndWhatMayBeAMonthInColumnsOfTheirOwnAreRefusedWithWhatHelps() {
        String text = "Kommune;År;Periode;Enhed;Konto;Årsværk\n217;2024;2024-01;Teknik;3.1.1;8\n";

        assertThat(Registrations.problems(Registrations.STANDARD, text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("such as 2024-01", "ignoredColumns"));
    }

    private static MappingRow half(String target) {
        return MappingRow.builder()
                .sourceAccount("4711")
                .target(Account.parse(target))
                .share(new BigDecimal("0.5"))
                .build();
    }

    /** 8 FTE in each of two months are 16 to one who adds them up, and 8 to one who does not. */
    @ParameterizedTest
    @CsvSource({"8;2, 0, 1", "16;2, 1, 0", ";2, 1, 0", "8;3, -1, -1", "16;3, -1, -1"})
    void aTotalOfALevelOverSeveralPeriodsIsNotJudged(String figures, int agreed, int unchecked) {
        ReadingOptions checking = ReadingOptions.builder().checkingTotals(true).build();
        String text = HEADINGS + months(1, 2, "8", "1") + "217;2024 i alt;Teknik;3.1.1;" + figures + "\n";

        if (agreed < 0) {
            assertThat(Registrations.problems(checking, text))
                    .extracting(problem -> problem.findPosition().orElseThrow().findColumn())
                    .containsExactly(Optional.of("Lønudgift"));
            return;
        }
        RecognisedTotals totals = Registrations.read(checking, text)
                .getRecognition()
                .getFiles()
                .get(0)
                .getTotals()
                .orElseThrow();
        assertThat(totals.getAgreedCount()).isEqualTo(agreed);
        assertThat(totals.getUncheckedRows()).hasSize(unchecked);
    }

    @Test
    void aTotalOfALevelInOnePeriodIsJudged() {
        ReadingOptions checking = ReadingOptions.builder().checkingTotals(true).build();
        String text = HEADINGS + months(1, 2, "8", "1") + "217;2024-02;Teknik i alt;;9;1\n";

        assertThat(Registrations.problems(checking, text))
                .extracting(problem -> problem.findPosition().orElseThrow().findColumn())
                .containsExactly(Optional.of("Årsværk"));
    }

    /** Months are summed for each account of one's own before the mapping shares the sum out. */
    @Test
    void ownAccountsAreSummedBeforeTheyAreMapped() {
        AccountMapping mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("egen")
                .name(LocalizedText.of("Egen", "Own"))
                .edition("2006")
                .addRows(half("3.1.1"), half("3.2.1"))
                .build();
        ReadingOptions options =
                ReadingOptions.builder().from(TO_YEARS).mapping(mapping).build();
        String text = HEADINGS + months(1, 12, "0,0001", "0,01").replace("3.1.1", "4711");

        assertThat(statements(options, text)).containsExactly("2024: 0.0001 0.06 0.0000 0.06");
    }

    @Test
    void severalFilesMakeOneYear() {
        List<String> files = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> HEADINGS + months(month, month, "8", "100"))
                .toList();

        assertThat(describe(Registrations.readFiles(TO_YEARS, files).getStatements()))
                .containsExactly("2024: 8.0000 1200.00");
    }
}
