package dk.opgavekatalog.calc.testing.document;

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

/**
 * Generates mappings that are valid in themselves, with texts of {@link OddText} and shares written in several ways.
 */
public final class OddMapping {

    private static final BigDecimal TINY = new BigDecimal("0.000000000000000001");

    private OddMapping() {}

    /** A source and how it is shared. */
    private record Source(
            Optional<String> account, Optional<String> unit, List<BigDecimal> shares, String targetUnit) {}

    /**
     * Generates mappings to no particular edition.
     *
     * @return the generator
     */
    public static Arbitrary<AccountMapping> mappings() {
        Arbitrary<List<BigDecimal>> shares = Arbitraries.of(
                List.of(BigDecimal.ONE),
                List.of(new BigDecimal("1.000")),
                List.of(new BigDecimal("0.5"), new BigDecimal("0.50")),
                List.of(TINY, BigDecimal.ONE.subtract(TINY)),
                List.of(new BigDecimal("1E-1"), new BigDecimal("0.2"), new BigDecimal("0.700000")));
        Arbitrary<Source> sources = Combinators.combine(
                        OddText.texts().optional(), OddText.texts().optional(), shares, OddText.texts())
                .as(Source::new);
        return Combinators.combine(
                        OddText.texts(), OddText.localized(), sources.list().ofMaxSize(4))
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
            // The number tells apart sources that have the same texts.
            source.account().ifPresent(account -> row.sourceAccount(account + number));
            if (source.account().isEmpty() || source.unit().isPresent()) {
                row.sourceUnit(source.unit().orElse("") + number);
            }
            mapping.addRows(row.build());
        }
    }
}
