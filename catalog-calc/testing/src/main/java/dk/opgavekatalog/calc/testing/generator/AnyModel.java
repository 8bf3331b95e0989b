package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Generates cost models of an edition. All are valid in themselves; with some statements a model is refused. Immutable.
 */
public final class AnyModel {

    private final TaskCatalog catalog;
    private final Optional<Correspondence> table;
    private final Optional<TaskCatalog> other;

    private AnyModel(TaskCatalog catalog, Optional<Correspondence> table, Optional<TaskCatalog> other) {
        this.catalog = catalog;
        this.table = table;
        this.other = other;
    }

    /**
     * Makes generators of models of an edition.
     *
     * @param catalog the edition
     * @return their generators
     */
    public static AnyModel of(TaskCatalog catalog) {
        return new AnyModel(catalog, Optional.empty(), Optional.empty());
    }

    /**
     * Lets some nasty models convert to another edition, and some convert back.
     *
     * @param correspondence the table from the edition of these models to the other
     * @param later the other edition
     * @return generators with such conversions
     */
    public AnyModel withConversionsTo(Correspondence correspondence, TaskCatalog later) {
        return new AnyModel(catalog, Optional.of(correspondence), Optional.of(later));
    }

    /**
     * Generates models as used in practice: they redistribute management and cross-cutting work, may allocate support
     * or add a surcharge, and exclude the main category that does not belong to the cost. Fallback keys let every
     * realistic statement pass.
     *
     * @return the generator
     */
    public Arbitrary<CostModel> realistic() {
        Arbitrary<AllocationKey> keys = Arbitraries.of(
                AllocationKey.directAmounts(Measures.FTE.getId()),
                AllocationKey.statistic(Registrations.STATISTICS.get(0)),
                AllocationKey.equal());
        return Combinators.combine(
                        keys,
                        keys,
                        Arbitraries.of(Reach.class),
                        Arbitraries.of(AllocationMethod.class).optional(0.4),
                        Arbitraries.of("0.05", "0.12", "0.333").optional(0.3))
                .as((management, crossCutting, reach, method, rate) -> {
                    List<Step> steps = new ArrayList<>();
                    steps.add(redistribute(OverheadPools.MANAGEMENT.getId(), management, reach));
                    steps.add(redistribute(OverheadPools.CROSS_CUTTING.getId(), crossCutting, reach));
                    method.map(this::support).ifPresent(steps::add);
                    rate.map(AnyModel::surcharge).ifPresent(steps::add);
                    Picking.mainCategories(catalog).stream()
                            .filter(MainCategory::isExcludedFromCost)
                            .map(AnyModel::exclude)
                            .forEach(steps::add);
                    return model(steps);
                })
                .withoutEdgeCases();
    }

    /**
     * Generates models with up to eight steps of every kind, by every key and fallback key, in every scope and reach.
     *
     * @return the generator
     */
    public Arbitrary<CostModel> nasty() {
        Arbitrary<Step> steps = AnyStep.of(catalog).steps();
        Arbitrary<List<Step>> inOneEdition =
                steps.list().ofMaxSize(8).withSizeDistribution(RandomDistribution.uniform());
        if (table.isEmpty()) {
            return inOneEdition.map(this::withoutRepetitions).withoutEdgeCases();
        }
        Arbitrary<Step> later = AnyStep.of(other.orElseThrow()).steps();
        Arbitrary<List<Step>> converted = Combinators.combine(
                        steps.list().ofMaxSize(3),
                        AnyConversion.by(table.get()),
                        later.list().ofMaxSize(3))
                .as(AnyModel::concat);
        Arbitrary<List<Step>> convertedBack = Combinators.combine(
                        converted,
                        AnyConversion.by(table.get().inverse()),
                        steps.list().ofMaxSize(2))
                .as(AnyModel::concat);
        return Arbitraries.frequencyOf(Tuple.of(6, inOneEdition), Tuple.of(3, converted), Tuple.of(1, convertedBack))
                .map(this::withoutRepetitions)
                .withoutEdgeCases();
    }

    private static List<Step> concat(List<Step> first, Step middle, List<Step> last) {
        return Stream.of(first.stream(), Stream.of(middle), last.stream())
                .flatMap(steps -> steps)
                .toList();
    }

    /** Makes a model in which each pool is redistributed at most once and each surcharge has an id of its own. */
    private CostModel withoutRepetitions(List<Step> steps) {
        Set<String> pools = new HashSet<>();
        Set<String> surcharges = new HashSet<>();
        return model(steps.stream()
                .filter(any -> !(any instanceof Redistribute step) || pools.add(step.getPool()))
                .filter(any -> !(any instanceof Surcharge step) || surcharges.add(step.getId()))
                .toList());
    }

    private CostModel model(List<Step> steps) {
        return CostModel.builder()
                .id("prøve")
                .name(LocalizedText.of("Prøve", "Trial"))
                .edition(catalog.getEdition().getId())
                .addAllSteps(steps)
                .build();
    }

    private static Step redistribute(String pool, AllocationKey key, Reach reach) {
        return Redistribute.builder()
                .pool(pool)
                .key(key)
                .fallbackKey(AllocationKey.directAmounts(Measures.FTE.getId()))
                .reach(reach)
                .build();
    }

    private Step support(AllocationMethod method) {
        return AllocateSupport.builder()
                .providers(Scope.within(Picking.mainCategories(catalog).get(0).getCode()))
                .receivers(Scope.allFields())
                .method(method)
                .defaultKey(AllocationKey.directAmounts(Measures.FTE.getId()))
                .fallbackKey(AllocationKey.equal())
                .build();
    }

    private static Step surcharge(String rate) {
        return Surcharge.builder()
                .id("overhead")
                .name(LocalizedText.of("Generelt tillæg", "General surcharge"))
                .rate(new BigDecimal(rate))
                .addBaseMeasures(Measures.PAYROLL.getId())
                .measure(Measures.OTHER_COST.getId())
                .build();
    }

    private static Step exclude(MainCategory main) {
        return Exclude.builder()
                .scope(Scope.within(main.getCode()))
                .reason(LocalizedText.of("hører ikke til", "does not belong"))
                .build();
    }
}
