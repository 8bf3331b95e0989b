package dk.opgavekatalog.calc.testing.generator;

import static dk.opgavekatalog.calc.testing.generator.Registrations.amount;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generates lists of amounts that nobody registers, of any length. */
final class NastyAmounts {

    private enum Size {
        REALISTIC,
        TINY,
        HUGE
    }

    private static final List<String> MANY_UNITS =
            IntStream.rangeClosed(1, 40).mapToObj(number -> "Enhed " + number).toList();

    private final Declared declared;
    private final List<CatalogCode> fields;

    NastyAmounts(TaskCatalog catalog, Declared declared) {
        this.declared = declared;
        this.fields = catalog.getFields().stream().map(TaskField::getCode).toList();
    }

    Arbitrary<List<ResourceAmount>> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, few()),
                Tuple.of(12, many(true)),
                Tuple.of(2, atTheLimit()),
                Tuple.of(1, overheadAlone()),
                Tuple.of(1, ties()),
                Tuple.of(1, inManyUnits()));
    }

    Arbitrary<List<ResourceAmount>> withoutNegativeWeights() {
        return many(false);
    }

    private Arbitrary<List<ResourceAmount>> many(boolean hasNegativeWeights) {
        return Arbitraries.of(Size.class)
                .flatMap(size -> listOf(amounts(size, hasNegativeWeights, declared.anyUnit()), 60));
    }

    private Arbitrary<List<ResourceAmount>> few() {
        return amounts(Size.REALISTIC, true, declared.anyUnit()).list().ofMaxSize(4);
    }

    private Arbitrary<List<ResourceAmount>> inManyUnits() {
        return listOf(amounts(Size.REALISTIC, false, Arbitraries.of(MANY_UNITS)), 120);
    }

    /** Lists of every length up to the longest, so that a long one that fails is shortened. */
    private static <T> Arbitrary<List<T>> listOf(Arbitrary<T> elements, int longest) {
        return elements.list().ofMaxSize(longest).withSizeDistribution(RandomDistribution.uniform());
    }

    private Arbitrary<List<ResourceAmount>> overheadAlone() {
        return Combinators.combine(declared.anyUnit(), pools(), measures(), Picking.between(-9_999_999, 9_999_999))
                .as((unit, pool, measure, units) -> amount(unit, pool, measure, units))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    /** Amounts with equal remainders, so that the order of the catalogue decides. */
    private Arbitrary<List<ResourceAmount>> ties() {
        Arbitrary<ResourceAmount> equalWeights = Combinators.combine(declared.anyUnit(), fieldAccounts())
                .as((unit, field) -> amount(unit, field, Measures.FTE, 1_0000));
        Arbitrary<ResourceAmount> overhead = Combinators.combine(declared.anyUnit(), pools(), Picking.between(1, 99))
                .as((unit, pool, units) -> amount(unit, pool, Measures.PAYROLL, units));
        return Combinators.combine(
                        equalWeights.list().ofMinSize(1).ofMaxSize(20),
                        overhead.list().ofMinSize(1).ofMaxSize(4))
                .as((first, second) -> IntStream.range(0, first.size() + second.size())
                        .mapToObj(i -> i < first.size() ? first.get(i) : second.get(i - first.size()))
                        .toList());
    }

    /** Amounts whose pool and weights use up the range of the whole numbers. */
    private Arbitrary<List<ResourceAmount>> atTheLimit() {
        String unit = declared.units().get(0);
        return Combinators.combine(
                        Picking.between(0, Long.MAX_VALUE), Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE), pools())
                .as((first, overhead, pool) -> List.of(
                        amount(unit, pool, Measures.PAYROLL, overhead),
                        amount(unit, Account.field(fields.get(0)), Measures.FTE, first),
                        amount(
                                unit,
                                Account.field(fields.get(fields.size() - 1)),
                                Measures.FTE,
                                Long.MAX_VALUE - first)))
                .map(amounts -> Picking.firstOf(amounts, amount -> List.of(amount.getAccount(), amount.getMeasure())));
    }

    private Arbitrary<ResourceAmount> amounts(Size size, boolean hasNegativeWeights, Arbitrary<String> units) {
        Arbitrary<Account> accounts = Arbitraries.frequencyOf(
                Tuple.of(30, fieldAccounts()),
                Tuple.of(5, pools()),
                Tuple.of(1, Arbitraries.of("6.45.53", "6.45.55").map(Account::outside)));
        return Combinators.combine(units, accounts, measures(), numbers()).as((unit, account, measure, number) -> {
            boolean isWeight = !measure.isCost() && account instanceof Account.Field;
            return amount(unit, account, measure, number.smallestUnits(size, measure, isWeight, hasNegativeWeights));
        });
    }

    /**
     * A random number that is fitted to its measure later, when the measure is known. Drawing and shrinking are faster
     * this way.
     *
     * @param choice one of 360 kinds: many of any size, some zero, some as large as possible, one negative
     * @param magnitude any number from 0
     */
    private record Drawn(int choice, long magnitude) {

        /** The number in smallest units. One weight in 360 is negative, and one in six of the other numbers. */
        long smallestUnits(Size size, Measure measure, boolean isWeight, boolean hasNegativeWeights) {
            long largest = switch (size) {
                case REALISTIC -> measure.isCost() ? 80_000_000_00L : 120_0000L;
                case TINY -> 3;
                case HUGE -> Long.MAX_VALUE / 60;
            };
            if (choice == 359) {
                return isWeight && !hasNegativeWeights ? 0 : -1;
            }
            if (choice >= 340) {
                return largest;
            }
            if (choice >= 300) {
                return 0;
            }
            return choice >= 240 && !isWeight ? -(magnitude % (largest / 4 + 1)) : magnitude % (largest + 1);
        }
    }

    private static Arbitrary<Drawn> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 359).withDistribution(RandomDistribution.uniform()),
                        Picking.between(0, Long.MAX_VALUE))
                .as(Drawn::new);
    }

    private Arbitrary<Account> fieldAccounts() {
        return Arbitraries.of(fields).map(Account::field);
    }

    private Arbitrary<Account> pools() {
        return Arbitraries.of(declared.pools()).map(pool -> Account.pool(pool.getId()));
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.frequency(
                Tuple.of(12, Measures.FTE),
                Tuple.of(6, Measures.PAYROLL),
                Tuple.of(3, Measures.OTHER_COST),
                Tuple.of(4, Registrations.HOURS),
                Tuple.of(1, Registrations.CAPITAL));
    }
}
