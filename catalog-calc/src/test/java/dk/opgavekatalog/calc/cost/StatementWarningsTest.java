package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.at;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.decimal;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.statistic;
import static dk.opgavekatalog.calc.cost.WarningsTest.only;
import static dk.opgavekatalog.calc.cost.WarningsTest.requireNone;
import static dk.opgavekatalog.calc.cost.WarningsTest.requireSentences;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.CrossCuttingWork;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For each kind of warning about a statement or a result what gives it, in both languages, and what nearly does. */
class StatementWarningsTest {

    @Test
    void aUnitWithoutAnyAmountInAMeasureThatAnotherUnitHas() {
        CostStatement cost = calculate(Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "1")
                .add("Teknik", "3.1.1", PAYROLL, "1")
                .add("Skole", "3.1.1", PAYROLL, "1")
                .add("Skole", "3.1.1", FTE, "0")
                .add("Havn", "3.1.1", PAYROLL, "0"));

        assertThat(cost.getWarnings())
                .containsExactly(Warning.atUnit(WarningKind.MEASURE_MISSING_IN_UNIT, "Skole", "FTE"));
        requireSentences(
                cost,
                cost.getWarnings().get(0),
                "Skole har ingen tal for Årsværk, som andre enheder har.",
                "Skole has no figures for FTE, which other units have.");
    }

    @Test
    void aStatementWithoutAmounts() {
        CostStatement cost = calculate(Fixtures.statement());

        assertThat(cost.getWarnings()).containsExactly(Warning.atStatement(WarningKind.NOTHING_REGISTERED, List.of()));
        requireSentences(
                cost,
                cost.getWarnings().get(0),
                "Opgørelsen har ingen beløb: alt, der beregnes ud fra den, er nul.",
                "The statement has no amounts: everything calculated from it is zero.");
        assertThat(calculate(Fixtures.statement().add("Teknik", "3.1.1", FTE, "0"))
                        .getWarnings())
                .isEqualTo(cost.getWarnings());
        requireNone(calculate(Fixtures.statement().add("Teknik", "3.1.1", FTE, "-1")), WarningKind.NOTHING_REGISTERED);
    }

    /** Statistics and measures may have the same id; they are named by different keys. */
    @Test
    void aMeasureIsNamedAsAMeasure() {
        CostStatement cost = calculate(Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "1")
                .add("Teknik", "3.1.1", PAYROLL, "1")
                .add("Skole", "3.1.1", FTE, "1")
                .addStatistics(statistic("PAYROLL", Fixtures.text("Lønsedler", "Payslips"), "3.1.1 1")));

        assertThat(cost.describe(only(cost, WarningKind.MEASURE_MISSING_IN_UNIT), Language.ENGLISH))
                .isEqualTo("Skole has no figures for Payroll, which other units have.");
    }

    @Test
    void absenceOnAPoolThatTheNormHasTakenOutAlready() {
        CostStatement cost =
                calculate(withAbsence(WorkingTimeNorm.effective(decimal("1654.5"), CrossCuttingWork.ABSENCE)));

        Warning warning = only(cost, WarningKind.WORKING_TIME_COUNTED_TWICE);

        assertThat(warning)
                .isEqualTo(Warning.atAccount(
                        WarningKind.WORKING_TIME_COUNTED_TWICE,
                        at("Teknik", "pool:cross-cutting"),
                        "FTE",
                        decimal("0.5000")));
        requireSentences(
                cost,
                warning,
                "Tværgående opgaver (møder, kursus, fravær m.v.) i Teknik har 0,5000 (Årsværk), som også er trukket fra"
                        + " i årsnormen på 1.654,5 timer. Den tid tælles dobbelt.",
                "Cross-cutting work (meetings, courses, absence etc.) in Teknik has 0.5000 (FTE), which is also taken"
                        + " out of the norm of 1,654.5 hours. That time is counted twice.");
    }

    @Test
    void aGrossNormOrNoneTakesNothingOut() {
        requireNone(
                calculate(withAbsence(WorkingTimeNorm.gross(decimal("1924")))), WarningKind.WORKING_TIME_COUNTED_TWICE);
        requireNone(
                calculate(Fixtures.statement().add("Teknik", "pool:cross-cutting", FTE, "1")),
                WarningKind.WORKING_TIME_COUNTED_TWICE);
    }

    @Test
    void kronerOfAbsenceAreSpentOnce() {
        requireNone(
                calculate(Fixtures.statement()
                        .add("Teknik", "pool:cross-cutting", PAYROLL, "1")
                        .workingTimeNorm(WorkingTimeNorm.effective(decimal("1654"), CrossCuttingWork.ABSENCE))),
                WarningKind.WORKING_TIME_COUNTED_TWICE);
    }

    @Test
    void whatIsLeftOnAPoolInTheEnd() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "7")
                        .add("Teknik", "pool:cross-cutting", PAYROLL, "-5"),
                management(BY_FTE).build());

        Warning warning = only(cost, WarningKind.POOL_NOT_REDISTRIBUTED);

        assertThat(warning)
                .isEqualTo(Warning.atAccount(
                        WarningKind.POOL_NOT_REDISTRIBUTED,
                        at("Teknik", "pool:cross-cutting"),
                        "PAYROLL",
                        decimal("-5.00")));
        requireSentences(
                cost,
                warning,
                "Efter sidste trin står der stadig -5,00 (Lønudgift) på Tværgående opgaver (møder, kursus, fravær "
                        + "m.v.) i"
                        + " Teknik.",
                "After the last step, -5.00 (Payroll) is left on Cross-cutting work (meetings, courses, absence "
                        + "etc.) in"
                        + " Teknik.");
    }

    @Test
    void aStatisticOfAUnitInWhichNothingIsRegistered() {
        CostStatement cost = calculate(Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "1")
                .addStatistics(statistic(
                        "employees",
                        Fixtures.text("Ansatte", "Employees"),
                        "Teknik 3.1.1 1",
                        "Havn 3.1.1 1",
                        "Havn 3.1.2 1")));

        assertThat(cost.getWarnings())
                .containsExactly(Warning.atUnit(WarningKind.STATISTIC_OF_UNKNOWN_UNIT, "Havn", "employees"));
        requireSentences(
                cost,
                cost.getWarnings().get(0),
                "Statistikken Ansatte har værdier for Havn, hvor intet er registreret.",
                "The statistic Employees has values for Havn, where nothing is registered.");
    }

    @Test
    void rowsThatReadingRefused() {
        CostStatement cost =
                calculate(ofOneFte().refusedRows(Fixtures.refused(1250, 2, "PAYROLL -1250.5", "FTE 0.25")));

        assertThat(cost.getWarnings())
                .containsExactly(Warning.atStatement(
                        WarningKind.ROWS_REFUSED,
                        List.of(decimal("1250"), decimal("2"), decimal("-1250.50"), decimal("0.2500"))));
        requireSentences(
                cost,
                cost.getWarnings().get(0),
                "1.250 rækker blev afvist ved indlæsningen og mangler i opgørelsen: -1.250,50 (Lønudgift), 0,2500"
                        + " (Årsværk); 2 af dem har ikke noget beløb, der kan læses.",
                "1,250 rows were refused when the file was read and are missing from the statement: -1,250.50 "
                        + "(Payroll), 0.2500"
                        + " (FTE); 2 of them have no amount that can be read.");
    }

    @Test
    void oneRefusedRowThatStatesNothing() {
        CostStatement cost = calculate(ofOneFte().refusedRows(Fixtures.refused(1, 0)));

        requireSentences(
                cost,
                only(cost, WarningKind.ROWS_REFUSED),
                "1 række blev afvist ved indlæsningen og mangler i opgørelsen.",
                "1 row was refused when the file was read and is missing from the statement.");
    }

    @Test
    void refusedRowsOfWhichNoneCouldBeRead() {
        CostStatement cost = calculate(ofOneFte().refusedRows(Fixtures.refused(3, 3)));

        requireSentences(
                cost,
                only(cost, WarningKind.ROWS_REFUSED),
                "3 rækker blev afvist ved indlæsningen og mangler i opgørelsen; ingen af dem har et beløb, der kan "
                        + "læses.",
                "3 rows were refused when the file was read and are missing from the statement; none of them "
                        + "has an amount that can"
                        + " be read.");
    }

    @Test
    void oneRefusedRowThatCouldNotBeRead() {
        CostStatement cost = calculate(ofOneFte().refusedRows(Fixtures.refused(1, 1)));

        requireSentences(
                cost,
                only(cost, WarningKind.ROWS_REFUSED),
                "1 række blev afvist ved indlæsningen og mangler i opgørelsen; den har ikke noget beløb, der kan "
                        + "læses.",
                "1 row was refused when the file was read and is missing from the statement; it has no amount "
                        + "that can be read.");
    }

    @Test
    void twoRefusedRowsOfWhichOneCouldNotBeRead() {
        CostStatement cost = calculate(ofOneFte().refusedRows(Fixtures.refused(2, 1, "FTE 0.25")));

        requireSentences(
                cost,
                only(cost, WarningKind.ROWS_REFUSED),
                "2 rækker blev afvist ved indlæsningen og mangler i opgørelsen: 0,2500 (Årsværk); 1 af dem har ikke "
                        + "noget"
                        + " beløb, der kan læses.",
                "2 rows were refused when the file was read and are missing from the statement: 0.2500 (FTE); 1 "
                        + "of them has no"
                        + " amount that can be read.");
    }

    @Test
    void warningsStandInTheOrderOfStatementStepsAndResult() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "7")
                        .add("Skole", "pool:cross-cutting", PAYROLL, "-5")
                        .refusedRows(Fixtures.refused(1, 1)),
                management(BY_FTE).build());

        assertThat(cost.getWarnings().stream().map(Warning::getKind))
                .containsExactly(
                        WarningKind.ROWS_REFUSED,
                        WarningKind.MEASURE_MISSING_IN_UNIT,
                        WarningKind.POOL_LARGER_THAN_RECEIVERS,
                        WarningKind.POOL_NOT_REDISTRIBUTED);
    }

    private static ResourceStatement.Builder ofOneFte() {
        return Fixtures.statement().add("Teknik", "3.1.1", FTE, "1");
    }

    private static ResourceStatement.Builder withAbsence(WorkingTimeNorm norm) {
        return Fixtures.statement()
                .add("Teknik", "pool:cross-cutting", FTE, "0.5")
                .add("Skole", "pool:cross-cutting", FTE, "0")
                .add("Teknik", "pool:management", FTE, "1")
                .workingTimeNorm(norm);
    }
}
