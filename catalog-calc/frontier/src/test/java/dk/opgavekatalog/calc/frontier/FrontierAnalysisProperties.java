package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Municipalities.COST;
import static dk.opgavekatalog.calc.frontier.Municipalities.OUTPUTS;
import static dk.opgavekatalog.calc.frontier.Municipalities.PAYSLIPS;
import static dk.opgavekatalog.calc.frontier.Municipalities.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FrontierAnalysisProperties {

    private static Municipalities municipalities(long seed, int size) {
        Municipalities municipalities = new Municipalities();
        AnyUnits.ofAllSizes(new Random(seed), size, 2)
                .forEach(unit -> municipalities.add(
                        unit.getId(),
                        unit.getInput().toPlainString(),
                        unit.getOutputs().get(0).toPlainString(),
                        unit.getOutputs().get(1).toPlainString()));
        return municipalities;
    }

    private static FrontierAnalysis analyse(Benchmarking benchmarking, ReturnsToScale returnsToScale) {
        return FrontierAnalysis.of(benchmarking, COST, OUTPUTS, YEAR, returnsToScale);
    }

    private static Map<Organisation, Double> scores(
            FrontierAnalysis analysis, Function<Organisation, Organisation> of) {
        return analysis.getEfficiencies().stream()
                .collect(Collectors.toMap(
                        efficiency -> of.apply(efficiency.getOrganisation()), OrganisationEfficiency::getScore));
    }

    @Property
    void whoLacksFiguresChangesNobodysScore(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        FrontierAnalysis before =
                analyse(Benchmarking.of(municipalities(seed, size).build()), returnsToScale);
        FrontierAnalysis after = analyse(
                Benchmarking.of(municipalities(seed, size)
                        .cost("aaa", "1")
                        .observe("unit zz", PAYSLIPS, "1000000000")
                        .build()),
                returnsToScale);

        assertThat(scores(after, Function.identity())).isEqualTo(scores(before, Function.identity()));
        assertThat(after.getLeftOut()).hasSize(2);
    }

    @Property
    void withoutNamesTheScoresAreTheSame(
            @ForAll @IntRange(min = 5, max = 40) int size, @ForAll ReturnsToScale returnsToScale, @ForAll long seed) {
        Benchmarking named = Benchmarking.of(municipalities(seed, size).build());
        Benchmarking anonymous = named.anonymous(Anonymity.forAllBut("unit aa", "kun for os"));

        assertThat(scores(analyse(anonymous, returnsToScale), Function.identity()))
                .isEqualTo(scores(analyse(named, returnsToScale), anonymous::shown));
    }
}
