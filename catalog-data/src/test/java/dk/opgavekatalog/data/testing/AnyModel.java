package dk.opgavekatalog.data.testing;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random cost models without problems. */
public final class AnyModel {

    private static final CatalogCode FIELD = CatalogCode.of(1, 4, 10);

    private AnyModel() {}

    public static Arbitrary<CostModel> models() {
        return Combinators.combine(
                        AnyText.texts(), AnyText.localized(), steps().list().ofMaxSize(4))
                .as((text, name, steps) -> {
                    CostModel.Builder model =
                            CostModel.builder().id(text).name(name).edition(text);
                    for (Step step : steps) {
                        int number = model.build().getSteps().size();
                        model.addSteps(
                                step instanceof Redistribute pool
                                        ? Redistribute.builder()
                                                .from(pool)
                                                .pool("pool " + number)
                                                .build()
                                        : step);
                    }
                    return model.build();
                });
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Step> transfers = Combinators.combine(shares(), Arbitraries.of(true, false))
                .as((share, adding) -> Transfer.builder()
                        .source(CatalogCode.of(2, 1, 4))
                        .target(FIELD)
                        .share(share)
                        .addingToTarget(adding)
                        .build());
        Arbitrary<Step> redistributions = Combinators.combine(
                        keys(), keys().optional(), scopes(), Arbitraries.of(Reach.class))
                .as((key, fallback, scope, reach) -> Redistribute.builder()
                        .pool("p")
                        .key(key)
                        .fallbackKey(fallback)
                        .scope(scope)
                        .reach(reach)
                        .build());
        Arbitrary<Step> exclusions = Combinators.combine(scopes(), AnyText.localized())
                .as((scope, reason) ->
                        Exclude.builder().scope(scope).reason(reason).build());
        return Arbitraries.oneOf(transfers, redistributions, exclusions);
    }

    private static Arbitrary<AllocationKey> keys() {
        return Arbitraries.oneOf(
                Arbitraries.create(AllocationKey::equal),
                AnyText.texts().map(AllocationKey::directAmounts),
                AnyText.texts().map(AllocationKey::currentAmounts),
                AnyText.texts().map(AllocationKey::statistic),
                shares().map(share -> AllocationKey.fixedShares(FixedShare.of(FIELD, share))));
    }

    private static Arbitrary<Scope> scopes() {
        return Arbitraries.of(
                Scope.allFields(),
                Scope.within(CatalogCode.of(1)),
                Scope.within(CatalogCode.of(1, 4)),
                Scope.within(FIELD),
                Scope.fields(FIELD, CatalogCode.of(999, 999, 999)));
    }

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(18);
    }
}
