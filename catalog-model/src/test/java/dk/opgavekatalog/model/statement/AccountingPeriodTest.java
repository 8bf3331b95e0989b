package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.testing.Jackson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountingPeriodTest {

    @Test
    void aYearHasAllItsDays() {
        AccountingPeriod year = AccountingPeriod.parse("2024");

        assertThat(year).isEqualTo(AccountingPeriod.ofYear(2024));
        assertThat(year.getFirstDay()).isEqualTo("2024-01-01");
        assertThat(year.getLastDay()).isEqualTo("2024-12-31");
    }

    @Test
    void bothDaysAreIncludedAndMayBeTheSame() {
        AccountingPeriod day = AccountingPeriod.parse("2024-02-29/2024-02-29");

        assertThat(day.getFirstDay()).isEqualTo(day.getLastDay()).isEqualTo("2024-02-29");
    }

    @Test
    void aMonthHasAllItsDays() {
        assertThat(AccountingPeriod.ofMonth(YearMonth.of(2024, 2))).hasToString("2024-02-01/2024-02-29");
        assertThat(AccountingPeriod.ofMonth(YearMonth.of(2023, 2))).hasToString("2023-02-01/2023-02-28");
        assertThat(AccountingPeriod.ofMonths(YearMonth.of(2024, 1), YearMonth.of(2024, 12)))
                .isEqualTo(AccountingPeriod.ofYear(2024));
        assertThatThrownBy(() -> AccountingPeriod.ofMonths(YearMonth.of(2024, 3), YearMonth.of(2024, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 12",
        "2024-02-01/2024-02-29, 1",
        "2024-02-01/2024-02-28,",
        "2024-02-02/2024-03-01,",
        "2024-08-01/2025-07-31, 12",
        "2024-12-01/2025-02-28, 3",
        "0000-01-01/9999-12-31, 120000"
    })
    void aPeriodOfWholeMonthsKnowsTheirNumber(String period, @Nullable Integer months) {
        assertThat(AccountingPeriod.parse(period).findMonths())
                .isEqualTo(months == null ? OptionalInt.empty() : OptionalInt.of(months));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-12-31, 2024",
        "2024-07-01/2024-12-31, 2024-07-01/2024-12-31",
        "2023-01-01/2024-12-31, 2023-01-01/2024-12-31",
        "0000, 0000",
        "0007, 0007",
        "9999, 9999"
    })
    void aWholeCalendarYearIsWrittenAsItsNumber(String text, String written) {
        AccountingPeriod period = AccountingPeriod.parse(text);

        assertThat(period).hasToString(written);
        assertThat(period.isCalendarYear()).isEqualTo(written.length() == 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "02024",
                "-2024",
                " 2024",
                "2024 ",
                "2024/2025",
                "2024-07-01",
                "2024-07-01/",
                "2024-7-1/2024-12-31",
                "2024-02-30/2024-12-31",
                "2023-02-29/2023-12-31",
                "2024-07-01/2024-13-01",
                "2024-07-01--2024-12-31",
                "\u0662\u0660\u0662\u0664"
            })
    void aMalformedPeriodIsRefusedWithTheTextFound(String text) {
        assertThatThrownBy(() -> AccountingPeriod.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is not a period")
                .hasMessageContaining("2024-07-01/2024-12-31");
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        assertThatThrownBy(() -> AccountingPeriod.parse("2024-07-01/2024-06-30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-07-01")
                .hasMessageContaining("2024-06-30");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aYearWithoutFourDigitsIsRefused(int year) {
        assertThatThrownBy(() -> AccountingPeriod.ofYear(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(year))
                .hasMessageContaining("0 to 9999");
    }

    @Test
    void daysOutsideTheYearsOfFourDigitsAreRefused() {
        assertThatThrownBy(() -> AccountingPeriod.of(LocalDate.of(-1, 12, 31), LocalDate.of(0, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccountingPeriod.of(LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "th-TH-u-nu-thai", "da-DK"})
    void theTextIsTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
            assertThat(AccountingPeriod.ofYear(2024)).hasToString("2024");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aPeriodIsAStringInJson(Jackson jackson) {
        assertThat(jackson.write(AccountingPeriod.ofYear(2024))).isEqualTo("\"2024\"");
        assertThat(jackson.read("\"2024-07-01/2024-12-31\"", AccountingPeriod.class))
                .isEqualTo(AccountingPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)));
        assertThatThrownBy(() -> jackson.read("\"sidste år\"", AccountingPeriod.class))
                .hasMessageContaining("'sidste år' is not a period");
    }
}
