package dk.opgavekatalog.examples.benchmarks.bigfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void theTableHasTheMedianTheExtremesAndTheRatioToTheFirst() {
        String table =
                ResultTable.print(1_000, 42_000, List.of("first", "second"), List.of(runs(3, 1, 2), runs(9, 1, 3, 5)));

        assertThat(table.lines())
                .containsExactly(
                        "1,000 rows, 42,000 bytes, 42.0 bytes a row",
                        "",
                        "| | s, median (min–max) | rows/s | peak heap, MB | peak memory, MB | ratio |",
                        "|---|---:|---:|---:|---:|---:|",
                        "| first | 2.00 (1.00–3.00) | 500 | 3 | ? | 1.00 |",
                        "| second | 4.00 (1.00–9.00) | 250 | 3 | ? | 2.00 |");
    }

    @Test
    void aMeasurementSurvivesBeingPrinted() {
        Measurement measurement = new Measurement(4.25, 1 << 20, 7, new Checksum.Rows(5).toString());

        assertThat(Measurement.parse(measurement.print())).isEqualTo(measurement);
        assertThatIllegalArgumentException().isThrownBy(() -> Measurement.parse("something else"));
    }

    @Test
    void optionsThatAreNotGivenHaveDefaults() {
        assertThat(Options.parse("rows=1000,2000", "seed=3", "heap=512m", "runs=2"))
                .isEqualTo(new Options(List.of(1_000L, 2_000L), 3, "512m", 2));
        assertThat(Options.parse("runs=2").heap()).isEqualTo("1g");
    }

    @Test
    void otherOptionsAreRefused() {
        for (String wrong : List.of("runs", "runs=0", "rows=0", "rows=", "rows=many", "threads=2")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(wrong));
        }
    }

    private static List<Measurement> runs(double... seconds) {
        return DoubleStream.of(seconds)
                .mapToObj(each -> new Measurement(each, 3 << 20, 0, ""))
                .toList();
    }
}
