package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Statements and models that are right in themselves: realistic ones and nasty ones. A step can still be refused, such as
 * for a pool without weights; most are not.
 */
class CostCases extends DomainContextBase {

    /** Any model for any statement. */
    record Case(ResourceStatement statement, CostModel model) {}

    /** A model whose keys look at no measure of cost. */
    record CostBlindCase(ResourceStatement statement, CostModel model) {}

    /** A statement with all communication on 2.1.4, fit for the standard models, and its internal share. */
    record StandardCase(ResourceStatement statement, BigDecimal internalShare) {}

    static final Measure HOURS = Fixtures.measure("HOURS", "Timer", "h", 0);
    static final List<Measure> MEASURES = List.of(Measures.FTE, Measures.PAYROLL, Measures.OTHER_COST, HOURS);
    static final OverheadPool ABSENCE = OverheadPool.of("absence", Fixtures.text("Fravær", "Absence"));
    static final List<OverheadPool> POOLS = List.of(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING, ABSENCE);
    static final List<String> UNITS = List.of("Borgerservice", "Teknik og miljø", "Økonomi");

    private static final CatalogCode WHOLE_COMMUNICATION = CatalogCode.of(2, 1, 4);
    private static final CatalogCode INTERNAL_COMMUNICATION = CatalogCode.of(1, 4, 10);

    private enum Size {
        REALISTIC,
        TINY,
        HUGE
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(statements(), models(List.of("FTE", "HOURS", "PAYROLL")))
                .as(Case::new)
                .filter(any -> namesUnitsOf(any.statement(), any.model()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<CostBlindCase> costBlindCases() {
        return Combinators.combine(statements(), models(List.of("FTE", "HOURS")))
                .as(CostBlindCase::new)
                .filter(any -> namesUnitsOf(any.statement(), any.model()))
                .withoutEdgeCases();
    }

    /** A fixed share for any other unit is refused before anything is calculated. */
    private static boolean namesUnitsOf(ResourceStatement statement, CostModel model) {
        Set<String> units =
                statement.getAmounts().stream().map(ResourceAmount::getUnit).collect(Collectors.toSet());
        return model.getSteps().stream()
                .flatMap(step -> step instanceof Redistribute redistribute ? Stream.of(redistribute) : Stream.empty())
                .flatMap(step -> Stream.concat(Stream.of(step.getKey()), step.getFallbackKey().stream()))
                .flatMap(key -> key instanceof FixedShares fixed ? fixed.getShares().stream() : Stream.empty())
                .flatMap(share -> share.getUnit().stream())
                .allMatch(units::contains);
    }

    @Provide
    Arbitrary<StandardCase> standardCases() {
        Arbitrary<List<ResourceAmount>> amounts = Arbitraries.of(Size.class)
                .flatMap(size -> amount(size, false)
                        .map(CostCases::withoutAbsenceAndSplit)
                        .list()
                        .ofMaxSize(45));
        return Combinators.combine(amounts, shares())
                .as((list, share) -> new StandardCase(
                        Fixtures.statement()
                                .measures(MEASURES)
                                .addAllAmounts(firstOf(withFteInEveryUnit(list), CostCases::slot))
                                .build(),
                        share))
                .withoutEdgeCases();
    }

    // Statements

    private static Arbitrary<ResourceStatement> statements() {
        Arbitrary<List<ResourceAmount>> amounts = Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Arbitraries.of(Size.class)
                                .flatMap(size ->
                                        amount(size, true).list().ofMinSize(20).ofMaxSize(60))),
                Tuple.of(3, amount(Size.REALISTIC, true).list().ofMaxSize(4)),
                Tuple.of(2, atTheLimit()));
        return Combinators.combine(amounts, statistic("employees", 0, 900), statistic("area", 2, 99_999))
                .as((list, employees, area) -> Fixtures.statement()
                        .measures(MEASURES)
                        .pools(POOLS)
                        .addAllAmounts(firstOf(list, CostCases::slot))
                        .addStatistics(employees, area)
                        .build());
    }

    /** The pool and the weights use up all that the whole numbers can hold. */
    private static Arbitrary<List<ResourceAmount>> atTheLimit() {
        return Combinators.combine(
                        between(0, Long.MAX_VALUE),
                        Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE),
                        Arbitraries.of(POOLS))
                .as((first, overhead, pool) -> List.of(
                        amount(UNITS.get(0), Account.pool(pool.getId()), Measures.PAYROLL, overhead),
                        amount(UNITS.get(0), Account.field(Fixtures.FIELDS.get(0)), Measures.FTE, first),
                        amount(
                                UNITS.get(0),
                                Account.field(Fixtures.FIELDS.get(9)),
                                Measures.FTE,
                                Long.MAX_VALUE - first)));
    }

