package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    private static final PeriodText TEXT = new PeriodText(Month.JANUARY, false);
    private static final PeriodText DAY_FIRST = new PeriodText(Month.JANUARY, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01",
                "2024/01",
                "2024.01",
                "2024 01",
                "2024 - 01",
                "01-2024",
                "01/2024",
                "01.2024",
                "01 2024",
                "202401",
                "2024M01",
                "2024m01",
                "2024M1",
                "2024-M01",
                "2024 M01",
                "M01 2024",
                "M01-2024",
                "m1 2024",
                "1. måned 2024",
                "måned 1 2024",
                "month 1 2024",
                "jan 2024",
                "Jan 2024",
                "JAN 2024",
                "jan. 2024",
                "jan.2024",
                "jan2024",
                "jan-2024",
                "jan/2024",
                "januar 2024",
                "Januar 2024",
                "januar, 2024",
                "januar2024",
                "januar-2024",
                "januar  2024",
                "januar\u00A02024",
                "January 2024",
                "january of 2024",
                "2024 jan",
                "2024-jan",
                "2024 januar",
                "2024, januar",
                "2024 January",
                "jan24",
                "januar24",
                "jan '24",
                " 2024-01 ",
                "'2024-01",
                "2024\u201301",
                "2024\u201101",
                "2024-01-01/2024-01-31",
                "01-01-2024 - 31-01-2024"
            })
    void januaryIsReadHoweverItIsWritten(String text) {
        assertThat(TEXT.read(text)).isEqualTo(new PeriodMeaning(month(2024, 1), null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "februar 2024; 2",
                "feb 2024; 2",
                "marts 2024; 3",
                "mar 2024; 3",
                "March 2024; 3",
                "april 2024; 4",
                "apr. 2024; 4",
                "maj 2024; 5",
                "May 2024; 5",
                "juni 2024; 6",
                "jun 2024; 6",
                "June 2024; 6",
                "juli 2024; 7",
                "July 2024; 7",
                "aug 2024; 8",
                "august 2024; 8",
                "september 2024; 9",
                "sep 2024; 9",
                "sept. 2024; 9",
                "oktober 2024; 10",
                "okt 2024; 10",
                "oct 2024; 10",
                "October 2024; 10",
                "nov 2024; 11",
                "november 2024; 11",
                "dec 2024; 12",
                "december 2024; 12",
                "2024M12; 12",
                "2024-12; 12",
                "12/2024; 12",
                "5/2024; 5",
                "9-2024; 9",
                "2024-7; 7"
            })
    void everyMonthHasItsNames(String text, int month) {
        assertThat(TEXT.read(text)).isEqualTo(new PeriodMeaning(month(2024, month), null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024; 2024",
                "Regnskab 2024; 2024",
                "regnskab: 2024; 2024",
                "År 2024; 2024",
                "Regnskabsår 2024; 2024",
                "Year 2024; 2024",
                "2024K1; 2024-01-01/2024-03-31",
                "2024Q1; 2024-01-01/2024-03-31",
                "2024q4; 2024-10-01/2024-12-31",
                "2024-K2; 2024-04-01/2024-06-30",
                "2024 K2; 2024-04-01/2024-06-30",
                "2024:Q2; 2024-04-01/2024-06-30",
                "K1 2024; 2024-01-01/2024-03-31",
                "Q3-2024; 2024-07-01/2024-09-30",
                "Q3/2024; 2024-07-01/2024-09-30",
                "Q1 24; 2024-01-01/2024-03-31",
                "Q1 '24; 2024-01-01/2024-03-31",
                "1K2024; 2024-01-01/2024-03-31",
                "4Q24; 2024-10-01/2024-12-31",
                "Q124; 2024-01-01/2024-03-31",
                "1. kvartal 2024; 2024-01-01/2024-03-31",
                "1.kvartal 2024; 2024-01-01/2024-03-31",
                "4. Kvartal 2024; 2024-10-01/2024-12-31",
                "1 kvartal 2024; 2024-01-01/2024-03-31",
                "1. kvt. 2024; 2024-01-01/2024-03-31",
                "1. kv. 2024; 2024-01-01/2024-03-31",
                "1. kvartal 24; 2024-01-01/2024-03-31",
                "kvartal 1 2024; 2024-01-01/2024-03-31",
                "2024 1. kvartal; 2024-01-01/2024-03-31",
                "2024, 1. kvartal; 2024-01-01/2024-03-31",
                "første kvartal 2024; 2024-01-01/2024-03-31",
                "andet kvartal 2024; 2024-04-01/2024-06-30",
                "tredje kvartal af 2024; 2024-07-01/2024-09-30",
                "1st quarter 2024; 2024-01-01/2024-03-31",
                "Second quarter of 2024; 2024-04-01/2024-06-30",
                "Quarter 4 2024; 2024-10-01/2024-12-31",
                "2024H1; 2024-01-01/2024-06-30",
                "2024-H2; 2024-07-01/2024-12-31",
                "H1 2024; 2024-01-01/2024-06-30",
                "1. halvår 2024; 2024-01-01/2024-06-30",
                "2. halvår 2024; 2024-07-01/2024-12-31",
                "andet halvår 2024; 2024-07-01/2024-12-31",
                "first half of 2024; 2024-01-01/2024-06-30",
                "2024-07-01/2024-12-31; 2024-07-01/2024-12-31",
                "2024-01-01/2024-12-31; 2024",
                "01.01.2024-31.12.2024; 2024",
                "01-01-2024 - 31-12-2024; 2024",
                "1/1-2024 - 31/12-2024; 2024",
                "2024-01-01 - 2024-06-30; 2024-01-01/2024-06-30",
                "2024-01-01..2024-06-30; 2024-01-01/2024-06-30",
                "1. august 2024 til 31. juli 2025; 2024-08-01/2025-07-31",
                "2024-08/2025-07; 2024-08-01/2025-07-31",
                "jan 2024 - mar 2024; 2024-01-01/2024-03-31",
                "januar-juni 2024; 2024-01-01/2024-06-30",
                "jan. til dec. 2024; 2024",
                "jan - dec 2024; 2024"
            })
    void otherPeriodsAreReadHoweverTheyAreWritten(String text, String period) {
        assertThat(TEXT.read(text)).isEqualTo(new PeriodMeaning(AccountingPeriod.parse(period), null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31-01-2024; 2024-01-31",
                "31.01.2024; 2024-01-31",
                "31/01/2024; 2024-01-31",
                "01/31/2024; 2024-01-31",
                "31/1-2024; 2024-01-31",
                "31. 1. 2024; 2024-01-31",
                "3/4-2024; 2024-04-03",
                "03-04-2024; 2024-04-03",
                "04/04/2024; 2024-04-04",
                "2024-01-31; 2024-01-31",
                "2024/01/31; 2024-01-31",
                "2024.01.31; 2024-01-31",
                "20240131; 2024-01-31",
                "2024-01-31 00:00:00; 2024-01-31",
                "2024-01-31T13:45:12.123; 2024-01-31",
                "31-01-2024 13:45; 2024-01-31",
                "31. januar 2024; 2024-01-31",
                "31 jan 2024; 2024-01-31",
                "31-JAN-2024; 2024-01-31",
                "31jan2024; 2024-01-31",
                "d. 31. januar 2024; 2024-01-31",
                "January 31, 2024; 2024-01-31",
                "Jan 31 2024; 2024-01-31",
                "31st January 2024; 2024-01-31",
                "2024-jan-31; 2024-01-31",
                "29-02-2024; 2024-02-29",
                "1-1-2024; 2024-01-01"
            })
    void aDateStandsForItsMonth(String text, LocalDate date) {
        assertThat(TEXT.read(text))
                .isEqualTo(new PeriodMeaning(AccountingPeriod.ofMonth(YearMonth.from(date)), date, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.07.24",
                "31. 07. 24",
                "31.07.24 10:15",
                "31/07-24",
                "31/7-24",
                "31-07-24",
                "31/07/24",
                "31/7/24",
                "07/31/24",
                "31. juli 24",
                "31-JUL-24",
                "31jul24",
                "31 jul. 24"
            })
    void aYearOfTwoDigitsIsOfThisCenturyWhereOneOrderIsPossible(String text) {
        LocalDate day = LocalDate.of(2024, 7, 31);

        assertThat(TEXT.read(text)).isEqualTo(new PeriodMeaning(month(2024, 7), day, null));
        if (!text.startsWith("07")) {
            assertThat(DAY_FIRST.read(text)).isEqualTo(new PeriodMeaning(month(2024, 7), day, null));
        }
    }

    @Test
    void twoDatesWithYearsOfTwoDigitsAreAPeriod() {
        assertThat(TEXT.read("01.07.24-31.12.24").period())
                .isEqualTo(AccountingPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03/04/2024; 2024-04-03",
                "15-07-24; 2024-07-15",
                "01/02/24; 2024-02-01",
                "1-2-05; 2005-02-01",
                "29-02-24; 2024-02-29",
                "2024-04-03; 2024-04-03"
            })
    void theDayComesFirstByTheOption(String text, LocalDate date) {
        assertThat(DAY_FIRST.read(text))
                .isEqualTo(new PeriodMeaning(AccountingPeriod.ofMonth(YearMonth.from(date)), date, null));
    }

    /** The option says what the cell contradicts. */
    @ParameterizedTest
    @ValueSource(strings = {"12/31/2024", "07/31/24", "24-13-07", "3.1.24", "31-07-30"})
    void aDateThatCannotHaveTheDayFirstIsRefused(String text) {
        assertThat(DAY_FIRST.read(text).refusal()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "jan-24; four digits",
                "jan 24; four digits",
                "januar 24; four digits",
                "jan. 24; four digits",
                "dec-31; four digits",
                "01-24; four digits",
                "01/24; four digits",
                "31-01-98; two digits only",
                "31.01.98; two digits only",
                "01/02/30; two digits only",
                "24-07-31; two digits only",
                "31-JAN-30; two digits only",
                "3.1.24; two digits only",
                "31-07.24; two digits only",
                "00-07-24; two digits only",
                "01/02/24; option dayFirst",
                "15-07-24; option dayFirst",
                "05-05-24; option dayFirst",
                "29-02-24; option dayFirst",
                "31.02.24; no such day",
                "31-04-24; no such day",
                "31/4-24; no such day",
                "31-feb-24; no such day",
                "40-07-24; no such day",
                "2024-1; month or a quarter",
                "2024/4; month or a quarter",
                "1-2024; month or a quarter",
                "1/2024; month or a quarter",
                "4.2024; month or a quarter",
                "03/04/2024; option dayFirst",
                "2011/12; a month or a year",
                "2008/09; a month or a year",
                "2023/24; firstMonthOfYear",
                "2023/2024; firstMonthOfYear",
                "2023-2024; firstMonthOfYear",
                "2023-24; firstMonthOfYear",
                "Regnskabsår 2023/24; firstMonthOfYear",
                "januar; year is missing",
                "Jan.; year is missing",
                "24-jan; year is missing",
                "3. jan; year is missing",
                "1. kvartal; year is missing",
                "K1; year is missing",
                "M01; year is missing",
                "01; year is missing",
                "12; year is missing",
                "31-02-2024; no such day",
                "2023-02-29; no such day",
                "2024-13; no such day",
                "00-2024; no such day",
                "2024K5; no such day",
                "5. kvartal 2024; no such day",
                "2024H3; no such day",
                "2024M13; no such day",
                "13/13/2024; no such day",
                "2024-12-31T23:00:00Z; time zone",
                "2024-12-31 23:00:00+00:00; time zone",
                "2024-12-31T23:00:00+0100; time zone",
                "31.12.2024-01.01.2024; after the last",
                "dec-jan 2024; after the last"
            })
    void aTextThatCouldBeTwoThingsOrLacksOneIsRefusedWithTheReason(String text, String why) {
        Problem problem = problem(text);

        assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
        assertThat(problem.getFound()).isEqualTo(text);
        assertThat(problem.getAllowed()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24",
                "02024",
                "20240",
                "2024.0",
                "2024,0",
                "2024.5",
                "2024,01",
                "2024.1",
                "Budget 2024",
                "B2024",
                "FY2024",
                "2024 (foreløbig)",
                "2024*",
                "uge 5 2024",
                "2024-W05",
                "2024U05",
                "januarius 2024",
                "foo 2024",
                "2024 foo",
                "45292",
                "012024",
                "31012024",
                "0217-01",
                "1899-12",
                "2100-01",
                "2024-01-",
                "2024-2025-2026",
                "1. tertial 2024",
                "2024T1",
                "i alt",
                "²",
                "2024--01",
                "2023 - 2025",
                "2024/2023"
            })
    void anythingElseIsRefused(String text) {
        assertThat(problem(text).getAllowed())
                .isEqualTo("a period such as 2024, 2024-01, January 2024, 1st quarter 2024, 31-01-2024 or"
                        + " Jan-Jun 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0"})
    void aBlankCellIsRefusedAsBlank(String text) {
        assertThat(problem(text).getReason()).isEqualTo(Reason.BLANK);
    }

    @Test
    void aVeryLongTextIsRefusedWithoutBeingSearched() {
        assertThat(problem("2024-01 - ".repeat(3000)).getReason()).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/24",
                "2023/2024",
                "2023-24",
                "2023-2024",
                "2023 / 2024",
                "regnskabsår 2023/24",
                "skoleår 2023/24"
            })
    void aYearThatEndsInTheNextOneBeginsInTheMonthOfTheOption(String text) {
        assertThat(new PeriodText(Month.AUGUST, false).read(text).period())
                .isEqualTo(AccountingPeriod.parse("2023-08-01/2024-07-31"));
        assertThat(TEXT.read(text).refusal()).isNotNull();
    }

    static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2023, 11), month -> month.plusMonths(1))
                .limit(16);
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyFormOfAMonthMeansTheSame(YearMonth month) {
        int year = month.getYear();
        int number = month.getMonthValue();
        List<String> forms = List.of(
                "%d-%02d".formatted(year, number),
                "%02d-%d".formatted(number, year),
                "%dM%02d".formatted(year, number),
                "%d%02d".formatted(year, number),
                MonthNames.of(month).in(Language.DANISH),
                MonthNames.of(month).in(Language.ENGLISH),
                "01-%02d-%d".formatted(number, year),
                month.atEndOfMonth().toString(),
                month.atDay(1) + "/" + month.atEndOfMonth());

        assertThat(forms)
                .allSatisfy(form -> assertThat(TEXT.read(form).period()).isEqualTo(AccountingPeriod.ofMonth(month)));
    }

    private static AccountingPeriod month(int year, int month) {
        return AccountingPeriod.ofMonth(YearMonth.of(year, month));
    }

    private static Problem problem(String text) {
        return Objects.requireNonNull(TEXT.read(text).refusal(), text).at(FilePosition.of("a.csv", 2, "År"));
    }
}
