package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@code a × b / c} and its remainder, against BigInteger. */
class WideMathProperties {

    /** Numbers around which carries, borrows and wrong estimates of a digit happen. */
    private static final List<Long> EDGES = List.of(
            0L,
            1L,
            2L,
            3L,
            10L,
            (1L << 31) - 1,
            1L << 31,
            (1L << 31) + 1,
            (1L << 32) - 1,
            1L << 32,
            (1L << 32) + 1,
            (1L << 33) - 1,
            (1L << 48) - 1,
            1L << 61,
            (1L << 62) - (1L << 31),
            (1L << 62) - 1,
            1L << 62,
            (1L << 62) + 1,
            (1L << 62) + (1L << 32) - 1,
            Long.MAX_VALUE - (1L << 32),
            Long.MAX_VALUE - (1L << 31),
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);

    record Product(long a, long b, long c) {}

    @Property(tries = 3000)
    void quotientAndRemainderAreThoseOfBigInteger(@ForAll("products") Product product) {
        requireExact(product.a(), product.b(), product.c());
    }

    @Example
    void quotientAndRemainderAreExactAtEveryCombinationOfEdges() {
        for (long a : EDGES) {
            for (long b : EDGES) {
                for (long c : EDGES) {
                    if (c > 0 && b <= c) {
                        requireExact(a, b, c);
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<Product> products() {
        Arbitrary<Long> any = Arbitraries.oneOf(
                Sharings.between(0, Long.MAX_VALUE),
                nearPowersOfTwo(),
                Sharings.between(0, 1_000_000_000_00L),
                Arbitraries.of(EDGES));
        return Combinators.combine(any, any, any)
                .as((a, b, c) -> new Product(a, Math.min(b, c), Math.max(1, Math.max(b, c))))
                .withoutEdgeCases();
    }

    private static Arbitrary<Long> nearPowersOfTwo() {
        return Combinators.combine(Arbitraries.integers().between(0, 62), Sharings.between(-5, 5))
                .as((exponent, distance) -> Math.max(0, (1L << exponent) + distance));
    }

    private static void requireExact(long a, long b, long c) {
        BigInteger[] exact =
                BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divideAndRemainder(BigInteger.valueOf(c));

        long quotient = WideMath.multiplyDivide(a, b, c);

        assertThat(quotient).as("%s × %s / %s", a, b, c).isEqualTo(exact[0].longValueExact());
        assertThat(WideMath.remainder(a, b, c, quotient))
                .as("remainder of %s × %s / %s", a, b, c)
                .isEqualTo(exact[1].longValueExact());
    }
}
