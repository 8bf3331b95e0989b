package dk.opgavekatalog.examples.benchmarks.growth;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The models that are measured: the ready-made ones, and one for each kind of step that these do not have. */
final class GrowthModels {

    private static final String PLACES = "places";

    private static final AllocationKey DIRECT_FTE = AllocationKey.directAmounts(Measures.FTE.getId());

    /** All models. */
    static final List<CostModel> ALL = Stream.concat(
                    StandardModels.ALL.stream(),
                    Stream.of(
                            model("support-direct", support(AllocationMethod.DIRECT, Reach.ORGANISATION)),
                            model("support-step-down", support(AllocationMethod.STEP_DOWN, Reach.ORGANISATION)),
                            model("support-reciprocal", support(AllocationMethod.RECIPROCAL, Reach.ORGANISATION)),
                            model("support-direct-in-unit", support(AllocationMethod.DIRECT, Reach.OWN_UNIT)),
                            model("support-step-down-in-unit", support(AllocationMethod.STEP_DOWN, Reach.OWN_UNIT)),
                            model("support-reciprocal-in-unit", support(AllocationMethod.RECIPROCAL, Reach.OWN_UNIT)),
                            model("fallback-key", byPlaces())))
            .toList();

    private GrowthModels() {}

    private static Step support(AllocationMethod method, Reach reach) {
        return AllocateSupport.builder()
                .method(method)
                .defaultKey(DIRECT_FTE)
                .reach(reach)
                .build();
    }

    /** By a statistic that only the first unit has; all others need the fallback key. */
    private static Step byPlaces() {
        return Redistribute.builder()
                .pool(OverheadPools.MANAGEMENT.getId())
                .key(AllocationKey.statistic(PLACES))
                .fallbackKey(DIRECT_FTE)
                .build();
    }

    private static CostModel model(String id, Step step) {
        return CostModel.builder()
                .id(id)
                .name(LocalizedText.of(id, id))
                .edition("2006")
                .addSteps(step)
                .build();
    }

    /** Returns a statement with the statistic that the model of the fallback key asks for. */
    static ResourceStatement withStatistic(ResourceStatement statement) {
        Statistic.Builder places = Statistic.builder();
        places.id(PLACES).name(LocalizedText.of("Pladser", "Places"));
        places.addValues(
                StatisticValue.of(statement.getAmounts().get(0).getUnit(), CatalogCode.of(1, 1, 1), BigDecimal.ONE));
        return ResourceStatement.builder()
                .from(statement)
                .addStatistics(places.build())
                .build();
    }
}
