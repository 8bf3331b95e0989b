package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Steps that allocate support, changed in one way. */
final class SupportSteps {

    private SupportSteps() {}

    static AllocateSupport byMethod(AllocateSupport step, AllocationMethod method) {
        return AllocateSupport.builder()
                .from(step)
                .method(method)
                .order(List.of())
                .includingOwnUse(false)
                .build();
    }

    static AllocateSupport includingOwnUse(AllocateSupport step) {
        return AllocateSupport.builder().from(step).includingOwnUse(true).build();
    }

    /** No provider is a receiver; empty when nothing is left that could receive. */
    static Optional<AllocateSupport> toFinalFieldsOnly(AllocateSupport step) {
        CatalogCode[] finalFields = Fixtures.FIELDS.stream()
                .filter(field -> step.getReceivers().includes(field)
                        && !step.getProviders().includes(field))
                .toArray(CatalogCode[]::new);
        if (finalFields.length == 0) {
            return Optional.empty();
        }
        Scope receivers = Scope.fields(finalFields);
        AllocateSupport limited = withKeys(
                step,
                key -> withShares(
                        key,
                        shares -> shares.stream()
                                .filter(share -> receivers.includes(share.getField()))
                                .toList()));
        return Optional.of(
                AllocateSupport.builder().from(limited).receivers(receivers).build());
    }

    /** Fixed shares lose their units; of several for one field, the first is kept. */
    static AllocateSupport inOwnUnit(AllocateSupport step) {
        AllocateSupport withoutUnits = withKeys(
                step,
                key -> withShares(
                        key,
                        shares -> List.copyOf(shares.stream()
                                .map(share -> FixedShare.of(share.getField(), share.getShare()))
                                .collect(Collectors.toMap(
                                        FixedShare::getField,
                                        share -> share,
                                        (first, next) -> first,
                                        LinkedHashMap::new))
                                .values())));
        return AllocateSupport.builder()
                .from(withoutUnits)
                .reach(Reach.OWN_UNIT)
                .build();
    }

    /** Fixed shares get the unit. */
    static AllocateSupport inOrganisation(AllocateSupport stepInOwnUnit, String unit) {
        AllocateSupport withUnits = withKeys(
                stepInOwnUnit,
                key -> withShares(
                        key,
                        shares -> shares.stream()
                                .map(share -> FixedShare.of(unit, share.getField(), share.getShare()))
                                .toList()));
        return AllocateSupport.builder()
                .from(withUnits)
                .reach(Reach.ORGANISATION)
                .build();
    }

    static AllocateSupport withoutFallbackKeys(AllocateSupport step) {
        return AllocateSupport.builder()
                .from(step)
                .fallbackKey(Optional.empty())
                .keys(step.getKeys().stream()
                        .map(own -> ProviderKey.of(own.getField(), own.getKey()))
                        .toList())
                .build();
    }

    /** Where no share is left, the key becomes one by equal weights. */
    private static AllocationKey withShares(AllocationKey key, UnaryOperator<List<FixedShare>> change) {
        if (key instanceof FixedShares fixed) {
            FixedShare[] shares = change.apply(fixed.getShares()).toArray(FixedShare[]::new);
            return shares.length == 0 ? AllocationKey.equal() : AllocationKey.fixedShares(shares);
        }
        return key;
    }

    private static AllocateSupport withKeys(AllocateSupport step, UnaryOperator<AllocationKey> change) {
        return AllocateSupport.builder()
                .from(step)
                .defaultKey(change.apply(step.getDefaultKey()))
                .fallbackKey(step.getFallbackKey().map(change))
                .keys(step.getKeys().stream()
                        .map(own -> own.getFallbackKey()
                                .map(fallback -> ProviderKey.of(
                                        own.getField(), change.apply(own.getKey()), change.apply(fallback)))
                                .orElseGet(() -> ProviderKey.of(own.getField(), change.apply(own.getKey()))))
                        .toList())
                .build();
    }
}
