package dk.opgavekatalog.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.examples.benchmarks.AllocationBenchmark.Input;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same work. */
class AllocationBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void bothExactMethodsGiveTheSameShares(Input input) {
        AllocationBenchmark exact = benchmark(input);
        AllocationBenchmark plain = benchmark(input);

        for (int call = 0; call < 200; call++) {
            assertThat(plain.bigDecimal())
                    .extracting(BigDecimal::longValueExact)
                    .containsExactly(boxed(exact.exact()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLoopInDoublesGivesAboutTheSameShares(Input input) {
        AllocationBenchmark exact = benchmark(input);
        AllocationBenchmark loop = benchmark(input);

        for (int call = 0; call < 200; call++) {
            double[] shares = loop.doubles();
            double[] exactShares = Arrays.stream(exact.exact()).asDoubleStream().toArray();
            for (int i = 0; i < shares.length; i++) {
                assertThat(Math.abs(shares[i] - exactShares[i])).isLessThanOrEqualTo(1 + exactShares[i] * 1e-12);
            }
        }
    }

    private static AllocationBenchmark benchmark(Input input) {
        AllocationBenchmark benchmark = new AllocationBenchmark();
        benchmark.input = input;
        benchmark.makeInputs();
        return benchmark;
    }

    private static Long[] boxed(long[] shares) {
        return Arrays.stream(shares).boxed().toArray(Long[]::new);
    }
}
