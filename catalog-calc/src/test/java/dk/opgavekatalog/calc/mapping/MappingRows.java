package dk.opgavekatalog.calc.mapping;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.Optional;

/** Mappings, a row in a line. */
final class MappingRows {

    private MappingRows() {}

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
