package dk.opgavekatalog.model.statement;

import static dk.opgavekatalog.model.statement.Statements.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A statement of hours becomes one of full-time equivalents. */
class HoursInFteTest {

    private static final WorkingTimeNorm NORM =
            WorkingTimeNorm.effective(new BigDecimal("1654"), CrossCuttingWork.ABSENCE);

    @Test
    void eachAmountOfHoursBecomesAnAmountOfFteAndEverythingElseStays() {
        ResourceStatement statement = ofHours()
                .addMeasures(Measures.PAYROLL)
                .add("A", "3.1.1", HOURS, "1654")
                .add("A", "3.1.1", Measures.PAYROLL, "500000.00")
                .add("A", "pool:management", HOURS, "1000")
                .add("B", "outside:6.45.53", HOURS, "-827")
                .add("B", "3.1.1", HOURS, "0")
                .build();

        ResourceStatement converted = NORM.toFte(statement, HOURS);

        assertThat(converted)
                .isEqualTo(ResourceStatement.builder()
                        .from(statement)
                        .measures(List.of(Measures.FTE, HOURS, Measures.PAYROLL))
                        .add("A", "3.1.1", Measures.FTE, "1.0000")
                        .add("A", "pool:management", Measures.FTE, "0.6046")
                        .add("B", "outside:6.45.53", Measures.FTE, "-0.5000")
                        .add("B", "3.1.1", Measures.FTE, "0.0000")
                        .workingTimeNorm(NORM)
                        .build());
        assertThat(converted.findProblems()).isEmpty();
    }

    @Test
    void refusedHoursAreRefusedFteToo() {
        RefusedAmount payroll = RefusedAmount.of("PAYROLL", new BigDecimal("7.50"));
        RefusedAmount refusedHours = RefusedAmount.of("HOURS", new BigDecimal("-827"));
        ResourceStatement statement = ofHours()
                .addMeasures(Measures.PAYROLL)
                .add("A", "3.1.1", HOURS, "1654")
                .refusedRows(Statements.refused(3, 1, payroll, refusedHours))
                .build();

        assertThat(NORM.toFte(statement, HOURS).getRefusedRows())
                .contains(Statements.refused(
                        3, 1, payroll, refusedHours, RefusedAmount.of("FTE", new BigDecimal("-0.5000"))));
    }

    @Test
    void refusedFteBesideHoursAreRefused() {
        ResourceStatement statement = ofHours()
                .addMeasures(Measures.FTE)
                .refusedRows(Statements.refused(1, 0, RefusedAmount.of("FTE", BigDecimal.ONE)))
                .build();

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> NORM.toFte(statement, HOURS));