    private static Arbitrary<ResourceAmount> amount(Size size, boolean withNegativeWeights) {
        Arbitrary<Account> fields = Arbitraries.of(Fixtures.FIELDS).map(Account::field);
        Arbitrary<Account> pools = Arbitraries.of(POOLS).map(pool -> Account.pool(pool.getId()));
        Arbitrary<Account> accounts = Arbitraries.frequencyOf(
                Tuple.of(30, fields), Tuple.of(5, pools), Tuple.of(1, Arbitraries.just(Account.outside("6.45.53"))));
        Arbitrary<Measure> measures = Arbitraries.frequency(
                Tuple.of(6, Measures.FTE),
                Tuple.of(3, Measures.PAYROLL),
                Tuple.of(2, Measures.OTHER_COST),
                Tuple.of(2, HOURS));
        Arbitrary<String> units =
                Arbitraries.frequency(Tuple.of(3, UNITS.get(0)), Tuple.of(2, UNITS.get(1)), Tuple.of(1, UNITS.get(2)));
        return Combinators.combine(units, accounts, measures).flatAs((unit, account, measure) -> {
            boolean isWeight = !measure.isCost() && account instanceof Account.Field;
            return smallestUnits(size, measure, !isWeight, isWeight && withNegativeWeights)
                    .map(units1 -> amount(unit, account, measure, units1));
        });
    }

    private static Arbitrary<Long> smallestUnits(
            Size size, Measure measure, boolean canBeNegative, boolean isNegativeAtTimes) {
        long largest = switch (size) {
            case REALISTIC -> measure.isCost() ? 80_000_000_00L : 120_0000L;
            case TINY -> 3;
            case HUGE -> Long.MAX_VALUE / 60;
        };
        long smallest = canBeNegative ? -largest / 4 : 0;
        return Arbitraries.frequencyOf(
                Tuple.of(300, between(smallest, largest)),
                Tuple.of(40, Arbitraries.just(0L)),
                Tuple.of(20, Arbitraries.just(largest)),
                Tuple.of(isNegativeAtTimes ? 1 : 0, Arbitraries.just(-1L)));
    }

    private static Arbitrary<Statistic> statistic(String id, int decimals, long largest) {
        Arbitrary<Long> numbers = Arbitraries.frequencyOf(
                Tuple.of(60, between(0, largest)),
                Tuple.of(20, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.just(Long.MAX_VALUE / 2)));
        Arbitrary<StatisticValue> value = Combinators.combine(
                        Arbitraries.of(UNITS), Arbitraries.of(Fixtures.FIELDS), numbers)
                .as((unit, field, number) -> StatisticValue.of(unit, field, BigDecimal.valueOf(number, decimals)));
        return value.list()
                .ofMaxSize(25)
                .map(values -> Statistic.builder()
                        .id(id)
                        .name(Fixtures.text(id, id))
                        .addAllValues(firstOf(values, v -> List.of(v.getUnit(), v.getField())))
                        .build());
    }

    private static ResourceAmount withoutAbsenceAndSplit(ResourceAmount amount) {
        Account account = amount.getAccount();
        if (account.equals(Account.pool(ABSENCE.getId()))) {
            account = Account.pool(OverheadPools.MANAGEMENT.getId());
        } else if (account.equals(Account.field(INTERNAL_COMMUNICATION))) {
            account = Account.field(WHOLE_COMMUNICATION);
        }
        return ResourceAmount.of(amount.getUnit(), account, amount.getMeasure(), amount.getAmount());
    }

    private static List<ResourceAmount> withFteInEveryUnit(List<ResourceAmount> amounts) {
        List<ResourceAmount> changed = new ArrayList<>();
        for (String unit : UNITS) {
            changed.add(amount(unit, Account.field(CatalogCode.of(3, 1, 1)), Measures.FTE, 1_5000));
        }
        changed.addAll(amounts);
        return changed;
    }

    private static ResourceAmount amount(String unit, Account account, Measure measure, long smallestUnits) {
        return ResourceAmount.of(unit, account, measure.getId(), measure.fromSmallestUnits(smallestUnits));
    }

    private static List<Object> slot(ResourceAmount amount) {
        return List.of(amount.getUnit(), amount.getAccount(), amount.getMeasure());
    }

    // Models

    private static Arbitrary<CostModel> models(List<String> keyMeasures) {
        Arbitrary<Step> step = Arbitraries.frequencyOf(
                Tuple.of(6, redistributions(keyMeasures)), Tuple.of(2, transfers()), Tuple.of(1, exclusions()));
        Arbitrary<List<Step>> several = step.list().ofMinSize(2).ofMaxSize(8);
        return Arbitraries.frequencyOf(Tuple.of(1, step.list().ofMaxSize(1)), Tuple.of(9, several))
                .map(steps -> {
                    Set<String> pools = new HashSet<>();
                    return Fixtures.model(steps.stream()
                            .filter(any -> !(any instanceof Redistribute r) || pools.add(r.getPool()))
                            .toList());
                });
    }

