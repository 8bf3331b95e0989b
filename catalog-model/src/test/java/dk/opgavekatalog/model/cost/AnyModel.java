package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.testing.AnyCode;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random cost models. Not always free of problems: the JSON form must also carry what a check then refuses. */
final class AnyModel {

    private AnyModel() {}

    static Arbitrary<CostModel> models() {
        Arbitrary<String> texts = Arbitraries.strings().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(texts, texts, texts, steps().list().ofMaxSize(5))
                .as((id, danish, english, steps) -> CostModel.builder()
                        .id(id)
                        .name(LocalizedText.of(danish, english))
                        .edition("2006")
                        .addAllSteps(steps)
                        .build());
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Step> transfers = Combinators.combine(
                        AnyCode.ofAnyLevel(), AnyCode.ofAnyLevel(), shares(), Arbitraries.of(true, false))
                .as((source, target, share, adding) -> Transfer.builder()
                        .source(source)
                        .target(target)
                        .share(share)
                        .addingToTarget(adding)
                        .build());
        Arbitrary<Step> redistributions = Combinators.combine(
                        ids(), keys(), keys().optional(), scopes(), Arbitraries.of(Reach.class))
                .as((pool, key, fallback, scope, reach) -> Redistribute.builder()
                        .pool(pool)
                        .key(key)
                        .fallbackKey(fallback)
                        .scope(scope)
                        .reach(reach)
                        .build());
        Arbitrary<Step> exclusions = Combinators.combine(scopes(), ids())
                .as((scope, reason) -> Exclude.builder()
                        .scope(scope)
                        .reason(LocalizedText.of(reason, reason))
                        .build());
        return Arbitraries.oneOf(transfers, redistributions, allocations(), surcharges(), exclusions, conversions());
    }

    private static Arbitrary<Step> allocations() {
        Arbitrary<ProviderKey> ownKeys = Combinators.combine(AnyCode.ofAnyLevel(), keys(), keys().optional())
                .as((field, key, fallback) ->
                        fallback.map(f -> ProviderKey.of(field, key, f)).orElseGet(() -> ProviderKey.of(field, key)));
        Arbitrary<AllocateSupport> withoutOrder = Combinators.combine(
                        scopes(),
                        scopes(),
                        Arbitraries.of(AllocationMethod.class),
                        keys(),
                        keys().optional(),
                        ownKeys.list().ofMaxSize(3))
                .as((providers, receivers, method, key, fallback, own) -> AllocateSupport.builder()
                        .providers(providers)
                        .receivers(receivers)
                        .method(method)
                        .defaultKey(key)
                        .fallbackKey(fallback)
                        .addAllKeys(own)
                        .build());
        return Combinators.combine(
                        withoutOrder,
                        AnyCode.ofAnyLevel().list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Reach.class))
                .as((step, order, includingOwnUse, reach) -> AllocateSupport.builder()
                        .from(step)
                        .order(order)
                        .includingOwnUse(includingOwnUse)
                        .reach(reach)
                        .build());
    }

    private static Arbitrary<Step> surcharges() {
        return Combinators.combine(ids(), ids(), shares(), ids().list().ofMaxSize(3), ids(), scopes())
                .as((id, name, rate, baseMeasures, measure, scope) -> Surcharge.builder()
                        .id(id)
                        .name(LocalizedText.of(name, name))
                        .rate(rate)
                        .addAllBaseMeasures(baseMeasures)
                        .measure(measure)
                        .scope(scope)
                        .build());
    }

    private static Arbitrary<Step> conversions() {
        Arbitrary<Account> accounts = Arbitraries.oneOf(
                AnyCode.ofAnyLevel().map(Account::field),
                AnyCode.ofAnyLevel().map(Account::support),
                ids().map(Account::surcharge),
                ids().map(Account::outside));
        return Combinators.combine(
                        ids(),
                        Combinators.combine(accounts, accounts, shares())
                                .as(ConversionShare::of)
                                .list()
                                .ofMaxSize(4))
                .as((edition, shares) -> ConvertEdition.builder()
                        .toEdition(edition)
                        .addAllShares(shares)
                        .build());
    }

    private static Arbitrary<AllocationKey> keys() {
        Arbitrary<FixedShare> fixed = Combinators.combine(ids().optional(), AnyCode.ofField(), shares())
                .as((unit, field, share) ->
                        unit.map(u -> FixedShare.of(u, field, share)).orElseGet(() -> FixedShare.of(field, share)));
        return Arbitraries.oneOf(
                Arbitraries.create(AllocationKey::equal),
                ids().map(AllocationKey::directAmounts),
                ids().map(AllocationKey::currentAmounts),
                ids().map(AllocationKey::currentAmountsIgnoringNegative),
                ids().map(AllocationKey::statistic),
                fixed.array(FixedShare[].class).ofMaxSize(3).map(AllocationKey::fixedShares));
    }

    private static Arbitrary<Scope> scopes() {
        return Arbitraries.oneOf(
                Arbitraries.create(Scope::allFields),
                AnyCode.ofAnyLevel().map(Scope::within),
                AnyCode.ofAnyLevel().array(CatalogCode[].class).ofMaxSize(3).map(Scope::fields));
    }

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.ONE)
                        .ofScale(18),
                Combinators.combine(
                                Arbitraries.bigIntegers(),
                                Arbitraries.integers().between(-40, 40))
                        .as(BigDecimal::new));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("FTE", "PAYROLL", "management", "Økonomi", "a \"b\" \\ {c}");
    }
}