        assertThat(refused.getProblems())
                .extracting(Problem::getPlace)
                .containsExactly("/refusedRows/amounts/0/measure");
    }

    /**
     * 0.0827 hours are half of the smallest part. Twice that would be 0.0001 FTE in one amount, and is 0.0002 in two.
     */
    @Test
    void eachAmountIsRoundedByItself() {
        Measure fine = Statements.measure("FINE").decimals(9).build();
        ResourceStatement statement = Statements.empty()
                .addMeasures(fine)
                .add("A", "3.1.1", fine, "0.0827")
                .add("A", "3.1.2", fine, "0.0827")
                .add("A", "3.1.3", fine, "-0.0827")
                .add("A", "3.1.4", fine, "0.082699999")
                .build();

        assertThat(NORM.toFte(statement, fine).getAmounts().subList(4, 8))
                .extracting(ResourceAmount::getAmount)
                .containsExactly(
                        new BigDecimal("0.0001"),
                        new BigDecimal("0.0001"),
                        new BigDecimal("-0.0001"),
                        new BigDecimal("0.0000"));
    }

    @Test
    void aMeasureForTheFteThatIsDeclaredAlreadyStaysWhereItIs() {
        ResourceStatement statement = ofHours()
                .addMeasures(Measures.FTE)
                .add("A", "3.1.1", HOURS, "1654")
                .build();

        assertThat(NORM.toFte(statement, HOURS).getMeasures()).containsExactly(HOURS, Measures.FTE);
    }

    @Test
    void aStatementWithoutHoursOnlyGetsTheNorm() {
        ResourceStatement statement = ofHours().build();

        assertThat(NORM.toFte(statement, HOURS))
                .isEqualTo(ResourceStatement.builder()
                        .from(statement)
                        .measures(List.of(Measures.FTE, HOURS))
                        .workingTimeNorm(NORM)
                        .build());
    }

    @Test
    void aStatementWithAmountsInFteIsRefusedAtEachOfThem() {
        ResourceStatement statement = ofHours()
                .addMeasures(Measures.FTE)
                .add("A", "3.1.1", Measures.FTE, "1")
                .add("A", "3.1.1", HOURS, "1654")
                .add("B", "3.1.1", Measures.FTE, "0")
                .build();

        assertThat(problems(NORM, statement, HOURS))
                .containsExactly(
                        "CONTRADICTION statement /amounts/0/measure FTE",
                        "CONTRADICTION statement /amounts/2/measure FTE");
    }

    @Test
    void nothingIsConvertedTwice() {
        ResourceStatement once =
                NORM.toFte(ofHours().add("A", "3.1.1", HOURS, "1654").build(), HOURS);

        assertThat(problems(NORM, once, HOURS)).containsExactly("CONTRADICTION statement /amounts/1/measure FTE");
    }

    @Test
    void anotherMeasureOfTheSameIdAsFteIsRefused() {
        Measure other = Statements.measure("FTE").decimals(2).build();
        ResourceStatement statement =
                ofHours().addMeasures(other).add("A", "3.1.1", HOURS, "1654").build();

        assertThat(problems(NORM, statement, HOURS))
                .containsExactly(
                        "CONTRADICTION statement /measures/1 FTE: 'Timer', 'Hours', h, 2 decimals, not a level");
    }

    @Test
    void hoursThatTheStatementDoesNotDeclareAreRefused() {
        assertThat(problems(NORM, Statements.empty().build(), HOURS))
                .containsExactly("UNKNOWN_REFERENCE statement /measures HOURS");
    }

    @Test
    void hoursThatTheStatementDeclaresOtherwiseAreRefused() {
        Measure otherwise = Statements.measure("HOURS").decimals(2).build();

        assertThat(problems(NORM, ofHours().build(), otherwise))
                .containsExactly("UNKNOWN_REFERENCE statement /measures HOURS");
    }

    @Test
    void fteAreNotHours() {
        assertThat(problems(NORM, Statements.empty().build(), Measures.FTE))
                .containsExactly("CONTRADICTION hours  FTE");
    }

    @Test
    void aNormThatIsRefusedConvertsNothing() {
        assertThat(problems(
                        WorkingTimeNorm.gross(BigDecimal.ZERO),
                        ofHours().add("A", "3.1.1", HOURS, "1654").build(),
                        HOURS))
                .containsExactly("OUT_OF_RANGE norm /hoursPerFte 0");
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        ResourceStatement statement = Statements.empty()
                .edition(" ")
                .add("A", "3.1.1", Measures.FTE, "1.23456")
                .build();

        assertThat(problems(WorkingTimeNorm.gross(new BigDecimal("8785")), statement, HOURS))
                .containsExactlyInAnyOrder(
                        "OUT_OF_RANGE norm /hoursPerFte 8785",
                        "BLANK statement /edition  ",
                        "TOO_MANY_DECIMALS statement /amounts/0/amount 1.23456",
                        "UNKNOWN_REFERENCE statement /measures HOURS",
                        "CONTRADICTION statement /amounts/0/measure FTE");
    }

    @Test
    void absurdHoursAreRefusedAtOnce() {
        ResourceStatement statement = ofHours()
                .add("A", "3.1.1", HOURS, "1e999999999")
                .add("A", "3.1.2", HOURS, "1e-999999999")
                .add("A", "3.1.3", HOURS, "0e-999999999")
                .build();

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(problems(NORM, statement, HOURS))
                        .containsExactly(
                                "OVERFLOW statement /amounts/0/amount 1E+999999999",
                                "TOO_MANY_DECIMALS statement /amounts/1/amount 1E-999999999"));
    }

    @Test
    void moreFteThanAmountsCanBeAreRefused() {
        WorkingTimeNorm oneHour = WorkingTimeNorm.gross(BigDecimal.ONE);
        ResourceStatement one =
                ofHours().add("A", "3.1.1", HOURS, "922337203685478").build();
        ResourceStatement together = ofHours()
                .add("A", "3.1.1", HOURS, "900000000000000")
                .add("A", "3.1.2", HOURS, "-900000000000000")
                .build();

        assertThat(problems(oneHour, one, HOURS))
                .containsExactly("OVERFLOW result /amounts/1/amount 922337203685478.0000");
        assertThat(problems(oneHour, together, HOURS)).containsExactly("OVERFLOW result /amounts 18000000000000000000");
    }

    private static ResourceStatement.Builder ofHours() {
        return Statements.empty().addMeasures(HOURS).addPools(OverheadPools.MANAGEMENT);
    }

    private static List<String> problems(WorkingTimeNorm norm, ResourceStatement statement, Measure hours) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> norm.toFte(statement, hours));
        return refused.getProblems().stream().map(HoursInFteTest::summary).toList();
    }

    private static String summary(Problem problem) {
        return problem.getReason() + " " + problem.findDocument().orElseThrow() + " " + problem.getPlace() + " "
                + problem.getFound();
    }
}
