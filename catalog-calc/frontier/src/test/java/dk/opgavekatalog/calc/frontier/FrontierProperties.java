package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Fractions.near;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.frontier.AnyUnits.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.data.Offset;

/** With figures of the same kind, for which there is always a result. */
@Domain(AnyUnits.class)
@Domain(DomainContext.Global.class)
class FrontierProperties {

    private static final Offset<Double> LAST_DIGIT = Offset.offset(1e-14);

    private static final List<BigDecimal> FACTORS = List.of(
            new BigDecimal("0.000001"),
            new BigDecimal("0.06"),
            new BigDecimal("0.746"),
            BigDecimal.ONE,
            new BigDecimal("1000000"));

    // The solver against exact arithmetic

    @Property
    void scoresAndSlacksAreThoseOfExactArithmetic(
            @ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale) {
        assertRight(comparison.units(), returnsToScale);
    }

    @Property(tries = 4)
    void asManyAsAllMunicipalitiesAndTwentyOutputsAreSolved(
            @ForAll ReturnsToScale returnsToScale,
            @ForAll @IntRange(min = 1, max = 20) int outputs,
            @ForAll long seed) {
        assertRight(AnyUnits.ofAllSizes(new Random(seed), 98, outputs), returnsToScale);
    }

    /**
     * All that is said of units, against another method, which takes all of them into account and shortens no
     * calculation.
     */
    static void assertRight(List<FrontierUnit> units, ReturnsToScale returnsToScale) {
        List<ExactFrontier.Exact> exact = ExactFrontier.of(units, returnsToScale);
        List<Efficiency> efficiencies = Frontier.of(units, returnsToScale).getEfficiencies();
        for (int i = 0; i < exact.size(); i++) {
            Efficiency efficiency = efficiencies.get(i);
            ExactFrontier.Exact right = exact.get(i);
            double score = right.score().doubleValue();
            boolean isOnFrontier = 1 - score <= Frontier.TOLERANCE / 2;
            assertThat(efficiency.getScore()).isCloseTo(isOnFrontier ? 1 : score, LAST_DIGIT);
            assertThat(efficiency.isOnFrontier()).isEqualTo(isOnFrontier);
            assertThat(slack(efficiency, units)).isCloseTo(right.slack().doubleValue(), nearSlack(right));
            assertTarget(efficiency, right.score());
            if (!efficiency.isFullyEfficient()) {
                assertPeers(efficiency, right, efficiencies);
            }
        }
    }

    /** A sum of shares, of which each may be left out up to the tolerance; it can have more digits than a double. */
    private static Offset<Double> nearSlack(ExactFrontier.Exact right) {
        return Offset.offset(20 * Frontier.TOLERANCE + 1e-14 * right.slack().doubleValue());
    }

    private static void assertPeers(Efficiency efficiency, ExactFrontier.Exact right, List<Efficiency> units) {
        List<Peer> peers = efficiency.getPeers();
        List<Integer> used = IntStream.range(0, units.size())
                .filter(i -> right.weights().get(i).signum() > 0)
                .boxed()
                .toList();
        assertThat(peers)
                .extracting(Peer::getId)
                .isEqualTo(
                        used.stream().map(i -> units.get(i).getUnit().getId()).toList());
        for (int i = 0; i < peers.size(); i++) {
            double weight = right.weights().get(used.get(i)).doubleValue();
            assertThat(peers.get(i).getWeight()).isCloseTo(weight, Offset.offset(weight * 1e-14));
        }
    }

    /** Each as a share of the most that any unit makes. */
    static double slack(Efficiency efficiency, List<FrontierUnit> units) {
        return IntStream.range(0, efficiency.getSlacks().size())
                .mapToDouble(i -> efficiency.getSlacks().get(i)
                        / units.stream()
                                .mapToDouble(unit -> unit.getOutputs().get(i).doubleValue())
                                .filter(output -> output > 0)
                                .max()
                                .orElse(1))
                .sum();
    }

