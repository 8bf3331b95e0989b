package dk.opgavekatalog.data.account;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the catalogue as cells name them: by code (1.4.10), by name in Danish or English, by both (1.4.10
 * Formidling og kommunikation Internt, 1.4.10 - Formidling og kommunikation Internt), pools by account
 * (pool:management) or name, and accounts outside the catalogue by account (outside:6.45.53).
 */
public final class CatalogAccounts {

    private static final Phrase NEAREST = Phrase.of("; nærmest: ", "; nearest: ");

    private final TaskCatalog catalog;
    private final List<OverheadPool> pools;

    /** Accounts by their exact spelling. */
    private final Map<String, Account> byText = new HashMap<>();

    /** Made for the first cell that is no account in its exact spelling: many files have none. */
    private volatile @Nullable AccountNames names;

    public CatalogAccounts(TaskCatalog catalog, List<OverheadPool> pools) {
        this.catalog = catalog;
        this.pools = pools;
        for (TaskField field : catalog.getFields()) {
            Account account = Account.field(field.getCode());
            byText.put(account.toString(), account);
        }
        for (OverheadPool pool : pools) {
            Account account = Account.pool(pool.getId());
            byText.put(account.toString(), account);
        }
    }

    private AccountNames names() {
        AccountNames made = names;
        if (made == null) {
            made = new AccountNames(catalog, pools); // by two threads at once it is made twice, which does no harm
            names = made;
        }
        return made;
    }

    /** Returns the meaning of a cell: the text of an account. */
    public CellMeaning resolve(String cell) {
        String text = CellText.of(cell);
        Account exact = byText.get(text);
        if (exact != null) {
            return CellMeaning.of(exact.toString());
        }
        if (text.startsWith(Account.OUTSIDE)) {
            return text.substring(Account.OUTSIDE.length()).isBlank()
                    ? refused(
                            Reason.BLANK,
                            cell,
                            () -> Phrase.of(
                                    Account.OUTSIDE + "ID med et id, der ikke er tomt",
                                    Account.OUTSIDE + "ID with an id that is not blank"))
                    : CellMeaning.of(text);
        }
        Set<Account> named = names().find(text);
        if (named.size() == 1) {
            return CellMeaning.of(named.iterator().next().toString());
        }
        return named.isEmpty()
                ? unknown(cell, text)
                : refused(
                        Reason.UNKNOWN_VALUE,
                        cell,
                        () -> Phrase.of(
                                        "en kode, da flere konti har dette navn: ",
                                        "a code, as several accounts have this name: ")
                                .plus(sorted(named)));
    }

    /** Finds the main category or subcategory that a cell names; what is the name of a field too names none. */
    public Optional<CatalogCode> findGroup(String cell) {
        String text = CellText.of(cell);
        return byText.containsKey(text) ? Optional.empty() : names().findGroup(text);
    }

    /** Returns the account of a text that {@link #resolve} gave. */
    public Account account(String text) {
        Account known = byText.get(text);
        return known != null ? known : Account.parse(text);
    }

    private static String sorted(Set<Account> accounts) {
        return String.join(
                ", ", accounts.stream().sorted().map(Account::toString).toList());
    }

    private CellMeaning unknown(String cell, String text) {
        if (text.isEmpty()) {
            return refused(
                    Reason.BLANK, cell, () -> Phrase.of("en konto, f.eks. 1.4.10", "an account, such as 1.4.10"));
        }
        if (text.startsWith(Account.EXCLUDED)
                || text.startsWith(Account.SUPPORT)
                || text.startsWith(Account.SURCHARGE)) {
            return refused(
                    Reason.ACCOUNT_NOT_ALLOWED,
                    cell,
                    () -> Phrase.of(
                            "et felt, en pulje eller en konto uden for kataloget; kun en beregning posterer her",
                            "a field, a pool or an account outside the catalogue; only a calculation posts here"));
        }
        Optional<CatalogCode> group = findGroup(text);
        if (group.isPresent()) {
            return refused(Reason.WRONG_LEVEL, cell, () -> describeGroup(group.get()));
        }
        Optional<CodeAndName> both = CodeAndName.find(text);
        if (both.isPresent() && byText.containsKey(both.get().code())) {
            return refused(Reason.CONTRADICTION, cell, () -> describeContradiction(both.get()));
        }
        if (text.startsWith(Account.POOL)) {
            return refused(
                    Reason.UNKNOWN_REFERENCE,
                    cell,
                    () -> Phrase.of("en af ", "one of ")
                            .plus(describePools())
                            .plus(NEAREST)
                            .plus(names().nearest().describePools(text.substring(Account.POOL.length()))));
        }
        Optional<Phrase> madeDate = names().dates().findExplanation(text);
        if (madeDate.isPresent()) {
            return refused(
                    Reason.MALFORMED,
                    cell,
                    () -> Phrase.of("en kode som 3.1.1; ", "a code such as 3.1.1; ")
                            .plus(madeDate.get()));
        }
        Optional<CatalogCode> code = CatalogCode.tryParse(text);
        return code.isPresent() ? unknownCode(cell, code.get()) : unknownName(cell, text);
    }

