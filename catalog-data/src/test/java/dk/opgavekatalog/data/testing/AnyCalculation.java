package dk.opgavekatalog.data.testing;

import dk.opgavekatalog.calc.testing.document.OddStatement;
import dk.opgavekatalog.calc.testing.document.OddText;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
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
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A random statement with a model for it. Most can be carried out; one with a weight below zero is refused.
 *
 * @param statement the names and amounts of {@link OddStatement}, in the edition 2006 and with weights in each of its
 *     units
 * @param model a few steps
 */
public record AnyCalculation(ResourceStatement statement, CostModel model) {

    public static final TaskCatalog CATALOG = Catalogs.edition2006();

    private static final Account POOL = Account.pool("p");

    private static final List<Account> FIELDS = List.of(
            Account.field(CatalogCode.of(1, 1, 1)),
            Account.field(CatalogCode.of(2, 1, 1)),
            Account.field(CatalogCode.of(3, 1, 1)));

    private static final Measure WEIGHT = Measure.builder()
            .id("weight of the fields")
            .name(LocalizedText.of("1/2", "=A1"))
            .unit("\"\n;")
            .decimals(0)
            .build();

    public static Arbitrary<AnyCalculation> calculations() {
        return Combinators.combine(
                        OddStatement.statements().filter(AnyCalculation::hasAmounts),
                        Arbitraries.integers().between(0, 3).list().ofSize(FIELDS.size()))
                .as(AnyCalculation::weighted)
                .flatMap(statement -> models(statement).map(model -> new AnyCalculation(statement, model)))
                .withoutEdgeCases();
    }

    private static boolean hasAmounts(ResourceStatement any) {
        return any.getAmounts().stream().anyMatch(amount -> amount.getAmount().signum() != 0);
    }

    private static ResourceStatement weighted(ResourceStatement any, List<Integer> weights) {
        ResourceStatement.Builder statement =
                ResourceStatement.builder().from(any).edition("2006").statistics(List.of());
        statement.addMeasures(WEIGHT);
        for (ResourceAmount amount : any.getAmounts()) {
            if (!amount.getAccount().equals(POOL)) {
                statement.addAmounts(in(amount.getUnit(), POOL, amount.getMeasure(), amount.getAmount()));
            }
            for (int i = 0; i < FIELDS.size(); i++) {
                Account field = FIELDS.get(i);
                BigDecimal weight = BigDecimal.valueOf(weights.get(i));
                statement.addAmounts(in(amount.getUnit(), field, amount.getMeasure(), amount.getAmount()));
                statement.addAmounts(in(amount.getUnit(), field, WEIGHT.getId(), weight));
            }
        }
        return statement.build();
    }

    private static ResourceAmount in(String unit, Account account, String measure, BigDecimal amount) {
        return ResourceAmount.of(unit, account, measure, amount);
    }

    private static Arbitrary<CostModel> models(ResourceStatement statement) {
        String measure = statement.getMeasures().get(0).getId();
        return Combinators.combine(
                        OddText.texts(),
                        OddText.localized(),
                        redistributions(measure),
                        steps(measure).list().ofMaxSize(3))
                .as((id, name, first, others) -> CostModel.builder()
                        .id(id)
                        .name(name)
                        .edition("2006")
                        .addSteps(first)
                        .addAllSteps(others.stream().distinct().toList())
                        .build())
                .filter(model -> model.findProblems().isEmpty());
    }

    private static Arbitrary<Step> redistributions(String measure) {
        return Combinators.combine(keys(measure), Arbitraries.of(Reach.class))
                .as((key, reach) -> Redistribute.builder()
                        .pool("p")
                        .key(key)
                        .fallbackKey(AllocationKey.equal())
                        .reach(reach)
                        .build());
    }

    private static Arbitrary<Step> steps(String measure) {
        Arbitrary<Step> allocations = Combinators.combine(Arbitraries.of(AllocationMethod.class), keys(measure))
                .as((method, key) -> AllocateSupport.builder()
                        .providers(Scope.within(CatalogCode.of(1)))
                        .receivers(Scope.allFields())
                        .method(method)
                        .defaultKey(key)
                        .fallbackKey(AllocationKey.equal())
                        .build());
        Arbitrary<Step> surcharges = Combinators.combine(OddText.texts(), OddText.localized())
                .as((id, name) -> Surcharge.builder()
                        .id(id)
                        .name(name)
                        .rate(new BigDecimal("0.123456789"))
                        .addBaseMeasures(measure)
                        .measure(measure)
                        .build());
        Arbitrary<Step> exclusions = OddText.localized()
                .map(reason -> Exclude.builder()
                        .scope(Scope.within(CatalogCode.of(2)))
                        .reason(reason)
                        .build());
        return Arbitraries.oneOf(allocations, surcharges, exclusions);
    }

    private static Arbitrary<AllocationKey> keys(String measure) {
        return Arbitraries.frequency(
                Tuple.of(8, AllocationKey.directAmounts(WEIGHT.getId())),
                Tuple.of(3, AllocationKey.equal()),
                Tuple.of(1, AllocationKey.currentAmountsIgnoringNegative(measure)),
                Tuple.of(1, AllocationKey.directAmounts(measure)));
    }
}
