package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.testing.Jackson;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    private static final Measure TWO_DECIMALS = Measures.PAYROLL;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12.34, 1234",
        "12.3400, 1234",
        "12, 1200",
        "1.2e3, 120000",
        "-0.01, -1",
        "-12.3, -1230",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.07, -9223372036854775807",
        "92233720368547758.0700000, 9223372036854775807"
    })
    void amountsAreExactInSmallestUnits(BigDecimal amount, long units) {
        assertThat(TWO_DECIMALS.toSmallestUnits(amount)).isEqualTo(units);
        assertThat(TWO_DECIMALS.hasDecimalsOf(amount)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "12.345", "-0.005", "1e-3", "92233720368547758.071"})
    void moreDecimalsThanTheMeasureHasAreRefused(BigDecimal amount) {
        assertThat(TWO_DECIMALS.hasDecimalsOf(amount)).isFalse();
        assertThatThrownBy(() -> TWO_DECIMALS.toSmallestUnits(amount))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(amount.toString())
                .hasMessageContaining("2 decimals")
                .hasMessageContaining("PAYROLL");
    }

    /** -2^63 has no positive twin, so it is no amount. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-92233720368547758.08",
                "92233720368547758.08",
                "100000000000000000",
                "-100000000000000000",
                "1e18",
                "1e19",
                "1e20",
                "1e21",
                "-1e22"
            })
    void amountsBeyondTheRangeAreRefused(BigDecimal amount) {
        assertThatThrownBy(() -> TWO_DECIMALS.toSmallestUnits(amount))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(amount.toString())
                .hasMessageContaining("beyond the range")
                .hasMessageContaining("PAYROLL");
    }

    @Test
    void theRangeIsThatOfSmallestUnitsWhateverTheDecimals() {
        Measure whole = Statements.measure("WHOLE").decimals(0).build();
        Measure fine = Statements.measure("FINE").decimals(9).build();

        assertThat(whole.toSmallestUnits(new BigDecimal("9223372036854775807"))).isEqualTo(Long.MAX_VALUE);
        assertThat(fine.toSmallestUnits(new BigDecimal("-9223372036.854775807")))
                .isEqualTo(-Long.MAX_VALUE);
        assertThatThrownBy(() -> whole.toSmallestUnits(new BigDecimal("-9223372036854775808")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> fine.toSmallestUnits(new BigDecimal("-9223372036.854775808")))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e2147483647", "1e-2147483647"})
    void anAbsurdExponentIsRefusedAtOnce(BigDecimal amount) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> TWO_DECIMALS.toSmallestUnits(amount))
                        .isInstanceOf(ArithmeticException.class)
                        .hasMessageContaining(amount.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e999999999", "0e-999999999", "0e2147483647", "0.000000"})
    void zeroIsZeroWhateverItsExponent(BigDecimal zero) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(TWO_DECIMALS.toSmallestUnits(zero)).isZero());
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anAbsurdNumberOfDecimalsIsRefusedAtOnce(int decimals) {
        Measure absurd = Statements.measure("ABSURD").decimals(decimals).build();

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> absurd.toSmallestUnits(BigDecimal.ONE))
                        .isInstanceOf(ArithmeticException.class)
                        .hasMessageContaining("ABSURD"));
    }

    @ParameterizedTest
    @CsvSource({"1234, 12.34", "0, 0.00", "-1, -0.01", "9223372036854775807, 92233720368547758.07"})
    void smallestUnitsBecomeAnAmountWithAllDecimals(long units, String amount) {
        assertThat(TWO_DECIMALS.fromSmallestUnits(units)).isEqualTo(new BigDecimal(amount));
    }

    @Test
    void onlyMeasuresInDkkAreCost() {
        assertThat(Measures.PAYROLL.isCost()).isTrue();
        assertThat(Measures.OTHER_COST.isCost()).isTrue();
        assertThat(Measures.FTE.isCost()).isFalse();
    }

    @Test
    void amountsAddUpOverTimeUnlessTheMeasureSaysThatItIsALevel() {
        assertThat(Measures.STANDARD).filteredOn(Measure::isLevel).containsExactly(Measures.FTE);
        assertThat(Measures.HOURS.isLevel()).isFalse();
        assertThat(Statements.measure("AREA").build().isLevel()).isFalse();
        assertThat(Statements.measure("AREA").level(true).build().isLevel()).isTrue();
        assertThat(Statements.measure("AREA").level(true).build())
                .isNotEqualTo(Statements.measure("AREA").build());
    }

    @Test
    void everyMeasureInFteIsALevel() {
        Measure posts = Statements.measure("POSTS").unit("FTE").build();

        assertThat(posts.isLevel()).isTrue();
        Problems problems = Problems.at("");
        Statements.measure("POSTS").unit("FTE").level(false).build().check(problems);
        assertThat(problems.toList()).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
            assertThat(problem.getPlace()).isEqualTo("/level");
            assertThat(problem.describe(Language.DANISH)).contains("FTE", "niveau");
        });
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aLevelIsWrittenAsSuchAndReadAgain(Jackson jackson) {
        Measure area = Statements.measure("AREA").level(true).build();

        assertThat(Jackson.tree(jackson.write(area)).get("level").booleanValue())
                .isTrue();
        assertThat(jackson.read(jackson.write(area), Measure.class)).isEqualTo(area);
        assertThat(jackson.read(jackson.write(Measures.FTE), Measure.class)).isEqualTo(Measures.FTE);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anOldDocumentThatDoesNotSayWhatItIsIsRead(Jackson jackson) {
        String old = "{'id': 'FTE', 'name': {'da': 'Årsværk', 'en': 'FTE'}, 'unit': 'FTE', 'decimals': 4}"
                .replace('\'', '"');

        assertThat(jackson.read(old, Measure.class)).isEqualTo(Measures.FTE);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void whetherItIsCostIsNotWritten(Jackson jackson) {
        assertThat(Jackson.tree(jackson.write(Measures.PAYROLL)).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "name", "unit", "decimals");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void whetherItIsCostIsNotReadEither(Jackson jackson) {
        String json = jackson.write(Measures.PAYROLL).replaceFirst("\\{", "{\"cost\":false,");

        assertThatThrownBy(() -> jackson.read(json, Measure.class)).hasMessageContaining("\"cost\"");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void noDecimalsAreWrittenAsZero(Jackson jackson) {
        assertThat(Jackson.tree(jackson.write(Statements.HOURS)).get("decimals").isInt())
                .isTrue();
    }

    @Test
    void aUnitIsSaidInTheLanguageOfTheText() {
        assertThat(Measures.FTE.describeUnit(Language.DANISH)).isEqualTo("årsværk");
        assertThat(Measures.FTE.describeUnit(Language.ENGLISH)).isEqualTo("FTE");
        assertThat(Measures.HOURS.describeUnit(Language.DANISH)).isEqualTo("timer");
        assertThat(Measures.HOURS.describeUnit(Language.ENGLISH)).isEqualTo("hours");
        assertThat(Measures.PAYROLL.describeUnit(Language.DANISH)).isEqualTo("DKK");
    }
}
