package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.Optional;

/**
 * Accounts as people write them, for example in files of registrations: a code, the name of a field or pool in Danish
 * or English, a code with its name, or one of the forms of {@link Account#parse(String)}. Names of fields are
 * understood only when the edition is given.
 */
final class NamedAccounts {

    private final Optional<TaskCatalog> catalog;

    NamedAccounts(Optional<TaskCatalog> catalog) {
        this.catalog = catalog;
    }

    /**
     * Returns the account that a text means.
     *
     * @throws IllegalArgumentException when the text means no account; the message names the nearest
     */
    Account get(String text) {
        Optional<Account> byName =
                findPool(text).or(() -> findField(text).map(field -> Account.field(field.getCode())));
        if (byName.isPresent()) {
            return byName.get();
        }
        try {
            return Account.parse(text.strip());
        } catch (IllegalArgumentException e) {
            String hint = catalog.map(edition -> "nearest: " + edition.describeNearestFields(text))
                    .orElse("the name of a field is understood by ResourceStatement.builder(catalog)");
            throw new IllegalArgumentException(e.getMessage() + "; " + hint, e);
        }
    }

    private static Optional<Account> findPool(String text) {
        return OverheadPools.STANDARD.stream()
                .filter(pool -> isNamed(pool.getName(), text))
                .map(pool -> Account.pool(pool.getId()))
                .findFirst();
    }

    private static boolean isNamed(LocalizedText name, String text) {
        String normalized = FoldedText.normalize(text);
        return FoldedText.normalize(name.getDa()).equals(normalized)
                || FoldedText.normalize(name.getEn()).equals(normalized);
    }

    private Optional<TaskField> findField(String text) {
        return catalog.flatMap(edition -> edition.findFieldByName(text).or(() -> findFieldWithCode(edition, text)));
    }

    private static Optional<TaskField> findFieldWithCode(TaskCatalog edition, String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return parts.length < 2
                ? Optional.empty()
                : CatalogCode.tryParse(parts[0])
                        .flatMap(edition::findField)
                        .filter(field -> isNamed(field.getName(), parts[1]));
    }
}