    private CellMeaning unknownName(String cell, String text) {
        return refused(
                Reason.UNKNOWN_VALUE,
                cell,
                () -> Phrase.of("en kode eller et navn i ", "a code or name of ")
                        .plus(describeEdition())
                        .plus(describeAPool())
                        .plus(describeNumberOfDay(text))
                        .plus(NEAREST)
                        .plus(names().nearest().describe(text)));
    }

    private Phrase describeGroup(CatalogCode group) {
        LocalizedText name = catalog.getName(group);
        return Phrase.of("et opgavefelt; ", "a task field; ")
                .plus(group + " ")
                .plus(name.asPhrase())
                .plus(Phrase.of(" er en gruppe", " is a group"));
    }

    /** Says what a code stands for beside another name. */
    private Phrase describeContradiction(CodeAndName both) {
        Phrase own = catalog.findField(both.code())
                .map(field -> field.getName().getDa())
                .or(() -> pools.stream()
                        .filter(pool -> both.code().equals(Account.POOL + pool.getId()))
                        .findFirst()
                        .map(pool -> pool.getName().getDa()))
                .map(Phrase::same)
                .orElse(Phrase.same(both.code()));
        Set<Account> others = names().ofName(both.name());
        return Phrase.of("koden alene eller med dens eget navn: ", "the code alone or with its own name: ")
                .plus(both.code() + " ")
                .plus(own)
                .plus(
                        others.isEmpty()
                                ? Phrase.same("")
                                : Phrase.of("; '" + both.name() + "' er ", "; '" + both.name() + "' is ")
                                        .plus(sorted(others)));
    }

    private Phrase describeNumberOfDay(String text) {
        return names().dates()
                .findExplanationOfNumber(text)
                .map(explanation -> Phrase.same("; ").plus(explanation))
                .orElse(Phrase.same(""));
    }

    private CellMeaning unknownCode(String cell, CatalogCode code) {
        if (code.getLevel() != CatalogLevel.FIELD) {
            return refused(
                    Reason.WRONG_LEVEL,
                    cell,
                    () -> Phrase.of(
                            "koden for et opgavefelt, f.eks. 1.4.10", "the code of a task field, such as 1.4.10"));
        }
        return refused(
                Reason.UNKNOWN_CODE,
                cell,
                () -> Phrase.of("et opgavefelt i ", "a task field of ")
                        .plus(describeEdition())
                        .plus(NEAREST)
                        .plus(catalog.describeNearestFields(code)));
    }

    private Phrase describeEdition() {
        String id = catalog.getEdition().getId();
        return Phrase.of("udgave " + id, "edition " + id);
    }

    private Phrase describeAPool() {
        return pools.isEmpty()
                ? Phrase.same("")
                : Phrase.of(" eller en pulje som ", " or a pool such as ")
                        .plus(pools.get(0).getName().asPhrase());
    }

    private String describePools() {
        return String.join(
                ", ", pools.stream().map(pool -> Account.POOL + pool.getId()).toList());
    }

    private static CellMeaning refused(Reason reason, String cell, Supplier<Phrase> allowed) {
        return CellMeaning.refused(CellRefusal.of(reason, cell, allowed));
    }
}
