package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.testing.generator.Registrations;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final CostStatement COST = Fixtures.CALCULATOR.calculate(
            Fixtures.statement()
                    .add("Teknik", "3.1.1", FTE, "8")
                    .add("Teknik", "2.1.1", FTE, "2")
                    .add("Teknik", "3.1.1", PAYROLL, "-0.05")
                    .add("Teknik", "outside:6.45.53", PAYROLL, "7.5")
                    .add("Teknik", "pool:management", PAYROLL, "100.03")
                    .add("Skole", "3.5.1", FTE, "1")
                    .add("Skole", "pool:cross-cutting", PAYROLL, "10")
                    .build(),
            StandardModels.bothCommunicationFieldsRegistered());

    @Test
    @Tag("section-0.6")
    void eachStageSaysWhereTheRegisteredTotalStands() {
        assertThat(figures(PAYROLL))
                .containsExactly(
                        "0: 117.48 = -0.05 fields + 110.03 pools + 7.50 outside + 0.00 excluded",
                        "1: 117.48 = 99.98 fields + 10.00 pools + 7.50 outside + 0.00 excluded",
                        "2: 117.48 = 109.98 fields + 0.00 pools + 7.50 outside + 0.00 excluded",
                        "3: 117.48 = 89.97 fields + 0.00 pools + 7.50 outside + 20.01 excluded");
        assertThat(figures(FTE))
                .contains("3: 11.0000 = 9.0000 fields + 0.0000 pools + 0.0000 outside + 2.0000 excluded");
    }

    @Test
    void linesStandByMeasureAndThenByStage() {
        assertThat(COST.getReconciliation().getLines())
                .extracting(line -> line.getMeasure().getId() + line.getStage().getNumber())
                .containsExactly(
                        "FTE0",
                        "FTE1",
                        "FTE2",
                        "FTE3",
                        "PAYROLL0",
                        "PAYROLL1",
                        "PAYROLL2",
                        "PAYROLL3",
                        "OTHER_COST0",
                        "OTHER_COST1",
                        "OTHER_COST2",
                        "OTHER_COST3");
    }

    @Test
    void everythingIsAccountedFor() {
        assertThat(COST.getReconciliation().isBalanced()).isTrue();
        assertThat(COST.getReconciliation().getLines())
                .allSatisfy(line -> assertThat(line.getDifference()).isZero());
    }

    @Test
    void theFinalLineIsThatAfterTheLastStep() {
        ReconciliationLine line = COST.getReconciliation().getFinalLine(PAYROLL);

        assertThat(line.getStage()).isSameAs(COST.getFinalStage());
        assertThat(line.getOnFields()).isEqualTo(new BigDecimal("89.97"));
        assertThat(COST.getReconciliation().getFinalLine(OTHER_COST).getRegistered())
                .isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void aMeasureThatTheStatementDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.getReconciliation().getFinalLine(Registrations.HOURS))
                .withMessageContaining("HOURS");
    }

    /** A line can show a difference: it is a sum of its own, not taken from the stage. */
    @Test
    void aDifferenceIsWhatStandsSomewhereBeyondWhatWasRegistered() {
        BigDecimal one = BigDecimal.ONE;
        ReconciliationLine line = new ReconciliationLine(
                PAYROLL,
                COST.getFinalStage(),
                new BigDecimal("5"),
                BigDecimal.TEN,
                one,
                one,
                one,
                one,
                new BigDecimal("1.5"));

        assertThat(line.getDifference()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void whatReadingRefusedStandsBesideWhatWasRegisteredAndIsNoDifference() {
        ResourceStatement statement = Fixtures.statement()
                .from(COST.getResourceStatement())
                .refusedRows(Fixtures.refused(3, 1, "PAYROLL -12.5", "FTE 0e-99"))
                .build();

        CostStatement cost =
                Fixtures.CALCULATOR.calculate(statement, StandardModels.bothCommunicationFieldsRegistered());

        assertThat(cost.getReconciliation().isBalanced()).isTrue();
        assertThat(cost.getReconciliation().getLines())
                .extracting(line -> line.getMeasure().getId() + " " + line.getRegistered() + " " + line.getRefused())
                .containsOnly("FTE 11.0000 0.0000", "PAYROLL 117.48 -12.50", "OTHER_COST 0.00 0.00");
        assertThat(Facts.stages(cost)).isEqualTo(Facts.stages(COST));
        assertThat(COST.getReconciliation().getLines())
                .allSatisfy(line -> assertThat(line.getRefused()).isZero());
    }

    @Test
    void aZeroWithAnyNumberOfDecimalsCostsNothing() {
        CostStatement cost = Fixtures.CALCULATOR.calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Teknik", "3.1.1", PAYROLL, "0e-999999999")
                        .refusedRows(Fixtures.refused(1, 0, "PAYROLL 0e-999999999"))
                        .build(),
                StandardModels.bothCommunicationFieldsRegistered());

        ReconciliationLine line = cost.getReconciliation().getFinalLine(PAYROLL);
        assertThat(line.getRegistered()).isEqualTo(new BigDecimal("0.00"));
        assertThat(line.getRefused()).isEqualTo(new BigDecimal("0.00"));
        assertThat(line.getDifference()).isEqualTo(new BigDecimal("0.00"));
    }

    private static List<String> figures(Measure measure) {
        return COST.getReconciliation().getLines().stream()
                .filter(line -> line.getMeasure().equals(measure))
                .map(line -> line.getStage().getNumber() + ": " + line.getRegistered() + " = " + line.getOnFields()
                        + " fields + " + line.getInPools() + " pools + " + line.getOutside() + " outside + "
                        + line.getExcluded() + " excluded")
                .toList();
    }
}
