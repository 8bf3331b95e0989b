package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates keys for the fields of one edition.
 *
 * @param fields the fields
 * @param measures the measures that keys by current amounts use
 */
record AnyKey(List<CatalogCode> fields, List<String> measures) {

    /** The units that a fixed share can name. */
    enum NamedUnits {
        NONE,
        SOME,
        ALL
    }

    Arbitrary<AllocationKey> keys(Scope scope, NamedUnits named) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("FTE", "FTE", "HOURS").map(AllocationKey::directAmounts)),
                Tuple.of(2, Arbitraries.of(measures).map(AllocationKey::currentAmounts)),
                Tuple.of(2, Arbitraries.of(measures).map(AllocationKey::currentAmountsIgnoringNegative)),
                Tuple.of(2, Arbitraries.just(AllocationKey.equal())),
                Tuple.of(3, fixedShares(scope, named)),
                Tuple.of(3, Arbitraries.of(Registrations.STATISTICS).map(AllocationKey::statistic)));
    }

    private Arbitrary<AllocationKey> fixedShares(Scope scope, NamedUnits named) {
        List<CatalogCode> inScope = fields.stream().filter(scope::includes).toList();
        double withoutUnit = switch (named) {
            case NONE -> 1;
            case SOME -> 0.5;
            case ALL -> 0;
        };
        Arbitrary<Optional<String>> units = Arbitraries.of(Registrations.UNITS).optional(1 - withoutUnit);
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Picking.between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2)),
                Picking.between(0, 4).map(BigDecimal::valueOf),
                Picking.between(0, 1_000_000_000_000L).map(tiny -> BigDecimal.valueOf(tiny, 15)));
        return Combinators.combine(units, Arbitraries.of(inScope), numbers)
                .as((unit, field, number) -> unit.map(name -> FixedShare.of(name, field, number))
                        .orElseGet(() -> FixedShare.of(field, number)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(shares -> Picking.firstOf(shares, share -> List.of(share.getUnit(), share.getField())))
                .map(shares -> AllocationKey.fixedShares(shares.toArray(FixedShare[]::new)));
    }
}