    private static void assertTarget(Efficiency efficiency, BigFraction score) {
        BigDecimal input = efficiency.getUnit().getInput();
        double exact = score.multiply(Fractions.of(input)).doubleValue();
        double unit = Math.pow(10, -efficiency.getTarget().scale());
        double tolerance = exact * Frontier.TOLERANCE;
        assertThat(efficiency.getTarget().doubleValue()).isBetween(exact - tolerance, exact + unit + tolerance);
        assertThat(efficiency.getTarget()).isPositive();
        assertThat(efficiency.getPotential()).isNotNegative().isLessThan(input);
        assertThat(efficiency.getTarget().add(efficiency.getPotential())).isEqualByComparingTo(input);
        if (efficiency.isOnFrontier()) {
            assertThat(efficiency.getPotential()).isZero();
        }
    }

    // Laws

    @Property
    void orderIsIrrelevant(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        List<FrontierUnit> shuffled = new ArrayList<>(comparison.units());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(describe(Frontier.of(shuffled, returnsToScale)))
                .isEqualTo(describe(Frontier.of(comparison.units(), returnsToScale)));
    }

    @Property
    void unitsOfMeasureAreIrrelevant(
            @ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        List<BigDecimal> factors = new Random(seed)
                .ints(comparison.outputs() + 1, 0, FACTORS.size())
                .mapToObj(FACTORS::get)
                .toList();
        List<FrontierUnit> scaled = comparison.units().stream()
                .map(unit -> FrontierUnit.of(
                        unit.getId(),
                        unit.getInput().multiply(factors.get(0)),
                        IntStream.range(0, comparison.outputs())
                                .mapToObj(i -> unit.getOutputs().get(i).multiply(factors.get(i + 1)))
                                .toList()))
                .toList();

        List<Efficiency> original =
                Frontier.of(comparison.units(), returnsToScale).getEfficiencies();
        List<Efficiency> converted = Frontier.of(scaled, returnsToScale).getEfficiencies();

        for (int u = 0; u < original.size(); u++) {
            double score = original.get(u).getScore();
            assertThat(converted.get(u).getScore()).isCloseTo(score, near(score));
            assertThat(converted.get(u).getPeers())
                    .hasToString(original.get(u).getPeers().toString());
            for (int i = 0; i < comparison.outputs(); i++) {
                double slack =
                        original.get(u).getSlacks().get(i) * factors.get(i + 1).doubleValue();
                assertThat(converted.get(u).getSlacks().get(i)).isCloseTo(slack, near(slack));
            }
        }
    }

    @Property
    void scoresAreAboveZeroAndAtMostOne(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale) {
        assertThat(Frontier.of(comparison.units(), returnsToScale).getEfficiencies())
                .allSatisfy(efficiency -> {
                    assertThat(efficiency.getScore()).isPositive().isLessThanOrEqualTo(1);
                    assertThat(efficiency.isOnFrontier()).isEqualTo(efficiency.getScore() == 1);
                });
    }

    @Property
    void withConstantReturnsNoScoreIsHigher(@ForAll Comparison comparison) {
        List<Efficiency> constant =
                Frontier.of(comparison.units(), ReturnsToScale.CONSTANT).getEfficiencies();
        List<Efficiency> variable =
                Frontier.of(comparison.units(), ReturnsToScale.VARIABLE).getEfficiencies();

        for (int i = 0; i < constant.size(); i++) {
            assertThat(constant.get(i).getScore())
                    .isLessThanOrEqualTo(variable.get(i).getScore() + Frontier.TOLERANCE);
        }
    }

    @Property
    void somebodyIsFullyEfficient(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale) {
        assertThat(Frontier.of(comparison.units(), returnsToScale).getEfficiencies())
                .anyMatch(Efficiency::isFullyEfficient);
    }

    @Property
    void peersAreFullyEfficient(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale) {
        Frontier frontier = Frontier.of(comparison.units(), returnsToScale);

        for (Efficiency efficiency : frontier.getEfficiencies()) {
            assertThat(efficiency.getPeers())
                    .isNotEmpty()
                    .allMatch(peer -> frontier.getEfficiency(peer.getId()).isFullyEfficient());
        }
    }