    private static Arbitrary<Redistribute> redistributions(List<String> keyMeasures) {
        Arbitrary<Reach> reaches = Arbitraries.of(Reach.class);
        return Combinators.combine(Arbitraries.of(POOLS), scopes(), reaches)
                .flatAs((pool, scope, reach) -> Combinators.combine(
                                keys(keyMeasures, scope, reach),
                                keys(keyMeasures, scope, reach).optional(0.7))
                        .as((key, fallback) -> Redistribute.builder()
                                .pool(pool.getId())
                                .scope(scope)
                                .reach(reach)
                                .key(key)
                                .fallbackKey(fallback)
                                .build()));
    }

    private static Arbitrary<AllocationKey> keys(List<String> measures, Scope scope, Reach reach) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("FTE", "FTE", "HOURS").map(AllocationKey::directAmounts)),
                Tuple.of(3, Arbitraries.of(measures).map(AllocationKey::currentAmounts)),
                Tuple.of(2, Arbitraries.just(AllocationKey.equal())),
                Tuple.of(3, fixedShares(scope, reach)),
                Tuple.of(3, Arbitraries.of("employees", "area").map(AllocationKey::statistic)));
    }

    private static Arbitrary<AllocationKey> fixedShares(Scope scope, Reach reach) {
        List<CatalogCode> fields =
                Fixtures.FIELDS.stream().filter(scope::includes).toList();
        Arbitrary<Optional<String>> units = Arbitraries.of(UNITS).optional(reach == Reach.ORGANISATION ? 0.5 : 0);
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2)),
                between(0, 4).map(BigDecimal::valueOf),
                between(0, 1_000_000_000_000L).map(tiny -> BigDecimal.valueOf(tiny, 15)));
        return Combinators.combine(units, Arbitraries.of(fields), numbers)
                .as((unit, field, number) -> unit.map(named -> FixedShare.of(named, field, number))
                        .orElseGet(() -> FixedShare.of(field, number)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(shares -> firstOf(shares, share -> List.of(share.getUnit(), share.getField())))
                .map(shares -> AllocationKey.fixedShares(shares.toArray(FixedShare[]::new)));
    }

    private static Arbitrary<Step> transfers() {
        return Combinators.combine(
                        Arbitraries.of(Fixtures.FIELDS),
                        Arbitraries.integers().between(1, Fixtures.FIELDS.size() - 1),
                        shares(),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as((source, distance, share, isAdding) -> {
                    int target = (Fixtures.FIELDS.indexOf(source) + distance) % Fixtures.FIELDS.size();
                    return Transfer.builder()
                            .source(source)
                            .target(Fixtures.FIELDS.get(target))
                            .share(share)
                            .addingToTarget(isAdding)
                            .build();
                });
    }

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "0.5", "0.25", "0.333", "1.000", "0.999999999999999999")
                        .map(BigDecimal::new),
                between(0, 1_000_000_000_000_000_000L).map(units -> BigDecimal.valueOf(units, 18)));
    }

    private static Arbitrary<Step> exclusions() {
        Arbitrary<Scope> small = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Scope.within(CatalogCode.of(2)))),
                Tuple.of(2, Arbitraries.of(Fixtures.FIELDS).map(field -> Scope.fields(field))));
        return small.map(scope -> Exclude.builder()
                .scope(scope)
                .reason(LocalizedText.of("til prøve", "til prøve"))
                .build());
    }

    private static Arbitrary<Scope> scopes() {
        Arbitrary<CatalogCode> main = Arbitraries.of(CatalogCode.of(1), CatalogCode.of(2), CatalogCode.of(3));
        Arbitrary<CatalogCode> sub =
                Arbitraries.of(Fixtures.FIELDS).map(field -> field.findParent().orElseThrow());
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Scope.allFields())),
                Tuple.of(2, main.map(Scope::within)),
                Tuple.of(1, sub.map(Scope::within)),
                Tuple.of(
                        2,
                        Arbitraries.of(Fixtures.FIELDS)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .map(fields -> Scope.fields(fields.toArray(CatalogCode[]::new)))));
    }

    // Helpers

    private static Arbitrary<Long> between(long smallest, long largest) {
        return Arbitraries.longs().between(smallest, largest).withDistribution(RandomDistribution.uniform());
    }

    private static <T> Collection<T> firstOf(Collection<T> elements, Function<T, ?> key) {
        Map<Object, T> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(key.apply(element), element));
        return first.values();
    }
}
