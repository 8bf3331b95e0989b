package dk.opgavekatalog.data.account;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a text can mean that is not the exact spelling of an account. Immutable. */
final class AccountNames {

    private final NearestAccounts nearest;
    private final CatalogGroups groups;
    private final CodeMadeDate dates;

    /** Accounts by their names in any spelling; more than one where fields share a name. */
    private final Map<String, Set<Account>> byName = new HashMap<>();

    AccountNames(TaskCatalog catalog, List<OverheadPool> pools) {
        this.nearest = new NearestAccounts(catalog, pools);
        this.groups = new CatalogGroups(catalog);
        this.dates = CodeMadeDate.of(catalog);
        for (TaskField field : catalog.getFields()) {
            Account account = Account.field(field.getCode());
            for (Language language : Language.values()) {
                String name = field.getName().in(language);
                add(name, account);
                add(field.getCode() + " " + name, account);
            }
        }
        for (OverheadPool pool : pools) {
            Account account = Account.pool(pool.getId());
            for (Language language : Language.values()) {
                add(pool.getName().in(language), account);
                add(account + " " + pool.getName().in(language), account);
            }
        }
    }

    private void add(String name, Account account) {
        byName.computeIfAbsent(FoldedText.normalize(name), n -> new HashSet<>()).add(account);
    }

    /** Returns the accounts that have a name in any spelling. */
    Set<Account> ofName(String name) {
        return byName.getOrDefault(FoldedText.normalize(name), Set.of());
    }

    /** Returns the accounts that a text names, alone or with the code that belongs to the name. */
    Set<Account> find(String text) {
        Set<Account> named = ofName(text);
        return named.isEmpty()
                ? CodeAndName.find(text).map(both -> ofName(both.toString())).orElse(Set.of())
                : named;
    }

    /** Finds the main category or subcategory that a text names; what is the name of a field too names none. */
    Optional<CatalogCode> findGroup(String text) {
        return ofName(text).isEmpty() ? groups.find(text) : Optional.empty();
    }

    NearestAccounts nearest() {
        return nearest;
    }

    CodeMadeDate dates() {
        return dates;
    }
}
