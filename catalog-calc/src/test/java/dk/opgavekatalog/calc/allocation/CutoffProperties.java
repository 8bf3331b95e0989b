package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CutoffProperties {

    record Search(int count, List<Long> values, long limit) {

        long[] array() {
            return values.stream().mapToLong(Long::longValue).toArray();
        }

        long cutoff() {
            return Cutoff.below(count, array(), limit);
        }
    }

    @Property
    void atMostTheCountIsAboveTheCutoff(@ForAll("searches") Search search) {
        long cutoff = search.cutoff();

        assertThat(search.values()).filteredOn(value -> value > cutoff).hasSizeLessThanOrEqualTo(search.count());
    }

    @Property
    void atLeastTheCountIsAboveTheCutoffOrEqualToIt(@ForAll("searches") Search search) {
        long cutoff = search.cutoff();

        assertThat(search.values()).filteredOn(value -> value >= cutoff).hasSizeGreaterThanOrEqualTo(search.count());
    }

    @Property
    void theValuesAreNotChanged(@ForAll("searches") Search search) {
        long[] values = search.array();

        Cutoff.below(search.count(), values, search.limit());

        assertThat(values).isEqualTo(search.array());
    }

    @Example
    void withinOneClassTheCutoffIsTheLastOfTheLargest() {
        assertThat(Cutoff.below(2, new long[] {5, 1_000_000, 7, 6}, 2_000_000)).isEqualTo(7);
        assertThat(Cutoff.below(3, new long[] {5, 1_000_000, 7, 6}, 2_000_000)).isEqualTo(6);
    }

    @Example
    void whereAClassIsTakenWholeTheCutoffLiesBelowIt() {
        assertThat(Cutoff.below(3, new long[] {4, 5, 6, 0, 1}, 8)).isEqualTo(3);
        assertThat(Cutoff.below(5, new long[] {4, 5, 6, 0, 1}, 8)).isEqualTo(-1);
    }

    /** Spread evenly, all in one place, exponentially, and up to the limit. */
    @Provide
    Arbitrary<Search> searches() {
        Arbitrary<Long> limits = Arbitraries.oneOf(
                Sharings.between(1, 100), Sharings.between(1, Long.MAX_VALUE), Arbitraries.just(Long.MAX_VALUE));
        return limits.flatMap(limit -> {
                    Arbitrary<Long> even = Sharings.between(0, limit - 1);
                    Arbitrary<Long> highest = Sharings.between(Math.max(0, limit - 10), limit - 1);
                    Arbitrary<Long> exponential = Combinators.combine(
                                    even, Arbitraries.integers().between(0, 62))
                            .as((value, shift) -> value >> shift);
                    Arbitrary<Long> mixed = Arbitraries.oneOf(even, highest, exponential);
                    return Arbitraries.oneOf(even, highest, exponential, mixed)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(100)
                            .flatMap(values -> Arbitraries.integers()
                                    .between(1, values.size())
                                    .map(count -> new Search(count, values, limit)));
                })
                .withoutEdgeCases();
    }
}
