package dk.opgavekatalog.calc.testing.generator;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Decisions that are read one after the other from random numbers. So jqwik can shrink even a case whose parts depend
 * on each other. After the end of the tape every decision is 0, the plainest.
 */
final class Tape {

    private static final int LENGTH = 200;
    private static final int LARGEST = 5_039; // one less than 7!, so that every bound up to 10 is fair

    private final List<Integer> numbers;
    private int position;

    private Tape(List<Integer> numbers) {
        this.numbers = numbers;
    }

    static Arbitrary<Tape> tapes() {
        return Arbitraries.integers()
                .between(0, LARGEST)
                .withDistribution(RandomDistribution.uniform()) // and much faster than the usual one
                .withoutEdgeCases()
                .list()
                .ofSize(LENGTH)
                .map(Tape::new);
    }

    /** A number from 0 to one less than the bound. */
    int next(int bound) {
        return position < numbers.size() ? numbers.get(position++) % bound : 0;
    }

    boolean nextIs(int one, int in) {
        return next(in) >= in - one;
    }

    <T> T pick(List<T> from) {
        return from.get(next(from.size()));
    }

    /** Removes an element and returns it. */
    <T> T take(List<T> from) {
        return from.remove(next(from.size()));
    }
}
