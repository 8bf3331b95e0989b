package dk.opgavekatalog.data.testing;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random mappings without problems. */
public final class AnyMapping {

    private static final BigDecimal TINY = new BigDecimal("0.000000000000000001");

    private AnyMapping() {}

    /** A source and how it is shared. */
    private record Source(
            Optional<String> account, Optional<String> unit, List<BigDecimal> shares, String targetUnit) {}

    public static Arbitrary<AccountMapping> mappings() {
        Arbitrary<List<BigDecimal>> shares = Arbitraries.of(
                List.of(BigDecimal.ONE),
                List.of(new BigDecimal("1.000")),
                List.of(new BigDecimal("0.5"), new BigDecimal("0.50")),
                List.of(TINY, BigDecimal.ONE.subtract(TINY)),
                List.of(new BigDecimal("1E-1"), new BigDecimal("0.2"), new BigDecimal("0.700000")));
        Arbitrary<Source> sources = Combinators.combine(
                        AnyText.texts().optional(), AnyText.texts().optional(), shares, AnyText.texts())
                .as(Source::new);
        return Combinators.combine(
                        AnyText.texts(), AnyText.localized(), sources.list().ofMaxSize(4))
                .as((text, name, list) -> {
                    AccountMapping.Builder mapping = AccountMapping.builder()
                            .schemaVersion(AccountMapping.SCHEMA_VERSION)
                            .id(text)
                            .name(name)
                            .edition(text);
                    for (int s = 0; s < list.size(); s++) {
                        addRows(mapping, s, list.get(s));
                    }
                    return mapping.build();
                });
    }

    private static void addRows(AccountMapping.Builder mapping, int number, Source source) {
        List<Account> targets = List.of(
                Account.pool(source.targetUnit()), Account.outside("x"), Account.field(CatalogCode.of(1, 4, 10)));
        for (int i = 0; i < source.shares().size(); i++) {
            MappingRow.Builder row = MappingRow.builder()
                    .target(targets.get(i))
                    .targetUnit(i == 1 ? Optional.of(source.targetUnit()) : Optional.empty())
                    .share(source.shares().get(i));
            // The number keeps sources apart that have the same texts.
            source.account().ifPresent(account -> row.sourceAccount(account + number));
            if (source.account().isEmpty() || source.unit().isPresent()) {
                row.sourceUnit(source.unit().orElse("") + number);
            }
            mapping.addRows(row.build());
        }
    }
}
