package dk.opgavekatalog.data.mapping;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.mapping.MappingTable;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check of a mapping against the amounts on own accounts: how much money stands on accounts that no row fits, that
 * are split by shares, or that are mapped against a delimitation of the catalogue. Immutable.
 *
 * <p>A doubt is no fault. Shares may be measured, and a word that a field leaves to others may mean something else in
 * the name of an account.
 */
public final class MappingCheck implements HasNoDocument {

    private static final int DECIMALS = 2;

    private final List<MappingDoubt> doubts;
    private final BigDecimal total;
    private final int accounts;
    private final int withoutAmount;

    private MappingCheck(List<MappingDoubt> doubts, BigDecimal total, int accounts, int withoutAmount) {
        this.doubts = List.copyOf(doubts);
        this.total = total;
        this.accounts = accounts;
        this.withoutAmount = withoutAmount;
    }

    /**
     * Checks a mapping.
     *
     * @param mapping the mapping
     * @param catalog the edition that it belongs to
     * @param accounts the own accounts with their amounts; an account without one is checked and counts as zero
     * @return what is doubtful
     * @throws InvalidInputException when the mapping has problems, or is of another edition
     */
    public static MappingCheck of(AccountMapping mapping, TaskCatalog catalog, List<OwnAccount> accounts) {
        List<Problem> problems = mapping.findProblems(catalog);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        MappingTable table = mapping.toTable();
        DelimitedWords delimited = new DelimitedWords(catalog);
        List<MappingDoubt> doubts = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        int withoutAmount = 0;
        for (OwnAccount account : accounts) {
            total = total.add(account.getAmount().orElse(BigDecimal.ZERO));
            withoutAmount += account.getAmount().isPresent() ? 0 : 1;
            addDoubts(account, table, delimited, doubts);
        }
        return new MappingCheck(doubts, total, accounts.size(), withoutAmount);
    }

    private static void addDoubts(
            OwnAccount account, MappingTable table, DelimitedWords delimited, List<MappingDoubt> doubts) {
        BigDecimal amount = account.getAmount().orElse(BigDecimal.ZERO);
        List<MappingRow> rows =
                table.find(account.getNumber(), account.getUnit().orElse(""));
        if (rows.isEmpty()) {
            doubts.add(new MappingDoubt(account, MappingDoubtKind.UNMAPPED, amount, Phrase.same("")));
            return;
        }
        if (rows.size() > 1) {
            doubts.add(new MappingDoubt(account, MappingDoubtKind.SPLIT, amount, targets(rows)));
        }
        List<MappingRow> inside = rows.stream()
                .filter(row -> !(row.getTarget() instanceof Account.Outside))
                .toList();
        Optional<String> function = account.findOtherFunction();
        if (function.isPresent() && !inside.isEmpty()) {
            doubts.add(new MappingDoubt(
                    account,
                    MappingDoubtKind.OTHER_FUNCTION,
                    amount.multiply(share(inside)).setScale(DECIMALS, RoundingMode.HALF_EVEN),
                    Phrase.same(function.get() + ", ").plus(targets(inside))));
        }
        for (MappingRow row : inside) {
            if (row.getTarget() instanceof Account.Field field) {
                delimited
                        .find(field.getCode(), account.getName())
                        .ifPresent(word -> doubts.add(new MappingDoubt(
                                account,
                                MappingDoubtKind.DELIMITED,
                                amount.multiply(row.getShare()).setScale(DECIMALS, RoundingMode.HALF_EVEN),
                                Phrase.same(field + ", '" + word + "'"))));
            }
        }
    }

    private static BigDecimal share(List<MappingRow> rows) {
        return rows.stream().map(MappingRow::getShare).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Phrase targets(List<MappingRow> rows) {
        return Phrase.same(String.join(
                ", ", rows.stream().map(row -> row.getTarget().toString()).toList()));
    }

    /**
     * The accounts whose mapping is doubtful.
     *
     * @return the doubts, in the order of the accounts; an account can have several
     */
    public List<MappingDoubt> getDoubts() {
        return doubts;
    }

    /**
     * The doubts of one kind.
     *
     * @param kind the kind
     * @return the doubts, in the order of the accounts
     */
    public List<MappingDoubt> getDoubts(MappingDoubtKind kind) {
        return doubts.stream().filter(doubt -> doubt.getKind() == kind).toList();
    }

    /**
     * The money on all accounts, in kroner.
     *
     * @return the sum of the amounts
     */
    public BigDecimal getTotal() {
        return total;
    }

    /**
     * The money in doubts of one kind, in kroner.
     *
     * @param kind the kind
     * @return the sum of their amounts
     */
    public BigDecimal getAmount(MappingDoubtKind kind) {
        return getDoubts(kind).stream().map(MappingDoubt::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The number of accounts that the list has no amount for.
     *
     * @return the number
     */
    public int getAccountsWithoutAmount() {
        return withoutAmount;
    }

    /**
     * The check in words.
     *
     * @param language the language
     * @return a line for all accounts, one for those without an amount if there are any, and one for each kind of doubt
     */
    public List<String> describe(Language language) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(line(accounts, Phrase.same(""), total));
        if (withoutAmount > 0) {
            lines.add(number(withoutAmount).plus(Phrase.of(" uden beløb", " without an amount")));
        }
        for (MappingDoubtKind kind : MappingDoubtKind.values()) {
            lines.add(line(getDoubts(kind).size(), Phrase.same(" ").plus(kind.words()), getAmount(kind)));
        }
        return lines.stream().map(line -> line.in(language)).toList();
    }

    private static Phrase line(int accounts, Phrase what, BigDecimal amount) {
        BigDecimal money = amount.scale() < DECIMALS ? amount.setScale(DECIMALS) : amount;
        return number(accounts).plus(what).plus(": ").plus(Phrase.number(money)).plus(Phrase.of(" kr.", " kroner"));
    }

    private static Phrase number(int accounts) {
        return Counted.of(accounts, Phrase.of("konto", "account"), Phrase.of("konti", "accounts"));
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "check of " + Counted.of(accounts, "account") + ", " + Counted.of(doubts.size(), "doubt");
    }
}
