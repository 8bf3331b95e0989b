package dk.opgavekatalog.examples.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.CostModel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthBenchmarkTest {

    @Test
    void everyModelIsMeasured() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new GrowthBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8), 1).run(List.of(3));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(GrowthModels.ALL.stream().map(CostModel::getId).toList())
                .contains("| 3 | one sharing of everything |");
    }
}
