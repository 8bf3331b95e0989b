package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The standard models on figures that were worked out by hand. */
class StandardModelTest {

    private static final CostModel STANDARD_63 = StandardModels.communicationRegisteredWhole(new BigDecimal("0.3"));
    private static final CostModel STANDARD_64 = StandardModels.bothCommunicationFieldsRegistered();

    /** The example of {@link StandardModels}. */
    private static final ResourceStatement TEN_EMPLOYEES = Fixtures.statement()
            .add("Teknik", "3.1.1", FTE, "8")
            .add("Teknik", "2.1.1", FTE, "2")
            .add("Teknik", "pool:management", PAYROLL, "100000")
            .build();

    @Test
    @Tag("section-0.3")
    @Tag("section-0.6")
    void excludingLastLetsTheExcludedFieldsCarryTheirPartOfTheManagement() {
        CostStatement cost = Fixtures.CALCULATOR.calculate(TEN_EMPLOYEES, STANDARD_64);

        requireStages(cost, PAYROLL, """
                pool:management (Teknik) 100000.00
                """, """
                2.1.1 (Teknik) 20000.00
                3.1.1 (Teknik) 80000.00
                """, """
                2.1.1 (Teknik) 20000.00
                3.1.1 (Teknik) 80000.00
                """, """
                3.1.1 (Teknik) 80000.00
                excluded:2.1.1 (Teknik) 20000.00
                """);
        requireStages(cost, FTE, """
                2.1.1 (Teknik) 2.0000
                3.1.1 (Teknik) 8.0000
                """, """
                2.1.1 (Teknik) 2.0000
                3.1.1 (Teknik) 8.0000
                """, """
                2.1.1 (Teknik) 2.0000
                3.1.1 (Teknik) 8.0000
                """, """
                3.1.1 (Teknik) 8.0000
                excluded:2.1.1 (Teknik) 2.0000
                """);
        assertThat(cost.getCost(code("3"))).isEqualTo(new BigDecimal("80000.00"));
        assertThat(cost.getCost(code("2"))).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    @Tag("section-0.3")
    @Tag("section-0.6")
    void excludingFirstLeavesTheWholeManagementOnWhatIsIncluded() {
        List<Step> steps = STANDARD_64.getSteps();
        CostModel excludesFirst = Fixtures.model(steps.get(2), steps.get(0), steps.get(1));

        CostStatement cost = Fixtures.CALCULATOR.calculate(TEN_EMPLOYEES, excludesFirst);

        requireStages(cost, PAYROLL, """
                pool:management (Teknik) 100000.00
                """, """
                pool:management (Teknik) 100000.00
                """, """
                3.1.1 (Teknik) 100000.00
                """, """
                3.1.1 (Teknik) 100000.00
                """);
        assertThat(lines(cost.getStages().get(1), FTE)).isEqualTo("""
                3.1.1 (Teknik) 8.0000
                excluded:2.1.1 (Teknik) 2.0000
                """);
        assertThat(cost.getCost(code("3"))).isEqualTo(new BigDecimal("100000.00"));
    }

    /**
     * Three tenths of 2.1.4 are internal. Then management and cross-cutting go by direct FTE: 2.25 on 1.1.1, 0.45 on
     * 1.4.10, 2 on 2.1.1, 1.05 on 2.1.4 and 8.5 on 3.1.1, together 14.25.
     */
    @Test
    @Tag("section-0.3")
    @Tag("section-0.6")
    void communicationRegisteredWholeIsSplitBeforeAnythingElse() {
        ResourceStatement statement = communication()
                .add("Borgerservice", "2.1.4", FTE, "1.5")
                .add("Borgerservice", "2.1.4", PAYROLL, "600000.05")
                .add("Borgerservice", "2.1.4", OTHER_COST, "10000.01")
                .build();

        CostStatement cost = Fixtures.CALCULATOR.calculate(statement, STANDARD_63);

        requireFte(cost);
        requirePayroll(cost);
        requireOtherCost(cost);
        assertThat(cost.getCost(code("3.1.1"))).isEqualTo(new BigDecimal("4824736.90"));
        assertThat(cost.getCost(code("1"))).isEqualTo(new BigDecimal("1413210.56"));
        assertThat(cost.getCost(code("2"))).isEqualTo(new BigDecimal("0.00"));
    }

    /** Management: 1.0000 FTE by 14.25, such as 0.1578 and 0.947 left for 1.1.1. */
    private static void requireFte(CostStatement cost) {
        requireStages(cost, FTE, """
                1.1.1 (Borgerservice) 2.2500
                2.1.1 (Borgerservice) 2.0000
                2.1.4 (Borgerservice) 1.5000
                3.1.1 (Borgerservice) 8.5000
                pool:cross-cutting (Borgerservice) 0.7500
                pool:management (Borgerservice) 1.0000
                """, """
                1.1.1 (Borgerservice) 2.2500
                1.4.10 (Borgerservice) 0.4500
                2.1.1 (Borgerservice) 2.0000
                2.1.4 (Borgerservice) 1.0500
                3.1.1 (Borgerservice) 8.5000
                pool:cross-cutting (Borgerservice) 0.7500
                pool:management (Borgerservice) 1.0000
                """, """
                1.1.1 (Borgerservice) 2.4079
                1.4.10 (Borgerservice) 0.4816
                2.1.1 (Borgerservice) 2.1403
                2.1.4 (Borgerservice) 1.1237
                3.1.1 (Borgerservice) 9.0965
                pool:cross-cutting (Borgerservice) 0.7500
                """, """
                1.1.1 (Borgerservice) 2.5263
                1.4.10 (Borgerservice) 0.5053
                2.1.1 (Borgerservice) 2.2456
                2.1.4 (Borgerservice) 1.1789
                3.1.1 (Borgerservice) 9.5439
                """, """
                1.1.1 (Borgerservice) 2.5263
                1.4.10 (Borgerservice) 0.5053
                3.1.1 (Borgerservice) 9.5439
                excluded:2.1.1 (Borgerservice) 2.2456
                excluded:2.1.4 (Borgerservice) 1.1789
                """);
    }

    /**
     * The split: 180,000.015 and 420,000.035 tie, and 1.4.10 comes before 2.1.4. Cross-cutting: of the two øre left
     * over one goes to 1.4.10 (0.63), the other to 2.1.1, which ties with 2.1.4 (0.47).
     */
    private static void requirePayroll(CostStatement cost) {
        requireStages(cost, PAYROLL, """
                1.1.1 (Borgerservice) 1000000.00
                2.1.1 (Borgerservice) 900000.00
                2.1.4 (Borgerservice) 600000.05
                3.1.1 (Borgerservice) 4100000.00
                pool:cross-cutting (Borgerservice) 320000.10
                pool:management (Borgerservice) 850000.00
                """, """
                1.1.1 (Borgerservice) 1000000.00
                1.4.10 (Borgerservice) 180000.02
                2.1.1 (Borgerservice) 900000.00
                2.1.4 (Borgerservice) 420000.03
                3.1.1 (Borgerservice) 4100000.00
                pool:cross-cutting (Borgerservice) 320000.10
                pool:management (Borgerservice) 850000.00
                """, """
                1.1.1 (Borgerservice) 1134210.53
                1.4.10 (Borgerservice) 206842.12
                2.1.1 (Borgerservice) 1019298.25
                2.1.4 (Borgerservice) 482631.61
                3.1.1 (Borgerservice) 4607017.54
                pool:cross-cutting (Borgerservice) 320000.10
                """, """
                1.1.1 (Borgerservice) 1184736.86
                1.4.10 (Borgerservice) 216947.39
                2.1.1 (Borgerservice) 1064210.55
                2.1.4 (Borgerservice) 506210.56
                3.1.1 (Borgerservice) 4797894.79
                """, """
                1.1.1 (Borgerservice) 1184736.86
                1.4.10 (Borgerservice) 216947.39
                3.1.1 (Borgerservice) 4797894.79
                excluded:2.1.1 (Borgerservice) 1064210.55
                excluded:2.1.4 (Borgerservice) 506210.56
                """);
    }

    private static void requireOtherCost(CostStatement cost) {
        requireStages(cost, OTHER_COST, """
                2.1.4 (Borgerservice) 10000.01
                pool:cross-cutting (Borgerservice) 45000.00
                """, """
                1.4.10 (Borgerservice) 3000.00
                2.1.4 (Borgerservice) 7000.01
                pool:cross-cutting (Borgerservice) 45000.00
                """, """
                1.4.10 (Borgerservice) 3000.00
                2.1.4 (Borgerservice) 7000.01
                pool:cross-cutting (Borgerservice) 45000.00
                """, """
                1.1.1 (Borgerservice) 7105.26
                1.4.10 (Borgerservice) 4421.05
                2.1.1 (Borgerservice) 6315.79
                2.1.4 (Borgerservice) 10315.80
                3.1.1 (Borgerservice) 26842.11
                """, """
                1.1.1 (Borgerservice) 7105.26
                1.4.10 (Borgerservice) 4421.05
                3.1.1 (Borgerservice) 26842.11
                excluded:2.1.1 (Borgerservice) 6315.79
                excluded:2.1.4 (Borgerservice) 10315.80
                """);
    }

    @Test
    @Tag("section-0.6")
    void communicationRegisteredOnBothFieldsGivesTheSameWithoutASplit() {
        ResourceStatement statement = communication()
                .add("Borgerservice", "1.4.10", FTE, "0.45")
                .add("Borgerservice", "1.4.10", PAYROLL, "180000.02")
                .add("Borgerservice", "1.4.10", OTHER_COST, "3000")
                .add("Borgerservice", "2.1.4", FTE, "1.05")
                .add("Borgerservice", "2.1.4", PAYROLL, "420000.03")
                .add("Borgerservice", "2.1.4", OTHER_COST, "7000.01")
                .build();

        CostStatement cost = Fixtures.CALCULATOR.calculate(statement, STANDARD_64);

        assertThat(lines(cost.getFinalStage(), PAYROLL)).isEqualTo("""
                1.1.1 (Borgerservice) 1184736.86
                1.4.10 (Borgerservice) 216947.39
                3.1.1 (Borgerservice) 4797894.79
                excluded:2.1.1 (Borgerservice) 1064210.55
                excluded:2.1.4 (Borgerservice) 506210.56
                """);
    }

    /** Each unit shares out its own management: 30.01 by 3 to 1, and 100 to the only field. */
    @Test
    @Tag("section-0.3")
    void theManagementOfAUnitStaysInTheUnit() {
        ResourceStatement statement = Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "1.5")
                .add("Teknik", "3.1.2", FTE, "0.5")
                .add("Teknik", "pool:management", PAYROLL, "30.01")
                .add("Skole", "3.1.1", FTE, "40")
                .add("Skole", "pool:management", PAYROLL, "100")
                .build();

        CostStatement cost = Fixtures.CALCULATOR.calculate(statement, STANDARD_64);

        assertThat(lines(cost.getStages().get(1), PAYROLL)).isEqualTo("""
                3.1.1 (Skole) 100.00
                3.1.1 (Teknik) 22.51
                3.1.2 (Teknik) 7.50
                """);
        assertThat(cost.getAmount(code("3.1.1"), PAYROLL)).isEqualTo(new BigDecimal("122.51"));
    }