    @Property
    void peersMakeAsMuchAndTheSlackAtTheTarget(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale) {
        Frontier frontier = Frontier.of(comparison.units(), returnsToScale);

        for (Efficiency efficiency : frontier.getEfficiencies()) {
            FrontierUnit unit = efficiency.getUnit();
            double target = unit.getInput().doubleValue() * efficiency.getScore();
            assertThat(sum(frontier, efficiency, peer -> peer.getInput().doubleValue()))
                    .isCloseTo(target, near(target));
            for (int i = 0; i < comparison.outputs(); i++) {
                int output = i;
                double slack = efficiency.getSlacks().get(i);
                double made = unit.getOutputs().get(i).doubleValue() + slack;
                assertThat(slack).isNotNegative();
                assertThat(sum(
                                frontier,
                                efficiency,
                                peer -> peer.getOutputs().get(output).doubleValue()))
                        .isCloseTo(made, near(Math.max(made, largest(comparison, output))));
            }
            if (returnsToScale == ReturnsToScale.VARIABLE) {
                assertThat(sum(frontier, efficiency, peer -> 1)).isCloseTo(1, near(1));
            }
        }
    }

    private static double largest(Comparison comparison, int output) {
        return comparison.units().stream()
                .mapToDouble(unit -> unit.getOutputs().get(output).doubleValue())
                .max()
                .orElseThrow();
    }

    private static double sum(Frontier frontier, Efficiency efficiency, ToDoubleFunction<FrontierUnit> figure) {
        return efficiency.getPeers().stream()
                .mapToDouble(peer -> peer.getWeight()
                        * figure.applyAsDouble(
                                frontier.getEfficiency(peer.getId()).getUnit()))
                .sum();
    }

    @Property
    void aUnitThatIsWorseChangesNobody(
            @ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        FrontierUnit worse = AnyUnits.multiple("aaa", comparison.any(new Random(seed)), 2);

        Frontier before = Frontier.of(comparison.units(), returnsToScale);
        Frontier after = Frontier.of(comparison.with(worse).units(), returnsToScale);

        assertThat(after.getEfficiencies().get(0).isOnFrontier()).isFalse();
        assertSame(before, after);
    }

    @Property
    void aTwinGetsTheSame(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        FrontierUnit unit = comparison.any(new Random(seed));
        FrontierUnit twin = AnyUnits.multiple("zzz", unit, 0);

        Frontier before = Frontier.of(comparison.units(), returnsToScale);
        Frontier after = Frontier.of(comparison.with(twin).units(), returnsToScale);
        Efficiency own = after.getEfficiency(unit.getId());
        Efficiency ofTwin = after.getEfficiency("zzz");

        assertSame(before, after);
        assertThat(ofTwin.getScore()).isCloseTo(own.getScore(), near(own.getScore()));
        assertThat(ofTwin.isFullyEfficient()).isEqualTo(own.isFullyEfficient());
        assertThat(ofTwin.getPotential()).isEqualTo(own.getPotential());
    }

    private static void assertSame(Frontier before, Frontier after) {
        for (Efficiency efficiency : before.getEfficiencies()) {
            Efficiency same = after.getEfficiency(efficiency.getUnit().getId());
            assertThat(same.getScore()).isCloseTo(efficiency.getScore(), near(efficiency.getScore()));
            assertThat(same.isFullyEfficient()).isEqualTo(efficiency.isFullyEfficient());
            assertThat(same.getPotential()).isEqualByComparingTo(efficiency.getPotential());
        }
    }

    /**
     * So units that are twice as large, of which the generator makes many, stand to a frontier as those of half the
     * size.
     */
    @Property
    void withConstantReturnsSizeIsIrrelevant(@ForAll Comparison comparison, @ForAll long seed) {
        FrontierUnit unit = comparison.any(new Random(seed));
        FrontierUnit larger = AnyUnits.multiple("zzz", unit, 1);

        Frontier frontier = Frontier.of(comparison.with(larger).units(), ReturnsToScale.CONSTANT);
        double score = frontier.getEfficiency(unit.getId()).getScore();

        assertThat(frontier.getEfficiency("zzz").getScore()).isCloseTo(score, near(score));
    }

    // Other ways to the same scores

    @Property
    void withOneOutputAndConstantReturnsTheScoreIsTheRatioToTheBest(@ForAll Comparison any) {
        List<FrontierUnit> units = AnyUnits.withOutputs(any, 1).units();
        BigFraction best = units.stream()
                .map(FrontierProperties::ratio)
                .max(BigFraction::compareTo)
                .orElseThrow();

        assertScores(units, ReturnsToScale.CONSTANT, unit -> ratio(unit).divide(best));
    }

