package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.frontier.AnyUnits.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

@Domain(AnyUnits.class)
@Domain(DomainContext.Global.class)
class FrontierProperties {

    private static final BigFraction ONE = BigFraction.ONE;

    /** Not above one, as there is a limit to the digits. */
    private static final List<BigDecimal> FACTORS =
            List.of(new BigDecimal("0.001"), new BigDecimal("0.06"), new BigDecimal("0.746"), BigDecimal.ONE);

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
            assertThat(converted.get(u).getScore()).isEqualTo(original.get(u).getScore());
            assertThat(converted.get(u).getPeers())
                    .hasToString(original.get(u).getPeers().toString());
            for (int i = 0; i < comparison.outputs(); i++) {
                assertThat(Fractions.of(converted.get(u).getSlacks().get(i)))
                        .isEqualTo(Fractions.of(original.get(u).getSlacks().get(i))
                                .multiply(Fractions.of(factors.get(i + 1))));
            }
        }
    }

    @Property
    void scoresAreAboveZeroAndAtMostOne(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale) {
        assertThat(Frontier.of(comparison.units(), returnsToScale).getEfficiencies())
                .allSatisfy(efficiency -> {
                    BigFraction score = Fractions.of(efficiency.getScore());
                    assertThat(score).isGreaterThan(BigFraction.ZERO).isLessThanOrEqualTo(ONE);
                    assertThat(efficiency.isOnFrontier()).isEqualTo(score.equals(ONE));
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
                    .isLessThanOrEqualTo(variable.get(i).getScore());
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
            assertThat(sum(frontier, efficiency, FrontierUnit::getInput))
                    .isEqualTo(Fractions.of(unit.getInput()).multiply(Fractions.of(efficiency.getScore())));
            for (int i = 0; i < comparison.outputs(); i++) {
                int output = i;
                BigFraction slack = Fractions.of(efficiency.getSlacks().get(i));
                assertThat(slack).isGreaterThanOrEqualTo(BigFraction.ZERO);
                assertThat(sum(frontier, efficiency, peer -> peer.getOutputs().get(output)))
                        .isEqualTo(Fractions.of(unit.getOutputs().get(i)).add(slack));
            }
            if (returnsToScale == ReturnsToScale.VARIABLE) {
                assertThat(sum(frontier, efficiency, peer -> BigDecimal.ONE)).isEqualTo(ONE);
            }
        }
    }

    private static BigFraction sum(
            Frontier frontier, Efficiency efficiency, Function<FrontierUnit, BigDecimal> figure) {
        return efficiency.getPeers().stream()
                .map(peer -> Fractions.of(peer.getWeight())
                        .multiply(Fractions.of(figure.apply(
                                frontier.getEfficiency(peer.getId()).getUnit()))))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    @Property
    void thePotentialIsRoundedDown(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale) {
        for (Efficiency efficiency :
                Frontier.of(comparison.units(), returnsToScale).getEfficiencies()) {
            BigDecimal input = efficiency.getUnit().getInput();
            BigFraction exact = Fractions.of(input).multiply(ONE.subtract(Fractions.of(efficiency.getScore())));
            BigFraction rounding = exact.subtract(Fractions.of(efficiency.getPotential()));

            assertThat(efficiency.getPotential()).isNotNegative().isLessThan(input);
            assertThat(rounding)
                    .isGreaterThanOrEqualTo(BigFraction.ZERO)
                    .isLessThan(Fractions.of(BigDecimal.ONE.movePointLeft(
                            efficiency.getPotential().scale())));
            assertThat(efficiency.getTarget().add(efficiency.getPotential())).isEqualByComparingTo(input);
            if (efficiency.isOnFrontier()) {
                assertThat(efficiency.getPotential()).isZero();
            }
        }
    }

    @Property
    void aUnitThatIsWorseChangesNobody(
            @ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        FrontierUnit worse = AnyUnits.multiple("aaa", comparison.any(new Random(seed)), 2);

        String before = describe(Frontier.of(comparison.units(), returnsToScale));
        Frontier after = Frontier.of(comparison.with(worse).units(), returnsToScale);

        assertThat(after.getEfficiencies().get(0).isOnFrontier()).isFalse();
        assertThat(describe(after.getEfficiencies().stream().skip(1).toList())).isEqualTo(before);
    }

    @Property
    void aTwinGetsTheSame(@ForAll Comparison comparison, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        FrontierUnit unit = comparison.any(new Random(seed));
        FrontierUnit twin = AnyUnits.multiple("zzz", unit, 0);

        Frontier before = Frontier.of(comparison.units(), returnsToScale);
        Frontier after = Frontier.of(comparison.with(twin).units(), returnsToScale);
        Efficiency own = after.getEfficiency(unit.getId());
        Efficiency ofTwin = after.getEfficiency("zzz");

        assertThat(describe(
                        after.getEfficiencies().subList(0, comparison.units().size())))
                .isEqualTo(describe(before));
        assertThat(ofTwin.getScore()).isEqualTo(own.getScore());
        assertThat(ofTwin.getSlacks()).isEqualTo(own.getSlacks());
        assertThat(ofTwin.getPotential()).isEqualTo(own.getPotential());
    }

    /** So units that are twice as large, of which the generator makes many, stand to a frontier as those of half the size. */
    @Property
    void withConstantReturnsSizeIsIrrelevant(@ForAll Comparison comparison, @ForAll long seed) {
        FrontierUnit unit = comparison.any(new Random(seed));
        FrontierUnit larger = AnyUnits.multiple("zzz", unit, 1);

        Frontier frontier = Frontier.of(comparison.with(larger).units(), ReturnsToScale.CONSTANT);

        assertThat(frontier.getEfficiency("zzz").getScore())
                .isEqualTo(frontier.getEfficiency(unit.getId()).getScore());
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
            assertThat(Fractions.of(efficiency.getScore())).isEqualTo(expected.apply(efficiency.getUnit()));
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
        return describe(frontier.getEfficiencies());
    }

    /** All that a result says, but for decimals, which depend on those of all units. */
    private static String describe(List<Efficiency> efficiencies) {
        return efficiencies.stream()
                .map(efficiency -> efficiency.getUnit() + " " + efficiency.getScore() + " " + efficiency.getPeers()
                        + " " + efficiency.getSlacks() + " "
                        + efficiency.getPotential().stripTrailingZeros())
                .collect(Collectors.joining("\n"));
    }
}
