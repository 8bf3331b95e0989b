package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures sharing one amount over many receivers: exactly, beside a loop that loses units and beside the same method
 * in plain code. Every call takes the next of many inputs, so that the processor cannot learn the branches of one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AllocationBenchmark {

    private static final int INPUTS = 128;

    /** The kind of amounts and weights. */
    public enum Input {
        /** Amounts in øre up to a billion kroner, by full-time equivalents with four decimals, a third of them zero. */
        EVERYDAY,
        /** The same amounts, by only a few different full-time equivalents, so that many remainders tie. */
        TIES,
        /** Amounts and total weights near the largest possible. */
        LARGEST
    }

    /** Set by JMH. */
    @Param({"EVERYDAY", "TIES", "LARGEST"})
    Input input = Input.EVERYDAY;

    /** Set by JMH. */
    @Param({"8", "64", "1000"})
    int receivers = 64;

    private final long[] amounts = new long[INPUTS];
    private final long[][] weights = new long[INPUTS][];
    private final double[][] doubleWeights = new double[INPUTS][];
    private final double[] doubleTotals = new double[INPUTS];
    private final BigDecimal[][] decimalWeights = new BigDecimal[INPUTS][];
    private int current;

    /** Called by JMH. */
    public AllocationBenchmark() {}

    /** Makes the inputs, the same in every run. */
    @Setup
    public void makeInputs() {
        SplittableRandom random = new SplittableRandom(2007);
        for (int i = 0; i < INPUTS; i++) {
            amounts[i] = amount(random);
            weights[i] = random.ints(receivers, 0, 3)
                    .mapToLong(third -> third == 0 ? 0 : weight(random))
                    .toArray();
            weights[i][receivers / 2] = weight(random);
            doubleWeights[i] = Arrays.stream(weights[i]).asDoubleStream().toArray();
            doubleTotals[i] = Arrays.stream(doubleWeights[i]).sum();
            decimalWeights[i] =
                    Arrays.stream(weights[i]).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        }
    }

    /** The library: it adds up the weights, shares the amount and hands out the units left over. */
    @Benchmark
    public long[] exact() {
        int i = next();
        return LargestRemainder.share(amounts[i], weights[i]);
    }

    /** The bare minimum: nothing is checked, the total weight is given, and units are lost. */
    @Benchmark
    public double[] doubles() {
        int i = next();
        return PlainSharing.doubles((double) amounts[i], doubleWeights[i], doubleTotals[i]);
    }

    /** The same as {@link #exact}, in the simplest code. */
    @Benchmark
    public BigDecimal[] bigDecimal() {
        int i = next();
        return PlainSharing.bigDecimals(BigDecimal.valueOf(amounts[i]), decimalWeights[i]);
    }

    private long amount(SplittableRandom random) {
        return switch (input) {
            case EVERYDAY, TIES -> random.nextLong(1_000_000, 100_000_000_000L);
            case LARGEST -> LargestRemainder.MAX_AMOUNT - random.nextLong(1_000_000);
        };
    }

    private long weight(SplittableRandom random) {
        return switch (input) {
            case EVERYDAY -> random.nextLong(1, 10_000_000);
            case TIES -> random.nextLong(1, 8) * 5_000;
            case LARGEST -> random.nextLong(1, Long.MAX_VALUE / receivers);
        };
    }

    private int next() {
        current = (current + 1) % INPUTS;
        return current;
    }
}
