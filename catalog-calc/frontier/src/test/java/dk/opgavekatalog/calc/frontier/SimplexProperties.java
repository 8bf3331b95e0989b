package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.frontier.AnyUnits.Comparison;
import dk.opgavekatalog.calc.frontier.AnyUnits.OddComparison;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyUnits.class)
@Domain(DomainContext.Global.class)
class SimplexProperties {

    private static LinearProgram program(List<FrontierUnit> units, SumOfWeights sumOfWeights) {
        return new LinearProgram(
                FigureColumn.of(units.stream().map(FrontierUnit::getInput).toList()),
                IntStream.range(0, units.get(0).getOutputs().size())
                        .mapToObj(i -> FigureColumn.of(units.stream()
                                .map(unit -> unit.getOutputs().get(i))
                                .toList()))
                        .toList(),
                sumOfWeights);
    }

    @Property
    void theSolutionDoesNotDependOnWhereTheSearchBegins(
            @ForAll Comparison comparison, @ForAll SumOfWeights sumOfWeights, @ForAll long seed) {
        assertSame(program(comparison.units(), sumOfWeights), new Random(seed));
    }

    @Property
    void norDoesItWithOddFigures(
            @ForAll OddComparison comparison, @ForAll SumOfWeights sumOfWeights, @ForAll long seed) {
        assertSame(program(comparison.units(), sumOfWeights), new Random(seed));
    }

    private static void assertSame(LinearProgram program, Random random) {
        List<Integer> shuffled = IntStream.range(0, program.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(shuffled, random);
        Simplex oneSearch = new Simplex(program);

        for (int unit : shuffled) {
            ProgramSolution next = oneSearch.solve(unit);
            ProgramSolution first = new Simplex(program).solve(unit);

            next.requireProof(program, unit);
            assertThat(described(next.weights())).isEqualTo(described(first.weights()));
        }
    }

    private static List<Object> described(MixtureWeights weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> (Object) List.of(weights.units().get(i), weights.get(i)))
                .toList();
    }

    @Property
    void aUnitIsKeptOrAnotherIsAsGood(@ForAll Comparison comparison, @ForAll SumOfWeights sumOfWeights) {
        LinearProgram program = program(comparison.units(), sumOfWeights);
        List<Integer> kept =
                IntStream.of(Dominance.undominated(program)).boxed().toList();

        for (int unit = 0; unit < program.size(); unit++) {
            FrontierUnit one = comparison.units().get(unit);
            List<Integer> asGood = kept.stream()
                    .filter(other -> isAsGood(comparison.units().get(other), one))
                    .toList();
            if (kept.contains(unit)) {
                assertThat(asGood).containsExactly(unit);
            } else {
                assertThat(asGood).isNotEmpty();
            }
        }
    }

    private static boolean isAsGood(FrontierUnit one, FrontierUnit other) {
        return one.getInput().compareTo(other.getInput()) <= 0
                && IntStream.range(0, one.getOutputs().size())
                        .allMatch(i -> one.getOutputs()
                                        .get(i)
                                        .compareTo(other.getOutputs().get(i))
                                >= 0);
    }
}
