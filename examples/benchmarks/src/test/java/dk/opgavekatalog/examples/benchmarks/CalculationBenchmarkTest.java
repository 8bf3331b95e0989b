package dk.opgavekatalog.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared does the same work. */
class CalculationBenchmarkTest {

    private final CalculationBenchmark benchmark = new CalculationBenchmark();
    private final List<TaskField> fields = Catalogs.edition2006().getFields();

    CalculationBenchmarkTest() {
        benchmark.makePlainInputs();
    }

    @Test
    void bothExactCalculationsGiveTheSameBalances() {
        for (int i = 0; i < 128; i++) {
            BigDecimal[][] plain = benchmark.bigDecimals(i);
            Stage stage = benchmark.balances(i);
            for (int m = 0; m < plain.length; m++) {
                for (int f = 0; f < fields.size(); f++) {
                    assertThat(smallestUnits(stage, f, Measures.STANDARD.get(m)))
                            .isEqualTo(plain[m][f].longValueExact());
                }
            }
        }
    }

    @Test
    void theLoopInDoublesGivesAboutTheSameBalances() {
        for (int i = 0; i < 128; i++) {
            double[][] loop = benchmark.doubles(i);
            Stage stage = benchmark.balances(i);
            for (int m = 0; m < loop.length; m++) {
                for (int f = 0; f < fields.size(); f++) {
                    assertThat(Math.abs(loop[m][f] - smallestUnits(stage, f, Measures.STANDARD.get(m))))
                            .isLessThanOrEqualTo(Statements.POOLS);
                }
            }
        }
    }

    @Test
    void everyWayToCalculateGivesTheSameStage() {
        Stage first = benchmark.balances(0);
        for (Stage stage : List.of(
                benchmark.batch().get(0),
                benchmark.batchOnAllCores().get(0),
                new CalculationBenchmark().batch().get(128))) {
            for (int f = 0; f < fields.size(); f++) {
                assertThat(stage.getCost(fields.get(f).getCode()))
                        .isEqualTo(first.getCost(fields.get(f).getCode()));
            }
        }
        assertThat(benchmark.withJournal().getReconciliation().isBalanced()).isTrue();
    }

    private long smallestUnits(Stage stage, int field, Measure measure) {
        return measure.toSmallestUnits(stage.getAmount(fields.get(field).getCode(), measure));
    }
}
