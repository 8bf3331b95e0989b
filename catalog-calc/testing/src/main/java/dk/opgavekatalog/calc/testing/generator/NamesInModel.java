package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the names that a model takes from a statement: each once, in the order of the steps. */
final class NamesInModel {

    private final List<Step> steps;

    NamesInModel(CostModel model) {
        this.steps = model.getSteps();
    }

    List<String> pools() {
        return inSteps(
                step -> step instanceof Redistribute redistribute ? Stream.of(redistribute.getPool()) : Stream.empty());
    }

    List<String> statistics() {
        return inSteps(step -> keysOf(step)
                .flatMap(key ->
                        key instanceof StatisticKey statistic ? Stream.of(statistic.getStatistic()) : Stream.empty()));
    }

    List<String> units() {
        return inSteps(step -> keysOf(step)
                .flatMap(key -> key instanceof FixedShares fixed ? fixed.getShares().stream() : Stream.empty())
                .flatMap(share -> share.getUnit().stream()));
    }

    List<String> measures() {
        return inSteps(step -> step instanceof Surcharge surcharge
                ? Stream.concat(surcharge.getBaseMeasures().stream(), Stream.of(surcharge.getMeasure()))
                : keysOf(step).flatMap(NamesInModel::measureOf));
    }

    private static Stream<String> measureOf(AllocationKey key) {
        if (key instanceof DirectAmounts direct) {
            return Stream.of(direct.getMeasure());
        }
        return key instanceof CurrentAmounts current ? Stream.of(current.getMeasure()) : Stream.empty();
    }

    private List<String> inSteps(Function<Step, Stream<String>> names) {
        return steps.stream().flatMap(names).distinct().toList();
    }

    private static Stream<AllocationKey> keysOf(Step step) {
        if (step instanceof Redistribute redistribute) {
            return Stream.concat(Stream.of(redistribute.getKey()), redistribute.getFallbackKey().stream());
        }
        if (step instanceof AllocateSupport support) {
            return Stream.of(
                            Stream.of(support.getDefaultKey()),
                            support.getFallbackKey().stream(),
                            support.getKeys().stream()
                                    .flatMap(own ->
                                            Stream.concat(Stream.of(own.getKey()), own.getFallbackKey().stream())))
                    .flatMap(keys -> keys);
        }
        return Stream.empty();
    }
}
