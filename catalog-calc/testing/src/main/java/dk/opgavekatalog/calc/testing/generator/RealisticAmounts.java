package dk.opgavekatalog.calc.testing.generator;

import static dk.opgavekatalog.calc.testing.generator.Registrations.amount;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generates the amounts that a municipality registers. */
final class RealisticAmounts {

    private static final long ONE_FTE = 10_000;
    private static final long HOURS_OF_FTE = 1_418;

    private final Declared declared;
    private final List<Account> fields;

    /** The accounts that the fields of the first main category support. */
    private final List<Account> supported;

    RealisticAmounts(TaskCatalog catalog, Declared declared) {
        this.declared = declared;
        CatalogCode support = Picking.mainCategories(catalog).get(0).getCode();
        this.fields = catalog.getFields().stream()
                .map(TaskField::getCode)
                .map(Account::field)
                .toList();
        this.supported = catalog.getFields().stream()
                .map(TaskField::getCode)
                .filter(code -> !code.isWithin(support))
                .map(Account::field)
                .toList();
    }

    /**
     * The work on one account in a unit.
     *
     * @param hundredthsOfFte FTE, at least a hundredth
     * @param pay the pay for one FTE, in thousands of DKK
     * @param other other cost in DKK
     */
    private record Work(String unit, Account account, long hundredthsOfFte, long pay, long other, boolean hasHours) {

        List<ResourceAmount> amounts() {
            long fte = hundredthsOfFte * (ONE_FTE / 100);
            List<ResourceAmount> amounts = new ArrayList<>();
            amounts.add(amount(unit, account, Measures.FTE, fte));
            if (pay != 0) {
                amounts.add(amount(unit, account, Measures.PAYROLL, hundredthsOfFte * pay * 1_000));
            }
            if (other != 0) {
                amounts.add(amount(unit, account, Measures.OTHER_COST, other * 100));
            }
            if (hasHours) {
                amounts.add(amount(unit, account, Registrations.HOURS, fte * HOURS_OF_FTE / ONE_FTE));
            }
            return amounts;
        }
    }

    /**
     * Generates amounts with at least one supported field; a pool has amounts only in units with FTE on their fields.
     */
    Arbitrary<List<ResourceAmount>> amounts() {
        Arbitrary<Account> pools = Arbitraries.of(declared.poolsInUse()).map(pool -> Account.pool(pool.getId()));
        return Combinators.combine(
                        work(Arbitraries.of(supported.isEmpty() ? fields : supported)),
                        work(Arbitraries.of(fields))
                                .list()
                                .ofMaxSize(24)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        work(pools).list().ofMaxSize(5))
                .as((first, others, onPools) -> {
                    List<Work> onFields = new ArrayList<>(List.of(first));
                    onFields.addAll(others);
                    Set<String> units = onFields.stream().map(Work::unit).collect(Collectors.toSet());
                    List<ResourceAmount> amounts = new ArrayList<>();
                    onFields.forEach(work -> amounts.addAll(work.amounts()));
                    onPools.stream()
                            .filter(work -> units.contains(work.unit()))
                            .forEach(work -> amounts.addAll(work.amounts()));
                    return amounts;
                });
    }

    private Arbitrary<Work> work(Arbitrary<Account> accounts) {
        Arbitrary<Long> pay =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0L)), Tuple.of(9, Picking.between(380, 720)));
        Arbitrary<Long> other = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0L)),
                Tuple.of(6, Picking.between(1, 900_000)),
                Tuple.of(1, Picking.between(-40_000, -1)));
        return Combinators.combine(
                        Arbitraries.of(declared.units()),
                        accounts,
                        Picking.between(1, 2_500),
                        pay,
                        other,
                        Arbitraries.of(false, false, true))
                .as(Work::new);
    }
}
