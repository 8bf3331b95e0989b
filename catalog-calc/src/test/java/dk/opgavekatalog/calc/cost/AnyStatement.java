package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Statements of edition 2006 that are right in themselves: realistic ones and nasty ones. */
final class AnyStatement {

    enum Size {
        REALISTIC,
        TINY,
        HUGE
    }

    static final Measure HOURS = Fixtures.measure("HOURS", "Timer", "h", 0);

    /** With another number of decimals than the other measures of cost. */
    static final Measure CAPITAL = Fixtures.measure("CAPITAL", "Kapital", Measure.DKK, 3);

    static final List<Measure> MEASURES = List.of(Measures.FTE, Measures.PAYROLL, Measures.OTHER_COST, HOURS, CAPITAL);
    static final OverheadPool ABSENCE = OverheadPool.of("absence", Fixtures.text("Fravær", "Absence"));
    static final List<OverheadPool> POOLS = List.of(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING, ABSENCE);

    /** One has the name of the organisation, where support is collected. */
    static final List<String> UNITS = List.of("Borgerservice", "Helsingør", "Økonomi");

    static final List<String> STATISTICS = List.of("employees", "area");

    private AnyStatement() {}

    static Arbitrary<ResourceStatement> statements() {
        Arbitrary<List<ResourceAmount>> amounts = Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Arbitraries.of(Size.class)
                                .flatMap(size ->
                                        amount(size, true).list().ofMinSize(20).ofMaxSize(60))),
                Tuple.of(3, amount(Size.REALISTIC, true).list().ofMaxSize(4)),
                Tuple.of(2, atTheLimit()));
        return Combinators.combine(
                        amounts,
                        statistic(STATISTICS.get(0), 0, 900),
                        statistic(STATISTICS.get(1), 2, 99_999),
                        refusedRows().optional())
                .as((list, employees, area, refused) -> Fixtures.statement()
                        .measures(MEASURES)
                        .pools(POOLS)
                        .addAllAmounts(firstOf(list, AnyStatement::slot))
                        .addStatistics(employees, area)
                        .refusedRows(refused)
                        .build());
    }

    /** As large as all that is registered, or larger. */
    private static Arbitrary<RefusedRows> refusedRows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(MEASURES),
                        between(-Long.MAX_VALUE, Long.MAX_VALUE))
                .as((rows, measure, units) -> RefusedRows.builder()
                        .rows(rows)
                        .rowsWithoutAmounts(rows - 1)
                        .addAmounts(RefusedAmount.of(measure.getId(), measure.fromSmallestUnits(units)))
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

    static Arbitrary<ResourceAmount> amount(Size size, boolean withNegativeWeights) {
        Arbitrary<Account> fields = Arbitraries.of(Fixtures.FIELDS).map(Account::field);
        Arbitrary<Account> pools = Arbitraries.of(POOLS).map(pool -> Account.pool(pool.getId()));
        Arbitrary<Account> accounts = Arbitraries.frequencyOf(
                Tuple.of(30, fields),
                Tuple.of(5, pools),
                Tuple.of(1, Arbitraries.of("6.45.53", "6.45.55").map(Account::outside)));
        Arbitrary<Measure> measures = Arbitraries.frequency(
                Tuple.of(12, Measures.FTE),
                Tuple.of(6, Measures.PAYROLL),
                Tuple.of(3, Measures.OTHER_COST),
                Tuple.of(4, HOURS),
                Tuple.of(1, CAPITAL));
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

    static ResourceAmount amount(String unit, Account account, Measure measure, long smallestUnits) {
        return ResourceAmount.of(unit, account, measure.getId(), measure.fromSmallestUnits(smallestUnits));
    }

    static ResourceAmount amount(String unit, CatalogCode field, Measure measure, long smallestUnits) {
        return amount(unit, Account.field(field), measure, smallestUnits);
    }

    static List<Object> slot(ResourceAmount amount) {
        return List.of(amount.getUnit(), amount.getAccount(), amount.getMeasure());
    }

    static Arbitrary<Long> between(long smallest, long largest) {
        return Arbitraries.longs().between(smallest, largest).withDistribution(RandomDistribution.uniform());
    }

    static <T> Collection<T> firstOf(Collection<T> elements, Function<T, ?> key) {
        Map<Object, T> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(key.apply(element), element));
        return first.values();
    }
}
