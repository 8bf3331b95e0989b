package dk.opgavekatalog.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The statements of many units are those that the README describes. */
class ManyUnitsTest {

    @Test
    void aUnitHasTwentyFieldsAndBothPools() {
        ResourceStatement statement = ManyUnits.statement(70);

        assertThat(statement.findProblems()).isEmpty();
        assertThat(statement.getAmounts().stream()
                        .collect(Collectors.groupingBy(ResourceAmount::getUnit, Collectors.counting()))
                        .values())
                .hasSize(70)
                .containsOnly(2L * 20 + 2);
        assertThat(amounts(statement, Measures.FTE.getId()))
                .allMatch(fte -> fte.compareTo(BigDecimal.ONE) >= 0 && fte.compareTo(new BigDecimal("1.8")) <= 0);
        assertThat(amounts(statement, Measures.PAYROLL.getId()))
                .contains(new BigDecimal("700000.01"), new BigDecimal("300000.03"))
                .allMatch(payroll -> payroll.compareTo(new BigDecimal("100000.55")) >= 0
                        && payroll.compareTo(new BigDecimal("999999.55")) <= 0);
    }

    private static List<BigDecimal> amounts(ResourceStatement statement, String measure) {
        return statement.getAmounts().stream()
                .filter(amount -> amount.getMeasure().equals(measure))
                .map(ResourceAmount::getAmount)
                .toList();
    }
}
