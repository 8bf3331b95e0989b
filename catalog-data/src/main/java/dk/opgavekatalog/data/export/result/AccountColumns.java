package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.Optional;
import java.util.function.Function;

/**
 * The six columns that name an account of a cost statement in its unit.
 *
 * @param cost the cost statement
 * @param danish the words that the headings begin with, in Danish
 * @param english the same in English
 */
record AccountColumns(CostStatement cost, String danish, String english) {

    <T> void addTo(Columns<T> table, Function<T, UnitAccount> place) {
        addTo(
                table,
                row -> Optional.of(place.apply(row).getAccount()),
                row -> place.apply(row).getUnit());
    }

    <T> void addTo(Columns<T> table, Function<T, Optional<Account>> account, Function<T, String> unit) {
        Columns<Optional<Account>> columns = new Columns<Optional<Account>>()
                .wording(
                        danish,
                        english,
                        (it, language) ->
                                it.map(a -> cost.describe(a, language)).orElse(""));
        FieldColumns.addNumbers(columns, danish, english, it -> it.flatMap(AccountColumns::fieldOf))
                .optional(danish + ", type", english + ", kind", it -> it.map(CatalogWords::kind));
        table.about(account, columns).plain(danish + ", enhed", english + ", unit", unit);
    }

    private static Optional<CatalogCode> fieldOf(Account account) {
        if (account instanceof Account.Field field) {
            return Optional.of(field.getCode());
        }
        if (account instanceof Account.Excluded excluded) {
            return Optional.of(excluded.getCode());
        }
        return account instanceof Account.Support support ? Optional.of(support.getCode()) : Optional.empty();
    }
}
