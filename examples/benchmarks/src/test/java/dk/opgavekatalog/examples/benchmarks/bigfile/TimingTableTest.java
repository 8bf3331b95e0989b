package dk.opgavekatalog.examples.benchmarks.bigfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TimingTableTest {

    @Test
    void theTableHasTheMedianTheExtremesAndTheRatioToTheFirst() {
        String table =
                TimingTable.print(1_000, 42_000, List.of("first", "second"), List.of(runs(3, 1, 2), runs(9, 1, 3, 5)));

        assertThat(table.lines())
                .containsExactly(
                        "1,000 rows, 42,000 bytes, 42.0 bytes a row",
                        "",
                        "| | first, s | ratio | last, s | ratio | peak heap, MB | peak memory, MB |",
                        "|---|---:|---:|---:|---:|---:|---:|",
                        "| first | 2.00 (1.00–3.00) | 1.00 | 4.00 (1.00–9.00) | 1.00 | 3 | ? |",
                        "| second | 4.00 (1.00–9.00) | 2.00 | 17.00 (1.00–81.00) | 4.25 | 3 | ? |");
    }

    @Test
    void aMeasurementSurvivesBeingPrinted() {
        Measurement measurement = new Measurement(4.25, 3.5, 1 << 20, 7, new Checksum.Rows(5).toString());

        assertThat(Measurement.parse(measurement.print())).isEqualTo(measurement);
        assertThatIllegalArgumentException().isThrownBy(() -> Measurement.parse("something else"));
    }

    @Test
    void optionsThatAreNotGivenHaveDefaults() {
        assertThat(Options.parse("rows=1000,2000", "seed=3", "heap=512m", "runs=2", "repeats=4"))
                .isEqualTo(new Options(List.of(1_000L, 2_000L), 3, "512m", 2, 4));
        assertThat(Options.parse("runs=2").heap()).isEqualTo("1g");
    }

    @Test
    void otherOptionsAreRefused() {
        for (String wrong : List.of("runs", "runs=0", "repeats=1", "rows=0", "rows=", "rows=many", "threads=2")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(wrong));
        }
    }

    private static List<Measurement> runs(double... seconds) {
        return DoubleStream.of(seconds)
                .mapToObj(each -> new Measurement(each, each * each, 3 << 20, 0, ""))
                .toList();
    }
}
