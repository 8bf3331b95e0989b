package dk.opgavekatalog.model.mapping;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.Optional;

/** Mappings and their rows, valid unless a test puts something broken into them. */
final class Mappings {

    private Mappings() {}

    /** The example of the documentation. */
    static AccountMapping complete() {
        return mapping(
                row("6451.100", "", "1.1.1", "", "1"),
                row("6451.100", "4711", "1.1.1", "Løn", "0.250"),
                row("6451.100", "4711", "pool:management", "Løn", "0.75"),
                row("", "4711", "outside:6.45.53", "", "1.00"));
    }

    static AccountMapping mapping(MappingRow... rows) {
        return empty().addRows(rows).build();
    }

    static AccountMapping.Builder empty() {
        return AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("helsingoer")
                .name(LocalizedText.of("Helsingørs kontoplan", "Chart of accounts of Helsingør"))
                .edition("2006");
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
