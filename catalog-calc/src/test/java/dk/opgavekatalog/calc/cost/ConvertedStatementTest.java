package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertedStatementTest {

    private static final ResourceStatement STATEMENT = Fixtures.statement()
            .add("Teknik", "3.1.1", PAYROLL, "100.01")
            .add("Teknik", "3.1.2", PAYROLL, "10")
            .add("Teknik", "1.1.1", FTE, "2")
            .add("Teknik", "pool:management", PAYROLL, "7")
            .add("Teknik", "outside:6.45.53", PAYROLL, "8")
            .add("Tom", "3.1.1", PAYROLL, "0")
            .addStatistics(Statistic.builder()
                    .id("cases")
                    .name(Fixtures.text("Sager", "Cases"))
                    .addValues(
                            StatisticValue.of("Teknik", code("3.1.1"), new BigDecimal("1000")),
                            StatisticValue.of("Teknik", code("3.1.2"), new BigDecimal("0.5")),
                            StatisticValue.of("Teknik", code("2.1.1"), new BigDecimal("3")))
                    .build())
            .build();

    @Test
    void amountsStandWhereTheConversionsPutThem() {
        ResourceStatement converted = OtherEdition.CALCULATOR
                .calculate(STATEMENT, OtherEdition.converting(List.of()))
                .getConvertedStatement();

        assertThat(converted.getEdition()).isEqualTo("2007");
        assertThat(converted.getAmounts().stream().map(ConvertedStatementTest::describe))
                .containsExactlyInAnyOrder(
                        "Teknik 3.1.1 PAYROLL 33.33",
                        "Teknik 3.1.2 PAYROLL 60.01",
                        "Teknik outside:6.45.54 PAYROLL 16.67",
                        "Teknik 1.1.2 FTE 2.0000",
                        "Teknik pool:management PAYROLL 7.00",
                        "Teknik outside:6.45.53 PAYROLL 6.00",
                        "Teknik 3.5.1 PAYROLL 2.00",
                        "Tom 1.1.1 PAYROLL 0");
        assertThat(converted.getOrganisation()).isEqualTo(STATEMENT.getOrganisation());
        assertThat(converted.getPools()).isEqualTo(STATEMENT.getPools());
    }

    /** What leaves the catalogue is no weight of a field any more. */
    @Test
    void valuesOfStatisticsAreSharedExactly() {
        ResourceStatement converted = OtherEdition.CALCULATOR
                .calculate(STATEMENT, OtherEdition.converting(List.of()))
                .getConvertedStatement();

        assertThat(converted.getStatistics().get(0).getValues().stream()
                        .map(value -> value.getUnit() + " " + value.getField() + " "
                                + value.getValue().stripTrailingZeros().toPlainString()))
                .containsExactlyInAnyOrder("Teknik 3.1.1 333.3", "Teknik 3.1.2 500.5", "Teknik 2.1.1 3");
    }

    /**
     * Exchanging the amounts of one measure, as a comparison does, must not make a unit unknown that a fixed share
     * names.
     */
    @Test
    void aUnitStatesTheMeasuresThatItStatedBeZeroAllItHas() {
        ResourceStatement zeros = Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "1")
                .add("Økonomi", "1.1.1", FTE, "0")
                .add("Økonomi", "1.1.1", PAYROLL, "0")
                .build();

        ResourceStatement converted = OtherEdition.CALCULATOR
                .calculate(zeros, Fixtures.model(OtherEdition.CONVERSION))
                .getConvertedStatement();

        assertThat(converted.getAmounts().stream()
                        .filter(amount -> amount.getUnit().equals("Økonomi"))
                        .map(amount -> amount.getMeasure() + " " + amount.getAmount()))
                .containsExactlyInAnyOrder("FTE 0", "PAYROLL 0");
    }

    @Test
    void aModelThatDoesNotBeginWithAConversionLeavesTheStatementAsItIs() {
        CostStatement cost = OtherEdition.CALCULATOR.calculate(
                STATEMENT,
                Fixtures.model(
                        Transfer.builder()
                                .source(code("3.1.1"))
                                .target(code("3.1.2"))
                                .share(BigDecimal.ZERO)
                                .addingToTarget(true)
                                .build(),
                        OtherEdition.CONVERSION));

        assertThat(cost.getConvertedStatement()).isSameAs(STATEMENT);
    }

    @Test
    void aCalculatorCanBeginInAnyEditionThatItKnows() {
        CostCalculator of2007 = OtherEdition.CALCULATOR.withEdition("2007");
        ResourceStatement empty = Fixtures.statement()
                .edition("2007")
                .add("Teknik", "3.5.1", FTE, "1")
                .build();

        assertThat(of2007.calculate(empty, OtherEdition.model(List.of())).getCatalog())
                .isSameAs(OtherEdition.CATALOG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherEdition.CALCULATOR.withEdition("1999"))
                .withMessage("edition '1999'; allowed is one of [2006, 2007]");
    }

    @Test
    void theCalculatorOfAResultCalculatesItAgain() {
        CostStatement cost = OtherEdition.CALCULATOR.calculate(STATEMENT, OtherEdition.converting(List.of()));

        CostStatement again = cost.getCalculator().calculate(cost.getResourceStatement(), cost.getModel());

        assertThat(Facts.stages(again)).isEqualTo(Facts.stages(cost));
    }

    @Test
    void whatReadingRefusedIsMissingInTheConvertedStatementToo() {
        ResourceStatement statement = ResourceStatement.builder()
                .from(STATEMENT)
                .refusedRows(Fixtures.refused(2, 1, "PAYROLL 17"))
                .build();

        assertThat(OtherEdition.CALCULATOR
                        .calculate(statement, OtherEdition.converting(List.of()))
                        .getConvertedStatement()
                        .getRefusedRows())
                .isEqualTo(statement.getRefusedRows());
    }

    private static String describe(ResourceAmount amount) {
        return amount.getUnit() + " " + amount.getAccount() + " " + amount.getMeasure() + " "
                + amount.getAmount().toPlainString();
    }
}
