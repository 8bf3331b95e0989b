package dk.opgavekatalog.data.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SumsProperties {

    private static final int MEASURES = 3;
    private static final int NUMBERS = 40;

    record Stated(int statement, int account, int unit, long stated, List<Long> amounts) {
        List<Integer> place() {
            return List.of(statement, account, unit);
        }

        boolean isStated(int measure) {
            return (stated & (1L << measure)) != 0;
        }
    }

    @Provide
    static Arbitrary<List<Stated>> rows() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> number =
                Arbitraries.oneOf(small, Arbitraries.integers().between(0, NUMBERS - 1));
        Arbitrary<Long> amount = Arbitraries.oneOf(
                Arbitraries.longs().between(-100, 100),
                Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE, Long.MAX_VALUE / 2 + 1, Long.MIN_VALUE / 2));
        return Combinators.combine(
                        small,
                        number,
                        number,
                        Arbitraries.longs().between(0, (1 << MEASURES) - 1),
                        amount.list().ofSize(MEASURES))
                .as(Stated::new)
                .list()
                .ofMaxSize(300);
    }

    private static boolean add(Adder adder, Stated row) {
        long[] amounts = new long[MEASURES + 1];
        for (int m = 0; m < MEASURES; m++) {
            amounts[m + 1] = row.isStated(m) ? row.amounts().get(m) : Sums.NOT_STATED;
        }
        return adder.add(row.statement(), row.account(), row.unit(), amounts, 1);
    }

    /** Every sum that is stated, by place and measure. */
    private static Map<List<Integer>, BigInteger> found(Sums sums) {
        Map<List<Integer>, BigInteger> found = new HashMap<>();
        for (int statement = 0; statement <= 3; statement++) {
            PlaceSums places = sums.get(statement);
            for (int r = 0; r < places.getSize(); r++) {
                for (int m = 0; m < MEASURES; m++) {
                    if (places.isStated(r, m)) {
                        found.put(List.of(statement, places.getAccount(r), places.getUnit(r), m), places.getSum(r, m));
                    } else {
                        assertThat(places.getSum(r, m)).isZero();
                    }
                }
            }
        }
        return found;
    }

    private static Map<List<Integer>, BigInteger> expected(List<Stated> rows) {
        Map<List<Integer>, BigInteger> expected = new HashMap<>();
        for (Stated row : rows) {
            for (int m = 0; m < MEASURES; m++) {
                if (row.isStated(m)) {
                    expected.merge(
                            List.of(row.statement(), row.account(), row.unit(), m),
                            BigInteger.valueOf(row.amounts().get(m)),
                            BigInteger::add);
                }
            }
        }
        return expected;
    }

    @Property
    void sumsAreExactHoweverLarge(@ForAll("rows") List<Stated> rows) {
        Sums sums = new Sums(MEASURES, Integer.MAX_VALUE, new Allowance(Long.MAX_VALUE));
        Adder adder = sums.newAdder();
        rows.forEach(row -> add(adder, row));
        assertThat(adder.flush()).isTrue();
        assertThat(found(sums)).isEqualTo(expected(rows));
    }

    @Test
    void aSumMayBeTheValueThatStandsForNothingStated() {
        Sums sums = new Sums(1, Integer.MAX_VALUE, new Allowance(Long.MAX_VALUE));
        Adder adder = sums.newAdder();
        adder.add(0, 0, 0, new long[] {Long.MIN_VALUE / 2}, 0);
        adder.add(0, 0, 0, new long[] {Long.MIN_VALUE / 2}, 0);
        adder.flush();
        assertThat(sums.get(0).isStated(0, 0)).isTrue();
        assertThat(sums.get(0).getSum(0, 0)).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE));
    }

    @Property
    void totalsOfAStatementAreExactHoweverLarge(@ForAll("rows") List<Stated> rows) {
        Sums sums = new Sums(MEASURES, Integer.MAX_VALUE, new Allowance(Long.MAX_VALUE));
        Adder adder = sums.newAdder();
        rows.forEach(row -> add(adder, row));
        adder.flush();
        Map<List<Integer>, BigInteger> expected = expected(rows);
        for (int statement = 0; statement <= 3; statement++) {
            for (int m = 0; m < MEASURES; m++) {
                List<BigInteger> ofMeasure = new ArrayList<>();
                for (Map.Entry<List<Integer>, BigInteger> sum : expected.entrySet()) {
                    boolean isMeant =
                            sum.getKey().get(0) == statement && sum.getKey().get(3) == m;
                    if (isMeant) {
                        ofMeasure.add(sum.getValue());
                    }
                }
                assertThat(sums.get(statement).getTotals().get(m))
                        .isEqualTo(ofMeasure.stream().reduce(BigInteger.ZERO, BigInteger::add));
                assertThat(sums.get(statement).getTotalsWithoutSigns().get(m))
                        .isEqualTo(ofMeasure.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add));
            }
        }
    }

    @Property
    void severalThreadsAddUpToTheSameAsOne(@ForAll("rows") List<Stated> rows, @ForAll @IntRange(max = 300) int cut) {
        int middle = Math.min(cut, rows.size());
        Sums sums = new Sums(MEASURES, Integer.MAX_VALUE, new Allowance(Long.MAX_VALUE));
        CompletableFuture<Boolean> first = addInThread(sums, rows.subList(0, middle));
        CompletableFuture<Boolean> second = addInThread(sums, rows.subList(middle, rows.size()));
        assertThat(first.join() && second.join()).isTrue();
        assertThat(found(sums)).isEqualTo(expected(rows));
    }

    private static CompletableFuture<Boolean> addInThread(Sums sums, List<Stated> rows) {
        return CompletableFuture.supplyAsync(() -> {
            Adder adder = sums.newAdder();
            rows.forEach(row -> add(adder, row));
            return adder.flush();
        });
    }

    @Property
    void morePlacesThanAllowedAreNoticedAtTheLatestAtTheEnd(
            @ForAll("rows") List<Stated> rows, @ForAll @IntRange(min = 1, max = 60) int max) {
        Adder adder = new Sums(MEASURES, max, new Allowance(Long.MAX_VALUE)).newAdder();
        Set<List<Integer>> places = new HashSet<>();
        boolean isRoom = true;
        for (Stated row : rows) {
            places.add(row.place());
            boolean isRoomNow = add(adder, row);
            assertThat(isRoomNow || places.size() > max).isTrue();
            isRoom &= isRoomNow;
        }
        isRoom &= adder.flush();
        assertThat(isRoom).isEqualTo(places.size() <= max);
    }

    @Property
    void totalsAreExactInAnyDivision(@ForAll("rows") List<Stated> rows, @ForAll @IntRange(max = 300) int cut) {
        Totals first = new Totals(MEASURES);
        Totals second = new Totals(MEASURES);
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            long amount = rows.get(i).amounts().get(1);
            (i < cut ? first : second).add(1, amount);
            expected = expected.add(BigInteger.valueOf(amount));
        }
        first.addAll(second);
        assertThat(first.get(1)).isEqualTo(expected);
        assertThat(first.get(0)).isZero();
    }
}
