package dk.opgavekatalog.examples.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartTimesTest {

    @Test
    void whatNoPhaseTookIsOfTheMachine() {
        StartTimes times = StartTimes.of(100, "20\t30\t5\t17");
        assertThat(times.machine()).isEqualTo(45);
        assertThat(times.sum()).isEqualTo("17");
        assertThat(StartTimes.of(100, "").machine()).isEqualTo(100);
    }

    @Test
    void theTableHasTheLeastAndTheMedianAndNothingForPhasesThatAreNot() {
        List<StartTimes> runs = List.of(
                StartTimes.of(90_000_000, "0\t30000000\t0\t"),
                StartTimes.of(80_000_000, "0\t20000000\t0\t"),
                StartTimes.of(95_000_000, "0\t40000000\t0\t"));
        assertThat(StartTimes.table(Map.of("one", runs))).contains("| one | 55 (60) |  | 20 (30) |  | 80 (90) |");
    }
}
