package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates steps for the fields of one edition. A step can still be refused, for example because no receiver of a pool
 * has a weight. Immutable.
 */
public final class AnyStep {

    /** The measures that keys by current amounts use. */
    private static final List<String> KEY_MEASURES =
            List.of(Measures.FTE.getId(), Registrations.HOURS.getId(), Measures.PAYROLL.getId());

    private final TaskCatalog catalog;
    private final List<CatalogCode> fields;

    private AnyStep(TaskCatalog catalog) {
        this.catalog = catalog;
        this.fields = catalog.getFields().stream().map(TaskField::getCode).toList();
    }

    /**
     * Makes generators of steps in an edition.
     *
     * @param catalog the edition
     * @return their generators
     */
    public static AnyStep of(TaskCatalog catalog) {
        return new AnyStep(catalog);
    }

    /**
     * Generates steps of any kind except conversions.
     *
     * @return the generator
     */
    public Arbitrary<Step> steps() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, redistributions()),
                Tuple.of(2, transfers()),
                Tuple.of(1, exclusions()),
                Tuple.of(2, surcharges()),
                Tuple.of(4, supports()));
    }

    /**
     * Generates redistributions of the pools by any key, in any scope and reach.
     *
     * @return the generator
     */
    public Arbitrary<Redistribute> redistributions() {
        AnyKey any = new AnyKey(fields, KEY_MEASURES);
        return Combinators.combine(Arbitraries.of(Registrations.POOLS), scopes(), Arbitraries.of(Reach.class))
                .flatAs((pool, scope, reach) -> {
                    AnyKey.NamedUnits named =
                            reach == Reach.ORGANISATION ? AnyKey.NamedUnits.SOME : AnyKey.NamedUnits.NONE;
                    return Combinators.combine(
                                    any.keys(scope, named),
                                    any.keys(scope, named).optional(0.7))
                            .as((key, fallback) -> Redistribute.builder()
                                    .pool(pool.getId())
                                    .scope(scope)
                                    .reach(reach)
                                    .key(key)
                                    .fallbackKey(fallback)
                                    .build());
                });
    }

    /**
     * Generates allocations of support by every method, with and without loops. Only few have providers that serve only
     * each other.
     *
     * @return the generator
     */
    public Arbitrary<AllocateSupport> supports() {
        return Combinators.combine(providers(), Arbitraries.of(AllocationMethod.class), Arbitraries.of(Reach.class))
                .flatAs((providers, method, reach) -> receivers(providers)
                        .flatMap(receivers -> supports(AllocateSupport.builder()
                                .providers(providers)
                                .receivers(receivers)
                                .method(method)
                                .reach(reach))));
    }

    /** Completes a step whose scopes, method and reach are set. */
    private Arbitrary<AllocateSupport> supports(AllocateSupport.Builder begun) {
        AllocateSupport scopes = begun.defaultKey(AllocationKey.equal()).build();
        List<CatalogCode> providers =
                fields.stream().filter(scopes.getProviders()::includes).toList();
        AnyKey any = new AnyKey(fields, KEY_MEASURES);
        AnyKey.NamedUnits named =
                scopes.getReach() == Reach.ORGANISATION ? AnyKey.NamedUnits.ALL : AnyKey.NamedUnits.NONE;
        Arbitrary<ProviderKey> ownKey = Combinators.combine(
                        Arbitraries.of(providers),
                        any.keys(scopes.getReceivers(), named),
                        any.keys(scopes.getReceivers(), named).optional(0.5))
                .as((field, key, fallback) -> fallback.map(second -> ProviderKey.of(field, key, second))
                        .orElseGet(() -> ProviderKey.of(field, key)));
        Arbitrary<List<CatalogCode>> orders = scopes.getMethod() == AllocationMethod.STEP_DOWN
                ? Arbitraries.oneOf(Arbitraries.just(List.of()), Arbitraries.shuffle(providers))
                : Arbitraries.just(List.of());
        Arbitrary<Boolean> ownUse = scopes.getMethod() == AllocationMethod.RECIPROCAL
                ? Arbitraries.of(true, false)
                : Arbitraries.just(false);
        return Combinators.combine(
                        any.keys(scopes.getReceivers(), named),
                        any.keys(scopes.getReceivers(), named).optional(0.8),
                        ownKey.list().ofMaxSize(3),
                        orders,
                        ownUse)
                .as((key, fallback, ownKeys, order, isIncludingOwnUse) -> AllocateSupport.builder()
                        .from(scopes)
                        .defaultKey(key)
                        .fallbackKey(fallback)
                        .addAllKeys(Picking.firstOf(ownKeys, ProviderKey::getField))
                        .order(order)
                        .includingOwnUse(isIncludingOwnUse)
                        .build());
    }

    private Arbitrary<Scope> providers() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(Scope.within(mains().get(0)))),
                Tuple.of(10, fieldSets(1, 4)),
                Tuple.of(
                        4,
                        Arbitraries.just(Scope.within(fields.get(0).findParent().orElseThrow()))),
                Tuple.of(1, scopes()));
    }

    private Arbitrary<Scope> receivers(Scope providers) {
        CatalogCode[] others =
                fields.stream().filter(field -> !providers.includes(field)).toArray(CatalogCode[]::new);
        Arbitrary<Scope> finalFields =
                others.length == 0 ? Arbitraries.just(Scope.allFields()) : Arbitraries.just(Scope.fields(others));
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Scope.allFields())), Tuple.of(4, finalFields), Tuple.of(1, scopes()));
    }

    private Arbitrary<Surcharge> surcharges() {
        Arbitrary<BigDecimal> rates = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of("0", "0.12", "0.005", "0.333333333333333333", "1")
                                .map(BigDecimal::new)),
                Tuple.of(1, Arbitraries.just(Surcharge.MAX_RATE)),
                Tuple.of(3, Picking.between(0, 400_000).map(rate -> BigDecimal.valueOf(rate, 6))));
        Arbitrary<List<String>> bases = Arbitraries.of("PAYROLL", "OTHER_COST", "CAPITAL")
                .list()
                .uniqueElements()
                .ofMinSize(1);
        return Combinators.combine(
                        Arbitraries.of("overhead", "it"),
                        rates,
                        bases,
                        Arbitraries.of("PAYROLL", "OTHER_COST", "CAPITAL"),
                        scopes(),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as((id, rate, base, measure, scope, isOfHours) -> Surcharge.builder()
                        .id(id)
                        .name(LocalizedText.of("tillæg", "surcharge"))
                        .rate(rate)
                        .baseMeasures(isOfHours ? List.of("HOURS") : base)
                        .measure(isOfHours ? "HOURS" : measure)
                        .scope(scope)
                        .build());
    }

    private Arbitrary<Step> transfers() {
        return Combinators.combine(
                        Arbitraries.of(fields),
                        Arbitraries.integers().between(1, fields.size() - 1),
                        shares(),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as((source, distance, share, isAdding) -> {
                    int target = (fields.indexOf(source) + distance) % fields.size();
                    return Transfer.builder()
                            .source(source)
                            .target(fields.get(target))
                            .share(share)
                            .addingToTarget(isAdding)
                            .build();
                });
    }

    /**
     * Generates shares from 0 to 1, with up to 18 decimals.
     *
     * @return the generator
     */
    public static Arbitrary<BigDecimal> shares() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "0.5", "0.25", "0.333", "1.000", "0.999999999999999999")
                        .map(BigDecimal::new),
                Picking.between(0, 1_000_000_000_000_000_000L).map(units -> BigDecimal.valueOf(units, 18)));
    }

    private Arbitrary<Step> exclusions() {
        Arbitrary<Scope> small = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Scope.within(excludedMain()))),
                Tuple.of(2, Arbitraries.of(fields).map(field -> Scope.fields(field))));
        return small.map(scope -> Exclude.builder()
                .scope(scope)
                .reason(LocalizedText.of("til prøve", "til prøve"))
                .build());
    }

    private List<CatalogCode> mains() {
        return Picking.mainCategories(catalog).stream()
                .map(MainCategory::getCode)
                .toList();
    }

    /** The main category that does not belong to the cost, or any one if the edition names none. */
    private CatalogCode excludedMain() {
        return Picking.mainCategories(catalog).stream()
                .filter(MainCategory::isExcludedFromCost)
                .map(MainCategory::getCode)
                .findFirst()
                .orElseGet(() -> mains().get(mains().size() / 2));
    }

    private Arbitrary<Scope> scopes() {
        Arbitrary<CatalogCode> main = Arbitraries.of(mains());
        Arbitrary<CatalogCode> sub =
                Arbitraries.of(fields).map(field -> field.findParent().orElseThrow());
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Scope.allFields())),
                Tuple.of(2, main.map(Scope::within)),
                Tuple.of(1, sub.map(Scope::within)),
                Tuple.of(2, fieldSets(1, 6)));
    }

    private Arbitrary<Scope> fieldSets(int smallest, int largest) {
        return Arbitraries.of(fields)
                .set()
                .ofMinSize(smallest)
                .ofMaxSize(largest)
                .map(codes -> Scope.fields(codes.toArray(CatalogCode[]::new)));
    }
}