    private static BigFraction ratio(FrontierUnit unit) {
        return output(unit, 0).divide(input(unit));
    }

    /** A mixture of two units is enough: the frontier is made of lines. */
    @Property
    void withOneOutputAndVariableReturnsTheScoreIsReadFromLines(@ForAll Comparison any) {
        List<FrontierUnit> units = AnyUnits.withOutputs(any, 1).units();

        assertScores(units, ReturnsToScale.VARIABLE, unit -> {
            BigFraction least = input(unit);
            for (FrontierUnit one : units) {
                for (FrontierUnit other : units) {
                    BigFraction from = output(one, 0);
                    BigFraction to = output(other, 0);
                    BigFraction at = output(unit, 0);
                    if (from.compareTo(at) >= 0) {
                        least = min(least, input(one));
                    } else if (to.compareTo(at) >= 0) {
                        BigFraction share = at.subtract(from).divide(to.subtract(from));
                        least = min(
                                least,
                                input(one).add(input(other).subtract(input(one)).multiply(share)));
                    }
                }
            }
            return least.divide(input(unit));
        });
    }

    /** One unit or a mixture of two is enough: there are as many as there are demands that are just met. */
    @Property
    void withTwoOutputsAndConstantReturnsTheScoreIsThatOfTheBestPair(@ForAll Comparison any) {
        List<FrontierUnit> units = AnyUnits.withOutputs(any, 2).units();
        Assume.that(!units.isEmpty());

        assertScores(units, ReturnsToScale.CONSTANT, unit -> {
            BigFraction least = input(unit);
            for (FrontierUnit one : units) {
                BigFraction alone = alone(one, unit);
                if (alone.signum() > 0) {
                    least = min(least, input(one).multiply(alone));
                }
                for (FrontierUnit other : units) {
                    BigFraction determinant = minor(one, other);
                    if (determinant.signum() != 0) {
                        BigFraction ofOne = minor(unit, other).divide(determinant);
                        BigFraction ofOther = minor(one, unit).divide(determinant);
                        if (ofOne.signum() >= 0 && ofOther.signum() >= 0) {
                            least = min(
                                    least,
                                    input(one).multiply(ofOne).add(input(other).multiply(ofOther)));
                        }
                    }
                }
            }
            return least.divide(input(unit));
        });
    }

    /** How much of a unit makes as much as another; zero when it cannot. */
    private static BigFraction alone(FrontierUnit one, FrontierUnit unit) {
        BigFraction weight = BigFraction.ZERO;
        for (int i = 0; i < 2; i++) {
            if (output(unit, i).signum() > 0) {
                if (output(one, i).signum() == 0) {
                    return BigFraction.ZERO;
                }
                BigFraction needed = output(unit, i).divide(output(one, i));
                weight = needed.compareTo(weight) > 0 ? needed : weight;
            }
        }
        return weight;
    }

    private static BigFraction minor(FrontierUnit one, FrontierUnit other) {
        return output(one, 0).multiply(output(other, 1)).subtract(output(one, 1).multiply(output(other, 0)));
    }

    private static void assertScores(
            List<FrontierUnit> units, ReturnsToScale returnsToScale, Function<FrontierUnit, BigFraction> expected) {
        for (Efficiency efficiency : Frontier.of(units, returnsToScale).getEfficiencies()) {
            double score = expected.apply(efficiency.getUnit()).doubleValue();
            assertThat(efficiency.getScore()).isCloseTo(score, near(score));
        }
    }

    private static BigFraction input(FrontierUnit unit) {
        return Fractions.of(unit.getInput());
    }

    private static BigFraction output(FrontierUnit unit, int output) {
        return Fractions.of(unit.getOutputs().get(output));
    }

    private static BigFraction min(BigFraction one, BigFraction other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String describe(Frontier frontier) {
        return frontier.getEfficiencies().stream()
                .map(efficiency -> efficiency + " " + efficiency.getScore() + " " + efficiency.getSlacks())
                .collect(Collectors.joining("\n"));
    }
}
