package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Account;
import java.util.List;

/**
 * A kind of account, with the word for all accounts of the kind together.
 *
 * @param type the kind
 * @param name the word
 */
public record AccountKind(Class<? extends Account> type, LocalizedText name) {

    /** All kinds but task fields; with these they hold everything that is registered. */
    public static final List<AccountKind> OTHERS = List.of(
            new AccountKind(Account.Pool.class, LocalizedText.of("Puljer", "Pools")),
            new AccountKind(Account.Outside.class, LocalizedText.of("Uden for kataloget", "Outside the catalogue")),
            new AccountKind(Account.Excluded.class, LocalizedText.of("Udeladt", "Excluded")),
            new AccountKind(Account.Support.class, LocalizedText.of("Samlekonti", "Collecting accounts")),
            new AccountKind(
                    Account.CounterAccount.class,
                    LocalizedText.of("Modkonti til tillæg", "Counter-accounts of surcharges")));
}
