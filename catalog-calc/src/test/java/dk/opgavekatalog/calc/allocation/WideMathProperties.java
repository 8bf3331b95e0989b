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

/** {@code a / c} in units of 2<sup>-64</sup>, against BigInteger. */
class WideMathProperties {

    /** Numbers around which carries, borrows and wrong estimates of a digit happen. */
    static final List<Long> EDGES = List.of(
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

    record Fraction(long a, long c) {}

    @Property
    void theFractionIsThatOfBigInteger(@ForAll("fractions") Fraction fraction) {
        requireExact(fraction.a(), fraction.c());
    }

    @Example
    void theFractionIsExactAtEveryCombinationOfEdges() {
        for (long a : EDGES) {
            for (long c : EDGES) {
                if (a < c) {
                    requireExact(a, c);
                    requireExact(c - 1, c);
                    requireExact(c / 2, c);
                }
            }
        }
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(numbers(), numbers())
                .as((a, c) -> new Fraction(a % Math.max(1, c), Math.max(1, c)))
                .withoutEdgeCases();
    }

    /** Numbers of 63 bits: of any size, of amounts, and those where estimates go wrong. */
    static Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Sharings.between(0, Long.MAX_VALUE),
                nearPowersOfTwo(),
                Sharings.between(0, 1_000_000_000_00L),
                Arbitraries.of(EDGES));
    }

    private static Arbitrary<Long> nearPowersOfTwo() {
        return Combinators.combine(Arbitraries.integers().between(0, 62), Sharings.between(-5, 5))
                .as((exponent, distance) -> Math.max(0, (1L << exponent) + distance));
    }

    private static void requireExact(long a, long c) {
        BigInteger exact = BigInteger.valueOf(a).shiftLeft(64).divide(BigInteger.valueOf(c));

        assertThat(Long.toUnsignedString(WideMath.fraction(a, c)))
                .as("2^64 × %s / %s", a, c)
                .isEqualTo(exact.toString());
    }
}
