package dk.opgavekatalog.data.registration.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LargestAmountsProperties {

    @Provide
    static Arbitrary<List<List<Long>>> rows() {
        Arbitrary<Long> amount = Arbitraries.oneOf(
                Arbitraries.longs().between(-100, 100),
                Arbitraries.longs().filter(any -> any != Long.MIN_VALUE),
                Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE, 0L, -1L));
        return amount.list().ofSize(2).list().ofMaxSize(20);
    }

    private static LargestAmounts of(List<List<Long>> rows) {
        LargestAmounts largest = new LargestAmounts(2);
        for (List<Long> row : rows) {
            largest.countRow();
            largest.add(0, row.get(0));
            largest.add(1, row.get(1));
        }
        return largest;
    }

    @Property
    void noSumIsAboveTheBoundHoweverTheRowsAreDivided(
            @ForAll("rows") List<List<Long>> some, @ForAll("rows") List<List<Long>> others) {
        LargestAmounts all = of(some);
        all.addAll(of(others));

        for (int m = 0; m < 2; m++) {
            BigInteger sum = sizes(some, m).add(sizes(others, m));
            // Each amount may be rounded up by one.
            BigInteger rounded = sum.add(BigInteger.valueOf(some.size() + others.size()));
            assertThat(all.bound()).isGreaterThanOrEqualTo(rounded);
        }
    }

    private static BigInteger sizes(List<List<Long>> rows, int measure) {
        return rows.stream()
                .map(row -> BigInteger.valueOf(row.get(measure)).abs())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Example
    void everydayAmountsAreFarFromTheLimit() {
        LargestAmounts million = new LargestAmounts(1);
        for (int i = 0; i < 1_000_000; i++) {
            million.countRow();
            million.add(0, 99_999_999_99L);
        }

        assertThat(million.bound()).isLessThan(BigInteger.valueOf(Long.MAX_VALUE / 100));
    }
}
