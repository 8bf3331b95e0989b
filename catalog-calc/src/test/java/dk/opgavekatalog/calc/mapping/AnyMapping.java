package dk.opgavekatalog.calc.mapping;

import dk.opgavekatalog.model.catalog.LocalizedText;
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
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Mappings by which every amount can be shared, and amounts for them: realistic ones and nasty ones. */
final class AnyMapping {

    static final List<String> ACCOUNTS = List.of("1", "2", "");
    static final List<String> UNITS = List.of("A", "B");

    private static final long ONE = 1_000_000_000_000_000_000L;

    private static final List<String> TARGETS =
            List.of("1.1.1", "1.1.2", "1.1.10", "3.1.1", "pool:management", "pool:a", "outside:6.45.53");

    private AnyMapping() {}

    /** What is registered on a source. */
    record Registered(String account, String unit, Measure measure, long amount) {}

    static Arbitrary<Registered> registered() {
        return Combinators.combine(
                        Arbitraries.of(ACCOUNTS),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(Measures.PAYROLL, Measures.FTE),
                        smallestUnits())
                .as(Registered::new);
    }

    private static Arbitrary<Long> smallestUnits() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, between(-9, 9)),
                Tuple.of(4, between(-80_000_000_00L, 80_000_000_00L)),
                Tuple.of(2, between(-Long.MAX_VALUE, Long.MAX_VALUE)),
                Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE)));
    }

    /** A unit alone is a source for each unit, so that no amount is without one. */
    static Arbitrary<AccountMapping> mappings() {
        Arbitrary<List<MappingRow>> sources = Arbitraries.of(ACCOUNTS).set().flatMap(accounts -> {
            List<Arbitrary<List<MappingRow>>> shared = new ArrayList<>();
            UNITS.forEach(unit -> shared.add(shares("", unit)));
            accounts.stream().filter(account -> !account.isEmpty()).forEach(account -> {
                shared.add(shares(account, ""));
                shared.add(shares(account, UNITS.get(0)));
            });
            return Combinators.combine(shared)
                    .as(lists -> lists.stream().flatMap(List::stream).toList());
        });
        return sources.map(rows -> mapping(rows.toArray(MappingRow[]::new)));
    }

    /** Parts of the whole between random cuts; equal cuts would be shares of zero, and are one. */
    private static Arbitrary<List<MappingRow>> shares(String account, String unit) {
        Arbitrary<Long> cuts = Arbitraries.frequencyOf(
                Tuple.of(3, between(1, ONE - 1)),
                Tuple.of(3, between(1, 9).map(tenths -> tenths * (ONE / 10))),
                Tuple.of(1, Arbitraries.of(1L, 2L, ONE - 1)));
        Arbitrary<List<String>> targets = Arbitraries.shuffle(TARGETS).map(shuffled -> shuffled.subList(0, 5));
        return Combinators.combine(
                        cuts.set().ofMaxSize(4),
                        targets,
                        Arbitraries.of("", "A", "C").list().ofSize(5))
                .as((inner, accounts, units) -> {
                    List<MappingRow> rows = new ArrayList<>();
                    long[] sorted =
                            inner.stream().mapToLong(Long::longValue).sorted().toArray();
                    long before = 0;
                    for (int i = 0; i <= sorted.length; i++) {
                        long cut = i < sorted.length ? sorted[i] : ONE;
                        String share = BigDecimal.valueOf(cut - before, 18).toPlainString();
                        rows.add(row(account, unit, accounts.get(i), units.get(i), share));
                        before = cut;
                    }
                    return rows;
                });
    }

    private static Arbitrary<Long> between(long smallest, long largest) {
        return Arbitraries.longs().between(smallest, largest).withDistribution(RandomDistribution.uniform());
    }

    static AccountMapping mapping(MappingRow... rows) {
        return AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("m")
                .name(LocalizedText.of("Kontoplan", "Chart of accounts"))
                .edition("2006")
                .addRows(rows)
                .build();
    }

    /** A row; an empty text is a part that is not there. */
    static MappingRow row(String account, String unit, String target, String targetUnit, String share) {
        return MappingRow.builder()
                .sourceAccount(optional(account))
                .sourceUnit(optional(unit))
                .target(Account.parse(target))
                .targetUnit(optional(targetUnit))
                .share(new BigDecimal(share))
                .build();
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
