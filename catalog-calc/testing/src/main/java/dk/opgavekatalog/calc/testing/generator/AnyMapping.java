package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates mappings from a chart of accounts to the accounts of an edition, and amounts for them. Every amount matches
 * a row, and the shares of each source add up to one. Immutable.
 */
public final class AnyMapping {

    /** The accounts of the chart; the empty one is for rows that name only a unit. */
    public static final List<String> ACCOUNTS = List.of("1", "2", "");

    /** The units of the chart. */
    public static final List<String> UNITS = List.of("A", "B");

    private static final long ONE = 1_000_000_000_000_000_000L;
    private static final int MOST_TARGETS = 5;

    private final TaskCatalog catalog;
    private final List<Account> targets;

    private AnyMapping(TaskCatalog catalog) {
        this.catalog = catalog;
        List<Account> accounts = new ArrayList<>();
        catalog.getFields().stream()
                .limit(MOST_TARGETS)
                .map(TaskField::getCode)
                .forEach(code -> accounts.add(Account.field(code)));
        Registrations.POOLS.forEach(pool -> accounts.add(Account.pool(pool.getId())));
        accounts.add(Account.outside("6.45.53"));
        accounts.add(Account.outside("6.45.55"));
        this.targets = List.copyOf(accounts);
    }

    /**
     * An amount that is registered on a source.
     *
     * @param account the account of the chart
     * @param unit the unit
     * @param measure the measure
     * @param amount the amount in smallest units
     */
    public record Registered(String account, String unit, Measure measure, long amount) {}

    /**
     * Makes generators of mappings to an edition.
     *
     * @param catalog the edition
     * @return their generators
     */
    public static AnyMapping of(TaskCatalog catalog) {
        return new AnyMapping(catalog);
    }

    /**
     * Generates amounts on the accounts and units that every generated mapping knows: a few smallest units, ordinary
     * amounts, and as much as a statement can hold, above and below zero.
     *
     * @return the generator
     */
    public static Arbitrary<Registered> registered() {
        Arbitrary<Long> amounts = Arbitraries.frequencyOf(
                Tuple.of(4, Picking.between(-9, 9)),
                Tuple.of(4, Picking.between(-80_000_000_00L, 80_000_000_00L)),
                Tuple.of(2, Picking.between(-Long.MAX_VALUE, Long.MAX_VALUE)),
                Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE)));
        return Combinators.combine(
                        Arbitraries.of(ACCOUNTS),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(Measures.PAYROLL, Measures.FTE),
                        amounts)
                .as(Registered::new);
    }

    /**
     * Generates mappings of accounts, of accounts in units, and of units alone, by shares with up to 18 decimals.
     *
     * @return the generator
     */
    public Arbitrary<AccountMapping> mappings() {
        return Arbitraries.of(ACCOUNTS).set().flatMap(accounts -> {
            List<Arbitrary<List<MappingRow>>> sources = new ArrayList<>();
            // Each unit is also a source by itself, so that every amount has a source.
            UNITS.forEach(unit -> sources.add(shares("", unit)));
            accounts.stream().filter(account -> !account.isEmpty()).forEach(account -> {
                sources.add(shares(account, ""));
                sources.add(shares(account, UNITS.get(0)));
            });
            return Combinators.combine(sources)
                    .as(lists -> mapping(lists.stream().flatMap(List::stream).toList()));
        });
    }

    private AccountMapping mapping(List<MappingRow> rows) {
        return AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("kontoplan")
                .name(LocalizedText.of("Kontoplan", "Chart of accounts"))
                .edition(catalog.getEdition().getId())
                .addAllRows(rows)
                .build();
    }

    /** Shares between random cuts of the whole; equal cuts count once, as a share must not be zero. */
    private Arbitrary<List<MappingRow>> shares(String account, String unit) {
        Arbitrary<Long> cuts = Arbitraries.frequencyOf(
                Tuple.of(3, Picking.between(1, ONE - 1)),
                Tuple.of(3, Picking.between(1, 9).map(tenths -> tenths * (ONE / 10))),
                Tuple.of(1, Arbitraries.of(1L, 2L, ONE - 1)));
        return Combinators.combine(
                        cuts.set().ofMaxSize(MOST_TARGETS - 1),
                        Arbitraries.shuffle(targets),
                        Arbitraries.of("", "A", "C").list().ofSize(MOST_TARGETS))
                .as((inner, accounts, units) -> {
                    List<MappingRow> rows = new ArrayList<>();
                    long before = 0;
                    List<Long> ends = new ArrayList<>(inner.stream().sorted().toList());
                    ends.add(ONE);
                    for (int i = 0; i < ends.size(); i++) {
                        rows.add(MappingRow.builder()
                                .sourceAccount(optional(account))
                                .sourceUnit(optional(unit))
                                .target(accounts.get(i))
                                .targetUnit(optional(units.get(i)))
                                .share(BigDecimal.valueOf(ends.get(i) - before, 18))
                                .build());
                        before = ends.get(i);
                    }
                    return rows;
                });
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