    @Test
    void aStatementWithoutAnyAmountGivesStagesWithoutAnyAmount() {
        CostStatement cost = Fixtures.CALCULATOR.calculate(Fixtures.statement().build(), STANDARD_64);

        assertThat(cost.getStages())
                .hasSize(4)
                .allSatisfy(stage -> assertThat(stage.getAccounts()).isEmpty());
        assertThat(cost.getJournal()).isEmpty();
        assertThat(cost.getCost(code("1"))).isEqualTo(new BigDecimal("0.00"));
    }

    private static ResourceStatement.Builder communication() {
        return Fixtures.statement()
                .add("Borgerservice", "1.1.1", FTE, "2.25")
                .add("Borgerservice", "1.1.1", PAYROLL, "1000000")
                .add("Borgerservice", "2.1.1", FTE, "2")
                .add("Borgerservice", "2.1.1", PAYROLL, "900000")
                .add("Borgerservice", "3.1.1", FTE, "8.5")
                .add("Borgerservice", "3.1.1", PAYROLL, "4100000")
                .add("Borgerservice", "pool:management", FTE, "1")
                .add("Borgerservice", "pool:management", PAYROLL, "850000")
                .add("Borgerservice", "pool:cross-cutting", FTE, "0.75")
                .add("Borgerservice", "pool:cross-cutting", PAYROLL, "320000.10")
                .add("Borgerservice", "pool:cross-cutting", OTHER_COST, "45000");
    }

    private static void requireStages(CostStatement cost, Measure measure, String... expected) {
        assertThat(cost.getStages().stream().map(stage -> lines(stage, measure)))
                .containsExactly(expected);
    }

    /** What stands on the accounts, one to a line, without zeros. */
    private static String lines(Stage stage, Measure measure) {
        return stage.getAccounts().stream()
                .filter(account -> stage.getAmount(account, measure).signum() != 0)
                .map(account -> account + " " + stage.getAmount(account, measure) + "\n")
                .collect(Collectors.joining());
    }
}
