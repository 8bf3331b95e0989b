package dk.opgavekatalog.calc.testing.document;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates cost models that are valid in themselves, with every kind of step and key and texts of {@link OddText}. */
public final class OddModel {

    private static final CatalogCode FIELD = CatalogCode.of(1, 4, 10);

    private OddModel() {}

    /**
     * Generates models of no particular edition.
     *
     * @return the generator
     */
    public static Arbitrary<CostModel> models() {
        return Combinators.combine(
                        OddText.texts(), OddText.localized(), steps().list().ofMaxSize(4))
                .as((text, name, steps) -> {
                    CostModel.Builder model =
                            CostModel.builder().id(text).name(name).edition(text);
                    for (int i = 0; i < steps.size(); i++) {
                        model.addSteps(numbered(steps.get(i), text + i));
                    }
                    return model.build();
                });
    }

    /** Gives a step an id of its own, so that no two steps have the same pool, the same id or the same new edition. */
    private static Step numbered(Step step, String id) {
        if (step instanceof Redistribute redistribute) {
            return Redistribute.builder().from(redistribute).pool(id).build();
        }
        if (step instanceof Surcharge surcharge) {
            return Surcharge.builder().from(surcharge).id(id).build();
        }
        if (step instanceof ConvertEdition conversion) {
            return ConvertEdition.builder().from(conversion).toEdition(id).build();
        }
        return step;
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
        Arbitrary<Step> exclusions = Combinators.combine(scopes(), OddText.localized())
                .as((scope, reason) ->
                        Exclude.builder().scope(scope).reason(reason).build());
        return Arbitraries.oneOf(transfers, redistributions, allocations(), surcharges(), exclusions, conversions());
    }

    private static Arbitrary<Step> allocations() {
        AllocateSupport.Builder reciprocal = AllocateSupport.builder()
                .method(AllocationMethod.RECIPROCAL)
                .defaultKey(AllocationKey.equal())
                .includingOwnUse(true);
        Arbitrary<AllocateSupport> stepDown = Combinators.combine(keys(), keys(), keys().optional(), scopes())
                .as((key, own, fallback, receivers) -> AllocateSupport.builder()
                        .providers(Scope.fields(FIELD, CatalogCode.of(1, 1, 1)))
                        .receivers(receivers)
                        .method(AllocationMethod.STEP_DOWN)
                        .defaultKey(key)
                        .fallbackKey(fallback)
                        .addKeys(fallback.map(f -> ProviderKey.of(FIELD, own, f))
                                .orElseGet(() -> ProviderKey.of(FIELD, own)))
                        .addOrder(FIELD, CatalogCode.of(1, 1, 1))
                        .reach(Reach.OWN_UNIT)
                        .build());
        Arbitrary<AllocateSupport> direct = scopes().map(providers -> AllocateSupport.builder()
                .providers(providers)
                .method(AllocationMethod.DIRECT)
                .defaultKey(AllocationKey.currentAmountsIgnoringNegative("FTE"))
                .build());
        return Arbitraries.oneOf(Arbitraries.create(reciprocal::build), stepDown, direct);
    }

    private static Arbitrary<Step> surcharges() {
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, Surcharge.MAX_RATE)
                .ofScale(18);
        return Combinators.combine(
                        OddText.texts(),
                        OddText.localized(),
                        rates,
                        OddText.texts().set().ofMinSize(1).ofMaxSize(3),
                        scopes())
                .as((text, name, rate, baseMeasures, scope) -> Surcharge.builder()
                        .id(text)
                        .name(name)
                        .rate(rate)
                        .addAllBaseMeasures(baseMeasures)
                        .measure(text)
                        .scope(scope)
                        .build());
    }

    /** Conversions in which a field is split over two places, and a share of an outside account comes in. */
    private static Arbitrary<Step> conversions() {
        return Combinators.combine(OddText.texts(), shares(), Arbitraries.of(true, false))
                .as((text, share, hasShares) -> {
                    ConvertEdition.Builder step = ConvertEdition.builder().toEdition(text);
                    if (hasShares) {
                        Account field = Account.field(FIELD);
                        Account outside = Account.outside(text);
                        step.addShares(
                                ConversionShare.of(field, field, share),
                                ConversionShare.of(field, outside, BigDecimal.ONE.subtract(share)),
                                ConversionShare.of(outside, field, share));
                    }
                    return step.build();
                });
    }

    private static Arbitrary<AllocationKey> keys() {
        return Arbitraries.oneOf(
                Arbitraries.create(AllocationKey::equal),
                OddText.texts().map(AllocationKey::directAmounts),
                OddText.texts().map(AllocationKey::currentAmounts),
                OddText.texts().map(AllocationKey::currentAmountsIgnoringNegative),
                OddText.texts().map(AllocationKey::statistic),
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
