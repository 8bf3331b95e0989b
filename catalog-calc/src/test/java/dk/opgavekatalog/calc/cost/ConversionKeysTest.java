package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.RefusedConversionTest.toLater;
import static dk.opgavekatalog.calc.cost.Supports.lines;
import static dk.opgavekatalog.calc.cost.Supports.statistic;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static dk.opgavekatalog.model.statement.OverheadPools.CENTRAL_MANAGEMENT;
import static dk.opgavekatalog.model.statement.OverheadPools.CROSS_CUTTING;
import static dk.opgavekatalog.model.statement.OverheadPools.MANAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fields weigh after a conversion. The table of {@link TwoEditions} exchanges 1.1.1 and 1.1.2. */
class ConversionKeysTest {

    private static final ConvertEdition THERE = there("0.25", "0.75");

    private static final AllocationKey BY_EMPLOYEES = AllocationKey.statistic("employees");

    /** 3 FTE on 1.1.1, then on 1.1.2; 1 FTE on 1.2.1, then a quarter there and the rest on 1.2.10. */
    @Test
    void directAmountsWeighTheFieldsThatTheyCameTo() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", FTE, "3")
                        .add("Teknik", "1.2.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "100"),
                THERE,
                management(BY_FTE).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                1.1.2 (Teknik) 75.00
                1.2.1 (Teknik) 6.25
                1.2.10 (Teknik) 18.75
                """);
    }

    @Test
    void equalPartsGoToTheFieldsThatDirectAmountsCameTo() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", FTE, "3")
                        .add("Teknik", "3.1.2", FTE, "5")
                        .add("Teknik", "3.5.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "100"),
                THERE,
                management(AllocationKey.equal()).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                1.1.2 (Teknik) 50.00
                3.5.2 (Teknik) 50.00
                """);
    }

    /** 1 and 4 change places. Of 20 on 1.2.1 a quarter stays; 2 and 3 merge; 3.1.2 left the catalogue. */
    @Test
    void valuesOfStatisticsMoveAsAmountsDo() {
        CostStatement cost = calculate(
                withPool(statistic("employees", "1.1.1 1", "1.1.2 4", "1.2.1 20", "1.4.9 2", "1.4.10 3", "3.1.2 99")),
                THERE,
                management(BY_EMPLOYEES).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                1.1.1 (Teknik) 4.00
                1.1.2 (Teknik) 1.00
                1.2.1 (Teknik) 5.00
                1.2.10 (Teknik) 15.00
                1.4.9 (Teknik) 5.00
                """);
    }

    /** Two thirds of 7 with as many decimals as there is room for: nothing is rounded before it is weighed. */
    @Test
    void aStatisticOfAWholeNumberCanBeSplitInThirds() {
        CostStatement cost = calculate(
                withPool(statistic("employees", "1.2.1 7", "1.1.1 10")),
                there("0.33333333333333333", "0.66666666666666667"),
                management(BY_EMPLOYEES).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                1.1.2 (Teknik) 17.65
                1.2.1 (Teknik) 4.12
                1.2.10 (Teknik) 8.23
                """);
    }

    /** 17 with 18 decimals is beyond 2^63. */
    @Test
    void valuesThatGetTooLongByTheirSharesAreRefused() {
        assertThatThrownBy(() -> calculate(
                        withPool(statistic("employees", "1.2.1 7", "1.1.1 10")),
                        there("0.333333333333333333", "0.666666666666666667"),
                        management(BY_EMPLOYEES).build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("OVERFLOW")
                .hasMessageContaining("weights that add up to less than 2^63 at 18 decimals");
    }

    /** The same key before the conversion and after it weighs different fields. */
    @Test
    void weightsBeforeTheConversionAreNotThoseAfterIt() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "100")
                        .add("Teknik", "pool:cross-cutting", PAYROLL, "30"),
                management(BY_FTE).build(),
                THERE,
                Redistribute.builder().pool("cross-cutting").key(BY_FTE).build());

        assertThat(cost.getJournal().stream().map(JournalEntry::toString))
                .containsExactly(
                        "step 1: 100.00 PAYROLL from pool:management (Teknik) to 1.1.1 (Teknik)",
                        "step 2: 1.0000 FTE from 1.1.1 (Teknik) to 1.1.2 (Teknik)",
                        "step 2: 100.00 PAYROLL from 1.1.1 (Teknik) to 1.1.2 (Teknik)",
                        "step 3: 30.00 PAYROLL from pool:cross-cutting (Teknik) to 1.1.2 (Teknik)");
    }

    @Test
    void weightsBeforeATransferOrAnExclusionAreNotThoseAfterIt() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .pools(List.of(MANAGEMENT, CROSS_CUTTING, CENTRAL_MANAGEMENT))
                        .add("Teknik", "2.1.4", FTE, "1")
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "100")
                        .add("Teknik", "pool:cross-cutting", PAYROLL, "100")
                        .add("Teknik", "pool:central-management", PAYROLL, "100"),
                management(BY_FTE).build(),
                Refusals.transfer("2.1.4", "1.4.10", "0.5").build(),
                Redistribute.builder().pool("cross-cutting").key(BY_FTE).build(),
                exclude(Scope.within(code("3"))),
                Redistribute.builder().pool("central-management").key(BY_FTE).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                1.4.10 (Teknik) 100.00
                2.1.4 (Teknik) 100.00
                excluded:3.1.1 (Teknik) 100.00
                """);
    }

    /** Main category 1 serves by FTE; its fields and those that they serve have the codes of the later edition. */
    @Test
    void supportAfterAConversionIsThatOfTheFieldsThatThereAreThen() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "1.2.1", PAYROLL, "100").add("Teknik", "3.5.1", FTE, "2"),
                THERE,
                Supports.support(AllocationMethod.DIRECT, BY_FTE).build());

        assertThat(cost.getJournal().stream().map(JournalEntry::toString))
                .contains(
                        "step 2: 25.00 PAYROLL from 1.2.1 (Teknik) to 3.5.2 (Teknik)",
                        "step 2: 75.00 PAYROLL from 1.2.10 (Teknik) to 3.5.2 (Teknik)");
        assertThat(lines(cost, PAYROLL)).isEqualTo("3.5.2 (Teknik) 100.00\n");
    }

    private static ResourceStatement.Builder withPool(Statistic employees) {
        return Fixtures.statement()
                .add("Teknik", "pool:management", PAYROLL, "30")
                .addStatistics(employees);
    }

    private static CostStatement calculate(ResourceStatement.Builder statement, Step... steps) {
        return TwoEditions.CALCULATOR.calculate(statement.build(), model(steps));
    }

    private static ConvertEdition there(String first, String second) {
        return toLater(
                "1.2.1 1.2.1 " + first,
                "1.2.1 1.2.10 " + second,
                "2.1.4 outside:6.45.59 1",
                "3.1.1 3.1.1 1",
                "3.1.1 outside:6.45.54 0");
    }
}
